// This file defines a program as somebody watches it: what runs, what has run before it, where it stands still first. The
// command `snip trace`, a lesson's `:trace` and the playground's `%trace` all watch through it.

import PyRuntime
import PyStdlib
import Terminal

struct WatchedProgram {
  let source: ProgramSource
  let world: TraceWorld
  var limits: Limits
  var arguments: [String] = []
  /// Programs that run first in the same machine. Nobody sees their steps and their output, and what they define can be
  /// stepped into.
  var before: [ProgramSource] = []
  /// Whether values of expressions are shown, as at a prompt.
  var isInteractive = false
  var isStressed = false
  /// Goes on to this line first.
  var firstLine: Int?
  /// Said at the first stop.
  var opening: String?
  var breakpoints: [Int] = []
  var stopsAtExceptions = false

  /// Lets somebody watch until they leave: on a screen where there is one, else line by line. The editor is the caller's,
  /// because it holds what was typed ahead.
  ///
  /// - Returns: how the program ended, if it ended before its first step. The machine is gone by then, and with it the
  ///   exception.
  func watch(on output: TerminalOutput, with editor: LineEditor, keepsHistory: Bool) -> Outcome? {
    let face: any TraceFace =
      editor.screen.canEdit
      ? ScreenTrace(output: output, editor: editor)
      : LineTrace(output: output, editor: editor, tellsChanges: true, keepsHistory: keepsHistory)
    world.ask = { face.input(after: $0) }
    let session = TraceSession(face: face, canGoBack: true, opening: opening)
    for line in breakpoints { session.breakpoints.insert(TraceBreakpoint(file: source.name, line: line)) }
    session.stopsAtExceptions = stopsAtExceptions
    if let firstLine {
      session.startAtLine(firstLine)
    } else if !breakpoints.isEmpty || stopsAtExceptions {
      session.startAtBreakpoint()
    }
    var unstarted: Outcome?
    StopFlag.whileCatchingInterrupts {
      VM.runOnLargeStack { unstarted = session.follow({ start($0) }, world) }
    }
    StopFlag.clear()
    face.close()
    output.flush()
    return unstarted
  }

  /// A machine for one run, in which everything before the program has happened.
  private func start(_ host: TraceHost) -> (vm: VM, start: () -> Outcome) {
    let vm = VM(host: host, limits: limits, modules: StandardLibrary.modules, stress: isStressed)
    vm.compilesObservedCode = true
    host.rehearse {
      for program in before {
        vm.grantSteps(limits.steps)
        _ = vm.run(program: program, isInteractive: true)
      }
    }
    if !before.isEmpty { vm.grantSteps(limits.steps) }
    return (vm, { vm.run(program: source, arguments: arguments, isInteractive: isInteractive) })
  }
}
