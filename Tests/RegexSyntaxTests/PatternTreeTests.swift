// These tests look at what a pattern that Python accepts turns into.

import RegexSyntax
import Testing

private func points(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

private func tree(_ pattern: String, isText: Bool = true, flags: RegexFlags = []) throws -> PatternTree {
  try PatternTree(parsing: points(pattern), isText: isText, flags: flags)
}

@Test func flagsIncludeTheInlineOnesAndUnicode() throws {
  #expect(try tree("(?i)a").flags.rawValue == 34)
  #expect(try tree("(?a)a").flags.rawValue == 256)
  #expect(try tree("(?i)a", isText: false).flags.rawValue == 2)
}

@Test(arguments: [
  (0, "re.NOFLAG"), (2, "re.IGNORECASE"), (10, "re.IGNORECASE|re.MULTILINE"), (512, "re.RegexFlag(512)"),
  (1408, "re.ASCII|re.DEBUG|0x400"),
])
func flagsPrintAsInPython(_ value: Int, _ text: String) {
  #expect(RegexFlags(rawValue: value).pythonRepr == text)
}

@Test func aCompiledPatternDoesNotShowItsUsualUnicodeFlag() {
  #expect(RegexFlags([.ignoreCase, .unicode]).compiledRepr(isText: true) == "re.IGNORECASE")
  #expect(RegexFlags.unicode.compiledRepr(isText: true) == nil)
  #expect(RegexFlags([.ascii, .dotAll]).compiledRepr(isText: true) == "re.DOTALL|re.ASCII")
}

@Test func namedGroupsKeepTheirOrder() throws {
  let names = try tree("(?P<year>a)(b)(?P<Été>c)").names
  #expect(names.map(\.text) == ["year", "Été"])
  #expect(names.map(\.group) == [1, 3])
}

@Test(arguments: [
  ("[[a]", "Possible nested set at position 1", 1), ("[!--]", "Possible set difference at position 2", 2),
  ("[a&&b]", "Possible set intersection at position 2", 2), ("[a||b]", "Possible set union at position 2", 2),
  ("[a~~b]", "Possible set symmetric difference at position 2", 2),
])
func setsThatMayChangeTheirMeaningAreWarnedAbout(_ pattern: String, _ message: String, _ position: Int) throws {
  let warnings = try tree(pattern).warnings
  #expect(warnings == [PatternWarning(kind: .future, message: message, position: position)])
}

@Test func everyNodeKnowsItsSource() throws {
  var found: [String] = []
  let source = Array("(a)(?:b|[cd]+)\\1?")
  try tree(String(source)).visitNodes { node, _ in found.append(String(source[node.span])) }
  #expect(found == ["(a)", "a", "(?:b|[cd]+)", "b", "[cd]+", "[cd]", "\\1?", "\\1"])
}

@Test func verboseModeLeavesTriviaNotNodes() throws {
  let parsed = try tree("(?x) a # one\\\nmore\n b(?#two)")
  #expect(parsed.body.branches[0].nodes.count == 2)
  #expect(parsed.trivia.filter { $0.kind == .comment }.map(\.span) == [7..<19, 21..<28])
}

@Test(
  arguments: [
    ("", 0, 0), ("abc", 3, 3), ("a|bcd", 1, 3), ("a{2,5}", 2, 5), ("(a)(?=bcd)\\1", 2, 2), ("(?:ab){,3}", 0, 6),
    ("(a)?(?(1)bc|d)", 1, 3), ("a*", 0, 4_294_967_295),
  ] as [(String, UInt64, UInt64)])
func widthsCountCharacters(_ pattern: String, _ minimum: UInt64, _ maximum: UInt64) throws {
  let width = try tree(pattern).body.width
  #expect((width.minimum, width.maximum) == (minimum, maximum))
}

@Test(
  arguments: [
    ("EM DASH", 0x2014), ("em dash", 0x2014), ("CJK UNIFIED IDEOGRAPH-4E00", 0x4E00), ("NBSP", 0xA0),
    ("LINE FEED", 0x0A), ("HANGUL SYLLABLE GA", 0xAC00),
  ] as [(String, UInt32)])
func charactersAreFoundByName(_ name: String, _ value: UInt32) {
  #expect(CharacterNames.lookup(points(name)) == value)
}

@Test func aFullParseTreePrintsAsPythonsDebugFlagShowsIt() throws {
  let text = try tree("ab|a[c-e]{2,}?|(?P<n>x)(?<!y)").debugDump
  let code = "\n 0. INFO 4 0b0 1 MAXREPEAT (to 5)\n 5: BRANCH 7 (to 13)\n 7.   LITERAL 0x61 ('a')\n"
  #expect(text.contains(code))
  #expect(
    text.hasPrefix(
      """
      BRANCH
        LITERAL 97
        LITERAL 98
      OR
        LITERAL 97
        MIN_REPEAT 2 MAXREPEAT
          IN
            RANGE (99, 101)
      OR
        SUBPATTERN 1 0 0
          LITERAL 120
        ASSERT_NOT -1
          LITERAL 121


      """))
  #expect(try tree("(?:a|b)+|(?:a|b)*?").debugDump.hasPrefix("BRANCH\n  MAX_REPEAT 1 MAXREPEAT\n    IN\n"))
  #expect(try tree("(?:a)b|ac").debugDump.hasPrefix("LITERAL 97\nIN\n  LITERAL 98\n  LITERAL 99\n\n"))
}

@Test func escapingTouchesOnlyWhatAPatternWouldRead() {
  #expect(PythonText.string(escapedForPattern(points("a.b-c d/é'"))) == "a\\.b\\-c\\ d/é'")
}
