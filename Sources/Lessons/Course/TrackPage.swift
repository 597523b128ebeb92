// This file reads what a track says of itself: the `README.md` of its folder, which is also what a page shows of the
// folder. Its heading is the track's title, its first paragraph the summary.

import SourceText

extension Course.Track {
  mutating func readPage() {
    guard let bytes = try? readFile(at: joined(path, "README.md"), limit: 1 << 20, regularOnly: true) else { return }
    let source = SourceFile(name: "README.md", bytes: bytes)
    for block in parseMarkdown(source.bytes).blocks {
      switch block.content {
      case .heading(level: 1, let text) where !text.plainText.isEmpty: title = text.plainText
      case .prose(.paragraph):
        summary = block.lines.map { source.lineText($0).trimmedEnd }.joined(separator: " ")
        return
      default: continue
      }
    }
  }
}
