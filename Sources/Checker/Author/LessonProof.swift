// This file proves a lesson: its solutions pass, its starters fail, its wrong answers fail where they say and show
// their message, its slow programs hit the limit, and the outputs that it prints are real.

import Lessons
import PyRuntime
import PySyntax
import SourceText

struct LessonProof {
  let checker: Checker
  let lesson: Lesson
  private(set) var findings: [Diagnostic] = []

  init(checker: Checker, lesson: Lesson) {
    self.checker = checker
    self.lesson = lesson
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ line: Int, _ message: String, _ hints: [String] = []
  ) {
    findings.append(
      Diagnostic(severity, in: lesson.source, at: lesson.source.lineSpan(line), message, hints: hints))
  }

  // MARK: Outputs

  /// What the lesson shows and how it is made.
  mutating func proveText() {
    proveForm()
    proveOutputs()
  }

  /// Demonstrations and predictions share one namespace, top to bottom, as the learner meets them.
  private mutating func proveOutputs() {
    let host = CheckHost()
    let vm = VM(host: host, limits: checker.limits, modules: checker.modules)
    for step in lesson.steps {
      for item in step.items {
        switch item {
        case .demonstration(let demonstration):
          prove(demonstration.code, demonstration.output, isPrediction: false, vm, host)
        case .prediction(let prediction): prove(prediction.code, prediction.output, isPrediction: true, vm, host)
        default: continue
        }
      }
    }
  }

  private mutating func prove(
    _ code: CodeBlock, _ output: ExpectedOutput?, isPrediction: Bool, _ vm: VM, _ host: CheckHost
  ) {
    vm.grantSteps(checker.limits.steps)
    let source = ProgramSource(name: "<lesson>", text: Array(code.text.utf8))
    let outcome = vm.run(program: source)
    let printed = String(decoding: host.takeOutput(), as: UTF8.self)
    switch outcome {
    case .finished: break
    case .raised(let exception, _):
      if isPrediction && output?.text == "Error\n" { return }
      let line = vm.tracebackFrames(exception).first { $0.file == source.name }?.line ?? 1
      let text = (try? vm.exceptionLine(exception)) ?? "an exception"
      report(.error, code.fileLine(of: line), "this code ends in \(text.trimmingLineEnd())")
      return
    case .exited(let status): return report(.error, code.fenceLine, "this code leaves with status \(status)")
    case .limited(_, let place): return report(.error, code.fileLine(of: place?.line ?? 1), "this code hits a limit")
    case .refused(let refusal):
      return report(.error, code.fileLine(of: refusal.line), "\(refusal.what) is outside the subset", [refusal.hint])
    }
    guard let output else {
      if !printed.isEmpty { report(.warning, code.fenceLine, "this code prints, but no `output` block follows") }
      return
    }
    guard printed != output.text else { return }
    let (wanted, real) = (Self.lines(output.text), Self.lines(printed))
    let same = zip(wanted, real).prefix { $0 == $1 }.count
    let hint = same < real.count ? "it prints: \(real[same])" : "it prints nothing more here"
    report(.error, output.fenceLine + 1 + same, "this is not what the code prints", [hint])
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  // MARK: Exercises

  mutating func prove(_ exercise: Exercise) {
    proveForm(exercise)
    let plan: ExercisePlan
    do throws(ExercisePlan.Fault) {
      plan = try checker.plan(exercise, lesson.id)
    } catch {
      return report(.error, error.line, error.message)
    }
    for rule in exercise.rules {
      let unknown = RulePattern(rule.text)?.unknown ?? ["(empty)"]
      for word in unknown { report(.error, rule.line, "a rule cannot look for `\(word)`") }
    }
    for (number, solution) in exercise.solutions.enumerated() { prove(solution, number, plan) }
    checker.prepareForManyTrials(plan)
    proveStarter(plan)
    for (number, wrong) in exercise.wrongAnswers.enumerated() { prove(wrong, number, plan) }
    for slow in exercise.slow {
      if judge(slow, plan).status != .limited { report(.error, slow.fenceLine, "this slow program meets no limit") }
    }
  }

  private func judge(_ block: CodeBlock, _ plan: ExercisePlan, explains: Bool = false) -> ExerciseReport {
    checker.checkHere(
      exercise: plan.exercise, lesson: lesson.id, submission: Array(block.text.utf8), named: "<answer>",
      explains: explains)
  }

  private mutating func prove(_ solution: CodeBlock, _ number: Int, _ plan: ExercisePlan) {
    let verdict = judge(solution, plan)
    if verdict.isPassed { return }
    if case .lesson(let message, let line)? = verdict.problem { return report(.error, line, message) }
    let name = plan.exercise.solutions.count > 1 ? "solution \(number + 1)" : "the solution"
    if let problem = verdict.problem {
      return report(.error, solution.fenceLine, "\(name) does not run: \(problem.oneLine)")
    }
    if let violation = verdict.violations.first {
      return report(.error, solution.fenceLine, "\(name) breaks a rule: \(violation.message)")
    }
    guard let test = verdict.firstFailure else { return }
    let run = checker.run(plan, SourceFile(name: "<answer>", text: solution.text))
    let open = run.results.first { $0.test.name == test.name }?.result.verdict ?? test.verdict
    report(.error, solution.fenceLine, "\(name) fails \"\(test.name)\"", open.hints)
  }

  private mutating func proveStarter(_ plan: ExercisePlan) {
    let starter = plan.exercise.starter
    let verdict = judge(starter, plan)
    if verdict.isPassed {
      return report(.error, starter.fenceLine, "the untouched starter passes every test")
    }
    for test in verdict.tests where test.verdict.isPassed && test.points > 0 {
      report(
        .warning, starter.fenceLine,
        "the untouched starter passes \"\(test.name)\" and would earn \(test.points) of \(verdict.points) points")
    }
  }

  private mutating func prove(_ wrong: WrongAnswer, _ number: Int, _ plan: ExercisePlan) {
    if showsItsMessage(wrong, number, plan) { return }
    let verdict = judge(wrong.code, plan, explains: true)
    let line = wrong.code.fenceLine
    let name = "wrong answer \(number + 1)"
    if let problem = verdict.problem, problem.behaviour == nil {
      return report(.error, line, "\(name) does not run: \(problem.oneLine)")
    }
    // One that ends before the tests fails at the first.
    guard let first = verdict.problem == nil ? verdict.firstFailure?.name : plan.exercise.tests.first?.name else {
      return report(.error, line, "\(name) should fail \"\(wrong.fails)\", but passes every test")
    }
    guard first == wrong.fails else {
      return report(.error, line, "\(name) should fail first at \"\(wrong.fails)\", but fails at \"\(first)\"")
    }
    guard let shown = verdict.feedback.first(where: { $0.kind == .knownMistake })?.wrongAnswer else {
      return report(.error, line, "\(name) does not show its message")
    }
    if shown != number {
      let other = plan.exercise.wrongAnswers[shown].code.fenceLine
      report(
        .error, line,
        "\(name) shows the message of wrong answer \(shown + 1) (line \(other)): no test tells them apart",
        ["add a test in which the two give different values, or put this one first"])
    }
  }
}

extension LessonProof {
  /// Whether a wrong answer fails where it says, and is the one among those that behave alike whose message is shown.
  /// Nearly all are so, and need not be run on every test, as a learner's answer is.
  private func showsItsMessage(_ wrong: WrongAnswer, _ number: Int, _ plan: ExercisePlan) -> Bool {
    guard let place = checker.firstFailure(plan, ofWrong: number), plan.tests[place].test.name == wrong.fails else {
      return false
    }
    if checker.behaviour(plan, ofWrong: number, at: place) == .other { return false }
    let alike = checker.wrongAnswers(
      plan, like: { checker.behaviour(plan, ofWrong: number, at: $0) }, failingFirstAt: place)
    return checker.nearest(alike, plan, SourceFile(name: "<answer>", text: wrong.code.text)) == number
  }
}

extension TestVerdict {
  /// What happened, for the author.
  var hints: [String] {
    switch self {
    case .passed: []
    case .failed(let mismatch):
      ["line \(mismatch.line): \(mismatch.expression)"]
        + mismatch.inputs.map { "with \($0)" }
        + ["gives \(mismatch.actual ?? "?"), expected \(mismatch.expected ?? "?")"]
    case .error(let fault): fault.inputs.map { "with \($0)" } + [fault.exception]
    case .limited(let hit): ["it meets the limit of \(hit.kind.rawValue)"]
    case .refused(let refusal): ["\(refusal.what) is outside the subset", refusal.hint]
    }
  }
}

extension Problem {
  /// In one line, without a place.
  public var oneLine: String {
    switch self {
    case .text(let diagnostic): diagnostic.message
    case .refused(let refusal): "\(refusal.what) is outside the subset that Snip runs"
    case .error(let fault): fault.exception
    case .limited(let hit): hit.words
    case .exited(let status): "the program ends itself with status \(status) before the tests"
    case .pattern(let message, let position):
      position.map { "\(message) at position \($0)" } ?? message
    case .lesson(let message, let line): "the lesson is broken in line \(line): \(message)"
    }
  }
}

extension LimitHit {
  /// Such as `stopped after 2,000,000 steps in line 3: while True:`.
  public var words: String {
    let what =
      switch kind {
      case .steps: "stopped after \(Self.grouped(budget ?? 0)) steps"
      case .memory: "stopped at \((budget ?? 0) >> 20) MiB of memory"
      case .output: "stopped after \(Self.grouped(budget ?? 0)) bytes of output"
      case .depth: "stopped: calls are nested too deeply"
      case .interrupted: "interrupted"
      case .pattern: "stopped: the pattern tries too many ways to match"
      }
    guard let line else { return what }
    return "\(what) in line \(line)" + (text.map { ": \($0)" } ?? "")
  }

  private static func grouped(_ number: Int) -> String {
    var result = ""
    for (i, digit) in String(number).reversed().enumerated() {
      if i > 0 && i % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return String(result.reversed())
  }
}

extension String {
  func trimmingLineEnd() -> String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
