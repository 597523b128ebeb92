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
  /// Every property that a run can change. Written out, because key paths take ten times as long, before each trial.
  public func remembered() -> (() -> Void)? {
    let limits = limits
    let fuel = fuel
    let stepsLeft = stepsLeft
    let limitReached = limitReached
    let outputLeft = outputLeft
    let integerDigitLimit = integerDigitLimit
    let recursionLimit = recursionLimit
    let depth = depth
    let nativeDepth = nativeDepth
    let refusal = refusal
    let limitFrame = limitFrame
    let currentException = currentException
    let handledException = handledException
    let isReraise = isReraise
    let lastCaught = lastCaught
    let generatorResult = generatorResult
    let lastIterator = lastIterator
    let receiver = receiver
    let asyncGeneratorHook = asyncGeneratorHook
    let interned = interned
    let signatureTexts = signatureTexts
    let signatures = signatures
    let classes = classes
    let modules = modules
    let builtins = builtins
    let permanent = permanent
    let reprStack = reprStack
    let weakTable = weakTable
    let nextIdentity = nextIdentity
    let identities = identities
    let moduleStates = moduleStates
    let nanCount = nanCount
    let knownUnionType = knownUnionType
    let programArguments = programArguments
    let mainSource = mainSource
    let pendingOutput = pendingOutput
    let instanceDictionary = instanceDictionary
    let instanceReferences = instanceReferences
    let importNative = importNative
    let noInitializer = noInitializer
    let lastInstalled = lastInstalled
    let isAside = isAside
    let observedInstruction = observedInstruction
    return { [unowned self] in
      self.limits = limits
      self.fuel = fuel
      self.stepsLeft = stepsLeft
      self.limitReached = limitReached
      self.outputLeft = outputLeft
      self.integerDigitLimit = integerDigitLimit
      self.recursionLimit = recursionLimit
      self.depth = depth
      self.nativeDepth = nativeDepth
      self.refusal = refusal
      self.limitFrame = limitFrame
      self.currentException = currentException
      self.handledException = handledException
      self.isReraise = isReraise
      self.lastCaught = lastCaught
      self.generatorResult = generatorResult
      self.lastIterator = lastIterator
      self.receiver = receiver
      self.asyncGeneratorHook = asyncGeneratorHook
      self.interned = interned
      self.signatureTexts = signatureTexts
      self.signatures = signatures
      self.classes = classes
      self.modules = modules
      self.builtins = builtins
      self.permanent = permanent
      self.reprStack = reprStack
      self.weakTable = weakTable
      self.nextIdentity = nextIdentity
      self.identities = identities
      self.moduleStates = moduleStates
      self.nanCount = nanCount
      self.knownUnionType = knownUnionType
      self.programArguments = programArguments
      self.mainSource = mainSource
      self.pendingOutput = pendingOutput
      self.instanceDictionary = instanceDictionary
      self.instanceReferences = instanceReferences
      self.importNative = importNative
      self.noInitializer = noInitializer
      self.lastInstalled = lastInstalled
      self.isAside = isAside
      self.observedInstruction = observedInstruction
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
