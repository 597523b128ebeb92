// This file defines a course: the lessons of one or more folders, in the order in which they are learnt, with what is
// wrong between them.

import SourceText

/// Lessons in order, grouped into tracks.
public struct Course: Sendable {
  /// The lessons of one folder, such as `02-dicts`.
  public struct Track: Sendable {
    /// The folder's own name.
    public var folder: String
    /// The path of the folder.
    public var path: String
    /// The heading of the folder's `README.md`, or else its name in words: `02-file-handling` is "file handling".
    public var title: String
    /// The first paragraph of its `README.md`, as written; empty where there is none.
    public var summary = ""
    public var lessons: [Lesson]
  }

  public var tracks: [Track] = []
  /// Translations by language tag, each with the id of its lesson.
  public var translations: [String: [Lesson]] = [:]
  /// Faults of folders and between lessons; each lesson keeps its own.
  public var diagnostics: [Diagnostic] = []

  public init() {}

  /// In teaching order.
  public var lessons: [Lesson] { tracks.flatMap(\.lessons) }

  public func lesson(id: String) -> Lesson? {
    for track in tracks {
      if let found = track.lessons.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// Every finding, lessons and translations included, in reading order.
  public var allDiagnostics: [Diagnostic] {
    let translated = translations.values.flatMap { $0 }
    return (diagnostics + (lessons + translated).flatMap(\.diagnostics)).sorted()
  }

  /// The lesson as it reads in `language`, such as `fr`; the original where there is no sound translation.
  public func lesson(id: String, language: String) -> Lesson? {
    translations[language]?.first { $0.id == id && $0.isSound } ?? lesson(id: id)
  }

  /// The source of a diagnostic of this course, for quoting its line.
  public func source(of diagnostic: Diagnostic) -> SourceFile? {
    let translated = translations.values.flatMap { $0 }
    return (lessons + translated).first { $0.path == diagnostic.file }?.source
  }

  /// The lesson that a user means by `name`: an id, a file name with or without its number, or the start of an id that
  /// fits only one. Otherwise nil, and the near name if there is one.
  public func find(_ name: String) -> (lesson: Lesson?, near: String?) {
    let all = lessons
    if let exact = all.first(where: { $0.id == name }) { return (exact, nil) }
    let byFile = all.filter { lesson in
      let base = fileBase(lesson.path)
      return base == name || withoutNumber(base) == name || lesson.path == name
    }
    if byFile.count == 1 { return (byFile[0], nil) }
    let byStart = all.filter { !name.isEmpty && $0.id.hasPrefix(name) }
    if byStart.count == 1 { return (byStart[0], nil) }
    return (nil, nearestName(to: name, among: all.map(\.id)))
  }
}

/// The last part of a path.
func lastComponent(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// The path without its last part; `.` for a bare name.
func parentPath(_ path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// `02-merge.md` and `02-merge.fr.md` are `02-merge`.
func fileBase(_ path: String) -> String {
  let name = lastComponent(path)
  return String(name.prefix { $0 != "." })
}

/// `02-merge` is `merge`.
func withoutNumber(_ name: String) -> String {
  let digits = name.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, name.dropFirst(digits.count).first == "-" else { return name }
  return String(name.dropFirst(digits.count + 1))
}

/// The language tag of `name.fr.md` or `name.pt-BR.md`; nil for `name.md`.
func translationLanguage(_ path: String) -> String? {
  let parts = lastComponent(path).split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 3, parts[2] == "md" else { return nil }
  let tag = parts[1].split(separator: "-", omittingEmptySubsequences: false)
  let isLetters = tag.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isLetter } }
  guard isLetters, tag.count <= 2, (2...3).contains(tag[0].count) else { return nil }
  return String(parts[1])
}
