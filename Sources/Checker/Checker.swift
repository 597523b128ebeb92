// This file defines the checker: one submission, one exercise, one report. It is the library's entry for `snip check`,
// `snip lessons check` and the learning loop.

import Lessons
import PyRuntime
import PyStdlib
import PySyntax
import RegexSyntax
import SourceText

/// Judges submissions.
///
/// Threat model. A submission is any text whatever, and its author may want points without an answer. It runs in a
/// machine without files, clock, network or processes, and before every test that machine goes back to what it was
/// before any submission; what it can attack is the verdict. What it cannot do, and why:
///
/// - *Redefine what tests use.* Names in the lesson's own code are looked up by the host: setup first, then the
///   submission, and a builtin is the builtin as it was before; only a name that a solution or the starter defines is
///   the submission's before all. A submission that gives another value to a name of the setup is told so. Modules
///   that the lesson's code imports are copies of the modules as they were. The namespaces of setup and test have no
///   name that the submission could write, and what leads to them (`__globals__` of a function and the like) ends the
///   run.
/// - *Decide a comparison.* `assert` and comparisons are calls of the host. It compares builtin values itself; a method
///   that the learner wrote (`__eq__`, `__contains__`, `__bool__` ...) counts only where the exercise's own solutions
///   define that method too, or between two objects of the same learner's class.
/// - *Escape the assertion.* There is no AssertionError to catch or to replace: a check that fails is on record before
///   anything is raised, and the test's end is a success only if it was reached, after at least one check.
/// - *Leave early.* `sys.exit`, `SystemExit` and limits are not success, in the program and inside a test.
/// - *Change the library.* Every check first looks whether builtins, or functions and classes of modules that the
///   lesson's code uses, are still the ones from before; if not, that is the verdict.
///
/// Not defended: an exercise that teaches `__eq__` trusts the learner's `__eq__`; its tests have to ask for inequality
/// too.
public final class Checker {
  /// Budgets of one test.
  public let limits: Limits
  /// Bytes of a test's output that a report keeps.
  public static let shownOutput = 4096
  /// Code points of a value that a report keeps.
  public static let shownValue = 1000

  let modules: [ModuleDefinition]
  private var plans: [String: ExercisePlan] = [:]
  var knownBehaviours: [String: KnownBehaviours] = [:]
  private var stage: Stage?

  public init(
    limits: Limits = Limits(steps: 2_000_000, memory: 128 << 20, output: 1 << 20),
    modules: [ModuleDefinition] = StandardLibrary.modules
  ) {
    self.limits = limits
    self.modules = modules
  }

  /// Judges a submission. Blocks until it is done; runs on a thread of its own with a large stack.
  ///
  /// - Parameters:
  ///   - name: the file as the learner knows it, for places in messages.
  ///   - source: its bytes.
  public func check(
    exercise: Exercise, in lesson: Lesson, submission source: [UInt8], named name: String = "<answer>"
  ) -> ExerciseReport {
    check(exercise: exercise, lesson: lesson.id, submission: source, named: name)
  }

  func check(exercise: Exercise, lesson: String, submission: [UInt8], named name: String) -> ExerciseReport {
    var report = ExerciseReport(
      lesson: lesson, exercise: exercise.id, status: .failed, points: exercise.points, earned: 0)
    VM.runOnLargeStack {
      report = self.checkHere(exercise: exercise, lesson: lesson, submission: submission, named: name)
    }
    return report
  }

  /// The same on the present thread, which has to have a large stack; see `VM.runOnLargeStack`.
  ///
  /// - Parameter explains: whether an answer that fails is told why.
  func checkHere(
    exercise: Exercise, lesson: String, submission: [UInt8], named name: String, explains: Bool = true
  ) -> ExerciseReport {
    var report = ExerciseReport(
      lesson: lesson, exercise: exercise.id, status: .failed, points: exercise.points, earned: 0)
    let file = SourceFile(name: name, bytes: submission)
    if let diagnostic = file.encodingDiagnostic() {
      report.problem = .text(diagnostic)
      return report
    }
    let plan: ExercisePlan
    do throws(ExercisePlan.Fault) {
      plan = try self.plan(exercise, lesson)
    } catch {
      report.problem = .lesson(error.message, line: error.line)
      return report
    }
    var run = run(plan, file)
    let turned = runWithOtherOrder(plan, run, file)
    run = turned ?? run
    report.problem = run.problem
    report.tests = run.results.map { testReport($0.test, $0.result) }
    report.steps = run.results.reduce(0) { $0 + $1.result.steps }
    report.earned = report.tests.reduce(0) { $0 + $1.earned }
    var isLimited = report.tests.contains { $0.verdict.isLimit }
    if case .limited = run.problem { isLimited = true }
    let isComplete = run.problem == nil && report.tests.allSatisfy(\.verdict.isPassed)
    report.status = isComplete ? .passed : isLimited ? .limited : .failed
    if isComplete {
      report.violations = violations(of: exercise, in: file)
      if !report.violations.isEmpty {
        report.status = .failed
        report.earned = 0
      }
    } else if explains {
      report.feedback =
        turned == nil ? feedback(plan, run, file) : [Feedback(kind: .diagnosis, text: SetOrder.advice)]
    }
    return report
  }

  // MARK: Runs

  struct Run {
    var problem: Problem?
    var results: [(test: ExerciseTest, result: TrialResult)] = []

    /// An error before the tests is one behaviour for all of them.
    var behaviours: [Behaviour] { problem.map { $0.behaviour.map { [$0] } ?? [] } ?? results.map(\.result.behaviour) }
  }

  /// The run of an answer that passes only because its sets have the order that they have; nil where that does not count.
  private func runWithOtherOrder(_ plan: ExercisePlan, _ run: Run, _ file: SourceFile) -> Run? {
    guard plan.exercise.language == .python, file.isShortAnswer, run.problem == nil,
      run.results.allSatisfy(\.result.verdict.isPassed),
      let turned = SetOrder.turned(file.bytes)
    else { return nil }
    let other = self.run(plan, SourceFile(name: file.name, bytes: turned))
    let fails = other.results.contains { if case .failed = $0.result.verdict { true } else { false } }
    return other.problem == nil && fails ? other : nil
  }

  func plan(_ exercise: Exercise, _ lesson: String) throws(ExercisePlan.Fault) -> ExercisePlan {
    let key = lesson + "/" + exercise.id
    if let plan = plans[key], plan.exercise == exercise { return plan }
    let plan = try ExercisePlan(exercise, lesson: lesson)
    plans[key] = plan
    knownBehaviours[key] = nil
    return plan
  }

  /// - Parameter isTrialOnly: only whether every test passes is asked: the run ends at the first that does not, and
  ///   nothing is done to explain it.
  ///   - tests: nil for all.
  func run(
    _ plan: ExercisePlan, _ file: SourceFile, limits: Limits? = nil, isTrialOnly: Bool = false,
    tests: [ExercisePlan.Test]? = nil
  ) -> Run {
    let tests = tests ?? plan.tests
    if plan.exercise.language == .regex { return runPattern(tests, file, isTrialOnly: isTrialOnly) }
    let limits = limits ?? self.limits
    let submission = ProgramSource(name: file.name, text: file.bytes)
    var run = Run()
    for test in tests {
      guard let code = test.code else { continue }
      let trial = Trial(stage(for: plan, limits), submission, limits: limits)
      if let problem = trial.prepare() {
        // The program ends in the same way before every test.
        return Run(problem: problem)
      }
      let result: TrialResult
      if let property = test.property, case .property(let runs) = test.test.kind {
        result = trial.run(code, property, test: test.test, runs: runs, shrinks: !isTrialOnly)
      } else {
        result = trial.run(code)
      }
      run.results.append((test.test, result))
      if isTrialOnly, !result.verdict.isPassed { break }
    }
    return run
  }

  /// Lets trials that follow find loaded what those before have loaded: more work once, less in each. What a program
  /// prints and gives is the same; the steps are fewer, so that only a proof does so, and no verdict on a learner's answer.
  func prepareForManyTrials(_ plan: ExercisePlan) {
    guard let code = stage?.vm.loadedCode, stage?.plan === plan else { return }
    plan.loadedCode = code
    stage = nil
  }

  /// The stage of the exercise that was judged last stays for the next answer.
  private func stage(for plan: ExercisePlan, _ limits: Limits) -> Stage {
    if let stage, stage.serves(plan, limits) { return stage }
    stage = nil
    let fresh = Stage(plan, limits: limits, modules: modules)
    stage = fresh
    return fresh
  }

  private func runPattern(_ tests: [ExercisePlan.Test], _ file: SourceFile, isTrialOnly: Bool) -> Run {
    let text = PatternTrial.pattern(in: file.bytes)
    let trial: PatternTrial
    do throws(PatternError) {
      trial = try PatternTrial(text)
    } catch {
      return Run(problem: .pattern(message: error.message, position: error.position))
    }
    var run = Run()
    for test in tests {
      guard case .pattern(let expectations) = test.test.kind else { continue }
      let (verdict, behaviour) = trial.run(expectations)
      var result = TrialResult(verdict: verdict, problem: nil, output: [], steps: 0, behaviour: behaviour)
      if case .failed(let assertion, _) = behaviour, !isTrialOnly {
        let advice = PatternRemedy(text).text(for: expectations[assertion])
        result.feedback = advice.map { Feedback(kind: .diagnosis, text: $0) }
      }
      run.results.append((test.test, result))
    }
    return run
  }

  private func testReport(_ test: ExerciseTest, _ result: TrialResult) -> TestReport {
    let output = String(decoding: result.output.prefix(Self.shownOutput), as: UTF8.self)
    return TestReport(
      name: test.name, isHidden: test.isHidden, points: test.points,
      verdict: test.isHidden ? result.verdict.hidden : result.verdict, output: test.isHidden ? "" : output,
      outputIsCut: !test.isHidden && result.output.count > Self.shownOutput, steps: result.steps)
  }
}

extension Problem {
  /// How a program that runs ends before the tests, to compare it with others; nil for a text that does not run.
  var behaviour: Behaviour? {
    switch self {
    case .error(let fault): .raised("before the tests: " + fault.exception)
    case .limited(let hit): .raised("before the tests: the limit of \(hit.kind.rawValue)")
    case .exited(let status): .raised("before the tests: status \(status)")
    case .text, .refused, .pattern, .lesson: nil
    }
  }
}

extension TestVerdict {
  /// What may be said of a hidden test: the kind of the verdict and the author's message.
  var hidden: TestVerdict {
    switch self {
    case .passed, .limited, .refused: self
    case .failed(let mismatch):
      .failed(Mismatch(expression: "", line: mismatch.line, actual: nil, expected: nil, message: mismatch.message))
    case .error(let fault): .error(Fault(exception: fault.exception, frames: fault.frames, expression: nil))
    }
  }
}
