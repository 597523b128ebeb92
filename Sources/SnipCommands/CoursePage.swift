// This file draws the page of a course, `snip list`: its tracks with their progress, and the lessons in the order in
// which they are learnt.

import Checker
import Lessons
import Progress
import Terminal

struct CoursePage {
  let course: Course
  let progress: ProgressStore
  let screen: Screen

  /// Cells of a track's bar.
  private static let barCells = 20

  private func states(of lesson: Lesson) -> [ExerciseState] {
    progress.states(
      of: lesson.exercises.map { ExerciseKey(lesson: lesson.id, exercise: $0.id, testsHash: $0.testsHash) })
  }

  // MARK: For people

  /// - Parameter part: the lessons to show; nil for all.
  func lines(of part: Course? = nil, showsExercises: Bool) -> [InlineText] {
    let states = Dictionary(
      course.lessons.map { ($0.id, self.states(of: $0)) }, uniquingKeysWith: { first, _ in first })
    let finished = Set(states.filter { $0.value.allSatisfy(\.countsAsDone) }.keys)
    let identifiers = course.lessons.map(\.id) + (showsExercises ? course.lessons.flatMap(\.exercises).map(\.id) : [])
    let width = identifiers.map(\.count).max() ?? 0
    var lines: [InlineText] = []
    for track in (part ?? course).tracks {
      let own = track.lessons.flatMap { states[$0.id] ?? [] }
      let bar = ProgressBar(done: own.count(where: \.countsAsDone), of: own.count)
      lines.append("")
      lines.append(
        TitleLine.compose(
          left: InlineText(track.title, .strong), right: bar.labelled(cells: Self.barCells, signs: screen.signs),
          columns: screen.textWidth, signs: screen.signs))
      for lesson in track.lessons {
        let found = states[lesson.id] ?? []
        lines.append(line(lesson, found, width: width))
        let missing = lesson.frontMatter.needs.map(\.id).filter { !finished.contains($0) }
        if !missing.isEmpty {
          lines.append(InlineText("      after " + missing.joined(separator: ", "), .dim))
        }
        guard showsExercises else { continue }
        for (exercise, state) in zip(lesson.exercises, found) {
          let sign = state.countsAsDone ? InlineText(screen.signs.passed, .passed) : InlineText(" ")
          let name = exercise.id + String(repeating: " ", count: max(0, width - exercise.id.count))
          lines.append("      " + sign + " " + InlineText(name) + InlineText("  \(state.words)", .dim))
        }
      }
    }
    return lines.map { $0.truncated(columns: screen.columns, ellipsis: screen.signs.ellipsis) } + [""]
  }

  private func line(_ lesson: Lesson, _ states: [ExerciseState], width: Int) -> InlineText {
    let done = states.count(where: \.countsAsDone)
    let isDone = done == states.count && done > 0
    let minutes = lesson.frontMatter.minutes.map { "\($0) min" } ?? ""
    let left =
      InlineText(isDone ? screen.signs.passed : " ", .passed) + " "
      + InlineText(lesson.id + String(repeating: " ", count: width - lesson.id.count), .accent)
      // A narrow window has room for the name by which one goes there, and for nothing else.
      + InlineText(screen.columns < 60 ? "" : "  " + lesson.title)
    let right = InlineText("\(minutes)  \(done)/\(states.count)", isDone ? .passed : .dim)
    return TitleLine.compose(left: left, right: right, columns: screen.textWidth, signs: screen.signs)
  }

  // MARK: For machines

  var json: String {
    let tracks = course.tracks.map { track in
      JSONValue.object([
        ("folder", .string(track.folder)), ("title", .string(track.title)), ("summary", .string(track.summary)),
        ("lessons", .array(track.lessons.map(lesson))),
      ])
    }
    return JSONValue.object([("version", .number(1)), ("tracks", .array(tracks))]).text() + "\n"
  }

  private func lesson(_ lesson: Lesson) -> JSONValue {
    let states = self.states(of: lesson)
    let exercises = zip(lesson.exercises, states).map { exercise, state in
      JSONValue.object([
        ("id", .string(exercise.id)), ("points", .number(exercise.points)), ("state", .string(state.rawValue)),
      ])
    }
    return .object([
      ("id", .string(lesson.id)), ("title", .string(lesson.title)), ("file", .string(lesson.path)),
      ("needs", .array(lesson.frontMatter.needs.map { .string($0.id) })),
      ("tags", .array(lesson.frontMatter.tags.map { .string($0) })), ("minutes", JSONValue(lesson.frontMatter.minutes)),
      ("done", .number(states.count(where: \.countsAsDone))), ("exercises", .array(exercises)),
    ])
  }
}
