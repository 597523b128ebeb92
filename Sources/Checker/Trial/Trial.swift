// This file runs a submission against one test: setup, submission, test.

import Lessons
import PyRuntime
import PySyntax
import SourceText

/// What came of one test.
struct TrialResult {
  var verdict: TestVerdict
  /// Set when the test itself did not begin.
  var problem: Problem?
  var output: [UInt8]
  var steps: Int
  var behaviour: Behaviour
  var feedback: Feedback?
}

/// What a test shows of a program, compared to find the known wrong answer that behaves alike.
enum Behaviour: Hashable {
  case passed
  case failed(assertion: Int, actual: String)
  case raised(String)
  case limited
  case other
}

/// A submission on a stage.
final class Trial {
  let plan: ExercisePlan
  let submission: ProgramSource
  let limits: Limits
  let host: CheckHost
  let vm: VM
  let referee: Referee
  private let stage: Stage

  init(_ stage: Stage, _ submission: ProgramSource, limits: Limits) {
    self.stage = stage
    self.submission = submission
    self.limits = limits
    plan = stage.plan
    host = stage.host
    vm = stage.vm
    referee = stage.referee
  }

  /// Runs the setup and the submission; nil when the test may begin.
  func prepare() -> Problem? {
    if let problem = stage.prepare(steps: limits.steps) { return problem }
    let outcome = vm.run(program: submission)
    stage.pristine.restoreBuiltins(vm)
    return problem(outcome) ?? lessonNameProblem()
  }

  private func problem(_ outcome: Outcome) -> Problem? {
    switch outcome {
    case .finished: nil
    case .exited(let status): .exited(status)
    case .raised(let exception, _):
      if let place = syntaxErrorPlace(exception) { .text(place) } else { .error(fault(exception, code: nil)) }
    case .limited(let limit, _): .limited(limitHit(limit))
    case .refused(let refusal): .refused(Refusal(refusal))
    }
  }

  /// The diagnostic of a SyntaxError in the submission itself.
  private func syntaxErrorPlace(_ exception: Value) -> Diagnostic? {
    var warnings: [SyntaxWarning] = []
    do {
      _ = try parseModule(submission.text, warnings: &warnings)
      // What the compiler and not the parser finds has a place in the exception only.
      guard exception.isInstance, exception.instance.type.isSubtype(of: vm.type(.syntaxError)),
        vm.tracebackFrames(exception).isEmpty
      else { return nil }
      let line = vm.member(exception, "lineno")
      let message = vm.member(exception, "msg")
      let file = SourceFile(name: submission.name, bytes: submission.text)
      guard line.isInt, message.isStr else { return nil }
      return Diagnostic(.error, in: file, at: file.lineSpan(line.int), message.str.string)
    } catch {
      let file = SourceFile(name: submission.name, bytes: submission.text)
      return Diagnostic(.error, in: file, at: error.span, error.message)
    }
  }

  // MARK: The test

  /// Runs an assert test; call `prepare` before.
  func run(_ code: CheckCode) -> TrialResult {
    let namespace = referee.namespace(for: code, in: vm, isSetup: false)
    let outcome = vm.run(code.module, of: code.source, in: namespace)
    referee.close(vm)
    return judge(outcome, code)
  }

  /// The verdict that an outcome and the referee's records give together. A test passes only if it ran to its end, no
  /// check failed, some check was reached where there is one, and nothing that tests rely on was replaced.
  func judge(_ outcome: Outcome, _ code: CheckCode, inputs: [String] = []) -> TrialResult {
    if let what = referee.tampering, !outcome.isLimit {
      let text = "This program replaces `\(what)`, which the tests rely on. Leave it as it is."
      let fault = Fault(exception: "replaces `\(what)`", frames: [], expression: nil, inputs: inputs)
      return result(.error(fault), .other, Feedback(kind: .tampering, text: text))
    }
    if let failure = referee.failure {
      let mismatch = Mismatch(
        expression: failure.assertion.text, line: failure.assertion.line, actual: failure.actual,
        expected: failure.expected, message: failure.message, inputs: inputs)
      let text =
        ErrorAdvice(program: submission.text).sharedDefault(in: mismatch.expression)
        ?? failure.diagnosis?.text(of: submission.text)
      let feedback = text.map { Feedback(kind: .diagnosis, text: $0) }
      return result(
        .failed(mismatch), .failed(assertion: failure.index, actual: failure.value), feedback)
    }
    switch outcome {
    case .finished:
      guard referee.decided > 0 || code.assertions.isEmpty else {
        let fault = Fault(exception: "no check of this test was reached", frames: [], expression: nil, inputs: inputs)
        return result(.error(fault), .raised("nothing reached"))
      }
      return result(.passed, .passed)
    case .exited:
      let fault = Fault(
        exception: "SystemExit: the program ended itself in the middle of the test", frames: [], expression: nil,
        inputs: inputs)
      return result(.error(fault), .raised("SystemExit"))
    case .raised(let exception, _):
      var fault = fault(exception, code: code)
      fault.inputs = inputs
      let bare = (try? vm.exceptionLine(exception)) ?? ""
      return result(.error(fault), .raised(bare), missingName() ?? advice(on: fault))
    case .limited(let limit, _): return result(.limited(limitHit(limit)), .limited)
    case .refused(let refusal): return result(.refused(Refusal(refusal)), .other)
    }
  }

  private func missingName() -> Feedback? {
    guard let missing = referee.lastMissingName else { return nil }
    let near = missing.near.map { " There is `\($0)`: is that the one?" } ?? ""
    return Feedback(
      kind: .diagnosis, text: "The test uses `\(missing.name)`, but your program does not define it.\(near)")
  }

  private func advice(on fault: Fault) -> Feedback? {
    ErrorAdvice(program: submission.text).text(for: fault).map { Feedback(kind: .diagnosis, text: $0) }
  }

  private func result(_ verdict: TestVerdict, _ behaviour: Behaviour, _ feedback: Feedback? = nil) -> TrialResult {
    TrialResult(
      verdict: verdict, problem: nil, output: host.takeOutput(), steps: vm.stepsUsed, behaviour: behaviour,
      feedback: feedback)
  }

  // MARK: Words

  /// An exception with the learner's own lines only.
  private func fault(_ exception: Value, code: CheckCode?) -> Fault {
    let frames = vm.tracebackFrames(exception)
    let own = frames.filter { $0.file == submission.name && !$0.isLibrary }.map {
      SourceLine(line: $0.line, text: $0.text, carets: $0.carets, function: $0.function)
    }
    let text = (try? vm.exceptionLine(exception)) ?? vm.typeName(exception)
    let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
    let expression = code.flatMap { code in frames.last { $0.file == code.source.name }?.text }
    var fault = Fault(exception: line, frames: own, expression: expression)
    if let place = frames.last(where: { !$0.isLibrary }), place.file != submission.name {
      fault.raisedByLesson = place.function
    }
    return fault
  }

  private func limitHit(_ limit: Limit) -> LimitHit {
    var hit: LimitHit
    switch limit {
    case .steps: hit = LimitHit(kind: .steps, budget: limits.steps)
    case .memory: hit = LimitHit(kind: .memory, budget: limits.memory)
    case .output: hit = LimitHit(kind: .output, budget: limits.output)
    case .depth: hit = LimitHit(kind: .depth)
    case .interrupted: hit = LimitHit(kind: .interrupted)
    case .pattern: hit = LimitHit(kind: .pattern)
    }
    guard let place = vm.stoppingPlace(in: submission) else { return hit }
    hit.line = place.line
    hit.text = String(place.text.drop { $0 == " " || $0 == "\t" })
    // A loop that prints may use up the output before the steps.
    if limit == .steps || limit == .output, let loop = EndlessLoop(around: place.line, in: submission) {
      hit.line = loop.line
      hit.text = loop.text
      hit.unchanged = loop.unchangedNames.compactMap { name in
        let value = vm.stoppingValue(of: name, in: submission)
        guard !value.isUndefined, !value.is(.function), !value.is(.native), !value.is(.type) else { return nil }
        return LimitHit.Unchanged(name: name, value: plainText(value))
      }
    }
    return hit
  }

  /// `repr` of builtin values only: the run is over, and no code of the learner's may run any more.
  private func plainText(_ value: Value) -> String {
    switch value.kind {
    case .none, .bool, .int, .float, .str, .bigInt:
      let text = (try? vm.reprText(value)) ?? ""
      return text.count > 60 ? String(text.prefix(60)) + "…" : text
    default: return "the same \(vm.typeName(value))"
    }
  }
}

extension Outcome {
  var isLimit: Bool {
    if case .limited = self { return true }
    return false
  }
}

extension Refusal {
  init(_ refusal: SubsetRefusal) {
    self.init(
      what: refusal.what, hint: refusal.hint, line: refusal.line, column: refusal.column, text: refusal.lineText)
  }
}
