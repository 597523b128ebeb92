// This file defines a lesson's front matter and checks it against the closed set of keys of format version 1.

import SourceText

/// What stands between the two `---` lines at the top of a lesson.
public struct FrontMatter: Hashable, Sendable {
  /// The format version, 1.
  public var version = 0
  /// Unique in a course; progress is kept under it, so it outlives the file's name.
  public var id = ""
  public var title = ""
  /// Lessons that come before this one, each with the line that names it.
  public var needs: [Need] = []
  public var tags: [String] = []
  /// How long it takes; nil when the author does not say.
  public var minutes: Int?
  public var engine = "embedded"
  /// The line of `id`, for messages about the lesson as such.
  public var idLine = 1

  public struct Need: Hashable, Sendable {
    public var id: String
    public var line: Int
    public var column: Int
  }

  static let formatVersion = 1
  static let keys = ["snip", "id", "title", "needs", "tags", "minutes", "engine"]
}

/// Lower-case letters, digits and single hyphens between them: what names files and progress on every system.
func isIdentifier(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  return text.utf8.count <= 80
    && parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
}

/// A number in plain digits, at most nine of them.
func smallNumber(_ text: String) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}

struct FrontMatterReader {
  let source: SourceFile
  var result = FrontMatter()
  var diagnostics: [Diagnostic] = []

  init(source: SourceFile) {
    self.source = source
  }

  /// Reads the front matter from the first bytes of a file; nil where they do not hold all of it.
  init?(startOf path: String) {
    guard let bytes = readStart(of: path, count: 4_096) else { return nil }
    var reader = FrontMatterReader(source: SourceFile(name: path, bytes: bytes))
    let next = reader.read()
    // The line behind it has to be there too, because the last one may have been cut.
    guard next > 2, next < reader.source.lineCount else { return nil }
    let end = reader.source.lineRange(next).lowerBound
    guard firstUTF8Fault(in: Array(reader.source.bytes[..<end])) == nil else { return nil }
    self = reader
  }

  mutating func fault(_ span: Span, _ message: String, _ hints: String...) {
    diagnostics.append(Diagnostic(.error, in: source, at: span, message, hints: hints))
  }

  /// Reads the block and returns the line behind it, 1 when there is none.
  mutating func read() -> Int {
    guard isMarker(1) else {
      fault(
        source.lineSpan(1), "a lesson begins with its front matter",
        "the first line is `---`, then `snip: 1`, `id:` and `title:`, then `---` again")
      return 1
    }
    guard let end = (2..<max(2, source.lineCount + 1)).first(where: isMarker) else {
      fault(source.lineSpan(1), "this front matter is never closed", "end it with a line of `---`")
      return 2
    }
    let text = Span(
      source.lineRange(2).lowerBound, max(source.lineRange(2).lowerBound, source.lineRange(end).lowerBound))
    switch readYaml(source, text) {
    case .failure(let problem): fault(problem.span, problem.message)
    case .success(let entries): check(entries)
    }
    return end + 1
  }

  private func isMarker(_ line: Int) -> Bool {
    let bytes = source.bytes[source.lineRange(line)]
    return bytes.prefix(3).elementsEqual([0x2D, 0x2D, 0x2D])
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func check(_ entries: [YamlEntry]) {
    var seen: [String: Span] = [:]
    for entry in entries {
      let key = entry.key.text
      guard FrontMatter.keys.contains(key) else {
        let near = nearestName(to: key, among: FrontMatter.keys)
        fault(
          entry.key.span, "unknown key `\(key)`",
          near.map { "did you mean `\($0)`?" } ?? "the keys are \(FrontMatter.keys.joined(separator: ", "))")
        continue
      }
      if let first = seen[key] {
        let line = source.position(of: first.startOffset).line
        fault(entry.key.span, "`\(key)` stands here a second time; the first is in line \(line)")
        continue
      }
      seen[key] = entry.key.span
      assign(entry)
    }
    for key in ["snip", "id", "title"] where seen[key] == nil {
      fault(source.lineSpan(1), "`\(key)` is missing in the front matter")
    }
  }

  private mutating func assign(_ entry: YamlEntry) {
    switch entry.key.text {
    case "snip":
      guard let version = number(entry) else { return }
      result.version = version
      if version > FrontMatter.formatVersion {
        fault(
          entry.value.span, "format version \(version) is newer than this program",
          "it reads version \(FrontMatter.formatVersion); install a newer snip")
      } else if version < 1 {
        fault(entry.value.span, "there is no format version \(version)", "write `snip: 1`")
      }
    case "id":
      guard let scalar = text(entry) else { return }
      result.id = scalar.text
      result.idLine = source.position(of: scalar.span.startOffset).line
      checkIdentifier(scalar)
    case "title": result.title = text(entry)?.text ?? ""
    case "needs":
      for scalar in list(entry) {
        let position = source.position(of: scalar.span.startOffset)
        checkIdentifier(scalar)
        if result.needs.contains(where: { $0.id == scalar.text }) {
          fault(scalar.span, "`\(scalar.text)` stands here a second time")
        } else {
          result.needs.append(.init(id: scalar.text, line: position.line, column: position.column))
        }
      }
    case "tags": result.tags = list(entry).map(\.text)
    case "minutes":
      guard let minutes = number(entry) else { return }
      result.minutes = minutes
      if minutes == 0 { fault(entry.value.span, "`minutes` must be 1 or more") }
    default:
      guard let engine = text(entry) else { return }
      result.engine = engine.text
      if engine.text != "embedded" { fault(engine.span, "unknown engine `\(engine.text)`", "the engine is `embedded`") }
    }
  }

  private mutating func checkIdentifier(_ scalar: YamlScalar) {
    guard !isIdentifier(scalar.text) else { return }
    fault(
      scalar.span, "`\(scalar.text)` is no lesson id",
      "an id has lower-case letters, digits and single hyphens, as in `dict-merge`")
  }

  private mutating func number(_ entry: YamlEntry) -> Int? {
    if case .scalar(let scalar) = entry.value, !scalar.isQuoted, let number = smallNumber(scalar.text) { return number }
    fault(entry.value.span, "`\(entry.key.text)` must be a whole number", "write it in digits, without quotes")
    return nil
  }

  private mutating func text(_ entry: YamlEntry) -> YamlScalar? {
    if case .scalar(let scalar) = entry.value, scalar.isQuoted || !["", "~", "null"].contains(scalar.text),
      scalar.text.contains(where: { !$0.isWhitespace })
    {
      return scalar
    }
    fault(entry.value.span, "`\(entry.key.text)` must be a text")
    return nil
  }

  private mutating func list(_ entry: YamlEntry) -> [YamlScalar] {
    if case .list(let items, _) = entry.value { return items }
    fault(
      entry.value.span, "`\(entry.key.text)` must be a list", "write it as `\(entry.key.text): [first, second]`")
    return []
  }
}
