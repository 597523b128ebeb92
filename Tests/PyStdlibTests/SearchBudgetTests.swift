// These tests hold the limit of a search: it is named after the pattern that took the steps, and only then.

import PyRuntime
import PyStdlib
import Testing

/// What ended a run; nil if nothing did.
private func limit(of text: String, steps: Int) -> Limit? {
  let vm = VM(host: SilentHost(), limits: Limits(steps: steps), modules: StandardLibrary.modules)
  guard case .limited(let limit, _) = vm.run(program: ProgramSource(name: "t.py", text: Array(text.utf8))) else {
    return nil
  }
  return limit
}

@Test func aSearchThatTakesTheBudgetIsNamed() {
  let slow = "import re\nre.match('(a|a)*[bc]', 'a' * 40)"
  #expect(limit(of: slow, steps: 200_000) == .pattern("(a|a)*[bc]"))
}

@Test func manySearchesThatTakeTheBudgetAreTheProgramsOwnFault() {
  let many = "import re\nwhile True: re.match('(a|a)*[bc]', 'a' * 12)"
  #expect(limit(of: many, steps: 200_000) == .steps)
}
