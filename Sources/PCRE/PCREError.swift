// This file defines what goes wrong below: a pattern that PCRE2 refuses. Running out of a limit while matching is no
// error but an outcome, see `MatchOutcome`.

import CPCRE2

/// A pattern that `pcre2_compile` refused.
public struct PCREError: Error, Equatable, Sendable {
  /// PCRE2's number; see pcre2api(3), "Error codes".
  public let code: Int32
  /// Bytes into the pattern that was compiled.
  public let offset: Int
  /// PCRE2's own sentence.
  public let message: String

  /// The compiled form is larger than the library's link size allows: a smaller spelling of the pattern may pass.
  public var isTooLarge: Bool {
    switch code {
    case PCRE2_ERROR_PATTERN_TOO_LARGE, PCRE2_ERROR_PATTERN_TOO_COMPLICATED,
      PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP, PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED, PCRE2_ERROR_LOOKBEHIND_TOO_LONG:
      return true
    default:
      return false
    }
  }

  init(code: Int32, offset: Int) {
    self.code = code
    self.offset = offset
    self.message = PCREError.text(of: code)
  }

  /// PCRE2's sentence for any of its error numbers, compile or match.
  public static func text(of code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
    guard length > 0 else { return "error \(code)" }
    return String(decoding: buffer.prefix(Int(length)), as: UTF8.self)
  }
}
