// This file defines the commands of the lesson prompt; every one begins with a colon, so everything else is Python.

import Lessons
import Progress
import SourceText
import Terminal

enum LearnCommands {
  static let names = [
    ":check", ":hint", ":next", ":back", ":show", ":list", ":go", ":edit", ":reset", ":solution", ":fresh", ":help",
    ":quit",
  ]

  static let help: [(String, String)] = [
    (":check", "judge the exercise"), (":hint", "the next hint"), (":next, Enter", "go on"),
    (":back", "the step before"),
    (":show", "this step again"), (":list", "lessons and exercises"), (":go LESSON", "jump to a lesson"),
    (":edit", "your file, for your own editor"), (":reset", "back to the starter; your text is kept"),
    (":solution", "the author's ways"), (":fresh", "forget the prompt's variables"), (":quit, Ctrl-D", "leave"),
  ]
}

extension LearnSession {
  func command(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch words.first ?? "" {
    case ":check", ":c": check()
    case ":hint", ":h": hint()
    case ":next", ":n": next()
    case ":back", ":b": back()
    case ":show", ":s": show()
    case ":list", ":l": say(CourseView(course: course, progress: progress, screen: screen).lines())
    case ":go", ":g": go(words.dropFirst().joined(separator: " "))
    case ":edit", ":e": edit()
    case ":reset": reset()
    case ":solution": solution()
    case ":fresh":
      playground.reset()
      note("The prompt has forgotten its variables.", .dim)
    case ":help", ":?":
      for (keys, what) in LearnCommands.help {
        say(
          "  " + InlineText(keys, .accent) + InlineText(String(repeating: " ", count: max(1, 16 - keys.count)) + what))
      }
    case ":quit", ":q": leave()
    default:
      let near = nearestName(to: words.first ?? "", among: LearnCommands.names)
      note(
        "There is no \(words.first ?? "")." + (near.map { " Did you mean \($0)?" } ?? " :help lists what there is."),
        .failed)
    }
  }

  private func go(_ name: String) {
    if name.isEmpty { return note("Say where: :go regex-search. :list shows the lessons.", .dim) }
    let (found, near) = course.find(name)
    guard let found else {
      return note(
        "There is no lesson \(name)." + (near.map { " Did you mean \($0)?" } ?? " :list shows them."), .failed)
    }
    open(found, at: 0)
  }
}

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
