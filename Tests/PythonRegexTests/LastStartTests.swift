// These tests bound where a match may begin, which is how a long search is cut into strides.

import PCRE
import Testing

@testable import PythonRegex

/// Where a search finds the pattern, with a bound on the place where it may begin.
private func find(_ pattern: String, in text: String, from start: Int = 0, lastStart: Int?) throws -> Range<Int>? {
  let pattern = try Pattern(pattern.unicodeScalars.map(\.value))
  let subject = Subject(text)
  for _ in 0..<3 {
    // The first runs are interpreted, later ones are machine code: both have to obey.
    let outcome = pattern.match(.search, in: subject.utf8, from: start, lastStart: lastStart)
    if outcome != .matched { return nil }
  }
  return pattern.data[0]
}

@Test func aMatchBehindTheLastStartIsNotFound() throws {
  #expect(try find("b+", in: "aaabb", lastStart: 2) == nil)
  #expect(try find("b+", in: "aaabb", lastStart: 3) == 3..<5)
  #expect(try find("b+", in: "aaabb", lastStart: nil) == 3..<5)
}

@Test func aSearchThatGoesOnSeesWhatStandsBefore() throws {
  #expect(try find("(?<=a)b", in: "aaabb", from: 3, lastStart: 3) == 3..<4)
  #expect(try find("^b", in: "aaabb", from: 3, lastStart: 3) == nil)
}
