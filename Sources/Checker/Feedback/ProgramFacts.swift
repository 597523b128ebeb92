// This file reads from a program what the advice on its errors needs: its functions, the builtin names that it takes for
// itself, defaults that all calls share.

import PySyntax

struct ProgramFacts {
  /// Names of parameters, by the name of a function of the program itself.
  private(set) var functions: [String: [String]] = [:]
  /// The same for methods.
  private(set) var methods: [String: [String]] = [:]
  /// Names of builtin functions that got another value.
  private(set) var shadowed: [String] = []
  /// Functions with a list, dict or set as default that they change, and the parameter.
  private(set) var sharedDefaults: [(function: String, parameter: String)] = []
  /// Methods whose result got a name: `ordered = items.sort()`.
  private(set) var namedChanges: [String] = []
  private(set) var usesPatterns = false
  /// Modules that the program has as a name.
  private(set) var imported: Set<String> = []
  private(set) var readsJSON = false
  private let names: NameTable

  private static let builtins: Set<String> = [
    "list", "dict", "set", "str", "int", "float", "tuple", "sum", "max", "min", "len", "print", "input", "type",
    "range",
    "sorted", "map", "filter", "zip", "any", "all", "abs", "round", "bool", "next", "iter", "id", "hash", "open",
    "format",
  ]

  /// nil for a text that is no program.
  init?(_ program: [UInt8]) {
    guard let module = try? parseModule(program) else { return nil }
    names = module.names
    visit(module.body, inClass: false)
  }

  private mutating func visit(_ body: [Statement], inClass: Bool) {
    for statement in body { visit(statement, inClass) }
  }

  private mutating func visit(_ statement: Statement, _ inClass: Bool) {
    switch statement.kind {
    case .import(let imports):
      imported.formUnion(imports.filter { $0.alias == nil }.compactMap { $0.path.first.map { names[$0] } })
      readsJSON = readsJSON || imports.contains { $0.path.first.map { names[$0] } == "json" }
      usesPatterns = usesPatterns || imports.contains { $0.path.first.map { names[$0] } == "re" }
    case .assign(let targets, let value):
      targets.forEach { note($0) }
      if case .call(let callee, _) = value.kind, case .attribute(_, let method, _) = callee.kind {
        namedChanges.append(names[method])
      }
    case .for(let target, _, _, _, _): note(target)
    case .function(let function):
      let parameters = function.parameters.all.map { names[$0.name] }
      if inClass { methods[names[function.name]] = parameters } else { functions[names[function.name]] = parameters }
      shadowed += parameters.filter(Self.builtins.contains)
      noteDefaults(function)
    case .class(let definition): return visit(definition.body, inClass: true)
    default: break
    }
    for body in statement.bodies { visit(body, inClass: false) }
  }

  private mutating func note(_ target: Expression) {
    switch target.kind {
    case .name(let name): if Self.builtins.contains(names[name]) { shadowed.append(names[name]) }
    case .tuple(let items), .list(let items): items.forEach { note($0) }
    default: break
    }
  }

  private mutating func noteDefaults(_ function: FunctionDefinition) {
    var changed: Set<String> = []
    for statement in function.body { statement.collectChanges(into: &changed, names) }
    for parameter in function.parameters.all where changed.contains(names[parameter.name]) {
      switch parameter.defaultValue?.kind {
      case .list, .dictionary, .set:
        sharedDefaults.append((names[function.name], names[parameter.name]))
      case .call(let callee, let arguments):
        guard case .name(let name) = callee.kind, arguments.isEmpty, ["list", "dict", "set"].contains(names[name])
        else {
          continue
        }
        sharedDefaults.append((names[function.name], names[parameter.name]))
      default: continue
      }
    }
  }
}
