// These tests hold that a verdict does not depend on the answers that were judged before, though they share a machine.

import Lessons
import SourceText
import Testing

@testable import Checker

private let lesson = Lesson(
  source: SourceFile(
    name: "stage.md",
    text: """
      ---
      snip: 1
      id: stage
      title: Stage
      ---
      # Stage

      ## Collect

      ```python exercise id=collect points=2
      def collect(item):
          ...
      ```

      ```python setup
      import io
      import random

      log = io.StringIO()
      seen = []


      def note(item):
          seen.append(item)
          print(item, file=log)
          return len(seen)
      ```

      ```python test name="first" points=1
      import re
      assert collect("a") == 1
      assert seen == ["a"]
      assert re.sub("x", "y", log.getvalue()) == "a\\n"
      ```

      ```python test name="again" points=1
      assert [collect("b"), collect("c")] == [1, 2]
      assert random.random() != 2
      ```

      ```python solution
      def collect(item):
          return note(item)
      ```
      """))

private let answers = [
  "def collect(item):\n    return note(item)\n",
  "seen.append(0)\ndef collect(item):\n    return note(item)\n",
  "import random\nrandom.seed(1)\nrandom.random = lambda: 2\ndef collect(item):\n    return note(item)\n",
  "import sys, re\nre.sub = None\nsys.modules['re'] = None\ndef collect(item):\n    return note(item)\n",
  "import builtins\nbuiltins.len = lambda x: 1\ndef collect(item):\n    return note(item)\n",
  "class A: pass\nkept = [A() for _ in range(9000)]\ndef collect(item):\n    del kept[::2]\n    return note(item)\n",
  "def collect(item):\n    while True: seen.append(item)\n",
  "log.close()\ndef collect(item):\n    return note(item)\n",
  "def collect(item):\n    return collect(item)\n",
  "import sys\nsys.setrecursionlimit(50)\nsys.stdout = log\ndef collect(item):\n    print(item)\n    return note(item)\n",
]

@Test func reportsDoNotDependOnEarlierAnswers() throws {
  let exercise = try #require(lesson.exercise(id: "collect"))
  func report(_ answer: String, _ checker: Checker) -> ExerciseReport {
    checker.check(exercise: exercise, in: lesson, submission: Array(answer.utf8))
  }
  func judge(_ answer: String, _ checker: Checker) -> String { String(describing: report(answer, checker)) }
  let alone = answers.map { judge($0, Checker()) }
  #expect(report(answers[0], Checker()).isPassed)
  let shared = Checker()
  for number in Array(answers.indices) + answers.indices.reversed() {
    #expect(judge(answers[number], shared) == alone[number])
  }
}
