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

  /// The message by code points: the same, except that a lone surrogate quoted from the program's text, which `message`
  /// shows as U+FFFD, is itself here.
  public let scalars: [UInt32]

  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
    scalars = message.unicodeScalars.map(\.value)
  }

  /// A message that quotes text which may hold lone surrogates.
  init(_ kind: Kind, scalars: [UInt32]) {
    self.kind = kind
    self.scalars = scalars
    message = String(String.UnicodeScalarView(scalars.map { Unicode.Scalar($0) ?? "\u{FFFD}" }))
  }
}

/// What parsing and rendering of format specifications throws.
public typealias FormatError = NumberError
