// This file defines where the trials of an exercise take place: a machine with what the lesson's own code imports and
// sets up, put back to that point before each trial. To make one anew for every test took most of a proof's time.

import Lessons
import PyRuntime
import PySyntax
import SourceText

/// One machine for one trial after the other. Nothing of a trial is left when the next begins.
final class Stage {
  let plan: ExercisePlan
  let limits: Limits
  let host = CheckHost()
  let vm: VM
  let main: DictRef
  let pristine: Pristine
  let referee: Referee
  private var start: Start?
  private var isFresh = true

  /// A point of the machine's life, and what belongs to it outside of the machine.
  private struct Start {
    let checkpoint: Checkpoint
    let referee: () -> Void
    let pristine: () -> Void
    let hasSetup: Bool
  }

  init(_ plan: ExercisePlan, limits: Limits, modules: [ModuleDefinition]) {
    self.plan = plan
    self.limits = limits
    vm = VM(host: host, limits: limits, modules: modules, canGoBack: true)
    main = vm.mainModule().pointee.namespace
    vm.guardFunctionInternals()
    // An answer imports most likely what the solutions do, and so does not load it anew in every trial.
    for name in plan.likelyModules { _ = try? vm.importModule(name) }
    if let code = plan.loadedCode { vm.load(code) }
    pristine = Pristine(vm, modules: plan.modules, patched: plan.patchedNames)
    referee = Referee(vm: vm, host: host, main: main, pristine: pristine, plan: plan)
    start = point(hasSetup: plan.setup.isEmpty)
  }

  /// Whether a trial with these limits can take place here.
  func serves(_ plan: ExercisePlan, _ limits: Limits) -> Bool {
    var own = self.limits
    own.steps = limits.steps
    return plan === self.plan && own == limits && (start != nil || isFresh && self.limits == limits)
  }

  /// Makes the stage ready for a trial with so many steps, the lesson's setup included.
  ///
  /// - Returns: what is wrong with the setup.
  func prepare(steps: Int) -> Problem? {
    if let start, !isFresh || steps != limits.steps {
      vm.goBack(to: start.checkpoint, steps: steps)
      start.referee()
      start.pristine()
    }
    isFresh = false
    _ = host.takeOutput()
    guard start?.hasSetup != true else { return nil }
    if let problem = runSetup() { return problem }
    _ = host.takeOutput()
    if !plan.setup.isEmpty { start = point(hasSetup: true) ?? start }
    return nil
  }

  private func point(hasSetup: Bool) -> Start? {
    guard let checkpoint = vm.checkpoint() else { return nil }
    return Start(
      checkpoint: checkpoint, referee: referee.remembered(), pristine: pristine.remembered(), hasSetup: hasSetup)
  }

  private func runSetup() -> Problem? {
    for code in plan.setup {
      let namespace = referee.namespace(for: code, in: vm, isSetup: true)
      switch vm.run(code.module, of: code.source, in: namespace) {
      case .finished: break
      case .raised(let exception, _):
        let line = vm.tracebackFrames(exception).first?.line ?? 1
        let text = (try? vm.exceptionLine(exception)) ?? ""
        return .lesson("the setup fails: \(text)", line: code.block.fileLine(of: line))
      default: return .lesson("the setup does not finish", line: code.block.fenceLine)
      }
      for (name, value) in vm.entries(of: namespace) where !name.hasPrefix("__") && !name.hasPrefix("snip ") {
        vm.setNamespace(main, name, value)
      }
      pristine.watch("the lesson's own code", namespace, vm)
    }
    return nil
  }
}
