// This file defines what can be called and what a call runs: code, functions, natives and generators.

import SourceText

public typealias CodeRef = UnsafeMutablePointer<CodeObject>
public typealias FunctionRef = UnsafeMutablePointer<FunctionObject>
public typealias NativeRef = UnsafeMutablePointer<NativeObject>
public typealias GeneratorRef = UnsafeMutablePointer<GeneratorObject>

/// A compiled function body, class body, comprehension or module: what the loop needs at hand. The rest is in `info`.
public struct CodeObject {
  public var header: Header
  var instructions: UnsafeMutablePointer<Instruction>
  var instructionCount: Int
  var constants: UnsafeMutablePointer<Value>
  var constantCount: Int
  var caches: UnsafeMutablePointer<InlineCache>
  var cacheCount: Int
  var registerCount: Int
  /// Positional parameters (positional-only ones included), then keyword-only ones, `*args`, `**kwargs`: in registers
  /// 0, 1, 2 ... in this order.
  var positionalCount: Int
  var keywordOnlyCount: Int
  var positionalOnlyCount: Int
  /// Names of the registers that are variables, parameters first: interned strs among the constants.
  var variableNames: UnsafeMutablePointer<Value>
  var flags: CodeFlags
  var name: Value
  var qualifiedName: Value
  /// Cold data: spans, exception table, variable names, source.
  var info: Unmanaged<CodeInfo>
}

struct CodeFlags: OptionSet {
  let rawValue: UInt32
  static let hasVariadic = CodeFlags(rawValue: 1)
  static let hasVariadicKeywords = CodeFlags(rawValue: 2)
  /// A call makes an object that runs the body step by step; of which kind, `isCoroutine` and `isAsyncGenerator` say.
  static let isGenerator = CodeFlags(rawValue: 4)
  static let isCoroutine = CodeFlags(rawValue: 8)
  /// A plain call may enter without binding: positional parameters only.
  static let isSimple = CodeFlags(rawValue: 16)
  static let isClassBody = CodeFlags(rawValue: 32)
  static let isAsyncGenerator = CodeFlags(rawValue: 64)
  static let isModule = CodeFlags(rawValue: 128)
  /// There are no instructions yet; see `VM.complete`. Never together with `isSimple`.
  static let isUnread = CodeFlags(rawValue: 256)
}

/// A range of instructions whose exceptions go to `handler`; inner ranges stand before outer ones.
struct ExceptionRange {
  let start: Int
  let end: Int
  let handler: Int
  /// Receives the exception.
  let register: Int
}

/// The part of a code object that is read only when something is shown, unwound or called with keywords.
final class CodeInfo {
  let source: ProgramSource
  /// One span an instruction.
  var spans: [Span] = []
  var exceptionRanges: [ExceptionRange] = []
  /// Names of the registers that are variables, parameters first: interned strs, kept alive by the code's constants.
  var variableNames: [Value] = []
  /// Names of the free variables, in closure order, and of the cells that this code makes.
  var freeNames: [Value] = []
  var cellNames: [(register: Int, name: Value)] = []
  var span: Span
  var docstring: Value = .none
  /// Of code whose body has not been read.
  var unread: UnreadCode?

  init(source: ProgramSource, span: Span) {
    self.source = source
    self.span = span
  }
}

/// A source text of a program: its name as tracebacks show it, and its lines.
public final class ProgramSource {
  public let name: String
  public let text: [UInt8]
  /// Part of the library: its lines are not shown in tracebacks' carets.
  public let isLibrary: Bool
  /// Given to `exec`, `eval` or `compile`: no file holds its lines, so tracebacks do not show them.
  public let isText: Bool
  /// Read as a file of statements, not as one statement or expression.
  let isProgram: Bool
  private var starts: [Int]?

  /// Whether its lines are the program's own and stand in a file.
  var isOfProgram: Bool { !isLibrary && !isText }

  /// Line breaks become `\n`. A byte order mark is no part of a file; of a text it is its first character.
  public init(
    name: String, text: [UInt8], isLibrary: Bool = false, isText: Bool = false, isProgram: Bool = true
  ) {
    self.isProgram = isProgram
    self.name = name
    let hasMark = !isText && text.starts(with: [0xEF, 0xBB, 0xBF])
    self.text = Self.withPlainLineBreaks(hasMark ? Array(text.dropFirst(3)) : text)
    self.isLibrary = isLibrary
    self.isText = isText
  }

  private static func withPlainLineBreaks(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(13) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (i, byte) in text.enumerated() where byte != 10 || i == 0 || text[i - 1] != 13 {
      result.append(byte == 13 ? 10 : byte)
    }
    return result
  }

  /// Whether a line break ends a line; the parser adds the last one of a program that lacks it.
  func endsLine(_ line: Int) -> Bool { line < lineStarts.count || isProgram }

  /// Byte offsets at which lines start.
  public var lineStarts: [Int] {
    if let starts { return starts }
    var found = [0]
    for (i, byte) in text.enumerated() where byte == 10 { found.append(i + 1) }
    starts = found
    return found
  }

  /// The 1-based line of a byte offset.
  public func line(at offset: UInt32) -> Int {
    let starts = lineStarts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= Int(offset) { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a 1-based line without its end, and the offset at which it starts.
  public func lineText(_ line: Int) -> (bytes: ArraySlice<UInt8>, start: Int) {
    let starts = lineStarts
    guard line >= 1, line <= starts.count else { return ([], 0) }
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : text.count
    return (text[start..<Swift.max(start, end)], start)
  }
}

public struct FunctionObject {
  public var header: Header
  var code: CodeRef
  public var globals: DictRef
  /// Cells of the free variables: a tuple, or undefined.
  var closure: Value
  /// A tuple, or undefined.
  public var defaults: Value
  /// A dict, or undefined.
  public var keywordDefaults: Value
  public var name: Value
  public var qualifiedName: Value
  public var doc: Value
  public var module: Value
  /// Dicts, or undefined.
  public var annotations: Value
  public var attributes: Value
}

/// A function of the host: `vm.natives[index]`.
public struct NativeObject {
  public var header: Header
  public var name: Value
  var index: Int
  /// The type whose method this is (the first argument must be an instance of it), or nil.
  public var owner: TypeRef?
  /// The receiver of a bound method or of a module's function: undefined when there is none.
  public var receiver: Value
  var minimum: Int
  /// Positional arguments accepted, the receiver counted; Int.max when variadic.
  var maximum: Int
  var signatureIndex: Int
  public var doc: Value
  public var module: Value
}

/// A suspended frame: its registers, copied out while it does not run. Coroutines and asynchronous generators are the same
/// object under kinds of their own.
public struct GeneratorObject {
  public var header: Header
  var function: FunctionRef
  var registers: UnsafeMutablePointer<Value>
  var registerCount: Int
  /// Where the registers still stand on the stack while a native loop looks at what was yielded; see `VM.feed`.
  var residence: UnsafeMutablePointer<Value>?
  /// Instruction to go on with.
  var position: Int
  var state: State
  /// The frame is in a handler: what counts as handled is its own, not that of whoever resumes it.
  var isHandling = false
  /// Of asynchronous generators: an awaitable of theirs is under way; they were closed or ran out; the hook for new ones
  /// was called.
  var isRunningAsync = false
  var isClosed = false
  var isKnown = false
  /// The exception that the suspended frame is handling.
  var handled: Value
  public var name: Value
  public var qualifiedName: Value
  /// The register that receives what `send` passes in.
  var resumeRegister: Int

  enum State: UInt8 { case created, suspended, running, finished }
}

extension Value {
  @inline(__always) var code: CodeRef { pointer() }
  @inline(__always) public var function: FunctionRef { pointer() }
  @inline(__always) public var native: NativeRef { pointer() }
  @inline(__always) public var generator: GeneratorRef { pointer() }
}
