// This file checks the words and places of syntax errors, because learners read them more often than anything else.

import Foundation
import Testing

@testable import PySyntax

private func failure(_ text: String) -> PySyntaxError? {
  do throws(PySyntaxError) {
    _ = try parseModule(Array(text.utf8))
    return nil
  } catch { return error }
}

@Test(arguments: [
  ("if x\n    y\n", "expected ':'", 4),
  ("total = (1 + 2\nprint(total)\n", "'(' was never closed", 8),
  ("word = 'abc\n", "unterminated string literal (detected at line 1)", 7),
  ("a = 012\n", "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", 4),
  ("a = 5x\n", "invalid decimal literal", 4),
  ("a)\n", "unmatched ')'", 1),
  ("(1, 2]\n", "closing parenthesis ']' does not match opening parenthesis '('", 5),
  ("print 'hi'\n", "Missing parentheses in call to 'print'. Did you mean print(...)?", 0),
  ("f() = 1\n", "cannot assign to function call here. Maybe you meant '==' instead of '='?", 0),
  ("if x = 3: pass\n", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 3),
  ("x = [1 2]\n", "invalid syntax. Perhaps you forgot a comma?", 5),
  ("f(a=1, 2)\n", "positional argument follows keyword argument", 8),
  ("f(a=1, a=2)\n", "keyword argument repeated: a", 7),
  ("del f()\n", "cannot delete function call", 4),
  ("try:\n  x\ny\n", "expected 'except' or 'finally' block", 9),
  ("def f(a=1, b): pass\n", "non-default argument follows default argument", 11),
  ("lambda *: 1\n", "named arguments must follow bare *", 8),
  ("x = 5 if y\n", "expected 'else' after 'if' expression", 4),
  ("f'{}'\n", "f-string: empty expression not allowed", 5),
  ("f'{a'\n", "f-string: expecting '}'", 5),
  ("f'}'\n", "f-string: single '}' is not allowed", 4),
  ("a \\ b\n", "unexpected character after line continuation character", 3),
  ("x = “y”\n", "invalid character '“' (U+201C)", 4),
  ("x = 1 +\n", "invalid syntax", 7),
])
func brokenProgramGetsCPythonsMessage(source: String, message: String, start: Int) {
  let error = failure(source)
  #expect(error?.kind == .syntax)
  #expect(error?.message == message)
  #expect(error.map { Int($0.span.start) } == start)
}

@Test(arguments: [
  ("x = 1\n  y = 2\n", "unexpected indent"),
  ("if x:\n    a\n  b\n", "unindent does not match any outer indentation level"),
  ("while x:\npass\n", "expected an indented block after 'while' statement on line 1"),
  ("a\ndef f():\nb\n", "expected an indented block after function definition on line 2"),
])
func wrongIndentationIsNamed(source: String, message: String) {
  let error = failure(source)
  #expect(error?.kind == .indentation)
  #expect(error?.message == message)
}

@Test func mixedTabsAndSpacesAreATabError() {
  #expect(failure("if x:\n\ta\n        b\n")?.kind == .tab)
}

@Test(arguments: [
  String(repeating: "1+", count: 100_000) + "1",
  String(repeating: "-", count: 100_000) + "1",
  "a" + String(repeating: ".b", count: 100_000),
  String(repeating: "lambda: ", count: 100_000) + "1",
  "if a: pass\n" + String(repeating: "elif b: pass\n", count: 5_000),
  String(repeating: "2**", count: 100_000) + "2",
])
func deepProgramsEndInARecursionError(source: String) {
  #expect(failure(source + "\n")?.kind == .recursion)
}

@Test func deepChainsWithinTheLimitParse() {
  #expect(failure(String(repeating: "1+", count: 2_000) + "1\n") == nil)
}

@Test func mistakeInsideDeepBracketsEndsInAnError() {
  let brackets = String(repeating: "[", count: 199)
  let text = brackets + "a b" + String(repeating: "]", count: 199) + "\n"
  #expect(onLargeStack { failure(text) } != nil)
}

/// Runs on a thread with much stack, as the product does: without optimisation, frames are some ten times as large.
private func onLargeStack<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
  let box = ResultBox<Result>()
  let thread = Thread {
    box.result = body()
    box.done.signal()
  }
  thread.stackSize = 64 << 20
  thread.start()
  box.done.wait()
  return box.result
}

/// What a thread hands over; read only after `done`.
private final class ResultBox<Result: Sendable>: @unchecked Sendable {
  var result: Result?
  let done = DispatchSemaphore(value: 0)
}

@Test func bracketsNestTwoHundredDeep() {
  #expect(failure(String(repeating: "[", count: 201))?.message == "too many nested parentheses")
}
