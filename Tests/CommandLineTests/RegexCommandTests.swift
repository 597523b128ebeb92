// These tests run the built `snip regex` and compare what its user sees.

import Glibc
import Testing

/// A file in a folder of its own; the path is gone after the test.
private func withFile<Result>(_ content: [UInt8], _ body: (String) throws -> Result) rethrows -> Result {
  let file = temporaryFile()
  defer { unlink(file.path) }
  content.withUnsafeBytes { bytes in
    var sent = 0
    while sent < bytes.count, let base = bytes.baseAddress {
      let count = write(file.descriptor, base + sent, bytes.count - sent)
      if count <= 0 { break }
      sent += count
    }
  }
  close(file.descriptor)
  return try body(file.path)
}

private func regex(_ arguments: String..., input: String = "", piece: Int = 65536) -> BinaryRun {
  runSnip(["regex"] + arguments, input: Array(input.utf8), piece: piece)
}

@Test func standardInputIsReadWhereNoFileIsNamed() {
  let run = regex(#"(\d+)\.(\d\d)"#, input: "Tea\nBike 64.50\n")
  #expect(run.output == "  2:6   64.50\n        1   2:6-2:8    64\n        2   2:9-2:11   50\n")
  #expect(run.status == 0)
}

@Test(
  arguments: [
    (["b"], "abc\n", 0), (["x"], "abc\n", 1), (["(", "-"], "", 2), (["--flags", "q", "a"], "", 2),
    (["-A", "-1", "a"], "", 2),
    (["--count", "--json", "a"], "", 2), (["-A", "1", "--json", "a"], "", 2), (["--split", "-o", "a"], "", 2),
    (["-r", "x", "-l", "a"], "", 2), (["--match", "--fullmatch", "a"], "", 2), ([], "", 2),
    (["^(a+)+$"], String(repeating: "a", count: 40) + "!\n", 3), (["a", "/no/such/file"], "", 2),
    (["a", "/tmp"], "", 2),
  ] as [([String], String, Int32)])
func theStatusSaysHowItWent(arguments: [String], input: String, status: Int32) {
  let run = runSnip(["regex"] + arguments, input: Array(input.utf8))
  #expect(run.status == status, "\(run.errors)")
  #expect((status < 2) == run.errors.isEmpty, "\(run.errors)")
}

@Test(
  arguments: [
    (["-i", "B"], "ab\nB\n", "2"), (["--flags", "i", "B"], "ab\nB\n", "2"), (["-a", #"\w"#], "é1\n", "1"),
    (["-x", "a b # c"], "ab\n", "1"), (["-s", "--whole", "a.b"], "a\nb", "1"), (["--whole", "^b"], "a\nb", "0"),
    (["-m", "--whole", "^b"], "a\nb", "1"), ([#"^b\Z"#], "a\nb\nb", "2"), ([#"\Ab$"#], "a\r\nb\r\n", "1"),
    (["--match", "b"], "ab\nba\n", "1"), (["--fullmatch", "b"], "b\nba\n", "1"), ([""], "ab\n\nc", "6"),
    (["$"], "\n\n", "2"),
    ([#"\B"#], "a\n\n--\n", "3"), ([#"a\nb"#], "a\nb\n", "0"), ([#"[^x]b"#], "a\nb\n", "0"), ([#"\sb"#], "a\nb\n", "0"),
    ([#"\Wb"#], "a\nb\n", "0"), ([#"(?<![a])b"#], "a\nb\n", "1"), ([#"(?<=\s)b"#], "a\nb b\n", "1"),
    ([#"(?s)a.*"#], "ab\nb\n", "1"), ([#"a\Z|(?-m:^b)"#], "a\nb\n", "2"), ([#"(\w)(?!\1)"#], "aab\nb\n", "3"),
    ([#"[\W]b"#], "a\nb\n-b\n", "1"), ([#"[\s,]+"#], "a ,\n \nb", "2"), (["\u{e9}+"], "e\u{e9}\u{e9}\n\u{e9}", "2"),
  ] as [([String], String, String)])
func flagsAndAnchorsMeanALineOrTheWholeText(arguments: [String], input: String, count: String) {
  #expect(runSnip(["regex", "--count"] + arguments, input: Array(input.utf8)).output == count + "\n")
}

@Test func filesAreNamedAndEachCounts() {
  withFile(Array("a\nb\n".utf8)) { first in
    withFile(Array("b\nb\n".utf8)) { second in
      #expect(regex("b", "-c", first, second).output == "\(first): 1\n\(second): 2\n")
      #expect(regex("a", "-l", first, second).output == "\(first)\n")
      #expect(regex("b", first, second).output == "\(first)\n  2:1   b\n\n\(second)\n  1:1   b\n  2:1   b\n")
      let mixed = regex("b", "/no/such/file", second)
      #expect(mixed.output == "\(second)\n  1:1   b\n  2:1   b\n")
      #expect(mixed.errors == "/no/such/file: error: no such file\n")
      #expect(mixed.status == 2)
    }
  }
}

@Test func contextLinesAreShownOnceAndGapsMarked() {
  let text = "one\ntwo\nx1 and x2\nfour\nfive\nsix\nseven\nx8\n"
  #expect(
    regex("-C", "1", #"x\d"#, input: text).output == """
        2   two
      > 3   x1 and x2
        3:1   x1
        3:8   x2
        4   four
        --
        7   seven
      > 8   x8
        8:1   x8

      """)
  #expect(regex("-A", "1", "two", input: text).output == "> 2   two\n  2:1   two\n  3   x1 and x2\n")
  #expect(regex("-B", "2", "two", input: text).output == "  1   one\n> 2   two\n  2:1   two\n")
}

@Test func jsonHasPlacesInCharactersAndInBytes() {
  let run = regex("--json", "é(?P<tail>x)?(y)?", input: "a\néx é\n")
  #expect(
    run.output == """
      {"file": null, "line": 2, "column": 1, "span": [0, 2], "bytes": [2, 5], "match": "éx", "groups": ["x", null], \
      "spans": [[1, 2], null], "names": {"tail": "x"}}
      {"file": null, "line": 2, "column": 4, "span": [3, 4], "bytes": [6, 8], "match": "é", "groups": [null, null], \
      "spans": [null, null], "names": {"tail": null}}

      """)
}

@Test func replacedTextKeepsEverythingElse() {
  #expect(regex("-r", #"<\g<0>>"#, "b+", input: "abb\r\nc\n\nb").output == "a<bb>\r\nc\n\n<b>")
  #expect(regex("-r", "-", "x", input: "abb\n").output == "abb\n")
  #expect(regex("-r", #"\2\1"#, #"(\w)(\w)"#, input: "abcd\nef").output == "badc\nfe")
}

@Test func aStreamIsSearchedAcrossTheBordersOfItsPieces() {
  var text = ""
  for number in 0..<60_000 {
    text += number % 3 == 0 ? "line \(number) é key=\(number)\n" : "line \(number) key=\(number)\n"
  }
  let whole = regex("-o", #"key=\d+$"#, input: text)
  #expect(whole.output.utf8.count { $0 == 0x0A } == 60_000)
  #expect(regex("-o", #"key=\d+$"#, input: text, piece: 4093).output == whole.output)
  #expect(regex("--json", "key=59999", input: text, piece: 100_003).output.hasPrefix(#"{"file": null, "line": 60000,"#))
}

@Test func aLineThatIsTooLongIsRefusedWithItsPlace() {
  var text = Array("first\n".utf8)
  text += [UInt8](repeating: 0x61, count: 9 << 20)
  let run = runSnip(["regex", "first"], input: text)
  #expect(run.output == "  1:1   first\n")
  #expect(run.errors.hasPrefix("standard input:2: error: this line is longer than 8 MiB\nhint: --whole"))
  #expect(run.status == 2)
  let long = [UInt8](repeating: 0x61, count: 7 << 20) + [0x62]
  #expect(runSnip(["regex", "-c", "b"], input: long).output == "1\n")
}

@Test func binaryDataAndBrokenUTF8AreSaidOnce() {
  let binary = runSnip(["regex", "-c", "b"], input: [0x61, 0x0A, 0x00, 0x62, 0x0A, 0xFF, 0x62])
  #expect(binary.output == "2\n")
  #expect(
    binary.errors
      == "standard input:2: warning: is binary data, with a NUL in this line; it is read as text all the same\n")
  let broken = runSnip(["regex", "--json", "b"], input: [0x61, 0x0A, 0xFF, 0x62, 0x0A, 0x62])
  #expect(broken.errors == "standard input:2: warning: is not UTF-8; what cannot be read is taken for U+FFFD\n")
  #expect(broken.output.contains(#""line": 2, "column": 2, "span": [1, 2], "bytes": null"#))
  #expect(broken.output.contains(#""line": 3, "column": 1, "span": [0, 1], "bytes": [5, 6]"#))
}

@Test func aReaderThatGoesAwayIsNoError() {
  let text = Array(String(repeating: "ab\n", count: 100_000).utf8)
  let run = runSnip(["regex", "a"], input: text, outputEnd: .closedPipe)
  #expect(run.errors.isEmpty)
  #expect(run.status == 0)
}

@Test func aHardLineIsNamed() {
  let hard = String(repeating: "a", count: 40) + "!"
  let text = "aa\nb\n\(hard)\naa\n"
  let run = regex("^(a+)+$", input: text)
  #expect(run.output == "  1:1   aa\n        1   1:1-1:3   aa\n")
  #expect(run.errors.hasPrefix("standard input:3: error: gave up after 10,000,000 steps"))
  #expect(regex("-c", "^(a+)+$", input: text).errors.hasPrefix("standard input:3: error: gave up"))
}

@Test func anExplanationFollowsThePattern() {
  let run = regex("--explain", #"(?P<n>\d+)(?:x|yz)?$"#)
  #expect(
    run.output == """
        (?P<n>\\d+)   group 1 n:
          \\d+        a digit, one or more times, as many as possible
        (?:x|yz)?    together, once or not at all:
          x          either the character 'x'
          yz         or else the text 'yz'
        $            at the end of the text, or before a line feed that ends it

      """)
  #expect(run.status == 0)
}

@Test func testsFromAFileHoldOrAreShown() {
  let good = #"""
    # parcel numbers
    pattern (?P<value>\d+)-(\w+)
    match "seat 61-A"
    no match "seat"
    fullmatch "12-ab"
    no fullmatch "12-ab!"
    groups "12-ab" -> ("12", "ab")
    groups "12-ab" -> {"value": "12"}
    all "1-a 2-b" -> ("1-a", "2-b")
    split "x1-ay" -> ("x", "1", "ay", "")
    replace "<\\2>" "12-ab" -> "<ab>"
    replace "\\3" "12-ab" -> error "invalid group reference 3 at position 1"

    pattern (\d+
    error missing ), unterminated subpattern at position 0

    pattern a  # two lines
    | b
    flags x
    match "ab"
    """#
  withFile(Array(good.utf8)) { path in
    let run = regex("test", path)
    #expect(run.output.hasSuffix("  3 patterns, 12 checks: all hold\n"), "\(run.output)\(run.errors)")
    #expect(run.status == 0)
  }
  let bad = "pattern (a)|b\ngroups \"b\" -> (\"b\",)\nmatch \"c\"\nmatch \"a\"\n"
  withFile(Array(bad.utf8)) { path in
    let run = regex("test", path)
    #expect(run.output.contains("\(path):2  groups \"b\" -> (\"b\",)\n"))
    #expect(run.output.contains("finds     (None,)\n"))
    #expect(run.output.contains("expected  ('b',)\n"))
    #expect(run.output.contains("finds     no match\n"))
    #expect(run.output.hasSuffix("  2 of 3 checks do not hold, in 1 of 1 pattern\n"))
    #expect(run.status == 1)
  }
}

@Test(arguments: [
  ("match \"a\"\n", ":1:1: error: the first line is `pattern` and a pattern"),
  ("pattern a\nmatch a\n", ":2:7: error: a text in quotes is expected here"),
  ("pattern a\nmatches \"a\"\n", ":2:1: error: a line begins with `pattern`"),
  ("# nothing\n", ": error: holds no patterns"),
])
func aBrokenFileOfTestsIsShownWithThePlace(content: String, message: String) {
  withFile(Array(content.utf8)) { path in
    let run = regex("test", path)
    #expect(run.errors.hasPrefix(path + message), "\(run.errors)")
    #expect(run.status == 2)
  }
}
