// This file defines the options that set a run's budgets, shared by every command that runs programs.

import ArgumentParser
import PyRuntime

extension Limits {
  /// For programs of one's own.
  static var program: Limits { Limits(steps: 200_000_000) }
  /// For learners' work in lessons and checks.
  static var exercise: Limits { Limits(steps: 2_000_000, memory: 128 << 20, output: 1 << 20) }
}

struct LimitOptions: ParsableArguments {
  @Option(help: "Steps before the run is stopped: backward jumps, calls, and work in the library.")
  var maxSteps: Int?

  @Option(help: "Memory in MiB before the run is stopped.")
  var maxMemory: Int?

  @Option(help: "Bytes of output before the run is stopped.")
  var maxOutput: Int?

  @Option(help: "Nested calls before RecursionError.")
  var maxDepth: Int?

  @Flag(help: "Lift the budget of steps.")
  var noLimits = false

  @Flag(help: .hidden)
  var gcStress = false

  func limits(defaults: Limits) -> Limits {
    var limits = defaults
    if noLimits { limits.steps = Int.max / 4 }
    if let maxSteps { limits.steps = maxSteps }
    if let maxMemory { limits.memory = maxMemory << 20 }
    if let maxOutput { limits.output = maxOutput }
    if let maxDepth { limits.depth = maxDepth }
    return limits
  }

  func validate() throws {
    for (name, value) in [
      ("--max-steps", maxSteps), ("--max-memory", maxMemory), ("--max-output", maxOutput), ("--max-depth", maxDepth),
    ] {
      if let value, value < 1 || value > 1 << 40 { throw ValidationError("\(name) takes a number from 1 up") }
    }
  }
}
