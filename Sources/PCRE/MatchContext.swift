// This file defines `MatchContext`, which runs matches: it holds the limits, the stack for machine code and the callout
// handler. Machine code starts on 32 KiB of the native stack; a pattern that needs more gets a stack of its own that may
// grow to 8 MiB, and what does not fit there goes to the interpreter, which backtracks on the heap. So no subject is
// refused for its length, and most programs never allocate that stack.

import CPCRE2

/// The state shared by the matches of one thread.
public final class MatchContext {
  let pointer: OpaquePointer
  private var jitStack: OpaquePointer?
  /// For calls that name none.
  public let limits: MatchLimits
  /// What PCRE2 has been told.
  private var appliedLimits: MatchLimits
  private var appliedLastStart = MatchContext.noLastStart
  private(set) var calloutHandler: (any CalloutHandler)?

  /// `PCRE2_UNSET`: an attempt may begin anywhere.
  private static let noLastStart = -1
  private static let smallestStack = 32 * 1024
  private static let largestStack = 8 * 1024 * 1024

  /// Nil where memory is short.
  public init?(limits: MatchLimits = MatchLimits()) {
    guard let context = pcre2_match_context_create_8(nil) else { return nil }
    pointer = context
    self.limits = limits
    appliedLimits = limits
    apply(limits)
  }

  deinit {
    if let jitStack { pcre2_jit_stack_free_8(jitStack) }
    pcre2_match_context_free_8(pointer)
  }

  private func apply(_ limits: MatchLimits) {
    appliedLimits = limits
    pcre2_set_match_limit_8(pointer, limits.steps)
    pcre2_set_depth_limit_8(pointer, limits.depth)
    pcre2_set_heap_limit_8(pointer, limits.heapKiB)
  }

  /// Whether a match has needed the large stack so far.
  public var hasJITStack: Bool { jitStack != nil }

  /// Calls `handler` at every callout of the matches that follow; nil ends that. The handler is kept alive.
  public func setCalloutHandler(_ handler: (any CalloutHandler)?) {
    calloutHandler = handler
    if handler == nil {
      pcre2_set_callout_8(pointer, nil, nil)
    } else {
      pcre2_set_callout_8(pointer, calloutTrampoline, Unmanaged.passUnretained(self).toOpaque())
    }
  }

  /// Looks for a match of `code` in `subject`, beginning at byte `start`.
  ///
  /// Text before `start` is seen by lookbehind, `\b` and the anchors. With `CompileOptions.utf` the subject has to be
  /// UTF-8 (surrogates encoded as three bytes are allowed) and `start` has to be at a character. `data` has to have
  /// room for the groups of `code`: further groups are lost, never written out of bounds.
  ///
  /// With `CompileOptions.useOffsetLimit` no attempt begins behind byte `lastStart`; nil sets no such bound.
  public func match(
    _ code: Code, _ subject: UnsafeBufferPointer<UInt8>, from start: Int, lastStart: Int? = nil,
    options: MatchOptions = [], limits: MatchLimits? = nil, into data: MatchData
  ) -> MatchOutcome {
    guard start >= 0, start <= subject.count else { return .failed(PCRE2_ERROR_BADOFFSET) }
    let limits = limits ?? self.limits
    if limits != appliedLimits { apply(limits) }
    let last = code.options.contains(.useOffsetLimit) ? lastStart ?? MatchContext.noLastStart : MatchContext.noLastStart
    if last != appliedLastStart {
      appliedLastStart = last
      pcre2_set_offset_limit_8(pointer, last)
    }
    // An empty buffer may have no address; PCRE2 wants one, and reads nothing there.
    let text = subject.baseAddress ?? UnsafePointer(bitPattern: UInt(bitPattern: data.pointer))
    guard let text else { return .failed(PCRE2_ERROR_NULL) }
    if code.prepare(subjectLength: subject.count), !options.contains(.noJIT) {
      var status = pcre2_jit_match_8(
        code.pointer, text, subject.count, start, options.rawValue, data.pointer, pointer)
      if status == PCRE2_ERROR_JIT_STACKLIMIT, growStack() {
        status = pcre2_jit_match_8(
          code.pointer, text, subject.count, start, options.rawValue, data.pointer, pointer)
      }
      if status != PCRE2_ERROR_JIT_STACKLIMIT { return outcome(status) }
    }
    let bits = options.rawValue | Code.noUTFCheck | MatchOptions.noJIT.rawValue
    return outcome(pcre2_match_8(code.pointer, text, subject.count, start, bits, data.pointer, pointer))
  }

  /// Provides the large stack; false if it was there already or cannot be had.
  private func growStack() -> Bool {
    guard jitStack == nil else { return false }
    guard let stack = pcre2_jit_stack_create_8(MatchContext.smallestStack, MatchContext.largestStack, nil) else {
      return false
    }
    jitStack = stack
    pcre2_jit_stack_assign_8(pointer, nil, UnsafeMutableRawPointer(stack))
    return true
  }

  @inline(__always)
  func outcome(_ status: Int32) -> MatchOutcome {
    if status >= 0 { return .matched }
    switch status {
    case PCRE2_ERROR_NOMATCH: return .noMatch
    case PCRE2_ERROR_MATCHLIMIT: return .gaveUp(.steps)
    case PCRE2_ERROR_DEPTHLIMIT: return .gaveUp(.depth)
    case PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_NOMEMORY: return .gaveUp(.heap)
    case PCRE2_ERROR_CALLOUT: return .stopped
    default: return .failed(status)
    }
  }
}
