// These tests hold the line that says which exercise a file answers, as editors of several systems write it.

import Checker
import Testing

@Test(arguments: [
  "# snip: dict-build/records", "#snip: dict-build/records", "  #  snip:dict-build/records  by me",
  "# snip: dict-build/records\r", "\u{FEFF}# snip: dict-build/records\r",
])
func aFileNamesItsExercise(line: String) {
  #expect(ExerciseMark(line)?.id == "dict-build/records")
}

@Test(arguments: ["", "# snip:", "# snip: \r", "snip: dict-build/records", "# snippet: dict-build/records"])
func otherLinesNameNone(line: String) {
  #expect(ExerciseMark(line) == nil)
}
