// These tests run the commands for authors on lessons with planted defects: each has to be found, at its line, and
// nothing else.

import Glibc
import Testing

/// The folder `Tests`.
private let tests = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
private let defects = tests + "/lessons/defects"

private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

private func read(_ path: String) -> String {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { return "" }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 1 << 18)
  let count = Glibc.read(descriptor, &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}

/// `file:line: message` of each finding; hints and changed lines begin with blanks.
private func findings(_ arguments: [String]) -> [String] {
  lines(runSnip(["lessons", "check"] + arguments).output).filter { $0.hasPrefix(defects) }.map { line in
    let rest = line.dropFirst(defects.count + 1)
    return ["error: ", "warning: "].reduce(String(rest)) { text, word in
      text.split(separator: word, maxSplits: 1).joined()
    }
  }
}

@Test func everyPlantedDefectIsFoundAtItsLine() throws {
  // Mutants only where they are the defect: the program under test is not optimised.
  let found = findings(["--no-mutants", defects])
  let ofMutants = ["17-surviving-mutant", "18-useless-allowance"].flatMap {
    findings(["\(defects)/01-defects/\($0).md"])
  }
  let all = (found + ofMutants).sorted()
  let wanted = lines(read(defects + "/findings.txt"))
  #expect(wanted.count >= 12)
  #expect(all.count == wanted.count)
  for (found, wanted) in zip(all, wanted.sorted()) { #expect(found.hasPrefix(wanted)) }
}

@Test func theOrderOfFindingsDoesNotDependOnThreads() {
  let alone = runSnip(["lessons", "check", "--no-mutants", "--jobs", "1", defects])
  let together = runSnip(["lessons", "check", "--no-mutants", "--jobs", "4", defects])
  #expect(alone.status == 1)
  #expect(alone.output == together.output)
}

@Test func mutantsCanBeLeftOut() {
  let run = runSnip(["lessons", "check", "--no-mutants", defects])
  #expect(!run.output.contains("mutant"))
}

@Test func aNewLessonPassesEveryCheck() {
  let path = "/tmp/snip-test-\(getpid())-03-sorting-words.md"
  defer { unlink(path) }
  let made = runSnip(["lessons", "new", path, "--title", "Sorting \"words\""])
  #expect(made.status == 0)
  let check = runSnip(["lessons", "check", path])
  #expect(check.status == 0)
  #expect(check.output == "1 lesson, no findings\n")
  #expect(runSnip(["lessons", "new", path]).status == 2)
}

@Test func mutantsOfOneExerciseAreShown() {
  let survivors = runSnip(["lessons", "mutants", "defect-surviving-mutant/cheapest", "--lessons", defects])
  #expect(survivors.status == 1)
  #expect(survivors.output.contains("    -     return min(prices)\n    +     return max(prices)\n"))
  let all = runSnip(["lessons", "mutants", "defect-no-minutes/cheapest", "--all", "--lessons", defects])
  #expect(all.status == 0)
  #expect(all.output.contains("noticed by \"the smallest price is found\""))
}

@Test func findingsAreJSONForMachines() {
  let run = runSnip(["lessons", "check", "--json", "--no-mutants", defects + "/01-defects/14-no-minutes.md"])
  #expect(run.output.contains("\"line\": 3,"))
  #expect(run.output.contains("\"severity\": \"error\""))
}

@Test func aBrokenLessonIsComplainedOfOnce() {
  let answer = tests + "/feedback/answers/no_items.py"
  let exercise = ["--exercise", "defect-unknown-key/cheapest", "--lessons", defects]
  let run = runSnip(["check", answer, answer] + exercise)
  #expect(run.status == 2)
  #expect(lines(run.errors).count { $0.contains("unknown key `minute`") } == 1)
}

@Test func thePartsOfALessonAreJSON() {
  let run = runSnip(["lessons", "parts", defects + "/01-defects/14-no-minutes.md"])
  #expect(run.status == 0)
  #expect(run.output.contains("\"name\": \"the smallest price is found\""))
  #expect(run.output.contains("\"output_line\": 19"))
  #expect(runSnip(["lessons", "parts", defects + "/01-defects/13-unknown-key.md"]).status == 2)
}

@Test func theCoursePageShowsTracksAndOrder() {
  let course = tests + "/lessons/mutants"
  let page = runSnip(["list", "--exercises", "--lessons", course])
  #expect(page.status == 0)
  #expect(page.output.contains("changes  What is changed"))
  #expect(page.output.contains("5 min  0/2"))
  let json = runSnip(["list", "--json", "--lessons", course])
  #expect(json.output.contains("\"folder\": \"01-mutants\""))
  let contents = runSnip(["lessons", "list", "--markdown", "--lessons", course])
  #expect(contents.output.contains("| [What is changed](01-mutants/01-changes.md) |  | 5 | 2 |"))
}
