// This file checks what a prompt asks of the parser: whether an entry is finished, and how to colour it.

import Testing

@testable import PySyntax

private func state(_ text: String) -> String {
  switch completeness(of: Array(text.utf8)) {
  case .complete: "complete"
  case .incomplete(let indentation): "more at \(indentation)"
  case .invalid(let error): error.message
  }
}

@Test(arguments: [
  ("x = 1\n", "complete"),
  ("", "complete"),
  ("if x:\n", "more at 4"),
  ("if x:\n    y\n", "more at 4"),
  ("if x:\n    return\n", "more at 0"),
  ("if x:\n    y\n\n", "complete"),
  ("f(1,\n", "more at 4"),
  ("s = '''abc\n", "more at 0"),
  ("x = 1 + \\\n", "more at 0"),
  ("@cache\n", "more at 0"),
  ("try:\n    x\n", "more at 4"),
  ("x = )\n", "unmatched ')'"),
  ("x = 'abc\n", "unterminated string literal (detected at line 1)"),
])
func promptKnowsWhetherMoreMustFollow(source: String, expected: String) {
  #expect(state(source) == expected)
}

@Test func everyKindOfPieceIsFound() {
  let text = "@d\ndef f(x):  # c\n    return f'{x}' + len(1)\n"
  let pieces = classify(Array(text.utf8)).map { span, kind in
    "\(String(decoding: Array(text.utf8)[Int(span.start)..<Int(span.end)], as: UTF8.self)) \(kind)"
  }
  for piece in [
    "d decorator", "def keyword", "f definition", "# c comment", "f'{x}' string", "{x} field", "len builtin",
    "1 number", "+ operation",
  ] {
    #expect(pieces.contains(piece))
  }
}

@Test func classifyingGoesOnBehindErrors() {
  let classes = classify(Array("a = 5x ) 'abc\nreturn".utf8)).map(\.1)
  #expect(classes.contains { $0 == .error })
  #expect(classes.last.map { $0 == .keyword } == true)
}

@Test(arguments: [
  ("def f(a,\n      b):\n", "more at 4"), ("def f():\n    x = g(1,\n          2)\n", "more at 4"),
  ("if x:\n    return g(1,\n        2)\n", "more at 0"), ("class A:\n    def f(self):\n        pass\n", "more at 4"),
  ("class A:\n    @property\n", "more at 4"), ("class A:\n    @f(1,\n       2)\n", "more at 4"),
])
func theFirstLineOfAStatementDecidesTheIndentation(source: String, expected: String) {
  #expect(state(source) == expected)
}

@Test func fieldsOfFormattedTextsAreCode() {
  let text = "f'{len(x)!r:>{w}} y'"
  let pieces = classify(Array(text.utf8)).map { span, kind in
    "\(String(decoding: Array(text.utf8)[Int(span.start)..<Int(span.end)], as: UTF8.self)) \(kind)"
  }
  #expect(pieces.first == text + " string")
  #expect(pieces.contains("{len(x)!r:>{w}} field") && pieces.contains("len builtin") && pieces.contains("x name"))
}

@Test func anOpenTextInThreeQuotesGoesOnOverItsLines() {
  let pieces = classify(Array("x = '''a\nif b".utf8))
  #expect(pieces.last.map { $0.1 == .string && $0.0.end == 13 } == true)
}
