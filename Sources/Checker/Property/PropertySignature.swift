// This file reads the type hints of a property test's `prop`, because the inputs are made from them.

import Lessons
import PySyntax
import SourceText

/// A type that inputs can be made of.
indirect enum InputType: Hashable {
  case int, string, bool, float, none
  case list(InputType), set(InputType), dictionary(InputType, InputType)
  /// `tuple[int, str]`
  case tuple([InputType])
  /// `tuple[int, ...]`
  case sequence(InputType)
  case union([InputType])
}

/// The parameters of `def prop(...)`.
struct PropertySignature {
  struct Fault: Error {
    let message: String
    /// The line of the block, from 1.
    let line: Int
  }

  let parameters: [(name: String, type: InputType)]
  let function = "prop"

  init(_ block: CodeBlock) throws(Fault) {
    let source = Array(block.text.utf8)
    guard let module = try? parseModule(source) else { throw Fault(message: "this property does not parse", line: 1) }
    func line(_ span: Span) -> Int { source.prefix(span.startOffset).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) } }
    var found: FunctionDefinition?
    for statement in module.body {
      if case .function(let definition) = statement.kind, module.names[definition.name] == "prop" { found = definition }
    }
    guard let found else { throw Fault(message: "a property test defines a function `prop`", line: 1) }
    var parameters: [(name: String, type: InputType)] = []
    for parameter in found.parameters.positionalOnly + found.parameters.positional {
      let name = module.names[parameter.name]
      guard let annotation = parameter.annotation, let type = Self.type(annotation, module.names) else {
        throw Fault(
          message: "`\(name)` needs a type hint of int, str, bool, float, None, list, set, dict, tuple or Optional",
          line: line(parameter.span))
      }
      parameters.append((name, type))
    }
    guard !parameters.isEmpty else {
      throw Fault(message: "`prop` needs at least one parameter", line: line(found.span))
    }
    self.parameters = parameters
  }

  private static func type(_ expression: Expression, _ names: NameTable) -> InputType? {
    switch expression.kind {
    case .constant(.none): return InputType.none
    case .name(let name):
      switch names[name] {
      case "int": return .int
      case "str": return .string
      case "bool": return .bool
      case "float": return .float
      case "list": return .list(.int)
      case "set": return .set(.int)
      case "dict": return .dictionary(.string, .int)
      default: return nil
      }
    case .binary(let left, .or, let right, _):
      guard let left = type(left, names), let right = type(right, names) else { return nil }
      return .union([left, right])
    case .subscript_(let object, let key):
      guard case .name(let name) = object.kind else { return nil }
      let keys: [Expression]
      if case .tuple(let items) = key.kind { keys = items } else { keys = [key] }
      let isOpen = keys.last.map { if case .constant(.ellipsis) = $0.kind { true } else { false } } ?? false
      let types = keys.compactMap { type($0, names) }
      guard types.count == keys.count - (isOpen ? 1 : 0), let first = types.first else { return nil }
      switch (names[name], types.count) {
      case ("list", 1), ("List", 1): return .list(first)
      case ("set", 1), ("Set", 1): return .set(first)
      case ("dict", 2), ("Dict", 2): return .dictionary(first, types[1])
      case ("tuple", _), ("Tuple", _): return isOpen ? .sequence(first) : .tuple(types)
      case ("Optional", 1): return .union([first, .none])
      case ("Union", _): return .union(types)
      default: return nil
      }
    default: return nil
    }
  }
}
