// This file defines `Code`, a compiled pattern. It decides by itself when machine code is worth its 7 microseconds: not
// for the first short subject, because most patterns of a small program run once.

import CPCRE2

/// A compiled pattern. Immutable apart from acquiring machine code; to be used by one thread at a time.
public final class Code {
  let pointer: OpaquePointer
  /// Capture groups, without group 0.
  public let captureCount: Int
  /// The options in force.
  public let options: CompileOptions
  /// Whether machine code stands.
  public private(set) var isJITCompiled = false

  private var runs = 0
  private var triedJIT = false

  /// `PCRE2_NO_UTF_CHECK`: a check of each subject would cost more than most matches.
  static let noUTFCheck: UInt32 = 0x4000_0000
  /// `PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES`
  private static let allowSurrogateEscapes: UInt32 = 0x0000_0001
  /// Subjects longer than this many bytes pay for machine code at once.
  private static let longSubject = 1024

  /// Compiles `pattern`. The newline is a line feed alone, whatever the library's default.
  ///
  /// - Parameter nestingLimit: how many parentheses may nest; PCRE2's default is 250.
  /// - Throws: `PCREError` with the byte offset in `pattern`.
  public init(
    _ pattern: UnsafeBufferPointer<UInt8>, options: CompileOptions, nestingLimit: Int = 1000
  ) throws(PCREError) {
    guard let context = pcre2_compile_context_create_8(nil) else {
      throw PCREError(code: PCRE2_ERROR_NOMEMORY, offset: 0)
    }
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    pcre2_set_parens_nest_limit_8(context, UInt32(clamping: nestingLimit))
    var bits = options.rawValue
    if options.contains(.utf) {
      bits |= Code.noUTFCheck
      pcre2_set_compile_extra_options_8(context, Code.allowSurrogateEscapes)
    }
    var code: Int32 = 0
    var offset = 0
    let empty: [UInt8] = [0]
    let compiled = empty.withUnsafeBufferPointer { none in
      pcre2_compile_8(pattern.baseAddress ?? none.baseAddress, pattern.count, bits, &code, &offset, context)
    }
    guard let compiled else { throw PCREError(code: code, offset: offset) }
    pointer = compiled
    self.options = options
    var count: UInt32 = 0
    pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &count)
    captureCount = Int(count)
  }

  /// Compiles the bytes of an array.
  public convenience init(_ pattern: [UInt8], options: CompileOptions, nestingLimit: Int = 1000) throws(PCREError) {
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pattern.count)
    defer { buffer.deallocate() }
    _ = buffer.initialize(from: pattern)
    try self.init(UnsafeBufferPointer(buffer), options: options, nestingLimit: nestingLimit)
  }

  deinit {
    pcre2_code_free_8(pointer)
  }

  /// Bytes of the compiled form, machine code left out.
  public var size: Int {
    var size = 0
    pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_SIZE), &size)
    return size
  }

  /// Makes machine code now. False where the library or the pattern does not allow it.
  @discardableResult
  public func compileJIT() -> Bool {
    if !triedJIT {
      triedJIT = true
      isJITCompiled = pcre2_jit_compile_8(pointer, UInt32(PCRE2_JIT_COMPLETE)) == 0
    }
    return isJITCompiled
  }

  /// Counts a run, and makes machine code on the second one or for a long subject.
  @inline(__always)
  func prepare(subjectLength: Int) -> Bool {
    if triedJIT { return isJITCompiled }
    runs &+= 1
    return runs > 1 || subjectLength > Code.longSubject ? compileJIT() : false
  }
}
