// This file defines the compiler: from a resolved tree to code objects. It makes only objects that code refers to, and
// never runs Python, so no collection can happen meanwhile.

import Numbers
import PySyntax
import SourceText

final class Compiler {
  let vm: VM
  let source: ProgramSource
  var names: NameTable
  private var nameValues: [Value] = []
  var builder: CodeBuilder
  var scope: Scope { builder.scope }
  /// The dotted name of the function or class being compiled, for `__qualname__`.
  var qualifiedPrefix: String = ""
  /// A prompt's entry: expression statements are echoed.
  let isInteractive: Bool
  let hasTextAnnotations: Bool
  /// Whether the code tells an observer of its lines.
  let isObserved: Bool

  /// Compiles a module, a prompt entry, or the body of one expression for `eval`.
  static func compile(
    _ program: ResolvedProgram, source: ProgramSource, vm: VM, isInteractive: Bool = false, isExpression: Bool = false
  ) throws(CompileError) -> CodeRef {
    let span = Span(0, 0)
    for isWide in [false, true] {
      let compiler = Compiler(
        vm: vm, source: source, resolution: program.resolution, span: span, isInteractive: isInteractive, isWide: isWide
      )
      if let code = try compiler.module(program.module, isExpression: isExpression) { return code }
    }
    throw .outsideSubset(
      what: "code this long", span: span, hint: "split it into functions or read the data from a string")
  }

  /// Compiles a function whose body was put off.
  static func compile(
    _ program: ResolvedProgram, _ body: UnreadCode, source: ProgramSource, vm: VM
  ) throws(CompileError) -> CodeRef {
    let compiler = Compiler(
      vm: vm, source: source, resolution: program.resolution, span: Span(0, 0), isInteractive: false, isWide: false)
    compiler.qualifiedPrefix = body.qualifiedPrefix
    guard case .function(let definition)? = program.module.body.first?.kind else {
      throw compiler.refuse("this function", Span(0, 0), "report it: its body is gone")
    }
    return try compiler.functionCode(definition)
  }

  private init(
    vm: VM, source: ProgramSource, resolution: Resolver.Resolution, span: Span, isInteractive: Bool, isWide: Bool
  ) {
    self.vm = vm
    self.source = source
    names = resolution.names
    self.isInteractive = isInteractive
    hasTextAnnotations = resolution.hasTextAnnotations
    isObserved = vm.compilesObservedCode && source.isOfProgram
    builder = CodeBuilder(scope: resolution.scope, span: span, isWide: isWide)
  }

  private func module(_ module: Module, isExpression: Bool) throws(CompileError) -> CodeRef? {
    if isExpression, case .expression(let e)? = module.body.first?.kind {
      let result = try operand(e)
      builder.emit(.return, result, at: e.span)
      return finish(name: vm.intern("<module>"), qualifiedName: vm.intern("<module>"), docstring: .none)
    }
    if module.body.contains(where: { containsAnnotation($0) }) {
      builder.emit(.setupAnnotations, at: Span(0, 0))
    }
    let docstring = self.docstring(module.body)
    if !docstring.isNone && !isInteractive {
      let register = builder.temporary()
      builder.emitWide(.loadConstant, register, wide: builder.constant(docstring), at: Span(0, 0))
      let store = scope.hasLocals ? Op.storeName : .storeGlobal
      builder.emitWide(store, register, wide: builder.constant(vm.name(.doc)), at: Span(0, 0))
    }
    try statements(module.body)
    observe(.end, at: module.body.last?.span ?? Span(0, 0))
    builder.emit(.returnNone, at: Span(0, 0))
    return finish(name: vm.intern("<module>"), qualifiedName: vm.intern("<module>"), docstring: docstring)
  }

  // MARK: Names

  func value(of name: Identifier) -> Value {
    let index = Int(name.index)
    while nameValues.count <= index { nameValues.append(.undefined) }
    if nameValues[index].isUndefined { nameValues[index] = vm.intern(names[name]) }
    return nameValues[index]
  }

  func mangle(_ name: Identifier) -> Identifier {
    guard let className = scope.className else { return name }
    return names.mangled(name, className)
  }

  func docstring(_ body: [Statement]) -> Value {
    guard case .expression(let e)? = body.first?.kind, case .constant(.string(let text)) = e.kind else { return .none }
    return vm.newStr(utf8: text)
  }

  /// Whether `__annotations__` has to be made first. CPython 3.11 does not look into `match`.
  func containsAnnotation(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .annotatedAssign: true
    case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _):
      (body + orElse).contains { containsAnnotation($0) }
    case .with(_, let body, _): body.contains { containsAnnotation($0) }
    case .try(let body, let handlers, let orElse, let finally, _):
      (body + orElse + finally + handlers.flatMap(\.body)).contains { containsAnnotation($0) }
    default: false
    }
  }

  // MARK: Code objects

  /// Runs `body` with a builder of its own and makes its code object.
  func code(
    _ key: ScopeKey, name: String, docstring: Value = .none, parameters: Parameters? = nil,
    _ body: () throws(CompileError) -> Void
  ) throws(CompileError) -> CodeRef {
    guard let inner = scope.children[key] else {
      throw .outsideSubset(what: "this construct", span: key.span, hint: "report it: its scope is unknown")
    }
    let outer = builder
    let outerPrefix = qualifiedPrefix
    let qualifiedName = qualify(name)
    qualifiedPrefix = inner.kind == .classBody ? qualifiedName + "." : qualifiedName + ".<locals>."
    defer {
      builder = outer
      qualifiedPrefix = outerPrefix
    }
    for isWide in outer.isWide ? [true] : [false, true] {
      builder = CodeBuilder(scope: inner, span: key.span, isWide: isWide)
      for name in builder.localNames.indices where inner.cells.contains(builder.localNames[name]) {
        builder.emit(.makeCell, name, at: key.span)
        // A cell begins with what its register holds.
        builder.needsClear = true
      }
      // Who looks at the variables must not see what an earlier call left in the registers.
      if isObserved { builder.needsClear = true }
      try body()
      if let code = finish(
        name: vm.intern(name), qualifiedName: vm.intern(qualifiedName), docstring: docstring, parameters: parameters)
      {
        return code
      }
    }
    throw .outsideSubset(
      what: "a function this long", span: key.span, hint: "split it into smaller functions")
  }

  private func qualify(_ name: String) -> String {
    if scope.kind != .module && scope.globals.contains(where: { names[$0] == name }) { return name }
    return qualifiedPrefix + name
  }

  /// The code object of the present builder, or nil when a short jump cannot reach.
  private func finish(
    name: Value, qualifiedName: Value, docstring: Value, parameters: Parameters? = nil
  ) -> CodeRef? {
    let b = builder
    let firstTemporary = b.localNames.count
    let parameterCount = b.scope.parameters.count
    guard !b.isTooLarge, b.resolveJumps() else { return nil }
    let info = CodeInfo(source: source, span: b.span)
    info.docstring = docstring
    info.variableNames = b.localNames.map { value(of: $0) }
    info.freeNames = b.scope.free.map { value(of: $0) }
    info.exceptionRanges = b.ranges
    info.spans = b.spans
    var instructions = b.instructions
    if b.needsClear && firstTemporary > parameterCount {
      // Variables that may be read before they are bound start as nothing. Prepended last, so jumps move by one.
      let count = firstTemporary - parameterCount
      instructions.insert(
        Instruction(
          op: .clear, a: UInt16(truncatingIfNeeded: parameterCount), b: UInt16(truncatingIfNeeded: count),
          c: UInt16(truncatingIfNeeded: count >> 16)), at: 0)
      info.spans.insert(b.span, at: 0)
      for i in instructions.indices.dropFirst() where instructions[i].op.hasAbsoluteTarget {
        let target = instructions[i].wide + 1
        instructions[i].b = UInt16(truncatingIfNeeded: target)
        instructions[i].c = UInt16(truncatingIfNeeded: target >> 16)
      }
      info.exceptionRanges = b.ranges.map {
        ExceptionRange(start: $0.start + 1, end: $0.end + 1, handler: $0.handler + 1, register: $0.register)
      }
    }
    var constants = b.constants
    constants += info.variableNames + info.freeNames + [docstring]
    let heap = vm.heap
    let code = heap.allocate(.code, CodeObject.self)
    code.pointee.instructions = heap.allocateBuffer(instructions.count, of: Instruction.self)
    code.pointee.instructions.update(from: instructions, count: instructions.count)
    code.pointee.instructionCount = instructions.count
    code.pointee.constants = heap.allocateBuffer(constants.count, of: Value.self)
    code.pointee.constants.update(from: constants, count: constants.count)
    code.pointee.constantCount = constants.count
    code.pointee.variableNames = code.pointee.constants + b.constants.count
    code.pointee.caches = heap.allocateBuffer(b.caches.count, of: InlineCache.self)
    code.pointee.caches.update(from: b.caches, count: b.caches.count)
    code.pointee.cacheCount = b.caches.count
    code.pointee.registerCount = b.registerCount + 2
    code.pointee.name = name
    code.pointee.qualifiedName = qualifiedName
    code.pointee.info = Unmanaged.passRetained(info)
    var flags: CodeFlags = []
    if b.scope.isGenerator || b.scope.isCoroutine && b.scope.isFunctionLike { flags.insert(.isGenerator) }
    if b.scope.isCoroutine { flags.insert(b.scope.isGenerator ? .isAsyncGenerator : .isCoroutine) }
    if b.scope.kind == .classBody { flags.insert(.isClassBody) }
    if b.scope.kind == .module { flags.insert(.isModule) }
    var positional = b.scope.kind == .comprehension ? 1 : 0
    var keywordOnly = 0
    code.pointee.positionalOnlyCount = 0
    if let parameters {
      code.pointee.positionalOnlyCount = parameters.positionalOnly.count
      positional = parameters.positionalOnly.count + parameters.positional.count
      keywordOnly = parameters.keywordOnly.count
      if parameters.variadic != nil { flags.insert(.hasVariadic) }
      if parameters.variadicKeywords != nil { flags.insert(.hasVariadicKeywords) }
    }
    if keywordOnly == 0 && flags.isDisjoint(with: [.hasVariadic, .hasVariadicKeywords, .isGenerator]) {
      flags.insert(.isSimple)
    }
    code.pointee.positionalCount = positional
    code.pointee.keywordOnlyCount = keywordOnly
    code.pointee.flags = flags
    return code
  }

  func refuse(_ what: String, _ span: Span, _ hint: String) -> CompileError {
    .outsideSubset(what: what, span: span, hint: hint)
  }

  func syntaxError(_ message: String, _ span: Span) -> CompileError { .syntax(PySyntaxError(.syntax, message, span)) }
}

extension Op {
  /// Whether `bc` names an instruction.
  var hasAbsoluteTarget: Bool {
    switch self {
    case .jump, .jumpBack, .jumpIfTrue, .jumpIfFalse, .jumpIfNone, .jumpIfNotNone: true
    default: false
    }
  }
}
