// This file defines the machine behind a lesson's prompt: the lesson's own code runs first, then what the learner types.
//
// A demonstration has to show what the lesson promises whatever the learner has done to its variables. So the machine
// is made anew, with the lesson's code alone, before a demonstration that follows something typed. Free play has a
// machine of its own, which has gone through the same things and is thrown away at its end.

import Terminal

final class Workbench {
  private let output: TerminalOutput
  private var main: Playground?
  private var play: Playground?
  /// What the lesson has run up to here.
  private var lessonCode: [String] = []
  /// The setup of the exercise at hand: there at the prompt, but no part of the lesson's own run.
  private var setup: [String] = []
  /// What the learner has typed since the machine was made.
  private var entries: [String] = []
  /// Whether `main` has run `setup`.
  private var hasSetup = false
  /// Where `input()` at the prompt gets its lines from.
  var readInput: (() -> LineEvent)?
  private var knownCompletion: (machine: Playground, completion: PythonCompletion)?

  init(output: TerminalOutput) { self.output = output }

  var isPlaying: Bool { play != nil }

  /// Begins a place in a lesson.
  func open(after code: [String]) {
    play = nil
    setup = []
    lessonCode = code
    clear()
  }

  /// Gives the prompt what the exercise's tests begin with.
  func prepare(setup code: [String]) { setup = code }

  /// Runs a piece of the lesson and gives what it printed, with the last line of an exception.
  func demonstrate(_ code: String) -> (output: String, message: String?) {
    if hasSetup || !entries.isEmpty { clear() }
    let machine = main ?? machine(after: lessonCode)
    main = machine
    lessonCode.append(code)
    return machine.capture(code, name: Self.name)
  }

  /// Runs what the learner typed.
  func run(_ text: String) -> (message: String?, exit: Int?) {
    if let play { return play.run(text) }
    let end = prompt().run(text)
    entries.append(text)
    return end
  }

  func names() -> [String] { (play ?? prompt()).names() }

  /// Completion by the values that are there now.
  var completion: PythonCompletion {
    let machine = play ?? prompt()
    if let knownCompletion, knownCompletion.machine === machine { return knownCompletion.completion }
    let made = PythonCompletion(machine)
    knownCompletion = (machine, made)
    return made
  }

  /// Forgets what was typed.
  func clear() {
    if play != nil { return beginPlay() }
    main = nil
    hasSetup = false
    entries = []
  }

  func beginPlay() { play = machine(after: lessonCode + setup + entries) }

  func endPlay() { play = nil }

  private static let name = "<lesson>"

  private func prompt() -> Playground {
    let machine = main ?? machine(after: lessonCode)
    main = machine
    if !hasSetup {
      for piece in setup { _ = machine.capture(piece, name: Self.name) }
      hasSetup = !setup.isEmpty
    }
    return machine
  }

  private func machine(after code: [String]) -> Playground {
    let made = Playground(output: output)
    for piece in code { _ = made.capture(piece, name: Self.name) }
    made.readInput = readInput
    return made
  }
}
