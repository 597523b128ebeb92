// This file runs a property test: many made-up inputs through `prop`, and for one that fails the smallest that still
// fails in the same way.

import Lessons
import PyRuntime

extension Trial {
  /// Runs of `prop` spent on making a counter-example smaller.
  private static let shrinkingRuns = 200

  /// Runs a property test; call `prepare` before.
  func run(
    _ code: CheckCode, _ signature: PropertySignature, test: ExerciseTest, runs: Int, shrinks: Bool = true
  ) -> TrialResult {
    let namespace = referee.namespace(for: code, in: vm, isSetup: false)
    let outcome = vm.run(code.module, of: code.source, in: namespace)
    guard case .finished = outcome else { return judge(outcome, code) }
    let function = vm.value(of: signature.function, in: namespace)
    let rounds = signature.inputs(runs: runs, lesson: plan.lesson, exercise: plan.exercise.id, test: test.name)
    for inputs in rounds {
      let result = call(function, inputs, signature, code)
      if result.verdict.isPassed { continue }
      if !shrinks { return result }
      if case .limited = result.verdict { return result }
      return shrink(inputs, result, function, signature, code)
    }
    return judge(.finished, code)
  }

  private func call(
    _ function: Value, _ inputs: [Input], _ signature: PropertySignature, _ code: CheckCode
  ) -> TrialResult {
    referee.reset()
    _ = host.takeOutput()
    let outcome = vm.perform { () throws(PyError) in
      let mark = self.vm.keepMark
      defer { self.vm.release(to: mark) }
      var values: [Value] = []
      for input in inputs { values.append(self.vm.keep(try input.value(in: self.vm))) }
      _ = try self.vm.call(function, values)
    }
    let shown = zip(signature.parameters, inputs).map { "\($0.name) = \(text($1))" }
    return judge(outcome, code, inputs: shown)
  }

  private func text(_ input: Input) -> String {
    (try? vm.reprText(input.value(in: vm))) ?? "?"
  }

  private func shrink(
    _ inputs: [Input], _ first: TrialResult, _ function: Value, _ signature: PropertySignature, _ code: CheckCode
  ) -> TrialResult {
    var (best, result) = (inputs, first)
    var left = Self.shrinkingRuns
    var isSmaller = true
    while isSmaller && left > 0 {
      isSmaller = false
      search: for i in best.indices {
        for candidate in best[i].smaller {
          if left == 0 { break search }
          left -= 1
          var changed = best
          changed[i] = candidate
          let next = call(function, changed, signature, code)
          if case .limited = next.verdict { return result }
          guard next.behaviour.isSameFailure(as: first.behaviour) else { continue }
          (best, result) = (changed, next)
          isSmaller = true
          break search
        }
      }
    }
    return result
  }
}

extension PropertySignature {
  /// The inputs of each run, the same every time.
  func inputs(runs: Int, lesson: String, exercise: String, test: String) -> some Sequence<[Input]> {
    sequence(state: (run: 0, random: InputGenerator(seed: lesson, exercise, test))) { state in
      guard state.run < runs else { return nil }
      defer { state.run += 1 }
      return parameters.map { Input($0.type, size: state.run, &state.random) }
    }
  }
}

extension Behaviour {
  /// The same check fails, or the same kind of exception is raised; values may differ.
  fileprivate func isSameFailure(as other: Behaviour) -> Bool {
    switch (self, other) {
    case (.failed(let a, _), .failed(let b, _)): a == b
    case (.raised(let a), .raised(let b)): a.prefix { $0 != ":" } == b.prefix { $0 != ":" }
    default: false
    }
  }
}
