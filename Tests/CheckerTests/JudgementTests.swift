// These tests are right answers that were judged wrong once.

import Lessons
import SourceText
import Testing

@testable import Checker

/// The verdict on a program that is starter, answer and solution of an exercise with one test.
private func passes(_ program: String, _ test: String, setup: String = "pass") throws -> Bool {
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
  return Checker().check(exercise: exercise, in: lesson, submission: Array(program.utf8)).isPassed
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
