// This file finds the runs of a pattern: loops of single characters that can go over much text in one step of PCRE2, which
// counts its steps by loops and not by characters.

extension PatternTree {
  /// What the long loops of a pattern take, each test once. Lazy loops are left out: they are counted by characters.
  public func runTests(longerThan length: Int) -> [CharacterTest] {
    let writer = ProgramWriter(self)
    var tests: Set<CharacterTest> = []
    visitNodes { node, flags in
      guard case .repetition(let repetition) = node.kind, repetition.mode != .lazy,
        repetition.maximum ?? .max > UInt64(length), let test = writer.singleCharacter(repetition.body, flags)
      else { return }
      tests.insert(test)
    }
    return Array(tests)
  }
}
