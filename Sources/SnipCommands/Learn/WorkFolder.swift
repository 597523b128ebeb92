// This file defines the learner's own files: `work/<lesson>/<exercise>.py`. A lesson is never touched, and what a learner
// wrote is never lost: a reset keeps it beside the fresh start.

import Glibc
import Lessons
import SourceText

struct WorkFolder {
  var root = "work"

  func path(_ lesson: Lesson, _ exercise: Exercise) -> String {
    "\(root)/\(lesson.id)/\(exercise.id)." + (exercise.language == .regex ? "txt" : "py")
  }

  /// The learner's text; the starter where there is no file yet.
  func text(_ lesson: Lesson, _ exercise: Exercise) -> [UInt8] {
    (try? readFile(at: path(lesson, exercise))) ?? Array(exercise.starter.text.utf8)
  }

  func exists(_ lesson: Lesson, _ exercise: Exercise) -> Bool { access(path(lesson, exercise), F_OK) == 0 }

  /// Writes a file whole: beside it first, then in its place. A message when that fails.
  func write(_ text: [UInt8], _ lesson: Lesson, _ exercise: Exercise) -> String? {
    let path = path(lesson, exercise)
    guard let slash = path.lastIndex(of: "/"), StateFolder.makeFolders(String(path[..<slash])) else {
      return "cannot make the folder of \(path): \(String(cString: strerror(errno)))"
    }
    let fresh = path + ".new"
    let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { return "cannot write \(path): \(String(cString: strerror(errno)))" }
    var sent = 0
    while sent < text.count {
      let count = text[sent...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 {
        close(file)
        return "cannot write \(path): \(String(cString: strerror(errno)))"
      }
      sent += count
    }
    fsync(file)
    close(file)
    return rename(fresh, path) == 0 ? nil : "cannot write \(path): \(String(cString: strerror(errno)))"
  }

  /// Puts the starter in place of the learner's file, which stays as `.old`, `.old2` ...; gives that name.
  func reset(_ lesson: Lesson, _ exercise: Exercise) -> (kept: String?, problem: String?) {
    let path = path(lesson, exercise)
    var kept: String?
    if exists(lesson, exercise) {
      var number = 1
      var name = path + ".old"
      while access(name, F_OK) == 0 {
        number += 1
        name = path + ".old\(number)"
      }
      guard rename(path, name) == 0 else { return (nil, "cannot keep \(path): \(String(cString: strerror(errno)))") }
      kept = name
    }
    return (kept, write(Array(exercise.starter.text.utf8), lesson, exercise))
  }
}
