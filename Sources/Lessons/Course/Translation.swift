// This file compares a translation with its lesson: the prose may say it in other words, but what runs and what is
// graded must be the same.

import SourceText

extension Course {
  /// Reads a translation and adds what differs to its diagnostics.
  func translation(_ path: String, _ language: String, of originals: [Lesson]) -> Lesson {
    var translated = Lesson(path: path)
    let wanted = joined(parentPath(path), fileBase(path) + ".md")
    guard let original = originals.first(where: { $0.path == wanted }) else {
      translated.ownDiagnostics.append(
        Diagnostic(
          .error, file: path, "this translation has no lesson",
          hints: ["`\(lastComponent(wanted))` must stand beside it"]))
      return translated
    }
    translated.ownDiagnostics += differences(translated, original)
    return translated
  }

  private func differences(_ translated: Lesson, _ original: Lesson) -> [Diagnostic] {
    guard !translated.steps.isEmpty else { return [] }
    let source = translated.source
    let name = lastComponent(original.source.name)
    var result: [Diagnostic] = []
    if translated.id != original.id {
      let span = source.lineSpan(translated.frontMatter.idLine)
      result.append(Diagnostic(.error, in: source, at: span, "the id must be that of \(name), `\(original.id)`"))
    }
    for (own, other) in zip(translated.codeBlocks, original.codeBlocks) {
      let place = "\(name):\(other.line)"
      if own.kind != other.kind {
        let message = "here \(name) has a block `\(other.kind)` (line \(other.line)), not `\(own.kind)`"
        result.append(Diagnostic(.error, in: source, at: source.lineSpan(own.line), message))
        // What follows would differ too, and says nothing new.
        return result
      }
      if own.text != other.text {
        let line = firstDifference(own.text, other.text)
        let message = "this block differs from the lesson's, at \(place), in its line \(line)"
        result.append(Diagnostic(.error, in: source, at: source.lineSpan(own.line + line), message))
      }
    }
    if translated.codeBlocks.count != original.codeBlocks.count {
      let message =
        "it has \(translated.codeBlocks.count) code blocks of the lesson, but \(name) has \(original.codeBlocks.count)"
      result.append(Diagnostic(.error, file: source.name, message))
    }
    return result
  }

  /// The first line, from 1, that is not the same in both.
  private func firstDifference(_ left: String, _ right: String) -> Int {
    let (own, other) = (
      left.split(separator: "\n", omittingEmptySubsequences: false),
      right.split(separator: "\n", omittingEmptySubsequences: false)
    )
    return 1 + zip(own, other).prefix { $0 == $1 }.count
  }
}
