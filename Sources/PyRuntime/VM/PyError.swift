// This file defines how native code fails, because three kinds of failure must never mix: a diagnostic about a text, a
// Python exception, and a limit that nothing in a program can catch.

/// What native code throws. Trivial; the exception object or the limit stands in the VM.
public enum PyError: Error {
  /// `vm.currentException` holds it.
  case exception
  /// `vm.limitReached` says which. No handler and no `finally` runs.
  case limit
}

/// A budget of a run that is used up.
public enum Limit: Sendable, Equatable {
  case steps
  case memory
  case output
  /// Native recursion or the register stack: a program that raised its own recursion limit too far.
  case depth
  /// The user pressed Ctrl-C, or the host asked the run to end.
  case interrupted
  /// A pattern's search went through the run's budget.
  case pattern(String)
}

/// The budgets of a run. Steps, not seconds, decide, so a run ends at the same place on every machine.
public struct Limits: Sendable, Equatable {
  /// Backward jumps and calls; natives charge for the work that they do.
  public var steps: Int
  /// Live bytes.
  public var memory: Int
  /// Bytes written to standard output and error together.
  public var output: Int
  /// Nested Python calls before RecursionError, as `sys.getrecursionlimit()` gives.
  public var depth: Int

  public init(steps: Int = 200_000_000, memory: Int = 512 << 20, output: Int = 64 << 20, depth: Int = 1000) {
    self.steps = steps
    self.memory = memory
    self.output = output
    self.depth = depth
  }
}

/// The builtin exception types that native code raises by name.
public enum ExceptionKind: String, CaseIterable, Sendable {
  case baseException, exception, systemExit, keyboardInterrupt, generatorExit
  case stopIteration, stopAsyncIteration
  case arithmeticError, floatingPointError, overflowError, zeroDivisionError
  case assertionError, attributeError, bufferError, eofError
  case importError, moduleNotFoundError
  case lookupError, indexError, keyError
  case memoryError, nameError, unboundLocalError
  case osError, blockingIOError, childProcessError, connectionError, brokenPipeError, connectionAbortedError
  case connectionRefusedError, connectionResetError, fileExistsError, fileNotFoundError, interruptedError
  case isADirectoryError, notADirectoryError, permissionError, processLookupError, timeoutError
  case referenceError, runtimeError, notImplementedError, recursionError
  case syntaxError, indentationError, tabError, systemError, typeError
  case valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError
  case warning, deprecationWarning, pendingDeprecationWarning, runtimeWarning, syntaxWarning, userWarning
  case futureWarning, importWarning, unicodeWarning, bytesWarning, resourceWarning, encodingWarning
  case baseExceptionGroup, exceptionGroup

  /// The place in a run's table of exception types.
  @inline(__always) var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  /// The name in `builtins`.
  public var name: String {
    switch self {
    case .eofError: "EOFError"
    case .osError: "OSError"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  /// The base, as the table "Exception hierarchy" of the library reference says.
  var base: ExceptionKind? {
    switch self {
    case .baseException: nil
    case .exception, .systemExit, .keyboardInterrupt, .generatorExit, .baseExceptionGroup: .baseException
    case .floatingPointError, .overflowError, .zeroDivisionError: .arithmeticError
    case .moduleNotFoundError: .importError
    case .indexError, .keyError: .lookupError
    case .unboundLocalError: .nameError
    case .blockingIOError, .childProcessError, .connectionError, .fileExistsError, .fileNotFoundError,
      .interruptedError, .isADirectoryError, .notADirectoryError, .permissionError, .processLookupError,
      .timeoutError:
      .osError
    case .brokenPipeError, .connectionAbortedError, .connectionRefusedError, .connectionResetError: .connectionError
    case .notImplementedError, .recursionError: .runtimeError
    case .indentationError: .syntaxError
    case .tabError: .indentationError
    case .unicodeError: .valueError
    case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: .unicodeError
    case .deprecationWarning, .pendingDeprecationWarning, .runtimeWarning, .syntaxWarning, .userWarning,
      .futureWarning, .importWarning, .unicodeWarning, .bytesWarning, .resourceWarning, .encodingWarning:
      .warning
    case .exceptionGroup: .baseExceptionGroup
    default: .exception
    }
  }
}
