// This file defines the one error of the module, as data, because the runtime turns it into an exception object of
// its own and adds the place.

/// A Python exception as data: its class and its message, exactly as CPython 3.11 words it.
public struct NumberError: Error, Equatable, Sendable {
  public enum Kind: String, Sendable {
    case valueError = "ValueError"
    case overflowError = "OverflowError"
    case typeError = "TypeError"
    case zeroDivisionError = "ZeroDivisionError"
  }

  public let kind: Kind
  public let message: String

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

/// What parsing and rendering of format specifications throws.
public typealias FormatError = NumberError
