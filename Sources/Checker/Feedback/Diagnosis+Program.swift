// This file fits what is said of a None to the program: that a `return` is missing is said only where a function can
// end without one.

import PySyntax

extension Diagnosis {
  /// The text, unless the program shows that it is not true.
  func text(of program: [UInt8]) -> String? {
    guard let module = try? parseModule(program) else { return text }
    if self == .firstItemOnly || self == .lastItemOnly {
      let fits =
        self == .firstItemOnly ? module.body.contains(where: \.returnsInLoop) : module.body.contains(where: \.isLoop)
      return fits ? text : text.split(separator: ".").first.map { $0 + "." }
    }
    guard self == .returnedNone else {
      // A loop or slice can be to blame only where there is one.
      guard text.contains("loop or slice"), !module.body.contains(where: \.goesThroughItems) else { return text }
      return text.split(separator: ".").first.map { $0 + "." }
    }
    var functions: [FunctionDefinition] = []
    func collect(_ body: [Statement]) {
      for statement in body {
        if case .function(let function) = statement.kind { functions.append(function) }
        statement.bodies.forEach(collect)
      }
    }
    collect(module.body)
    if functions.isEmpty { return nil }
    if functions.contains(where: { $0.body.canEnd || $0.body.returnsNothing }) { return text }
    let places = functions.flatMap { $0.body.noneReturns }
    guard !places.isEmpty else { return nil }
    return "The result is None, and `return None` says so: which condition leads there, and should it hold here?"
  }
}

extension [Statement] {
  /// Whether what follows these statements can be reached.
  fileprivate var canEnd: Bool { allSatisfy(\.canEnd) }

  /// Whether a bare `return` stands in them.
  fileprivate var returnsNothing: Bool {
    contains { statement in
      if case .return(nil) = statement.kind { return true }
      return !statement.isDefinition && statement.bodies.contains { $0.returnsNothing }
    }
  }

  fileprivate var noneReturns: [Statement] {
    flatMap { statement -> [Statement] in
      switch statement.kind {
      case .return(let value?): Self.givesNone(value) ? [statement] : []
      default: statement.isDefinition ? [] : statement.bodies.flatMap(\.noneReturns)
      }
    }
  }

  private static func givesNone(_ value: Expression) -> Bool {
    if case .conditional(_, let then, let otherwise) = value.kind { return then.isNone || otherwise.isNone }
    return value.isNone
  }
}

extension Statement {
  /// Whether a `for` or `while` stands in it.
  fileprivate var isLoop: Bool {
    switch kind {
    case .for, .while: true
    default: bodies.contains { $0.contains(where: \.isLoop) }
    }
  }

  /// Whether a `return` stands in a loop in it.
  fileprivate var returnsInLoop: Bool {
    switch kind {
    case .for, .while: bodies.contains { $0.contains(where: \.returns) }
    default: bodies.contains { $0.contains(where: \.returnsInLoop) }
    }
  }

  private var returns: Bool {
    if case .return = kind { return true }
    return bodies.contains { $0.contains(where: \.returns) }
  }

  /// Whether a loop, a comprehension or a slice stands in it.
  fileprivate var goesThroughItems: Bool {
    switch kind {
    case .for, .while: true
    default:
      expressions.contains(where: \.goesThroughItems) || bodies.contains { $0.contains(where: \.goesThroughItems) }
    }
  }

  /// Whether what follows it can be reached.
  var canEnd: Bool {
    switch kind {
    case .return, .raise: return false
    case .if(_, let body, let orElse): return orElse.isEmpty || body.canEnd || orElse.canEnd
    case .with(_, let body, _): return body.canEnd
    case .while(let test, let body, _):
      guard case .constant(.boolean(true)) = test.kind else { return true }
      return body.contains(where: \.hasBreak)
    case .try(let body, let handlers, let orElse, let finally, _):
      if !finally.isEmpty, !finally.canEnd { return false }
      return (body + orElse).canEnd || handlers.contains { $0.body.canEnd }
    case .match(_, let cases):
      guard let last = cases.last, last.guard == nil, case .wildcard = last.pattern.kind else { return true }
      return cases.contains { $0.body.canEnd }
    default: return true
    }
  }

  fileprivate var hasBreak: Bool {
    if case .break = kind { return true }
    return !isDefinition && bodies.contains { $0.contains(where: \.hasBreak) }
  }
}

extension Expression {
  fileprivate var goesThroughItems: Bool {
    if case .slice = kind { return true }
    return !clauses.isEmpty || children.contains(where: \.goesThroughItems)
  }
}
