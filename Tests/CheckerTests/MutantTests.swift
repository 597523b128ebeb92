// These tests look at the changes themselves, without running them: the fixture holds a solution with every construct
// that is changed, and `mutants.txt` what becomes of it.

import Glibc
import Testing

@testable import Checker
@testable import Lessons

private let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/lessons/mutants"

private func changes(_ program: String) -> [String] {
  let block = CodeBlock(language: .python, text: program, fenceLine: 1)
  return Mutant.all(of: block).map(\.claim)
}

@Test func everyKindOfChangeIsMade() throws {
  let lesson = Lesson(path: folder + "/01-mutants/01-changes.md")
  let found = lesson.exercises.flatMap { Mutant.all(of: $0.solutions[0]) }.flatMap(\.difference)
  let descriptor = open(folder + "/mutants.txt", O_RDONLY)
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 1 << 18)
  let count = read(descriptor, &bytes, bytes.count)
  let wanted = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n").map {
    $0.dropFirst(4)
  }
  #expect(found == wanted.map(String.init))
}

@Test func changesThatCannotMatterAreLeftOut() {
  #expect(!changes("for i in range(0, n):\n    use(i)\n").contains { $0.contains("range(n)") })
  #expect(!changes("def f(n):\n    use(n)\n    return\n").contains { $0 == "\"return\" -> gone" })
  #expect(!changes("a = b[0:3]\n").contains { $0.contains("b[:3]") })
  #expect(!changes("a = b.split(c)\n").contains { $0.contains("rsplit") })
  #expect(!changes("import re\na = re.search(r'^b', c)\n").contains { $0.contains("re.match") })
  #expect(!changes("import re\na = re.fullmatch(r'b+', c)\n").contains { $0.contains("b+?") })
  #expect(!changes("raise ValueError('words')\n").contains { $0.contains("wordsX") })
}

@Test func anAllowanceIsComparedAndNotRead() {
  let allowance = MutantAllowance(
    solution: 0, text: "\"d = {\"a\": 1}\" -> \"d = {\"a\": 2}\": any number will do", line: 1)
  #expect(allowance.allows("\"d = {\"a\": 1}\" -> \"d = {\"a\": 2}\""))
  #expect(!allowance.allows("\"d = {\"a\": 1}\" -> \"d = {\"a\": 0}\""))
}
