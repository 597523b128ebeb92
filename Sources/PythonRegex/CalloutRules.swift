// This file answers the callouts that the emitter writes where PCRE2 is more generous than Python.
//
// A backreference that ignores case: PCRE2 compares by case folding, so that a final sigma equals a sigma and, even under
// ASCII rules, the Kelvin sign a `k`; Python compares lower-case forms. A bounded loop: Python begins no further turn after
// one that matched nothing.

import PCRE
import RegexSyntax

/// Answers `(?C'u12')`, `(?C'a12')` and `(?C'p12')`; see `EmittedPattern.needsCallouts`.
public final class CalloutRules: CalloutHandler {
  public init() {}

  public func reached(_ callout: Callout) -> CalloutVerdict {
    guard let letter = callout.text.first, let range = callout[CalloutRules.group(callout)] else { return .proceed }
    switch letter {
    case UInt8(ascii: "p"): return range.lowerBound == callout.position ? .backtrack : .proceed
    case UInt8(ascii: "u"): return isSame(range, callout, .unicode) ? .proceed : .backtrack
    default: return isSame(range, callout, .ascii) ? .proceed : .backtrack
    }
  }

  /// The PCRE2 group that a callout names.
  static func group(_ callout: Callout) -> Int {
    callout.text.dropFirst().reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }

  /// Both texts have the same number of characters, not of bytes: walk back from the end of each.
  private func isSame(_ range: Range<Int>, _ callout: Callout, _ rule: CaseRule) -> Bool {
    let subject = callout.subject
    var here = callout.position
    var there = range.upperBound
    while there > range.lowerBound {
      guard let left = UTF8Step.before(&here, in: subject), let right = UTF8Step.before(&there, in: subject),
        left == right || rule.lower(left) == rule.lower(right)
      else { return false }
    }
    return true
  }
}

/// Steps through UTF-8, surrogates encoded as three bytes included.
enum UTF8Step {
  /// The character that ends at `offset`, which moves in front of it; nil at the start.
  static func before(_ offset: inout Int, in text: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard offset > 0, offset <= text.count else { return nil }
    var value: UInt32 = 0
    var shift: UInt32 = 0
    repeat {
      offset &-= 1
      let byte = text[offset]
      if byte & 0xC0 != 0x80 {
        let mask: UInt8 = byte < 0x80 ? 0x7F : byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07
        return value | UInt32(byte & mask) << shift
      }
      value |= UInt32(byte & 0x3F) << shift
      shift &+= 6
    } while offset > 0 && shift < 24
    return nil
  }
}
