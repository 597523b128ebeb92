// This file defines the statements of Python 3.11's abstract grammar, together with the patterns of `match`.

import SourceText

/// A statement and its place.
public struct Statement: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  /// The shapes of the language reference's chapters 7 and 8, one case each.
  public indirect enum Kind: Sendable {
    case expression(Expression)
    /// `a = b = value`: every target in order.
    case assign(targets: [Expression], Expression)
    case augmentedAssign(Expression, BinaryOperator, Expression)
    /// `isSimple`: the target is a bare name without parentheses (it is the one that counts in `__annotations__`).
    case annotatedAssign(Expression, annotation: Expression, Expression?, isSimple: Bool)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case global([Identifier])
    case nonlocal([Identifier])
    case `import`([ImportName])
    /// `level` counts the leading dots. An empty list of names stands for `*`.
    case importFrom(module: [Identifier], level: Int, [ImportName])
    case `if`(Expression, [Statement], orElse: [Statement])
    case `while`(Expression, [Statement], orElse: [Statement])
    case `for`(target: Expression, iterable: Expression, [Statement], orElse: [Statement], isAsync: Bool)
    case with([WithItem], [Statement], isAsync: Bool)
    case `try`([Statement], [ExceptHandler], orElse: [Statement], finally: [Statement], isStar: Bool)
    case match(Expression, [MatchCase])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
  }
}

/// A dotted name and what it is bound to.
public struct ImportName: Sendable {
  public let path: [Identifier]
  public let alias: Identifier?
  public let span: Span

  public init(path: [Identifier], alias: Identifier?, span: Span) {
    self.path = path
    self.alias = alias
    self.span = span
  }
}

/// `context as target`
public struct WithItem: Sendable {
  public let context: Expression
  public let target: Expression?

  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

/// `except type as name:`
public struct ExceptHandler: Sendable {
  public let type: Expression?
  public let name: Identifier?
  public let body: [Statement]
  public let span: Span

  public init(type: Expression?, name: Identifier?, body: [Statement], span: Span) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

public struct FunctionDefinition: Sendable {
  public let name: Identifier
  public let parameters: Parameters
  public let returns: Expression?
  /// Of a body that is put off, no more than its docstring.
  public let body: [Statement]
  public let decorators: [Expression]
  public let isAsync: Bool
  /// Nil where the body has been read; see `parseModule`.
  public let unreadBody: UnreadBody?
  /// From `def` (or `async`), without the decorators.
  public let span: Span

  public init(
    name: Identifier, parameters: Parameters, returns: Expression?, body: [Statement], decorators: [Expression],
    isAsync: Bool, unreadBody: UnreadBody? = nil, span: Span
  ) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
    self.isAsync = isAsync
    self.unreadBody = unreadBody
    self.span = span
  }
}

/// What is known of a function's body that has been skipped.
public struct UnreadBody: Sendable {
  /// It may ask for the class that it stands in, by `super` or `__class__`.
  public let mayNameClass: Bool
}

public struct ClassDefinition: Sendable {
  public let name: Identifier
  /// Bases and keywords, as a call's.
  public let arguments: [Argument]
  public let body: [Statement]
  public let decorators: [Expression]
  /// From `class`, without the decorators.
  public let span: Span

  public init(
    name: Identifier, arguments: [Argument], body: [Statement], decorators: [Expression], span: Span
  ) {
    self.name = name
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
    self.span = span
  }
}

/// `case pattern if guard:`
public struct MatchCase: Sendable {
  public let pattern: Pattern
  public let `guard`: Expression?
  public let body: [Statement]

  public init(pattern: Pattern, guard condition: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.guard = condition
    self.body = body
  }
}

/// A pattern of `match` (language reference 8.6.4).
public struct Pattern: Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    /// A literal or dotted name, compared with `==`; `None`, `True` and `False` are compared with `is`.
    case value(Expression)
    case singleton(Constant)
    case capture(Identifier)
    case wildcard
    case sequence([Pattern])
    /// `*name`, or `*_` without a name; only inside a sequence.
    case star(Identifier?)
    case mapping(keys: [Expression], [Pattern], rest: Identifier?)
    case `class`(Expression, positional: [Pattern], keywords: [(name: Identifier, pattern: Pattern)])
    case or([Pattern])
    case `as`(Pattern, Identifier)
  }
}

/// A parsed file, prompt entry or expression.
public struct Module: Sendable {
  public let body: [Statement]
  public let names: NameTable

  public init(body: [Statement], names: NameTable) {
    self.body = body
    self.names = names
  }
}
