// This file defines a run that is watched: it hears of every step, knows where to stand still, and carries out what is asked
// there. Going back is running again: the same program takes the same steps, so the step before is reached by a new run.

import PyRuntime

final class TraceSession: RunObserver {
  /// Where the run goes.
  private enum Goal {
    /// Nowhere: nobody watches until the program calls `breakpoint()`.
    case none
    case moving(TraceMove, level: Int)
    case step(Int)
    /// The last step before `limit` that a move from there backwards would end at.
    case searching(TraceMove, level: Int, limit: Int)
  }

  /// How the program ended, and at which step.
  private struct Ending {
    let lastStep: Int
    let text: String
    let output: [UInt8]
  }

  let face: any TraceFace
  /// Whether the run can be repeated, and so gone back in.
  let canGoBack: Bool
  var breakpoints: Set<TraceBreakpoint> = []
  var stopsAtExceptions = false
  /// The user has left: the run that is going on has no outcome of its own.
  private(set) var hasLeft = false

  private var goal: Goal
  private var step = 0
  private var found: Int?
  /// The run repeats steps to get to an earlier one: what changed is told against the step before that one.
  private var isGoingBack = false
  /// Set while the present run is given up for another one.
  private var next: Goal?
  private var note: String?
  private var ending: Ending?
  /// The step at which each exception was raised.
  private var raiseSteps: [UInt: Int] = [:]
  private var memory = TraceMemory()
  private var outputShown = 0
  private var host: TraceHost?

  /// Milliseconds that a wish to stand still has to last until a run ends that takes no steps.
  private static let patience = 500

  /// - Parameter opening: what to say at the first stop.
  init(face: any TraceFace, canGoBack: Bool, opening: String? = nil) {
    self.face = face
    self.canGoBack = canGoBack
    note = opening
    goal = canGoBack ? .moving(.step, level: 0) : .none
  }

  // MARK: Runs

  /// Runs a program until the user leaves; gives its outcome if it ended before its first step.
  func follow(_ run: (TraceHost) -> (vm: VM, start: () -> Outcome), _ world: TraceWorld) -> Outcome? {
    while true {
      let host = TraceHost(world)
      self.host = host
      step = 0
      found = nil
      next = nil
      raiseSteps = [:]
      let (vm, start) = run(host)
      vm.compilesObservedCode = true
      vm.observer = self
      vm.breakpointHandler = { [unowned self] _ in self.stopAtNextStep() }
      let watcher = InterruptWatcher(target: vm.stopFlag, patience: Self.patience) { [face] in face.isAskedToStop }
      let outcome = start()
      watcher.stop()
      if hasLeft { return nil }
      if next == nil {
        if step == 0 { return outcome }
        finish(outcome)
      }
      goal = next ?? .step(1)
      vm.observer = nil
    }
  }

  /// The program has ended on its own: stands at its last step, or where the exception was raised that ended it.
  private func finish(_ outcome: Outcome) {
    var target = step
    var text = "the program ends here"
    switch outcome {
    case .finished: break
    case .exited(let status): text = "the program ends with exit status \(status)"
    case .raised(let exception, let traceback):
      target = raiseSteps[exception.bits] ?? step
      let last = traceback.split(separator: "\n").last.map(String.init) ?? "an exception"
      text = "nobody catches this exception, it ends the program: \(last)"
    case .limited(.interrupted, let place):
      // The program could have gone on: this is no end. The wish to stop is answered by it.
      _ = face.wantsPause()
      note = LimitText.message(.interrupted, place)
      next = .step(target)
      return
    case .limited(let limit, let place): text = LimitText.message(limit, place)
    case .refused(let refusal): text = RefusalText.message(refusal)
    }
    ending = Ending(lastStep: step, text: text, output: host?.output ?? [])
    if case .searching(_, _, let limit) = goal { target = found ?? limit } else { note = text }
    next = .step(target)
  }

  // MARK: Steps

  /// The next step of the program is one to stand still at.
  func stopAtNextStep() {
    if case .none = goal { goal = .moving(.step, level: 0) }
    if case .moving(_, let level) = goal { goal = .moving(.step, level: level) }
  }

  /// Begins the first run by going on to a line.
  func startAtLine(_ line: Int) { goal = .moving(.line(line), level: 0) }

  /// Begins the first run by going on to a breakpoint.
  func startAtBreakpoint() { goal = .moving(.continue, level: 0) }

  func reached(_ event: RunEvent, in vm: VM) throws(PyError) {
    if case .none = goal { return }
    let level = vm.frameLevel
    // The end of an imported module is no step of its own.
    if case .returns = event, level > 1, vm.isInModuleBody { return }
    step += 1
    if case .raises(let exception, isFirst: true) = event { raiseSteps[exception.bits] = step }
    switch goal {
    case .none: return
    case .moving(let move, let start):
      let isPause = step & 0xFFF == 0 && face.wantsPause()
      guard isPause || ends(move, start, event, level, vm) || isBreak(event, vm) || isLast(event, level, move) else {
        return
      }
    case .step(let wanted):
      if isGoingBack && step == wanted - 1 { remember(vm) }
      if step < wanted { return }
    case .searching(let move, let start, let limit):
      if step < limit {
        if move == .continue ? isBreak(event, vm) : ends(move, start, event, level, vm, isBackward: true) {
          found = step
        }
        return
      }
      if found == nil { note = "nothing before this step" }
      next = .step(found ?? limit)
      throw vm.interrupted()
    }
    try stop(event, vm)
  }

  /// Whether a move that began at a level ends here.
  private func ends(
    _ move: TraceMove, _ start: Int, _ event: RunEvent, _ level: Int, _ vm: VM, isBackward: Bool = false
  ) -> Bool {
    switch move {
    case .step: return true
    case .over: return level <= start
    case .out:
      if level < start { return true }
      if case .returns = event, level == start { return !isBackward }
      return false
    case .line(let line):
      guard case .line = event else { return false }
      return vm.observedLine.line == line
    case .continue, .end: return false
    }
  }

  private func isBreak(_ event: RunEvent, _ vm: VM) -> Bool {
    switch event {
    case .line:
      if breakpoints.isEmpty { return false }
      if case .moving(.end, _) = goal { return false }
      let place = vm.observedLine
      return breakpoints.contains(TraceBreakpoint(file: place.source.name, line: place.line))
    case .raises(_, isFirst: true): return stopsAtExceptions
    default: return false
    }
  }

  /// The end of the program is worth a stop wherever one can go back from it.
  private func isLast(_ event: RunEvent, _ level: Int, _ move: TraceMove) -> Bool {
    guard canGoBack, level == 1, case .returns = event else { return false }
    return true
  }

  // MARK: Standing still

  private func stop(_ event: RunEvent, _ vm: VM) throws(PyError) {
    vm.flushOutput()
    var stop = look(event, vm)
    isGoingBack = false
    face.show(stop, isNew: true)
    note = nil
    while true {
      let action = face.next(stop)
      vm.stopFlag.pointee = 0
      switch action {
      case .forward(let move):
        if let ending, step >= ending.lastStep {
          face.say(ending.text)
          continue
        }
        outputShown = stop.output.count
        goal = .moving(move, level: vm.frameLevel)
        if !canGoBack && move == .continue && breakpoints.isEmpty && !stopsAtExceptions { goal = .none }
        return
      case .backward(let move):
        guard canGoBack else {
          face.say("going back takes `snip trace FILE`: here the program runs only once")
          continue
        }
        if step == 1 {
          face.say("this is the first step")
          continue
        }
        try goBack(move, vm)
      case .quit:
        hasLeft = true
        throw vm.interrupted()
      case .up, .down: select(action == .up ? 1 : -1, &stop, vm)
      case .toggleBreakpoint(let line):
        toggleBreakpoint(line ?? stop.frame.line, stop.frame)
        stop.breakpoints = breakpoints
      case .toggleExceptionStops:
        stopsAtExceptions.toggle()
        stop.stopsAtExceptions = stopsAtExceptions
        face.say(stopsAtExceptions ? "stops where an exception is raised" : "exceptions are no stops any more")
      case .evaluate(let text, let showsNone): evaluate(text, stop.frame, vm, showsNone: showsNone)
      case .evaluatePretty(let text): evaluate(text, stop.frame, vm, isPretty: true)
      case .arguments: sayArguments(stop.frame, vm)
      case .stack: face.say(TraceText.stack(stop))
      case .list: face.say(TraceText.listing(stop, around: 5))
      case .listAll: face.say(TraceText.listing(stop, around: Int.max / 2))
      case .variables: face.say(TraceText.variables(stop.variables))
      case .help: face.say(TraceText.help(canGoBack: canGoBack))
      case .unclear(let text): face.say(text)
      }
    }
  }

  private func goBack(_ move: TraceMove, _ vm: VM) throws(PyError) {
    memory.forgetAll()
    isGoingBack = true
    switch move {
    case .step: next = .step(step - 1)
    case .end: next = .step(1)
    default: next = .searching(move, level: vm.frameLevel, limit: step)
    }
    throw vm.interrupted()
  }

  private func look(_ event: RunEvent, _ vm: VM) -> TraceStop {
    host?.beginAside()
    defer { endAside(vm) }
    let point: TracePoint =
      switch event {
      case .line: .line
      case .returns(let value): .returns(vm.summary(value, limit: 200))
      case .yields(let value): .yields(vm.summary(value, limit: 200))
      case .raises(let exception, let isFirst): .raises(vm.exceptionSummary(exception, limit: 300), isFirst: isFirst)
      }
    var stop = TraceStop(frames: vm.observedFrames())
    stop.step = step
    stop.total = ending?.lastStep
    stop.point = point
    stop.variables = variables(stop.frames, vm)
    stop.output = host?.output ?? []
    // What is printed behind the last step is seen there.
    if let ending, step == ending.lastStep { stop.output = ending.output }
    stop.newOutput = max(0, stop.output.count - outputShown)
    stop.breakpoints = breakpoints
    stop.stopsAtExceptions = stopsAtExceptions
    stop.note = note
    return stop
  }

  /// Sees the variables as they are, so that the next look knows what changed.
  private func remember(_ vm: VM) {
    vm.flushOutput()
    outputShown = host?.output.count ?? 0
    host?.beginAside()
    defer { endAside(vm) }
    _ = variables(vm.observedFrames(), vm)
  }

  /// The variables of the innermost frame. Those of its nearest callers are remembered with them.
  private func variables(_ frames: [ObservedFrame], _ vm: VM) -> [TraceVariable] {
    memory.forget(above: vm.frameLevel)
    var result: [TraceVariable] = []
    for (i, frame) in frames.prefix(4).enumerated() {
      let marked = memory.mark(texts(frame, vm), level: frame.level)
      if i == 0 { result = marked }
    }
    return result
  }

  private func texts(_ frame: ObservedFrame, _ vm: VM) -> [(name: String, text: String)] {
    vm.variableSummaries(atLevel: frame.level, limit: 300, withDefinitions: !frame.isModule)
  }

  private func select(_ direction: Int, _ stop: inout TraceStop, _ vm: VM) {
    let wanted = stop.selected + direction
    guard stop.frames.indices.contains(wanted) else {
      face.say(direction > 0 ? "*** Oldest frame" : "*** Newest frame")
      return
    }
    stop.selected = wanted
    host?.beginAside()
    stop.variables = texts(stop.frame, vm).map { TraceVariable(name: $0.name, text: $0.text, mark: .same) }
    endAside(vm)
    face.show(stop, isNew: false)
  }

  private func toggleBreakpoint(_ line: Int, _ frame: ObservedFrame) {
    let place = TraceBreakpoint(file: frame.source.name, line: line)
    if breakpoints.remove(place) != nil {
      face.say("no breakpoint any more at \(place.file):\(line)")
      return
    }
    let text = frame.text(of: line).drop { $0 == " " || $0 == "\t" }
    guard (1...max(frame.lineCount, 1)).contains(line), let first = text.first, first != "#" else {
      face.say("*** Blank or comment")
      return
    }
    breakpoints.insert(place)
    face.say("breakpoint at \(place.file):\(line)")
  }

  // MARK: Values

  private func evaluate(
    _ text: String, _ frame: ObservedFrame, _ vm: VM, showsNone: Bool = true, isPretty: Bool = false
  ) {
    host?.beginAside()
    let result = vm.evaluate(text, atLevel: frame.level) { value throws(PyError) -> String? in
      if isPretty {
        let module = vm.keep(try vm.importModule("pprint"))
        return try vm.strText(try vm.callMethod(module, "pformat", [value]))
      }
      return value.isNone && !showsNone ? nil : try vm.reprText(value)
    }
    let printed = String(decoding: endAside(vm), as: UTF8.self)
    if !printed.isEmpty { face.say(printed.hasSuffix("\n") ? String(printed.dropLast()) : printed) }
    switch result {
    case .success(let text): if let text { face.say(text) }
    case .failure(.raised(let text)): face.say("*** " + text)
    case .failure(.stopped(let text)): face.say("*** stopped: " + text)
    }
  }

  @discardableResult private func endAside(_ vm: VM) -> [UInt8] {
    vm.flushOutput()
    return host?.endAside() ?? []
  }

  private func sayArguments(_ frame: ObservedFrame, _ vm: VM) {
    host?.beginAside()
    let names = Set(vm.parameterNames(atLevel: frame.level))
    let arguments = texts(frame, vm).filter { names.contains($0.name) }
    endAside(vm)
    face.say(arguments.map { "\($0.name) = \($0.text)" }.joined(separator: "\n"))
  }
}
