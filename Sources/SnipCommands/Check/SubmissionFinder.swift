// This file finds the submissions under the paths of `snip check`, and the exercise that each belongs to:
// `--exercise`, else a first comment line `# snip: lesson/exercise`, else the last two parts of the path.

import Checker
import Glibc
import Lessons
import SourceText

/// A file to judge.
struct Submission {
  var learner: String?
  var path: String
  var bytes: [UInt8]
  var lesson: Lesson
  var exercise: Exercise
}

/// Why a path cannot be checked.
struct SubmissionFault: Error {
  var message: String
  var hint: String?
}

struct SubmissionFinder {
  let course: Course
  /// What `--exercise` says.
  let wanted: String?
  private static let endings = [".py", ".regex", ".txt"]

  /// The submissions under a path, by path.
  func find(_ path: String) throws(SubmissionFault) -> [Submission] {
    switch Self.kind(path) {
    case nil:
      throw SubmissionFault(
        message: "\(path): no such file or folder", hint: "your work stands in `work` unless you say otherwise")
    case .file?: return [try submission(path, learner: nil, isNamed: true)].compactMap { $0 }
    case .folder?: return try search(folder: path)
    }
  }

  private enum Kind { case file, folder }

  private static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// A work folder holds folders named as lessons; a folder of submissions holds a work folder for each learner.
  private func search(folder: String) throws(SubmissionFault) -> [Submission] {
    var found: [Submission] = []
    try collect(folder, learner: nil, depth: 0, into: &found)
    if found.isEmpty {
      throw SubmissionFault(
        message: "\(folder): there is no work here",
        hint: "answers are files such as \(folder)/\(example), or name a file and --exercise")
    }
    return found
  }

  private var example: String {
    let lesson = course.lessons.first { !$0.exercises.isEmpty }
    return "\(lesson?.id ?? "lesson")/\(lesson?.exercises.first?.id ?? "exercise").py"
  }

  private func collect(
    _ folder: String, learner: String?, depth: Int, into found: inout [Submission]
  ) throws(SubmissionFault) {
    for name in Self.entries(folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch Self.kind(path) {
      case .file? where Self.endings.contains(where: { name.hasSuffix($0) }):
        if let submission = try submission(path, learner: learner, isNamed: false) { found.append(submission) }
      case .folder? where depth < 4:
        let isLesson = course.lesson(id: name) != nil
        let isWork = name == "work"
        let inner = isLesson || isWork || learner != nil || folderIsLesson(folder) ? learner : name
        try collect(path, learner: inner, depth: depth + 1, into: &found)
      default: continue
      }
    }
  }

  private func folderIsLesson(_ folder: String) -> Bool {
    course.lesson(id: folder.split(separator: "/").last.map(String.init) ?? "") != nil
  }

  private static func entries(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") && !name.hasPrefix("__") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// nil for a file in a folder that belongs to no exercise; a file that was named must belong to one.
  private func submission(_ path: String, learner: String?, isNamed: Bool) throws(SubmissionFault) -> Submission? {
    let bytes: [UInt8]
    do {
      bytes = try readFile(at: path, limit: 1 << 20)
    } catch {
      throw SubmissionFault(message: "\(path): \(error.reason)")
    }
    let mark = ExerciseMark(String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self))?.id
    if let id = isNamed ? wanted ?? mark : mark {
      let (lesson, exercise) = try exercise(id, for: path)
      return Submission(learner: learner, path: path, bytes: bytes, lesson: lesson, exercise: exercise)
    }
    let parts = path.split(separator: "/")
    let base = parts.last.map { String($0.prefix { $0 != "." }) } ?? ""
    let folder = parts.dropLast().last.map(String.init) ?? ""
    if let lesson = course.lesson(id: folder), let exercise = lesson.exercise(id: base) {
      return Submission(learner: learner, path: path, bytes: bytes, lesson: lesson, exercise: exercise)
    }
    guard isNamed else { return nil }
    if let found = try? exercise(base, for: path) {
      return Submission(learner: learner, path: path, bytes: bytes, lesson: found.lesson, exercise: found.exercise)
    }
    throw SubmissionFault(
      message: "\(path): no exercise belongs to this file",
      hint: "say which with --exercise lesson/exercise, or in its first line: # snip: lesson/exercise")
  }

  /// `lesson/exercise`, or an exercise's id alone where only one lesson has it.
  private func exercise(_ id: String, for path: String) throws(SubmissionFault) -> (lesson: Lesson, exercise: Exercise)
  {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, let lesson = course.lesson(id: parts[0]) {
      if let exercise = lesson.exercise(id: parts[1]) { return (lesson, exercise) }
      let near = nearestName(to: parts[1], among: lesson.exercises.map(\.id))
      throw SubmissionFault(
        message: "\(path): the lesson `\(parts[0])` has no exercise `\(parts[1])`",
        hint: near.map { "did you mean `\(parts[0])/\($0)`?" })
    }
    let all = course.lessons.flatMap { lesson in lesson.exercises.map { (lesson: lesson, exercise: $0) } }
    let found = all.filter { $0.exercise.id == id }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw SubmissionFault(
        message: "\(path): more than one lesson has an exercise `\(id)`",
        hint: "say which: " + found.map { "\($0.lesson.id)/\(id)" }.joined(separator: ", "))
    }
    let names = all.map { "\($0.lesson.id)/\($0.exercise.id)" } + all.map(\.exercise.id)
    throw SubmissionFault(
      message: "\(path): there is no exercise `\(id)`",
      hint: nearestName(to: id, among: names).map { "did you mean `\($0)`?" })
  }
}
