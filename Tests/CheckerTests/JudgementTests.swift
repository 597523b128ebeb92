// These tests are right answers that were judged wrong once.

import Lessons
import SourceText
import Testing

@testable import Checker

/// The verdict on an answer to an exercise with one test; the program is starter and solution, and the answer unless
/// another is given.
private func passes(
  _ program: String, _ test: String, setup: String = "pass", answer: String? = nil
) throws -> Bool {
  let lesson = Lesson(
    source: SourceFile(
      name: "judgement.md",
      text: """
        ---
        snip: 1
        id: judgement
        title: Judgement
        ---
        # Judgement

        ## A step

        ```python exercise id=it points=1
        \(program)
        ```

        ```python setup
        \(setup)
        ```

        ```python test name="right" points=1
        \(test)
        ```

        ```python solution
        \(program)
        ```
        """))
  let exercise = try #require(lesson.exercise(id: "it"))
  return Checker().check(exercise: exercise, in: lesson, submission: Array((answer ?? program).utf8)).isPassed
}

@Test func aUnionMadeDuringATestChangesNoBuiltin() throws {
  #expect(try passes("def is_number(x):\n    return isinstance(x, int | float)", "assert is_number(2)"))
}

@Test func enumDecidesWhatIsInAFlag() throws {
  let program = "from enum import Flag\nclass Key(Flag):\n    FRONT = 1\n    BACK = 2\nring = Key.FRONT | Key.BACK"
  #expect(try passes(program, "assert Key(0) in ring\nassert ring in ring\nassert Key.BACK not in Key.FRONT"))
  #expect(try passes(program, "assert Key.BACK in Key"))
}

@Test func theInnerModulesOfASetupCanBeReached() throws {
  let setup = "import logging.config"
  #expect(try passes("def f():\n    return 1", "assert callable(logging.config.dictConfig) and f() == 1", setup: setup))
}

@Test func aNameThatTheSolutionGivesItselfIsTheAnswers() throws {
  #expect(try passes("LIMIT = 4", "assert LIMIT == 4", setup: "LIMIT = 3"))
}

@Test func aNameOfTheSetupMayBeMadeAnewOrUsedWhereNoTestLooks() throws {
  let program = "def f():\n    return 1"
  func isRight(with more: String, setup: String) throws -> Bool {
    try passes(program, "assert f() == len(PRICES)", setup: setup, answer: more + "\n" + program)
  }
  #expect(try isRight(with: "PRICES = [3]", setup: "PRICES = [3]"))
  #expect(try !isRight(with: "PRICES = [4]", setup: "PRICES = [3]"))
  #expect(try isRight(with: "for row in [1, 2]: pass", setup: "PRICES = [row for row in [7]]\nfor row in PRICES: pass"))
  #expect(try isRight(with: "import json", setup: "import json\nPRICES = json.loads('[1]')"))
}

@Test func aWrongAnswerMayEndBeforeTheTests() {
  let known = "    return prices[0] if prices else None"
  let text = LessonScaffold(path: "sorting.md").text
    .replacing(known, with: "    return lowest(prices)\n\n\nprint(cheapest([1]))")
  let lesson = Lesson(source: SourceFile(name: "sorting.md", text: text))
  #expect(CourseProof(triesMutants: false).findings(in: [lesson]) == [])
}
