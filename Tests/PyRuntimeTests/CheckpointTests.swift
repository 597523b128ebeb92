// These tests hold that a machine which went back to a checkpoint is what it was then: no program sees what another did.

import Testing

@testable import PyRuntime

/// What programs print that run one after the other on a machine that goes back before each of them.
private func outputs(after preparation: String, of programs: [String], stress: Bool) -> [String] {
  final class Result { var texts: [String] = [] }
  let result = Result()
  VM.runOnLargeStack {
    let host = SilentHost()
    let vm = VM(host: host, stress: stress, canGoBack: true)
    _ = vm.run(program: ProgramSource(name: "preparation.py", text: Array(preparation.utf8)))
    guard let checkpoint = vm.checkpoint() else { return }
    for program in programs {
      vm.goBack(to: checkpoint)
      _ = host.takeOutput()
      _ = vm.run(program: ProgramSource(name: "program.py", text: Array(program.utf8)))
      result.texts.append(String(decoding: host.transcript, as: UTF8.self))
    }
  }
  return result.texts
}

/// A class, a list with a large buffer, a generator at rest, names of functions that are not yet called.
private let preparation = """
  class Card:
      count = 0
      def __init__(self, price):
          self.price = price
      def __repr__(self):
          return f"Card({self.price})"
  def numbers():
      yield from range(100)
  cards = [Card(i) for i in range(size)]
  table = {str(i): i for i in range(size)}
  rest = numbers()
  next(rest)
  """

/// Changes everything that it can reach, makes garbage of every size, and ends in the middle of things.
private let vandal = """
  import builtins
  builtins.len = lambda x: 7
  Card.count = 9
  Card.__repr__ = lambda self: "other"
  cards[0].colour = "red"
  cards.extend(cards * 20)
  del cards[5:size]
  table.clear()
  list(rest)
  class Sub(Card, metaclass=type("Meta", (type,), {})): pass
  objects = [[[i] * (i % 700)] for i in range(size)]
  del objects[::2]
  texts = {f"name{i}": "é" * i for i in range(size)}
  for i in range(size): setattr(Card, f"name{i}", i)
  def deep(n, *items): return deep(n - 1, n, *items[:5]) if n else [id(object()) for _ in range(50)]
  print(deep(size // 10)[0] > 0, id(Card) > 0)
  1 / 0
  """

private let witness = """
  print(len(cards), Card.count, cards[0], len(table), next(rest), vars(cards[0]), Card.__subclasses__())
  print(id(Card), id(cards), id(object()), [id(c) for c in cards[:3]])
  print(hasattr(Card, "name3"), "name3" in table, "deep" in globals(), "__builtins__" in globals())
  class Fresh: pass
  print({Fresh(), Fresh()} and sorted(vars(Card)), hash(Fresh))
  """

@Test(arguments: [false, true])
func nothingOfAnEarlierProgramShows(_ stress: Bool) {
  // Under stress each jump collects, so there are few objects.
  let size = stress ? 30 : 3000
  let begin = "size = \(size)\n" + preparation
  let alone = outputs(after: begin, of: [witness], stress: stress)
  #expect(alone.count == 1 && alone[0].hasPrefix("\(size) 0 Card(0) \(size) 1 {'price': 0} []\n"))
  let mixed = outputs(
    after: begin, of: [vandal, witness, vandal, vandal, witness, witness], stress: stress)
  #expect(mixed.count == 6)
  #expect(mixed[1] == alone[0] && mixed[4] == alone[0] && mixed[5] == alone[0])
  #expect(mixed[0] == mixed[2] && mixed[2] == mixed[3] && mixed[0] == "True True\n")
}

@Test func theBudgetOfARunCanBeChosenAnew() {
  VM.runOnLargeStack {
    let vm = VM(host: SilentHost(), limits: Limits(steps: 100_000), canGoBack: true)
    _ = vm.run(program: ProgramSource(name: "a.py", text: Array("for i in range(500): pass\n".utf8)))
    let used = vm.stepsUsed
    guard let checkpoint = vm.checkpoint() else {
      Issue.record("no checkpoint")
      return
    }
    let endless = ProgramSource(name: "b.py", text: Array("while True: pass\n".utf8))
    for steps in [50_000, 200_000, 1_000] {
      vm.goBack(to: checkpoint, steps: steps)
      #expect(vm.stepsUsed == used && vm.stepsRemaining == steps - used)
      guard case .limited(.steps, _) = vm.run(program: endless) else {
        Issue.record("no limit")
        return
      }
      #expect(vm.stepsUsed >= steps && vm.stepsUsed < steps + 20)
    }
  }
}

@Test func stateThatNobodyCanPutBackPreventsACheckpoint() {
  final class Stranger {}
  VM.runOnLargeStack {
    let vm = VM(host: SilentHost(), canGoBack: true)
    #expect(vm.checkpoint() != nil)
    vm.moduleStates["stranger"] = Stranger()
    #expect(vm.checkpoint() == nil)
    #expect(VM(host: SilentHost()).checkpoint() == nil)
  }
}

/// The properties that `VM.remembered` or `VM.goBack` puts back.
private let putBack: Set<String> = [
  "fuel", "stepsLeft", "limitReached", "outputLeft", "integerDigitLimit", "recursionLimit", "depth", "nativeDepth",
  "refusal", "limitFrame", "currentException", "handledException", "isReraise", "lastCaught", "generatorResult",
  "lastIterator", "receiver", "asyncGeneratorHook", "interned", "signatureTexts", "signatures", "classes", "modules",
  "builtins", "permanent", "reprStack", "weakTable", "nextIdentity", "identities", "moduleStates", "nanCount",
  "knownUnionType", "programArguments", "mainSource", "pendingOutput", "instanceDictionary", "instanceReferences",
  "importNative", "noInitializer", "lastInstalled", "isAside", "observedInstruction", "heap", "limits", "stack", "top",
  "highWater", "methodCache", "builtinTypes", "natives", "nativeCount", "keepMark",
]

/// Those that no run changes, that stand for nothing between two runs, or that are about all runs.
private let unchanging: Set<String> = [
  "host", "stackEnd", "frames", "framesEnd", "currentFrame", "stopFlag", "sink", "echo", "observer",
  "compilesObservedCode", "breakpointHandler", "temporaries", "temporariesRoom", "frozenRoots", "names", "characters",
  "noValues", "emptyStr", "emptyTuple", "nativeCapacity", "exceptionTypes", "objectType", "typeType",
  "moduleDefinitions", "loadedCode",
]

@Test func everyPropertyOfAMachineIsKnownToCheckpoints() {
  VM.runOnLargeStack {
    let names = Set(Mirror(reflecting: VM(host: SilentHost())).children.compactMap(\.label))
    // A property that is new here: put it back in `VM.remembered`, or say that no run changes it.
    #expect(names == putBack.union(unchanging))
  }
}
