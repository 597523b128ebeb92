import SourceText
import Testing

@testable import Lessons

@Test(arguments: [
  ("python exercise", "2: a `python exercise` block needs `id`"),
  ("python exercise id=Total", "2: `Total` is no exercise id"),
  ("python exercise id=a id=b", "2: `id` stands here a second time"),
  ("python exercise id=a point=3", "2: unknown word `point` for a `python exercise` block"),
  ("python exercise id=a points=many", "2: `points` must be a whole number"),
  ("python exercise id=a points", "2: `points` needs a value, as in points=..."),
  ("python exercise id=a name=\"b", "2: this quote is never closed"),
  ("python exercise id=a \"b\"", "2: a quoted value needs a word and `=` before it"),
  ("python exercise id=a =b", "2: there is no word before this `=`"),
  ("python exercise id=", "2: `id=` has no value"),
  ("python exercize id=a", "2: unknown kind of block `exercize`"),
  ("python id=a exercise", "2: the kind of the block comes first, before `id`"),
  ("python run fast", "2: unknown word `fast` for a `python run` block"),
  ("python test name=\"a\"", "2: this `test` block has no exercise before it in its step"),
  ("python solution", "2: this `solution` block has no exercise before it in its step"),
  ("regex property name=\"a\"", "2: unknown kind of block `property`"),
  ("pyhton run", "2: unknown language `pyhton`"),
  ("py exercise id=a", "2: unknown language `py`"),
  ("output", "2: this output follows no `python run` or `python predict` block"),
  ("python predict", "2: this prediction has no output"),
])
func aMistypedFenceIsFound(info: String, expected: String) {
  let found = findings("## T\n```\(info)\nx\n```")
  #expect(found.contains(expected), "\(found)")
}

@Test(arguments: ["python", "text", "sh run", "json", "", "python3", "diff", "rust run"])
func aBlockWithoutARoleIsProse(info: String) {
  #expect(findings("## T\n\n```\(info)\nx\n```") == [])
}

@Test func aBacktickBehindAFenceIsTheOnlyFinding() {
  let fault = "2: a backtick cannot stand behind a fence of backticks"
  #expect(findings("## T\n```python test name=\"the `x`\"\nassert 1\n```\n\n- [x] a\n") == [fault])
  #expect(findings("## T\n```output `\n1\n```\n") == [fault])
}

@Test(arguments: [
  "## T\n```python run``` opens a block.", "## T\n~~~text `x`\nx\n~~~",
  "## T\n````text\n```python test name=\"`x`\"\n```\n````",
])
func otherBackticksAreProse(body: String) {
  #expect(findings(body) == [])
}

@Test func placesOfWordsAreExact() {
  let diagnostic = lesson("## T\n```python exercise id=a point=3\n```").diagnostics.first {
    $0.message.contains("point")
  }
  #expect(diagnostic?.position == Position(line: headLines + 2, column: 25))
  #expect(diagnostic?.hints == ["did you mean `points`?"])
}

@Test(arguments: [
  ("\n```python test name=\"two coins\"\nassert 1\n```", "12: a test of this name exists already, in line 13"),
  ("\n```python exercise id=b\n```", "12: this step has an exercise already, in line 8"),
  ("\n```regex test name=\"a\"\nmatch \"a\"\n```", "12: a `regex` block cannot belong to the python exercise `total`"),
  ("\n```python test name=\"a\"\n```", "12: this test is empty"),
  ("\n```python property name=\"a\" runs=0\nx\n```", "12: `runs` must be 1 or more"),
  ("\n```python wrong fails=\"two coin\"\nx\n```\n\n> No.", "12: the exercise `total` has no test named \"two coin\""),
  ("\n```python wrong fails=\"two coins\"\nx\n```", "12: this wrong answer has no message"),
  ("\n<details><summary>Hint 2</summary>\n\nx\n\n</details>", "12: this is hint 1 of `total`, but it is numbered 2"),
  ("\n<details><summary>Hint</summary>\n\nx\n\n</details>", "12: hints are numbered"),
  ("\n<details><summary>Hint 1</summary>\n\n</details>", "12: this hint is empty"),
  ("\n<details><summary>Hint 1</summary>\nx\n\n</details>", "13: this text is HTML and not Markdown"),
  ("\n<details>\n\nx\n\n</details>", "12: this fold has no summary"),
  ("\n</details>", "12: this `</details>` closes nothing"),
  (
    "\n- a\n\n  ```python test name=\"n\"\n  x\n  ```",
    "14: a `python test` block cannot stand inside a list or a quote"
  ),
])
func aFaultInAnExerciseIsFoundAtItsLine(extra: String, expected: String) {
  let found = findings(exerciseStep(extra))
  #expect(found.contains(expected), "\(found)")
}

@Test func anExerciseNeedsATestAndASolution() {
  #expect(
    findings("## T\n```python exercise id=a\n```") == [
      "2: the exercise `a` has no solution", "2: the exercise `a` has no test",
    ])
}

@Test func exerciseIdsAreUniqueInALesson() {
  #expect(
    findings(exerciseStep() + "\n\n" + exerciseStep()) == ["23: the exercise `total` exists already, in line 8"])
}

@Test func pointsMustAddUp() {
  let test = "\n```python test name=\"b\" points=3\nassert 1\n```"
  #expect(
    findings(exerciseStep(test, words: "id=a points=2")) == [
      "3: the exercise `a` is worth 2 points, but its tests give 3"
    ])
}

@Test func anUnclosedFenceAndAnUnclosedFoldAreNamedWhereTheyOpen() {
  #expect(findings("## T\n\n```text\nx\n\n## U\n") == ["3: this fence is never closed"])
  #expect(findings("## T\n\n~~~~text\nx\n~~~\n") == ["3: this fence is never closed"])
  #expect(
    findings("## T\n\n<details><summary>More</summary>\n\nx\n\n## U\n\ny") == [
      "3: this `<details>` is not closed before line 12"
    ])
}

@Test func quizzesNeedAnswersAndBoxes() {
  #expect(findings("## T\n\n- [ ] a\n- [ ] b") == ["3: this quiz has no right answer"])
  #expect(findings("## T\n\n- [x] a") == ["3: a quiz needs two choices at least"])
  #expect(findings("## T\n\n- [x] a\n- [ ] c\n- b") == ["5: this choice has no box"])
}

@Test func headingsOfTheLessonAreChecked() {
  #expect(findings("# Counting coins\n\n# Again\n\nx") == ["3: a lesson has one `#` heading"])
  #expect(
    findings("# Other\n\nx") == ["1: this heading differs from the title in the front matter, `Counting coins`"])
  #expect(findings("## T") == ["1: there is nothing under this heading"])
  #expect(findings("") == ["1: the lesson has no text"])
}

@Test func aVisiblePredictionIsOnlyAWarning() {
  let parsed = lesson("## T\n```python predict\nprint(1)\n```\n```output\n1\n```")
  #expect(parsed.isSound)
  #expect(parsed.diagnostics.map(\.message) == ["the output to predict is not folded"])
}

@Test func commentsAndOtherFoldsAreFine() {
  let parsed = lesson(
    "## T\n\n<!-- note\n## not a step -->\n\n<details><summary>Why?</summary>\n\nBecause.\n\n</details>")
  #expect(parsed.diagnostics == [])
  guard case .fold(let summary, let contents) = parsed.steps[0].items[0] else { return #expect(Bool(false), "none") }
  #expect(summary == "Why?" && contents.map(\.markdown) == ["Because."])
}

@Test func allFindingsComeAtOnceInOrder() {
  let lines = lesson("## T\n```python run x\n```\n```python tset name=a\n```\n```output\n```").diagnostics
  #expect(lines.compactMap(\.position?.line) == [7, 9, 11])
}

@Test func foldsAreFoundInAnySpelling() {
  var scanner = HTMLScanner(
    "</DETAILS>\n<details open>\n<!-- a\n b --><Summary> A &lt;b&gt;\n <i>c</i> </summary>\nrest\n</details>")
  var pieces: [HTMLPiece] = []
  while let piece = scanner.next() { pieces.append(piece) }
  #expect(
    pieces.map(\.content) == [
      .closeDetails, .openDetails, .comment(" a\n b "), .summary("A <b> c"), .other, .closeDetails,
    ])
  #expect(pieces.map(\.line) == [0, 1, 2, 3, 5, 6])
}

@Test(arguments: ["<", "<!--", "<summary>", "<summary></summary>", "<summary></summary", "<details", "</details"])
func brokenHTMLEnds(html: String) {
  var scanner = HTMLScanner(html)
  var count = 0
  while scanner.next() != nil { count += 1 }
  #expect(count == 1)
}

@Test func anAllowanceStandsBehindItsSolution() {
  let allowed = "<!-- allow mutant \"a = b\" -> gone: nobody looks -->"
  let sound = lesson(exerciseStep() + "\n\n" + allowed)
  #expect(sound.diagnostics == [])
  #expect(sound.exercises.first?.allowances.map(\.text) == ["\"a = b\" -> gone: nobody looks"])
  #expect(findings(exerciseStep() + "\n\n<!-- allow mutant a = b -->").contains { $0.contains("cannot be read") })
  #expect(findings("## T\n" + allowed).contains { $0.contains("follows no solution") })
  #expect(lesson("## T\nWords.\n\n<!-- any other comment -->").diagnostics == [])
}
