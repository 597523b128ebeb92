// These tests compare the special forms of patterns, for ASCII and for many lines at once, with the usual one: they must
// find the same.

import PCRE
import RegexSyntax
import Testing

@testable import PythonRegex

private let patterns = [
  "a", "", "$", "^", "\\Z", "\\A", "\\b", "\\B", "\\w+", "\\W+", "\\s+", "\\S+", "\\d", "\\D+", "[^a]+", "[^a\\s]",
  "[\\W,]",
  "[\\s,]+", "[\\x00-\\x40]+", ".*", "(?s).+", "(?m)^.+$", "(?-m:^a)", "(?i)k+", "(?i)[k-s]+", "(?a)\\s\\w",
  "(?a:\\s)\\w",
  "(\\w)\\1", "(?i)(\\w)\\1", "(?<=a)b", "(?<!a)b", "(?<=\\s)b", "(?<!\\W)b", "a(?=b)", "a(?!b)", "(?!.)", "(?=\\b)",
  "(a)?(?(1)b|c)",
  "(?>a+)b", "a++b", "(?:a|ab)(?:c|bcd)?", "x*", "(x|y)*?", "a{2,3}", "(?:()|a){0,3}", "\\Ba", "a\\B", "\\x1c",
  "\\s\\x1c?",
  "(?P<n>a)(?P=n)", "\\w+$", "^\\w+", "\\Aa|b\\Z", "[a-c]{2}\\b", "[a-ü]+", "(?i)[^a\u{1E9E}]",
]

private let lines = [
  "", "a", "ab abc", "  aa,b ", "kKs S", "a\u{1C}b\u{1F} c", "\u{0B}\u{0C}x", "_1 22-", "aab bcd", "\u{0}\u{7F}~",
  "axxyb", "bb aa",
]

/// The spans of all groups of all matches.
private func found(_ pattern: Pattern, _ text: [UInt8], isASCII: Bool) -> [[Int]] {
  text.withUnsafeBufferPointer { text in
    let width = pattern.offsetCount
    let room = UnsafeMutablePointer<Int>.allocate(capacity: 512 * width)
    defer { room.deallocate() }
    var place = WalkPlace(0)
    let (count, outcome) = pattern.matches(
      in: text, from: &place, to: text.count, isASCII: isASCII, most: 512, into: room)
    #expect(outcome == .noMatch)
    return (0..<count).map { match in (0..<2 * (pattern.groupCount + 1)).map { room[match * width + $0] } }
  }
}

private func pattern(_ source: String) throws -> Pattern { try Pattern(source.unicodeScalars.map(\.value)) }

@Test(arguments: patterns) func theASCIIFormFindsTheSame(source: String) throws {
  let compiled = try pattern(source)
  #expect(compiled.emittedForASCII != nil || compiled.emitted == nil)
  for line in lines + [lines.joined(separator: "\n")] {
    let text = Array(line.utf8)
    #expect(found(compiled, text, isASCII: true) == found(compiled, text, isASCII: false), "\(line.debugDescription)")
  }
}

@Test(arguments: ["é", "[é-ü]", "(?i)ſ", "[^\u{212A}]", "(?i)[a-\u{17F}]"])
func noASCIIFormWhereOtherCharactersAreMeant(source: String) throws {
  #expect(try pattern(source).emittedForASCII == nil)
}

@Test(arguments: patterns) func theFormForLinesFindsTheSame(source: String) throws {
  let single = try pattern(source)
  // `[\W,]` holds the line feed in a way that is not worth rewriting.
  guard let tree = single.tree.forLines else { return #expect(source == "[\\W,]") }
  let many = try Pattern(tree)
  for lines in [lines, lines + [""], ["a"], [""], ["", ""], lines + ["é aé", "\u{2028}b"]] {
    let isASCII = lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    var expected: [[Int]] = []
    var start = 0
    for line in lines {
      for match in found(single, Array(line.utf8), isASCII: isASCII) {
        expected.append(match.map { $0 < 0 ? $0 : $0 + start })
      }
      start += line.utf8.count + 1
    }
    #expect(found(many, Array(lines.joined(separator: "\n").utf8), isASCII: isASCII) == expected)
  }
}

@Test(arguments: ["\\n", "a\\n?b", "[\\n]", "[\\D,]"]) func noFormForLinesWhereLineFeedsAreMeant(source: String) throws
{
  #expect(try pattern(source).tree.forLines == nil)
}
