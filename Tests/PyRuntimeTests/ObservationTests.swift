// These tests hold what the observer of a run hears, and that looking changes nothing.

import PyRuntime
import Testing

/// Writes every event of a run down as `level:line what`, with what `look` says of it.
private final class Recorder: RunObserver {
  var events: [String] = []
  var look: (VM) -> String = { _ in "" }
  var stopAt = Int.max

  func reached(_ event: RunEvent, in vm: VM) throws(PyError) {
    let what =
      switch event {
      case .line: ""
      case .returns(let value): " returns \(vm.summary(value, limit: 40))"
      case .yields(let value): " yields \(vm.summary(value, limit: 40))"
      case .raises(let exception, let isFirst):
        (isFirst ? " raises " : " passes ") + vm.exceptionSummary(exception, limit: 40)
      }
    events.append("\(vm.frameLevel):\(vm.observedLine.line)\(what)\(look(vm))")
    if events.count == stopAt { throw vm.interrupted() }
  }
}

/// Runs a program that is watched; gives the events, the output and how it ended.
private func observe(
  _ text: String, stopAt: Int = .max, stress: Bool = true, look: @escaping (VM) -> String = { _ in "" }
) -> (events: [String], output: String, isFinished: Bool) {
  final class Result { var events: [String] = [], output = "", isFinished = false }
  let result = Result()
  VM.runOnLargeStack {
    let host = SilentHost()
    let vm = VM(host: host, stress: stress)
    let recorder = Recorder()
    recorder.look = look
    recorder.stopAt = stopAt
    vm.observer = recorder
    vm.compilesObservedCode = true
    if case .finished = vm.run(program: ProgramSource(name: "p.py", text: Array(text.utf8))) {
      result.isFinished = true
    }
    result.events = recorder.events
    result.output = String(decoding: host.takeOutput(), as: UTF8.self)
  }
  return (result.events, result.output, result.isFinished)
}

@Suite("A watched run") struct ObservationTests {
  @Test("every statement, turn and return is a step")
  func lines() {
    let run = observe(
      """
      def double(x):
          return x * 2
      total = 0
      for i in range(2):
          total += double(i)
      while total > 1:
          total -= 1
      print(total)
      """)
    #expect(
      run.events == [
        "1:1", "1:3", "1:4", "1:5", "2:2", "2:2 returns 0", "1:4", "1:5", "2:2", "2:2 returns 2", "1:4", "1:6", "1:7",
        "1:6", "1:8", "1:8 returns None",
      ])
    #expect(run.output == "1\n")
  }

  @Test("comprehensions and generators step turn by turn")
  func turns() {
    let run = observe("def g():\n    yield 1\n    yield 2\nprint([n * n for n in g()])\n")
    #expect(
      run.events == [
        "1:1", "1:4", "3:2", "3:2 yields 1", "2:4", "3:3", "3:3 yields 2", "2:4", "3:3 returns None",
        "2:4 returns [1, 4]", "1:4 returns None",
      ])
  }

  @Test("an exception is told where it is raised and in each frame that it leaves")
  func exceptions() {
    let run = observe(
      """
      def f():
          try:
              return 1 / 0
          finally:
              print("cleaned")
      try:
          f()
      except ZeroDivisionError:
          pass
      """)
    #expect(
      run.events == [
        "1:1", "1:6", "1:7", "2:2", "2:3", "2:3 raises ZeroDivisionError: division by zero", "2:5",
        "1:7 passes ZeroDivisionError: division by zero", "1:8", "1:9", "1:9 returns None",
      ])
    #expect(run.isFinished)
  }

  @Test("a return crosses finally before it is told")
  func returnThroughFinally() {
    let run = observe("def f():\n    try:\n        return 'a'\n    finally:\n        x = 1\nf()\n")
    #expect(
      run.events == ["1:1", "1:6", "2:2", "2:3", "2:5", "2:3 returns 'a'", "1:6 returns None"])
  }

  @Test("code of the library is not watched, and calls from it are")
  func library() {
    let run = observe("print(sorted([2, 1], key=lambda n: -n))\n")
    #expect(run.events == ["1:1", "2:1", "2:1 returns -2", "2:1", "2:1 returns -1", "1:1 returns None"])
  }

  @Test("an observer can end the run, past every handler")
  func ends() {
    let run = observe("try:\n    print('a')\n    print('b')\nfinally:\n    print('c')\n", stopAt: 3)
    #expect(run.output == "a\n")
    #expect(!run.isFinished)
  }

  @Test("values are evaluated in the frame, and a failure is an answer")
  func evaluation() {
    var answers: [String] = []
    _ = observe("k = 10\ndef f(x):\n    return x\nf(5)\n") { vm in
      guard vm.frameLevel == 2, answers.isEmpty else { return "" }
      for (text, level) in [("x + k", 2), ("x", 1), ("k", 1), ("[x for _ in range(2)]", 2), ("1 +", 2), ("1 / 0", 2)] {
        let result = vm.evaluate(text, atLevel: level) { value throws(PyError) in try vm.reprText(value) }
        switch result {
        case .success(let text): answers.append(text)
        case .failure(.raised(let text)): answers.append(String(text.prefix { $0 != ":" }))
        case .failure(.stopped): answers.append("stopped")
        }
      }
      return ""
    }
    #expect(answers.prefix(3) == ["15", "NameError", "10"])
    #expect(answers.last == "ZeroDivisionError")
  }

  @Test("an endless expression is given up and the run goes on")
  func endlessExpression() {
    let run = observe(
      "def f():\n    while True: pass\nclass A:\n    def __repr__(self): f()\na = A()\nprint(1)\n", stress: false
    ) { vm in
      guard vm.frameLevel == 1 else { return "" }
      _ = vm.evaluate("f()", atLevel: 1, steps: 1000) { _ throws(PyError) in }
      return " "
        + vm.variableSummaries(atLevel: 1, limit: 40, withDefinitions: false).map(\.text).joined(separator: " ")
    }
    #expect(run.output == "1\n")
    #expect(run.events.last == "1:6 returns None <A>")
  }

  @Test("looking changes neither identities nor the exception on its way")
  func lookingIsSilent() {
    let program = """
      class A:
          def __init__(self):
              self.items = [self]
      a, b = A(), A()
      try:
          [].pop()
      except IndexError as e:
          print(id(a) < id(b), e, repr(b))
      """
    let plain = observe(program)
    let watched = observe(program) { vm in
      for level in 1...max(vm.frameLevel, 1) {
        _ = vm.variableSummaries(atLevel: level, limit: 100, withDefinitions: true)
        _ = vm.evaluate("[id(a), id(b), repr(b), undefined]", atLevel: level) { _ throws(PyError) in }
      }
      return ""
    }
    #expect(plain.output == watched.output)
    #expect(plain.events == watched.events)
  }

  @Test("long and deep values are short texts")
  func summaries() {
    var texts: [String] = []
    _ = observe(
      """
      class Node:
          def __init__(self, value, next):
              self.value = value
              self.next = next
      numbers = list(range(10**5))
      text = 'x' * 10**6
      nodes = Node(1, Node(2, None))
      loop = []
      loop.append(loop)
      table = {'a': (1,), 'b': {2}}
      pass
      """, stress: false
    ) { vm in
      texts = vm.variableSummaries(atLevel: 1, limit: 20, withDefinitions: false).map { "\($0.name)=\($0.text)" }
      return ""
    }
    #expect(
      texts == [
        "numbers=[0, 1, 2, 3, 4, 5, 6, ...]", "text='xxxxxxxxxxxxxxxxxxxx'...",
        "nodes=<Node value=1 next=<Node ...>>",
        "loop=[[[[[[...]]]]]]", "table={'a': (1,), 'b': {2}}",
      ])
  }
}
