// This file defines an edit that may undo a mistake, and what a failed test lets guess of it.

import SourceText

extension SourceFile {
  /// Whether it is of a length that people write as an answer; longer texts would take too long to look through.
  var isShortAnswer: Bool { bytes.count <= 8_000 }
}

/// A change of the learner's text in one or more places.
struct RepairEdit {
  let kind: RepairKind
  /// Bytes of the text and what takes their place; in reading order, apart from each other.
  let changes: [(range: Range<Int>, text: String)]
  /// The piece of code that a message shows; nil for the whole line.
  let shown: Range<Int>?
  var rank: Int

  init(_ kind: RepairKind, _ changes: [(range: Range<Int>, text: String)], shown: Range<Int>?, rank: Int? = nil) {
    self.kind = kind
    self.changes = changes
    self.shown = shown
    self.rank = rank ?? kind.rank
  }

  /// The text with the edit carried out; nil where the places do not fit.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var place = 0
    for change in changes {
      guard change.range.lowerBound >= place, change.range.upperBound <= bytes.count else { return nil }
      result += bytes[place..<change.range.lowerBound]
      result += Array(change.text.utf8)
      place = change.range.upperBound
    }
    result += bytes[place...]
    return result == bytes ? nil : result
  }

  /// Several edits as one; nil where they meet.
  static func together(_ edits: [RepairEdit]) -> RepairEdit? {
    guard let first = edits.first else { return nil }
    let changes = edits.flatMap(\.changes).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    return RepairEdit(first.kind, changes.map(\.element), shown: first.shown)
  }

  /// What the classes of a pattern stand for.
  private static let facts = [
    "\\w": "letters of every language, digits and `_`", "\\d": "digits of every script",
    "\\s": "spaces, tabs and line ends", "\\S": "everything but spaces, tabs and line ends",
    ".": "every character but a line end",
  ]

  func part(in file: SourceFile) -> Repair.Part {
    let place = place(in: file)
    if kind == .tooWide, let shown, let fact = Self.facts[String(decoding: file.bytes[shown], as: UTF8.self)] {
      return Repair.Part(
        place: place, kind: .difference("this stands for \(fact). Is all of that meant?", isVague: false))
    }
    // What everybody reads wrong at this place says more than that something else is wanted.
    if case .difference = kind, let range = shown ?? changes.first?.range,
      let words = SuspiciousCode.text(in: file, within: range)
    {
      return Repair.Part(place: place, kind: .difference(words, isVague: false))
    }
    return Repair.Part(place: place, kind: kind)
  }

  /// Where a learner should look: `Line 4, `x < 100``.
  func place(in file: SourceFile) -> String {
    guard let offset = shown?.lowerBound ?? changes.first?.range.lowerBound else { return "" }
    let line = file.line(of: offset)
    let piece = shown.map { String(decoding: file.bytes[$0.clamped(to: 0..<file.bytes.count)], as: UTF8.self) }
    let text = (piece ?? file.lineText(line)).trimmingBlanks()
    let code = text.split(separator: "\n").first.map(String.init) ?? ""
    guard !code.isEmpty, !code.contains("`") else { return "Line \(line)" }
    let cut = code.count > 70 ? String(code.prefix(70)) + " …" : code
    return "Line \(line), \(which(piece, offset, in: file))`\(cut)`"
  }
}

extension RepairEdit {
  /// `the second` and the like, where the same piece stands more than once in its line.
  private func which(_ piece: String?, _ offset: Int, in file: SourceFile) -> String {
    guard let piece, !piece.isEmpty, piece.utf8.count <= 40 else { return "" }
    let line = file.lineSpan(file.line(of: offset)).range
    let (text, wanted) = (Array(file.bytes[line]), Array(piece.utf8))
    guard wanted.count < text.count else { return "" }
    let places = (0...(text.count - wanted.count)).filter { text[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    guard places.count > 1, let number = places.firstIndex(of: offset - line.lowerBound), number < 4 else { return "" }
    return ["the first ", "the second ", "the third ", "the fourth "][number]
  }
}

/// What the first failing test shows.
struct RepairClues {
  /// `repr` of the values.
  var actual = ""
  var expected = ""
  /// The type of the exception that ended the test.
  var exception: String?
  var message = ""
  /// The learner's line that raised it.
  var line: Int?
  /// Words of a text that a pattern does not find.
  var words: [String] = []

  init() {}

  init(_ verdict: TestVerdict) {
    switch verdict {
    case .failed(let mismatch):
      actual = mismatch.actual ?? ""
      expected = mismatch.expected ?? ""
    case .error(let fault): note(fault)
    default: break
    }
  }

  init(_ fault: Fault) { note(fault) }

  private mutating func note(_ fault: Fault) {
    exception = String(fault.exception.prefix { $0 != ":" })
    message = fault.exception
    line = fault.frames.last?.line
  }

  /// Whether a value may have been thrown away: None came, or what came is not known.
  var mayBeMissingReturn: Bool {
    actual.isEmpty ? exception == nil || message.contains("None") : actual.contains("None")
  }

  /// Whether the items may only be in another order.
  var mayBeOrder: Bool { actual.isEmpty || actual.sorted() == expected.sorted() }

  enum Shape { case none, text, number, list, tuple, set, dictionary, other }

  static func shape(_ text: String) -> Shape {
    guard let first = text.first else { return .other }
    switch first {
    case "'", "\"": return .text
    case "[": return .list
    case "(": return .tuple
    case "{": return text.contains(": ") || text == "{}" ? .dictionary : .set
    case "0"..."9", "-": return .number
    default: return text == "None" ? .none : text == "set()" ? .set : .other
    }
  }

  var actualShape: Shape { Self.shape(actual) }
  var expectedShape: Shape { Self.shape(expected) }

  /// The stretch in which the two values differ, and what should stand there.
  var difference: (actual: String, expected: String)? {
    let (own, wanted) = (Array(actual), Array(expected))
    guard !own.isEmpty, !wanted.isEmpty, own != wanted else { return nil }
    var start = 0
    while start < min(own.count, wanted.count), own[start] == wanted[start] { start += 1 }
    var end = 0
    while end < min(own.count, wanted.count) - start, own[own.count - 1 - end] == wanted[wanted.count - 1 - end] {
      end += 1
    }
    // Where nothing stands, the characters around it say where that is.
    if own.count - end == start {
      let before = min(start, 3)
      return (String(own[(start - before)..<start]), String(wanted[(start - before)..<(wanted.count - end)]))
    }
    return (String(own[start..<(own.count - end)]), String(wanted[start..<(wanted.count - end)]))
  }
}
