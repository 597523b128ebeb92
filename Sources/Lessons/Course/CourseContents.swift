// This file writes a course's table of contents as Markdown, the page that stands beside its tracks.

extension Course {
  /// The page, with links that hold from the folder of the course.
  public var contents: String {
    let exercises = lessons.reduce(0) { $0 + $1.exercises.count }
    let minutes = lessons.reduce(0) { $0 + ($1.frontMatter.minutes ?? 0) }
    var text = """
      # Lessons

      \(lessons.count) lessons with \(exercises) exercises, some \((minutes + 30) / 60) hours in all. Each file is one lesson. It reads well as a
      page, and `snip learn` runs it: demonstrations, quizzes, predictions and exercises with their tests. The solutions are folded, not
      secret.

      `snip list` shows your progress. `snip lessons check lessons` proves every lesson; [the lesson file](../docs/lessons.md)
      describes how one is written. This page is made by `make docs`.

      """
    for track in tracks {
      text += "\n## \(track.title)\n\n"
      if !track.summary.isEmpty { text += track.summary + "\n\n" }
      text += "| lesson | about | minutes | exercises |\n|---|---|--:|--:|\n"
      for lesson in track.lessons {
        let link = "[\(Self.cell(lesson.title))](\(track.folder)/\(lastComponent(lesson.path)))"
        let about = Self.cell(lesson.frontMatter.tags.joined(separator: ", "))
        let minutes = lesson.frontMatter.minutes.map(String.init) ?? ""
        text += "| \(link) | \(about) | \(minutes) | \(lesson.exercises.count) |\n"
      }
    }
    return text
  }

  /// A bar would end the cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
