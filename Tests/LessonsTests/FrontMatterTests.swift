import SourceText
import Testing

@testable import Lessons

private func parse(_ frontMatter: String) -> Lesson {
  Lesson(source: SourceFile(name: "a.md", text: "---\n" + frontMatter + "\n---\n\nText.\n"))
}

private func frontMatterFindings(_ frontMatter: String) -> [String] {
  parse(frontMatter).diagnostics.map { "\($0.position.map(\.description) ?? "-") \($0.message)" }
}

@Test func allKeysAreRead() {
  let parsed = parse(
    """
    snip: 1
    id: dict-merge
    title: "Merging: dicts" # a comment
    needs: [dict-get, basics]
    tags:
      - dict
      - 'merge'
    minutes: 8
    engine: embedded
    """)
  #expect(parsed.diagnostics == [])
  #expect(parsed.frontMatter.version == 1)
  #expect(parsed.id == "dict-merge" && parsed.title == "Merging: dicts")
  #expect(parsed.frontMatter.needs.map(\.id) == ["dict-get", "basics"])
  #expect(parsed.frontMatter.needs[1].line == 5 && parsed.frontMatter.needs[1].column == 19)
  #expect(parsed.frontMatter.tags == ["dict", "merge"])
  #expect(parsed.frontMatter.minutes == 8)
}

@Test(arguments: [
  ("id: a\ntitle: T", "1:1 `snip` is missing in the front matter"),
  ("snip: 1\ntitle: T", "1:1 `id` is missing in the front matter"),
  ("snip: 1\nid: a", "1:1 `title` is missing in the front matter"),
  ("snip: 2\nid: a\ntitle: T", "2:7 format version 2 is newer than this program"),
  ("snip: 0\nid: a\ntitle: T", "2:7 there is no format version 0"),
  ("snip: '1'\nid: a\ntitle: T", "2:7 `snip` must be a whole number"),
  ("snip: 1\nid: a\ntitle: T\nminute: 5", "5:1 unknown key `minute`"),
  ("snip: 1\nid: a\ntitle: T\nid: b", "5:1 `id` stands here a second time; the first is in line 3"),
  ("snip: 1\nid: A b\ntitle: T", "3:5 `A b` is no lesson id"),
  ("snip: 1\nid: a\ntitle:", "4:7 `title` must be a text"),
  ("snip: 1\nid: a\ntitle: [T]", "4:8 `title` must be a text"),
  ("snip: 1\nid: a\ntitle: T\nminutes: -3", "5:10 `minutes` must be a whole number"),
  ("snip: 1\nid: a\ntitle: T\nminutes: 0", "5:10 `minutes` must be 1 or more"),
  ("snip: 1\nid: a\ntitle: T\nneeds: b", "5:8 `needs` must be a list"),
  ("snip: 1\nid: a\ntitle: T\nneeds: [b, b]", "5:12 `b` stands here a second time"),
  ("snip: 1\nid: a\ntitle: T\nneeds: [[b]]", "5:9 a list here holds plain texts only"),
  ("snip: 1\nid: a\ntitle: T\ntags: {a: b}", "5:7 a value must be a text, a number or a list"),
  ("snip: 1\nid: a\ntitle: T\nengine: cpython", "5:9 unknown engine `cpython`"),
  ("- snip", "2:1 the front matter must be `key: value` lines"),
  ("snip: 1\nid: a\ntitle: \"T", "4:8 not valid YAML: found unexpected end of stream"),
  ("snip: &x 1\nid: *x\ntitle: T", "3:5 a value must be a text, a number or a list"),
])
func aFaultyFrontMatterIsFoundAtItsPlace(frontMatter: String, expected: String) {
  let found = frontMatterFindings(frontMatter)
  // libyaml places an unclosed quote where it notices, which is behind the text.
  let message = expected.split(separator: " ", maxSplits: 1)[1]
  if expected.contains("not valid YAML") {
    #expect(found.contains { $0.hasSuffix(message) }, "\(found)")
  } else {
    #expect(found.contains(expected), "\(found)")
  }
}

@Test func aKeyThatIsNearlyRightIsNamed() {
  #expect(
    parse("snip: 1\nid: a\ntitel: T").diagnostics.first { $0.message.contains("titel") }?.hints == [
      "did you mean `title`?"
    ])
}

@Test(arguments: [
  ("", "the file is empty"),
  (" \n\n", "the file is empty"),
  ("# T\n\nx", "a lesson begins with its front matter"),
  ("---\nsnip: 1\n", "this front matter is never closed"),
  ("---", "this front matter is never closed"),
])
func aFileThatIsNoLessonSaysWhy(text: String, message: String) {
  let parsed = Lesson(source: SourceFile(name: "a.md", text: text))
  #expect(parsed.diagnostics.contains { $0.message == message }, "\(parsed.diagnostics)")
  #expect(!parsed.isSound)
}

@Test func bytesThatAreNotTextAreOneFinding() {
  let parsed = Lesson(source: SourceFile(name: "a.md", bytes: Array("---\nid: ".utf8) + [0xFF]))
  #expect(parsed.diagnostics.map(\.message) == ["byte 0xff is not UTF-8: invalid start byte"])
  #expect(parsed.diagnostics.first?.position == Position(line: 2, column: 5))
}
