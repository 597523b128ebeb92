import SourceText
import Testing

@testable import Lessons

@Test func anIntroductionAndStepsBecomeItems() throws {
  let parsed = lesson(
    """
    # Counting coins

    Coins are *small*.

    ```python run
    print(1 + 2)
    ```

    ```output
    3
    ```

    ## Read this

    Words.

    ```text
    no role
    ```

    More words.
    """)
  #expect(parsed.diagnostics == [])
  #expect(parsed.steps.map(\.title) == ["Counting coins", "Read this"])
  #expect(parsed.steps.map(\.kind) == [.demonstration, .reading])
  guard case .prose(let prose) = parsed.steps[0].items[0], case .demonstration(let demo) = parsed.steps[0].items[1]
  else { return #expect(Bool(false), "other items") }
  #expect(prose.markdown == "Coins are *small*.")
  #expect(prose.line == headLines + 3)
  #expect(prose.blocks == [.paragraph([.text("Coins are "), .emphasis([.text("small")]), .text(".")])])
  #expect(demo.code.text == "print(1 + 2)\n")
  #expect(demo.code.fileLine(of: 1) == headLines + 6)
  #expect(demo.output?.text == "3\n")
  guard case .prose(let words) = parsed.steps[1].items[0] else { return #expect(Bool(false), "no prose") }
  #expect(words.blocks.count == 3)
  #expect(words.markdown.hasSuffix("More words."))
}

@Test func aPredictionHasItsFoldedOutput() throws {
  let parsed = lesson(
    """
    ## Guess

    ```python predict
    1 / 0
    ```

    <details><summary>Output</summary>

    ```output
    Error
    ```

    </details>
    """)
  #expect(parsed.diagnostics == [])
  #expect(parsed.steps[0].kind == .prediction)
  guard case .prediction(let prediction) = parsed.steps[0].items[0] else { return #expect(Bool(false), "none") }
  #expect(prediction.output.text == "Error\n")
}

@Test func aQuizHasChoicesWithFeedback() throws {
  let parsed = lesson(
    """
    ## Which are even?

    - [x] `2`
      - Right: *half* is 1.
    - [ ] three
      of them
    - [X] 4
    """)
  #expect(parsed.diagnostics == [])
  guard case .quiz(let quiz) = parsed.steps[0].items[0] else { return #expect(Bool(false), "none") }
  #expect(quiz.choices.map(\.isRight) == [true, false, true])
  #expect(quiz.wantsAll)
  #expect(quiz.choices[0].text == [.paragraph([.code("2")])])
  #expect(quiz.choices[0].feedback == [.paragraph([.text("Right: "), .emphasis([.text("half")]), .text(" is 1.")])])
  #expect(quiz.choices[2].feedback == [])
  #expect(quiz.choices[2].line == headLines + 7)
}

@Test func anExerciseCollectsAllItsBlocks() throws {
  let parsed = lesson(
    exerciseStep(
      """

      ```python setup
      purse = []
      ```

      ```python test hidden name="no coins" points=2
      assert total([]) == 0
      ```

      ```python property name="order does not matter" runs=30
      def prop(coins: list[int]):
          assert total(coins) == total(coins[::-1])
      ```

      <details><summary>Hint 1</summary>

      Start with 0.

      </details>

      <details>
      <summary><b>Hint</b> 2</summary>

      `sum`.

      </details>

      <details><summary>Wrong answers</summary>

      ```python wrong fails="no coins"
      def total(coins):
          return coins[0]
      ```

      > An empty list has
      > **no** first coin.

      ```python slow
      while True: pass
      ```

      </details>
      """, words: "id=total points=5 require=\"for\" forbid=\"sum\" forbid=\"while\""))
  #expect(parsed.diagnostics == [])
  let exercise = try #require(parsed.exercises.first)
  #expect(exercise.id == "total" && exercise.points == 5)
  #expect(exercise.tests.map(\.name) == ["two coins", "no coins", "order does not matter"])
  #expect(exercise.tests.map(\.isHidden) == [false, true, false])
  #expect(exercise.tests.map(\.points) == [2, 2, 1])
  #expect(exercise.tests[2].kind == .property(runs: 30))
  #expect(exercise.setup.map(\.text) == ["purse = []\n"])
  #expect(exercise.hints.map(\.summary) == ["Hint 1", "Hint 2"])
  #expect(exercise.wrongAnswers.map(\.fails) == ["no coins"])
  #expect(exercise.wrongAnswers[0].message.markdown == "An empty list has\n**no** first coin.")
  #expect(exercise.slow.count == 1 && exercise.solutions.count == 1)
  #expect(exercise.rules.map(\.text) == ["for", "sum", "while"])
  #expect(exercise.rules.map(\.kind) == [.require, .forbid, .forbid])
  #expect(exercise.rules[0].line == headLines + 3)
}

@Test func pointsThatTestsDoNotNameAreShared() throws {
  func points(_ words: String, _ tests: [String]) -> [Int] {
    let blocks = tests.enumerated().map { "```python test name=\"t\($0)\" \($1)\nassert 1\n```" }
    return lesson(exerciseStep("\n" + blocks.joined(separator: "\n\n"), words: words)).exercises[0].tests.map(\.points)
  }
  #expect(points("id=a points=3", [""]) == [2, 1])
  #expect(points("id=a points=4", ["points=1", ""]) == [2, 1, 1])
  #expect(points("id=a", ["points=5"]) == [1, 5])
  #expect(points("id=a points=2", ["points=2", "points=0"]) == [0, 2, 0])
}

@Test func theHashChangesWithTheTestsAndNothingElse() throws {
  let base = try #require(lesson(exerciseStep()).exercises.first).testsHash
  #expect(base.count == 32)
  let prose = lesson(exerciseStep("\nMore words.\n", words: "id=total points=9")).exercises[0].testsHash
  #expect(prose == base)
  let test = "\n```python test name=\"x\"\nassert 1\n```\n"
  #expect(lesson(exerciseStep(test)).exercises[0].testsHash != base)
  let other = lesson(exerciseStep(test.replacing("assert 1", with: "assert 2"))).exercises[0].testsHash
  #expect(other != lesson(exerciseStep(test)).exercises[0].testsHash)
}

@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
])
func theDigestIsSHA256(text: String, digest: String) {
  let expected = sha256(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  #expect(expected == digest)
}

@Test func aTableAndALinkReachTheProseModel() throws {
  let parsed = lesson(
    "## T\n\n| a | b |\n|:--|--:|\n| `x` | 2 |\n\nSee [here](https://example.org), ~~not~~.\n\n1. one\n2. two")
  guard case .prose(let prose) = parsed.steps[0].items[0] else { return #expect(Bool(false), "none") }
  guard case .table(let table) = prose.blocks[0], case .list(let list) = prose.blocks[2] else {
    return #expect(Bool(false), "other blocks")
  }
  #expect(table.alignments == [.left, .right])
  #expect(table.header.map(\.plainText) == ["a", "b"])
  #expect(table.rows == [[[.code("x")], [.text("2")]]])
  #expect(list.start == 1 && list.items.count == 2 && list.isTight && !list.isTaskList)
  #expect(
    prose.blocks[1]
      == .paragraph([
        .text("See "), .link([.text("here")], url: "https://example.org"), .text(", "),
        .strikethrough([.text("not")]), .text("."),
      ]))
}

@Test func windowsLineEndsAndAMarkChangeNothing() {
  let text = head + exerciseStep()
  let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
  let plain = Lesson(source: SourceFile(name: "a.md", text: text))
  let converted = Lesson(source: SourceFile(name: "a.md", text: windows))
  #expect(converted.diagnostics == [])
  #expect(converted.steps == plain.steps)
}

@Test(arguments: ["> ", "- ", "*", "[", "**", "<details>", "|"])
func deeplyNestedProseNeitherCrashesNorHangs(piece: String) {
  let parsed = lesson("## T\n\n" + String(repeating: piece, count: 3_000) + "x")
  #expect(parsed.steps.count == 1)
}
