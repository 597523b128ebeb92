// This file defines callouts: the places in a pattern where PCRE2 stops to tell its state. Two things need them that
// offsets alone cannot give: the group that closed last (Python's `lastindex`), and the step debugger.

import CPCRE2

/// Hears of callouts; see pcre2callout(3).
public protocol CalloutHandler: AnyObject {
  func reached(_ callout: Callout) -> CalloutVerdict
}

/// What the match does after a callout.
public enum CalloutVerdict: Sendable {
  case proceed
  /// Treats this path as failed and backtracks.
  case backtrack
  /// Ends the match call with `MatchOutcome.stopped`.
  case stop
}

/// The state at a callout. Valid only while the handler runs.
public struct Callout {
  let block: UnsafeMutablePointer<pcre2_callout_block_8>

  /// The number in `(?Cn)`; 255 for automatic ones.
  public var number: Int { Int(block.pointee.callout_number) }
  /// The text in `(?C'text')`; empty for numbered ones. Points into the compiled pattern.
  public var text: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: block.pointee.callout_string, count: block.pointee.callout_string_length)
  }
  /// The group that closed last, 0 if none.
  public var lastClosedGroup: Int { Int(block.pointee.capture_last) }
  /// One more than the highest group set so far.
  public var captureTop: Int { Int(block.pointee.capture_top) }
  /// Byte offset in the subject where this attempt began.
  public var attemptStart: Int { block.pointee.start_match }
  /// Byte offset in the subject reached.
  public var position: Int { block.pointee.current_position }
  /// Byte offset in the compiled pattern of the next item.
  public var patternPosition: Int { block.pointee.pattern_position }
  /// Bytes of the next item in the compiled pattern.
  public var nextItemLength: Int { block.pointee.next_item_length }
  /// A new start position was taken since the previous callout. Interpreter only.
  public var isNewAttempt: Bool { block.pointee.callout_flags & 1 != 0 }
  /// The matcher has gone back since the previous callout. Interpreter only.
  public var hasBacktracked: Bool { block.pointee.callout_flags & 2 != 0 }
  /// The subject.
  public var subject: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: block.pointee.subject, count: block.pointee.subject_length)
  }

  /// Byte range of a group so far.
  public subscript(group: Int) -> Range<Int>? {
    guard group > 0, group < captureTop, let offsets = block.pointee.offset_vector else { return nil }
    let start = offsets[2 &* group]
    let end = offsets[2 &* group &+ 1]
    guard start >= 0, end >= start else { return nil }
    return start..<end
  }
}

/// The C function behind every callout; `data` is the `MatchContext`, which lives as long as its match call.
let calloutTrampoline:
  @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> Int32 = { block, data in
    guard let block, let data else { return 0 }
    let context = Unmanaged<MatchContext>.fromOpaque(data).takeUnretainedValue()
    switch context.calloutHandler?.reached(Callout(block: block)) {
    case .proceed, nil: return 0
    case .backtrack: return 1
    case .stop: return PCRE2_ERROR_CALLOUT
    }
  }
