// This file defines the encoders that other modules call: the generic one is specialised here, where its body is known.

extension Subject {
  /// The UTF-8 form of a Latin-1 string.
  public convenience init(latin1 text: UnsafeBufferPointer<UInt8>) { self.init(codePoints: text) }
  /// The UTF-8 form of a UCS-2 string.
  public convenience init(ucs2 text: UnsafeBufferPointer<UInt16>) { self.init(codePoints: text) }
  /// The UTF-8 form of a UCS-4 string.
  public convenience init(ucs4 text: UnsafeBufferPointer<UInt32>) { self.init(codePoints: text) }
}
