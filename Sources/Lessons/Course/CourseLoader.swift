// This file finds the lessons under some paths, reads their front matter, and checks what no lesson can check alone: that ids are
// unique, that what a lesson needs exists, and that no lesson needs itself in the end.

import SourceText

extension Course {
  /// Reads every lesson under `paths`, each a folder or a lesson file.
  ///
  /// - Parameter isWhole: whether a lesson that is needed but not found is an error; false when the paths are only a
  ///   part of a course.
  public init(paths: [String], isWhole: Bool = true) {
    self.init()
    var files: [String] = []
    for path in paths { collect(path, depth: 0, isNamed: true, into: &files) }
    var seen: Set<String> = []
    files = files.filter { seen.insert($0).inserted }
    let originals = files.filter { translationLanguage($0) == nil }.map(Lesson.init(path:))
    for path in files {
      guard let language = translationLanguage(path) else { continue }
      translations[language, default: []].append(translation(path, language, of: originals))
    }
    arrange(originals)
    checkIdentifiers()
    checkNeeds(isWhole: isWhole)
    if files.isEmpty, diagnostics.isEmpty, let first = paths.first {
      diagnostics.append(
        Diagnostic(
          .error, file: first, "there is no lesson here", hints: ["lessons are files such as 02-dicts/01-merge.md"]))
    }
    diagnostics.sort()
  }

  /// Reads the texts of all lessons, which is work that can be done while a learner reads one.
  public func readTexts() {
    for lesson in lessons { _ = lesson.steps }
  }

  /// Whether paths are a course and not a part of one: one folder that holds the folders of tracks.
  public static func isWhole(_ paths: [String]) -> Bool {
    guard paths.count == 1, let folder = try? Folder(path: paths[0]) else { return false }
    return folder.folders.contains { withoutNumber($0) != $0 }
  }

  /// Deep enough for every layout, and an end for links that lead back up.
  private static let deepestFolder = 4

  private mutating func collect(_ path: String, depth: Int, isNamed: Bool, into files: inout [String]) {
    switch pathKind(path) {
    case .file:
      files.append(path)
    case .folder where depth < Self.deepestFolder:
      do throws(FileError) {
        let folder = try Folder(path: path)
        for name in folder.files where isLessonName(name) { files.append(joined(path, name)) }
        for name in folder.folders {
          collect(joined(path, name), depth: depth + 1, isNamed: false, into: &files)
        }
        for name in folder.folders where name.hasSuffix(".md") {
          let message = "is a folder, but a lesson is a file"
          diagnostics.append(Diagnostic(.error, file: joined(path, name), message))
        }
      } catch {
        diagnostics.append(error.diagnostic)
      }
    case .folder: return
    case nil where isNamed:
      diagnostics.append(
        Diagnostic(
          .error, file: path, "no such lesson file or folder", hints: ["`snip lessons list` shows what there is"]))
    case nil: return
    }
  }

  private func isLessonName(_ name: String) -> Bool {
    name.hasSuffix(".md") && !["readme", "contributing", "changelog"].contains(fileBase(name).lowercased())
  }

  // MARK: - Order

  private mutating func arrange(_ lessons: [Lesson]) {
    var byFolder: [String: [Lesson]] = [:]
    var folders: [String] = []
    for lesson in lessons {
      let folder = parentPath(lesson.path)
      if byFolder[folder] == nil { folders.append(folder) }
      byFolder[folder, default: []].append(lesson)
    }
    folders.sort { left, right in
      let (first, second) = (lastComponent(left), lastComponent(right))
      return first == second
        ? left.utf8.lexicographicallyPrecedes(right.utf8) : first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    for folder in folders {
      let name = lastComponent(folder)
      let words = withoutNumber(name).split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
      let ordered = Self.inOrder(byFolder[folder] ?? [])
      var track = Track(folder: name, path: folder, title: words.isEmpty ? name : words, lessons: ordered)
      track.readPage()
      tracks.append(track)
    }
  }

  /// By file name, but never before what a lesson needs; lessons in a cycle keep the order of their names.
  static func inOrder(_ lessons: [Lesson]) -> [Lesson] {
    var waiting = lessons.sorted {
      lastComponent($0.path).utf8.lexicographicallyPrecedes(lastComponent($1.path).utf8)
    }
    var result: [Lesson] = []
    while !waiting.isEmpty {
      let open = Set(waiting.map(\.id))
      let next = waiting.firstIndex { lesson in
        lesson.frontMatter.needs.allSatisfy { !open.contains($0.id) || $0.id == lesson.id }
      }
      result.append(waiting.remove(at: next ?? 0))
    }
    return result
  }

  // MARK: - Between lessons

  private mutating func checkIdentifiers() {
    var first: [String: Lesson] = [:]
    for lesson in lessons where !lesson.id.isEmpty {
      if let earlier = first[lesson.id] {
        let place = "\(earlier.path):\(earlier.frontMatter.idLine)"
        diagnostics.append(
          Diagnostic(
            .error, in: lesson.source, at: lesson.source.lineSpan(lesson.frontMatter.idLine),
            "the id `\(lesson.id)` is taken, by \(place)", hints: ["progress is kept under the id: choose another"]))
      } else {
        first[lesson.id] = lesson
      }
    }
  }

  private mutating func checkNeeds(isWhole: Bool) {
    let all = lessons
    let identifiers = all.map(\.id)
    let known = Set(identifiers)
    let cycle = Self.cycle(in: all)
    for lesson in all {
      for need in lesson.frontMatter.needs {
        func report(_ message: String, _ hints: [String] = []) {
          let offset = lesson.source.offset(of: Position(line: need.line, column: need.column))
          let span = Span(offset, offset + need.id.utf8.count)
          diagnostics.append(Diagnostic(.error, in: lesson.source, at: span, message, hints: hints))
        }
        if need.id == lesson.id {
          report("a lesson cannot need itself")
        } else if !known.contains(need.id) {
          guard isWhole else { continue }
          let near = nearestName(to: need.id, among: identifiers)
          report("there is no lesson `\(need.id)`", near.map { ["did you mean `\($0)`?"] } ?? [])
        } else if cycle.first == lesson.id, cycle.dropFirst().first == need.id {
          report("these lessons need each other in a circle: \((cycle + [lesson.id]).joined(separator: " -> "))")
        }
      }
    }
  }

  /// The ids along one circle of needs, empty when there is none. Kahn's algorithm leaves the circles and what stands
  /// behind them; following needs inside that rest must come back.
  static func cycle(in lessons: [Lesson]) -> [String] {
    var needs: [String: [String]] = [:]
    for lesson in lessons {
      needs[lesson.id, default: []] += lesson.frontMatter.needs.map(\.id).filter { $0 != lesson.id }
    }
    var rest = needs.mapValues { list in list.filter { needs[$0] != nil } }
    while true {
      let free = rest.filter { entry in entry.value.allSatisfy { rest[$0] == nil } }.map(\.key)
      if free.isEmpty { break }
      for id in free { rest[id] = nil }
    }
    guard var current = rest.keys.min() else { return [] }
    var path: [String] = []
    while !path.contains(current) {
      path.append(current)
      guard let next = rest[current]?.first(where: { rest[$0] != nil }) else { return [] }
      current = next
    }
    return Array(path[(path.firstIndex(of: current) ?? 0)...])
  }
}
