// This file checks that valid programs become the right trees.

import Testing

@testable import PySyntax

private func value(_ text: String) throws -> Expression.Kind? {
  guard case .expression(let expression)? = try parseModule(Array(text.utf8), mode: .expression).body.first?.kind else {
    return nil
  }
  return expression.kind
}

@Test(arguments: [
  ("0x_ff", Constant.integer(255)), ("1_000", .integer(1000)), ("0b101", .integer(5)), ("1e3", .float(1000)),
  ("2j", .imaginary(2)), (".5", .float(0.5)), ("None", .none), ("...", .ellipsis),
  ("'a' \"b\"", .string(Array("ab".utf8))),
  ("b'\\xff'", .bytes([255])), ("r'\\n'", .string(Array("\\n".utf8))), ("'\\N{BULLET}'", .string(Array("•".utf8))),
  ("'\\ud800'", .string([0xED, 0xA0, 0x80])),
  ("9223372036854775808", .bigInteger(digits: Array("9223372036854775808".utf8), radix: 10)),
])
func literalHasItsValue(source: String, expected: Constant) throws {
  guard case .constant(let constant)? = try value(source) else {
    Issue.record("not a constant")
    return
  }
  #expect(constant == expected)
}

@Test func formattedStringKeepsItsParts() throws {
  guard case .joinedString(let parts)? = try value("f'a{b=!r:>{w}}{{c'") else {
    Issue.record("not an f-string")
    return
  }
  #expect(parts.count == 3)
  guard case .replacement(_, let debugText, let conversion, let format, let span) = parts[1] else {
    Issue.record("no field")
    return
  }
  #expect(debugText == Array("b=".utf8))
  #expect(conversion == .repr)
  #expect(format?.count == 2)
  #expect(span.start == 3 && span.end == 14)
}

@Test func softKeywordsAreNamesElsewhere() throws {
  let module = try parseModule(Array("match = 1\nmatch(match)\nmatch match:\n  case case: pass\n".utf8))
  #expect(module.body.count == 3)
  guard case .match = module.body[2].kind else {
    Issue.record("no match statement")
    return
  }
}

@Test(arguments: [
  ("x is 1", "\"is\" with a literal. Did you mean \"==\"?"),
  ("'\\d'", "invalid escape sequence '\\d'"),
  ("[1] (2)", "'list' object is not callable; perhaps you missed a comma?"),
  ("1if x else 2", "invalid decimal literal"),
])
func doubtfulProgramIsWarnedAbout(source: String, message: String) throws {
  var warnings: [SyntaxWarning] = []
  _ = try parseModule(Array((source + "\n").utf8), warnings: &warnings)
  #expect(warnings.map(\.message) == [message])
}
