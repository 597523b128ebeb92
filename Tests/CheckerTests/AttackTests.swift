// These tests are programs that want points without an answer; see the threat model of `Checker`.

import Lessons
import SourceText
import Testing

@testable import Checker

private let lesson = Lesson(
  source: SourceFile(
    name: "attack.md",
    text: """
      ---
      snip: 1
      id: attack
      title: Attack
      ---
      # Attack

      ## Double a number

      ```python exercise id=double points=2
      def double(n):
          ...
      ```

      ```python setup
      import json


      def wanted(n):
          return n + n
      ```

      ```python test name="small" points=1
      assert double(2) == wanted(2)
      assert json.dumps(double(3)) == "6"
      ```

      ```python test name="list" points=1
      assert [double(4)] == [8] and len([double(5)]) == 1
      assert double(6) in [12]
      assert not double(0)
      ```

      ```python solution
      def double(n):
          return 2 * n
      ```
      """))

private func judge(_ program: String) throws -> ExerciseReport {
  let exercise = try #require(lesson.exercise(id: "double"))
  return Checker().check(exercise: exercise, in: lesson, submission: Array(program.utf8))
}

private let everything = """
  class Everything:
      def __eq__(self, other): return True
      def __ne__(self, other): return False
      def __hash__(self): return 12
      def __bool__(self): return False
      def __len__(self): return 0
      def __repr__(self): return "6"

  """

@Test func aRightAnswerPasses() throws {
  #expect(try judge("def double(n):\n    return n * 2\n").earned == 2)
}

@Test(arguments: [
  everything + "def double(n): return Everything()\n",
  everything
    + "class Int(int):\n    __eq__ = Everything.__eq__\n    __hash__ = Everything.__hash__\ndef double(n): return Int(7)\n",
  "import sys\nsys.exit(0)\n",
  "raise SystemExit\n",
  "def double(n): raise SystemExit(0)\n",
  "import sys\ndef double(n): sys.exit(0)\n",
  "def wanted(n): return None\ndef double(n): return None\n",
  "import builtins\nbuiltins.AssertionError = ValueError\nbuiltins.len = lambda x: 1\ndef double(n): return None\n",
  "AssertionError = Exception\ndef double(n): return None\n",
  "import json\njson.dumps = lambda x: '6'\ndef double(n): return None\n",
  "import json\ndef double(n):\n    json.dumps = lambda x: '6'\n    return None\n",
  "import sys\nsys.modules['json'] = None\ndef double(n): return None\n",
  "def double(n): yield n\n",
  "wanted.__globals__['wanted'] = lambda n: None\ndef double(n): return None\n",
  "wanted.__code__ = (lambda n: None).__code__\ndef double(n): return None\n",
  "import os\nos._exit(0)\n",
  "import threading\ndef double(n): return None\n",
  "while True:\n    pass\n",
  "def double(n):\n    while True: pass\n",
  "def double(n): return double(n)\n",
  "",
  "def double(n) return\n",
])
func aForgedAnswerEarnsNothing(_ program: String) throws {
  let report = try judge(program)
  #expect(report.earned == 0)
  #expect(!report.isPassed)
}

@Test func anEndlessLoopNamesWhatStaysTheSame() throws {
  let report = try judge("def double(n):\n    i = 0\n    while i < n:\n        print(i)\n    return n\n")
  #expect(report.status == .limited)
  guard case .limited(let hit)? = report.tests.first?.verdict else { throw CancellationError() }
  #expect(hit.line == 3)
  #expect(hit.unchanged.contains(LimitHit.Unchanged(name: "i", value: "0")))
}
