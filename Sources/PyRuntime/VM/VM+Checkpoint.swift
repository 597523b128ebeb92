// This file defines how a machine goes back to what it was at an earlier moment, between two runs. The checker makes ready
// a machine for an exercise once, and puts it back before each trial: that takes a tenth of the time that a new one does,
// and is the same to the last byte, because all that a program can change is in the heap, in what native modules
// remember, or in the properties named here.

import Glibc

/// A machine as it was between two runs. Good for that machine only, and until its next checkpoint.
public final class Checkpoint {
  fileprivate let heap: HeapCheckpoint
  /// Registers, stale ones included, because a collection may find an object by a register not yet written; and caches.
  fileprivate let tables: SavedMemory
  fileprivate let highWater: UnsafeMutablePointer<Value>
  fileprivate let stepsUsed: Int
  fileprivate let nativeCount: Int
  /// Puts back the machine's own properties, and what native modules keep outside the heap.
  fileprivate let steps: [() -> Void]

  fileprivate init(_ vm: VM, _ steps: [() -> Void]) {
    heap = vm.heap.checkpoint()
    tables = SavedMemory(vm.tableSpans)
    highWater = vm.highWater
    stepsUsed = vm.limits.steps - vm.stepsLeft - vm.fuel
    nativeCount = vm.nativeCount
    self.steps = steps
  }
}

extension VM {
  /// The machine as it is now, when no program is running; nil if some native module holds what cannot be put back. The
  /// machine has to have been made with `canGoBack`.
  public func checkpoint() -> Checkpoint? {
    guard heap.buffers.isRecorded, currentFrame == frames, top == stack, depth == 0, keepMark == 0, sink == nil else {
      return nil
    }
    guard let own = remembered() else { return nil }
    var steps = [own]
    for state in heap.foreignHosts + moduleStates.values {
      guard let step = (state as? any RestorableState)?.remembered() else { return nil }
      steps.append(step)
    }
    return Checkpoint(self, steps)
  }

  /// Goes back to a checkpoint of this machine.
  ///
  /// - Parameter budget: the steps of the whole run, those before the checkpoint included; nil for as many as then.
  public func goBack(to old: Checkpoint, steps budget: Int? = nil) {
    heap.goBack(to: old.heap)
    for step in old.steps { step() }
    release(to: 0)
    top = stack
    clearAboveTop()
    old.tables.restore()
    highWater = old.highWater
    (natives + old.nativeCount).deinitialize(count: nativeCount - old.nativeCount)
    nativeCount = old.nativeCount
    guard let budget else { return }
    limits.steps = budget
    let left = max(0, budget - old.stepsUsed)
    fuel = min(fuel, left)
    stepsLeft = left - fuel
  }
}

extension VM: RestorableState {
  /// Every property that a run can change.
  public func remembered() -> (() -> Void)? {
    let budgets = remembering(
      \.limits, \.fuel, \.stepsLeft, \.limitReached, \.outputLeft, \.integerDigitLimit, \.recursionLimit, \.depth,
      \.nativeDepth, \.refusal, \.limitFrame)
    let exceptions = remembering(
      \.currentException, \.handledException, \.isReraise, \.lastCaught, \.generatorResult, \.lastIterator, \.receiver,
      \.asyncGeneratorHook)
    let tables = remembering(
      \.interned, \.signatureTexts, \.signatures, \.classes, \.modules, \.builtins, \.permanent, \.reprStack,
      \.weakTable, \.nextIdentity, \.identities, \.moduleStates, \.nanCount, \.knownUnionType)
    let program = remembering(
      \.programArguments, \.mainSource, \.pendingOutput, \.instanceDictionary, \.instanceReferences, \.importNative,
      \.noInitializer, \.lastInstalled, \.isAside, \.observedInstruction)
    return {
      budgets()
      exceptions()
      tables()
      program()
    }
  }

  /// What the machine keeps in memory of its own and may change.
  fileprivate var tableSpans: [MemorySpan] {
    [
      MemorySpan(stack, count: highWater - stack), MemorySpan(methodCache, count: MethodCacheEntry.count),
      MemorySpan(builtinTypes, count: 256),
    ]
  }
}
