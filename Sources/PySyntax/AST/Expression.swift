// This file defines the expressions of Python 3.11's abstract grammar, because the compiler, the lesson rules
// (`require`, `forbid`) and the tracer all read the same tree.

import SourceText

/// An expression and its place.
public struct Expression: Sendable {
  public let kind: Kind
  /// From the first to behind the last byte, as CPython's `lineno`/`col_offset`/`end_*` say.
  public let span: Span

  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  /// The shapes of the language reference's chapter 6, one case each.
  public indirect enum Kind: Sendable {
    case constant(Constant)
    case name(Identifier)
    /// An f-string or adjacent strings of which one is: literal and replacement parts in order.
    case joinedString([StringPart])
    case attribute(Expression, Identifier, nameSpan: Span)
    case subscript_(Expression, Expression)
    /// `lower:upper:step`; only inside a subscript.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case call(Expression, [Argument])
    case unary(UnaryOperator, Expression)
    /// `operatorSpan` is where CPython's traceback puts its carets.
    case binary(Expression, BinaryOperator, Expression, operatorSpan: Span)
    /// `a and b and c` is one node with three values.
    case boolean(BooleanOperator, [Expression])
    /// `first op0 rest0 op1 rest1 ...`
    case comparison(Expression, [(operation: ComparisonOperator, right: Expression)])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case lambda(Parameters, Expression)
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    /// An item without a key is `**mapping`.
    case dictionary([(key: Expression?, value: Expression)])
    case listComprehension(Expression, [ComprehensionClause])
    case setComprehension(Expression, [ComprehensionClause])
    case dictionaryComprehension(key: Expression, value: Expression, [ComprehensionClause])
    case generator(Expression, [ComprehensionClause])
    case starred(Expression)
    case named(Identifier, nameSpan: Span, Expression)
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
  }
}

/// A literal value.
public enum Constant: Hashable, Sendable {
  case none
  case boolean(Bool)
  case ellipsis
  case integer(Int)
  /// An integer outside `Int`: its digits (no underscores, no prefix, ASCII) in radix 2, 8, 10 or 16.
  case bigInteger(digits: [UInt8], radix: Int)
  case float(Double)
  case imaginary(Double)
  /// UTF-8, where a lone surrogate such as `"\ud800"` stands as its three bytes (WTF-8).
  case string([UInt8])
  case bytes([UInt8])
}

/// A part of an f-string.
public enum StringPart: Sendable {
  /// WTF-8, escapes resolved.
  case literal([UInt8])
  /// `{value!conversion:format}`. `debugText` is the source text of `{value=}` with its `=` and spaces, UTF-8.
  case replacement(Expression, debugText: [UInt8]?, conversion: Conversion, format: [StringPart]?, span: Span)

  public enum Conversion: UInt8, Sendable { case none, str, repr, ascii }
}

/// An argument of a call or of a class's bases.
public enum Argument: Sendable {
  case positional(Expression)
  case keyword(Identifier, Expression, span: Span)
  /// `*iterable`
  case iterable(Expression)
  /// `**mapping`
  case mapping(Expression)
}

/// One `for ... in ... if ...` of a comprehension.
public struct ComprehensionClause: Sendable {
  public let target: Expression
  public let iterable: Expression
  public let conditions: [Expression]
  public let isAsync: Bool
  public let span: Span

  public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool, span: Span) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.isAsync = isAsync
    self.span = span
  }
}

/// The parameters of a function or lambda, in the order of the language reference's section 8.7.
public struct Parameters: Sendable {
  public var positionalOnly: [Parameter] = []
  public var positional: [Parameter] = []
  public var variadic: Parameter?
  public var keywordOnly: [Parameter] = []
  public var variadicKeywords: Parameter?

  public init() {}
}

/// One parameter.
public struct Parameter: Sendable {
  public let name: Identifier
  public let annotation: Expression?
  public let defaultValue: Expression?
  public let span: Span

  public init(name: Identifier, annotation: Expression?, defaultValue: Expression?, span: Span) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
    self.span = span
  }
}

public enum UnaryOperator: UInt8, Sendable { case plus, minus, invert, not }

public enum BinaryOperator: UInt8, Sendable {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, power
  case leftShift, rightShift, and, or, xor
}

public enum BooleanOperator: UInt8, Sendable { case and, or }

public enum ComparisonOperator: UInt8, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, `is`, isNot, `in`, notIn
}
