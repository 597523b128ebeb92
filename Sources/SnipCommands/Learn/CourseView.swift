// This file defines the page that shows a course: tracks, lessons and exercises with what is done.

import Lessons
import Progress
import Terminal

/// Tracks, lessons and exercises with what is done.
struct CourseView {
  let course: Course
  let progress: ProgressStore
  let screen: Screen

  func lines() -> [InlineText] {
    var lines: [InlineText] = []
    for track in course.tracks {
      lines += ["", "  " + InlineText(track.title, .strong)]
      for lesson in track.lessons {
        let keys = lesson.exercises.map { ExerciseKey(lesson: lesson.id, exercise: $0.id, testsHash: $0.testsHash) }
        let states = progress.states(of: keys)
        let done = states.count(where: \.countsAsDone)
        let minutes = lesson.frontMatter.minutes.map { "\($0) min" } ?? ""
        lines.append(
          "    " + InlineText(lesson.id, .accent) + InlineText("  \(lesson.title)  ")
            + InlineText("\(done)/\(keys.count) \(minutes)", done == keys.count && done > 0 ? .passed : .dim))
        for (exercise, state) in zip(lesson.exercises, states) {
          let sign = state.countsAsDone ? InlineText(screen.signs.passed, .passed) : InlineText(" ")
          lines.append("      " + sign + " " + InlineText(exercise.id) + InlineText("  \(state.words)", .dim))
        }
      }
    }
    return lines.map { $0.truncated(columns: screen.columns) } + [""]
  }
}
