// This file defines the learner's own files: `work/<lesson>/<exercise>.py`. A lesson is never touched, and what a
// learner wrote is never lost: a reset keeps it beside the fresh start, and what cannot be written is kept in memory and
// tried again.

import Glibc
import Lessons
import SourceText

final class WorkFolder {
  let root = "work"
  /// Answers that could not be written, by path.
  private(set) var unwritten: [String: [UInt8]] = [:]

  func path(_ lesson: Lesson, _ exercise: Exercise) -> String { path(lesson.id, exercise.id, exercise.language) }

  func path(_ lesson: String, _ exercise: String, _ language: BlockLanguage) -> String {
    "\(root)/\(lesson)/\(exercise)." + (language == .regex ? "txt" : "py")
  }

  /// The learner's text; the starter where there is none yet.
  func text(_ lesson: Lesson, _ exercise: Exercise) -> [UInt8] {
    let path = path(lesson, exercise)
    return unwritten[path] ?? (try? readFile(at: path)) ?? Array(exercise.starter.text.utf8)
  }

  func exists(_ lesson: Lesson, _ exercise: Exercise) -> Bool {
    let path = path(lesson, exercise)
    return unwritten[path] != nil || access(path, F_OK) == 0
  }

  /// Writes an answer. Where that fails it is kept in memory, and a message says why.
  func write(_ text: [UInt8], _ lesson: Lesson, _ exercise: Exercise) -> String? {
    let path = path(lesson, exercise)
    let problem = AtomicFile.write(text, to: path)
    unwritten[path] = problem == nil ? nil : text
    return problem
  }

  /// Tries to write what could not be written before; tells whether anything was.
  @discardableResult
  func retry() -> Bool {
    let before = unwritten.count
    for (path, text) in unwritten where AtomicFile.write(text, to: path) == nil { unwritten[path] = nil }
    return unwritten.count < before
  }

  /// Puts the starter in place of the learner's file, which stays as `.old`, `.old2` ...; gives that name, nil where
  /// there is nothing to keep.
  func reset(_ lesson: Lesson, _ exercise: Exercise) -> (kept: String?, problem: String?) {
    let path = path(lesson, exercise)
    var kept: String?
    if access(path, F_OK) == 0, text(lesson, exercise) != Array(exercise.starter.text.utf8) {
      let name = AtomicFile.freeName(path + ".old")
      guard rename(path, name) == 0 else { return (nil, "cannot keep \(path): \(String(cString: strerror(errno)))") }
      kept = name
    }
    return (kept, write(Array(exercise.starter.text.utf8), lesson, exercise))
  }

  /// Takes over the answer from the time when the exercise had another name. The old file stays.
  func inherit(_ lesson: Lesson, _ exercise: Exercise, from former: (lesson: String, exercise: String)) {
    guard !exists(lesson, exercise),
      let text = try? readFile(at: path(former.lesson, former.exercise, exercise.language))
    else { return }
    _ = write(text, lesson, exercise)
  }
}

/// Files that are there whole or not at all.
enum AtomicFile {
  /// Writes a file beside its place and then into it. A message when that fails; then nothing has changed.
  static func write(_ text: [UInt8], to path: String) -> String? {
    func problem(_ what: String) -> String { "cannot \(what) \(path): \(String(cString: strerror(errno)))" }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex,
      !StateFolder.makeFolders(String(path[..<slash]))
    {
      return problem("make the folder of")
    }
    let fresh = path + ".\(getpid()).new"
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return problem("write") }
    var sent = 0
    while sent < text.count {
      let count = text[sent...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        let message = problem("write")
        close(file)
        unlink(fresh)
        return message
      }
      sent += count
    }
    // A full disk may show only here.
    let isSafe = fsync(file) == 0 || errno == EINVAL
    if !isSafe || close(file) != 0 || rename(fresh, path) != 0 {
      let message = problem("write")
      unlink(fresh)
      return message
    }
    return nil
  }

  /// The name, or the first of `name2`, `name3` ... that no file has.
  static func freeName(_ name: String) -> String {
    var number = 1
    var free = name
    while access(free, F_OK) == 0 {
      number += 1
      free = name + "\(number)"
    }
    return free
  }
}
