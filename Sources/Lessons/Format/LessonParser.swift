// This file reads a lesson file into its model. It goes on after every fault, because an author wants all findings at
// once; what could not be understood is left out of the lesson, which is then not sound.

import SourceText

extension Lesson {
  /// Reads a lesson from its text. Never fails: the faults are in ``diagnostics``.
  public init(source: SourceFile) {
    var reader = FrontMatterReader(source: source)
    if LessonText.Content.problem(of: source) == nil { _ = reader.read() }
    self.init(
      path: source.name, frontMatter: reader.result, ownDiagnostics: reader.diagnostics,
      text: LessonText { LessonText.Content(reading: source) })
  }

  /// Reads a lesson file; a file that cannot be read is a lesson without steps and with that fault.
  public init(path: String) {
    if let head = FrontMatterReader(startOf: path) {
      self.init(
        path: path, frontMatter: head.result, ownDiagnostics: head.diagnostics,
        text: LessonText { LessonText.Content(readingFile: path) })
      return
    }
    do throws(FileError) {
      self.init(source: try Self.file(path))
    } catch {
      let content = LessonText.Content(source: SourceFile(name: path, bytes: []), diagnostics: [error.diagnostic])
      self.init(path: path, frontMatter: FrontMatter(), ownDiagnostics: [], text: LessonText { content })
    }
  }

  fileprivate static func file(_ path: String) throws(FileError) -> SourceFile {
    SourceFile(name: path, bytes: try readFile(at: path, limit: 4 << 20, regularOnly: true))
  }
}

extension LessonText.Content {
  /// Why a text cannot be read at all.
  fileprivate static func problem(of source: SourceFile) -> Diagnostic? {
    if let encoding = source.encodingDiagnostic() { return encoding }
    let isBlank = source.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    return isBlank ? Diagnostic(.error, file: source.name, "the file is empty") : nil
  }

  fileprivate init(reading source: SourceFile) {
    if let problem = Self.problem(of: source) {
      self.init(source: source, diagnostics: [problem])
      return
    }
    var reader = FrontMatterReader(source: source)
    let firstLine = reader.read()
    var parser = LessonParser(source: source, frontMatter: reader.result)
    self = parser.parse(from: firstLine)
  }

  fileprivate init(readingFile path: String) {
    do throws(FileError) {
      self.init(reading: try Lesson.file(path))
    } catch {
      self.init(source: SourceFile(name: path, bytes: []), diagnostics: [error.diagnostic])
    }
  }
}

/// A code block as a translation must repeat it.
struct CodeRecord: Hashable {
  /// Language, role and words, without the texts that may be translated: `name` and `fails`.
  var kind: String
  var text: String
  var line: Int
}

struct LessonParser {
  let source: SourceFile
  let frontMatter: FrontMatter
  var diagnostics: [Diagnostic] = []
  var steps: [Step] = []
  var codeBlocks: [CodeRecord] = []

  /// The step being filled; nil before the first block.
  var step: Step?
  /// Prose since the last thing that was not prose.
  var prose = ProseCollector()
  /// The open `<details>`.
  var fold: Fold?
  /// What the next block has to be.
  var expected = Expected.nothing
  var sawTitle = false
  var exerciseLines: [String: Int] = [:]
  /// The last block with a role was a solution, so that an allowance here speaks of it.
  var isBehindSolution = false

  enum Expected {
    case nothing
    /// The output of a demonstration or a prediction.
    case output(CodeBlock, isPrediction: Bool)
    /// The message of the exercise's last wrong answer.
    case message(CodeBlock, fails: String)
  }

  struct Fold {
    var summary = ""
    var line: Int
    var contents: [Prose] = []
    /// It holds blocks that belong to the step, so that its prose is no hint.
    var roles: Set<String> = []
  }

  init(source: SourceFile, frontMatter: FrontMatter) {
    self.source = source
    self.frontMatter = frontMatter
  }

  /// Reads what stands behind the front matter.
  mutating func parse(from bodyLine: Int) -> LessonText.Content {
    if let line = fenceWithBacktick(from: bodyLine) {
      // To Markdown this is no fence, and everything behind it would be taken for something else.
      fault(
        line: line, "a backtick cannot stand behind a fence of backticks",
        "write the words without it, or open and close the block with `~~~`")
    } else {
      readBlocks(from: bodyLine)
    }
    return LessonText.Content(source: source, steps: steps, diagnostics: diagnostics, codeBlocks: codeBlocks)
  }

  private mutating func readBlocks(from bodyLine: Int) {
    // Blank lines in place of the front matter keep every line number of the body.
    var body = [UInt8](repeating: 0x0A, count: bodyLine - 1)
    body += source.bytes[source.lineRange(bodyLine).lowerBound...]
    let document = parseMarkdown(body)
    for nested in document.nestedFences { checkNestedFence(nested) }
    for block in document.blocks { read(block) }
    finishFold(atLine: nil)
    finishStep()
    if steps.isEmpty { fault(line: bodyLine, "the lesson has no text") }
  }

  private mutating func read(_ block: TopBlock) {
    switch block.content {
    case .html(let html):
      readHTML(html, line: block.lines.lowerBound)
    case .heading(let level, let text):
      readHeading(level, text, block)
    case .code(let text, let isFenced):
      readCode(text, isFenced: isFenced, block)
    case .quote(let blocks):
      if case .message(let code, let fails) = expected {
        expected = .nothing
        let message = Prose(
          markdown: unquoted(block.lines), blocks: blocks, line: block.lines.lowerBound)
        step?.exercise?.wrongAnswers.append(WrongAnswer(code: code, fails: fails, message: message))
      } else {
        addProse(.quote(blocks), block.lines)
      }
    case .list(let list):
      if list.isTaskList { readQuiz(list, block.lines) } else { addProse(.list(list), block.lines) }
    case .prose(let prose):
      addProse(prose, block.lines)
    }
  }

  private mutating func readHeading(_ level: Int, _ text: [MarkdownInline], _ block: TopBlock) {
    let line = block.lines.lowerBound
    guard level <= 2 else { return addProse(.heading(level: level, text), block.lines) }
    if fold != nil { finishFold(atLine: line) }
    settleExpected()
    if level == 2 {
      finishStep()
      step = Step(heading: text, line: line)
      return
    }
    if sawTitle {
      fault(line: line, "a lesson has one `#` heading", "begin a step with `##`")
    } else if step != nil || !steps.isEmpty {
      fault(line: line, "the `#` heading comes before everything else")
    } else if !frontMatter.title.isEmpty, text.plainText != frontMatter.title {
      warning(
        line: line, "this heading differs from the title in the front matter, `\(frontMatter.title)`")
    }
    sawTitle = true
  }

  // MARK: - Prose

  mutating func addProse(_ block: MarkdownBlock, _ lines: ClosedRange<Int>) {
    settleExpected()
    openStep(at: lines.lowerBound)
    prose.add(block, lines)
  }

  /// Ends the current run of prose and puts it where it belongs.
  mutating func flushProse() {
    guard let finished = prose.finish(source) else { return }
    if fold != nil {
      fold?.contents.append(finished)
    } else {
      step?.items.append(.prose(finished))
    }
  }

  /// The introduction has no heading of its own.
  mutating func openStep(at line: Int) {
    guard step == nil else { return }
    step = Step(heading: [.text(frontMatter.title)], line: line)
  }

  private func unquoted(_ lines: ClosedRange<Int>) -> String {
    lines.map { line in
      let text = source.lineText(line).drop { $0 == " " }
      guard text.first == ">" else { return String(text) }
      let rest = text.dropFirst()
      return String(rest.first == " " ? rest.dropFirst() : rest)
    }.joined(separator: "\n").trimmedEnd
  }

  // MARK: - Faults

  mutating func fault(_ span: Span, _ message: String, _ hints: String...) {
    diagnostics.append(Diagnostic(.error, in: source, at: span, message, hints: hints))
  }

  mutating func fault(line: Int, _ message: String, _ hints: String...) {
    diagnostics.append(Diagnostic(.error, in: source, at: source.lineSpan(line), message, hints: hints))
  }

  mutating func warning(line: Int, _ message: String, _ hints: String...) {
    diagnostics.append(Diagnostic(.warning, in: source, at: source.lineSpan(line), message, hints: hints))
  }
}

/// Gathers neighbouring blocks of prose into one.
struct ProseCollector {
  private var blocks: [MarkdownBlock] = []
  private var lines: ClosedRange<Int>?

  mutating func add(_ block: MarkdownBlock, _ covered: ClosedRange<Int>) {
    blocks.append(block)
    let first = lines?.lowerBound ?? covered.lowerBound
    lines = first...max(first, covered.upperBound)
  }

  mutating func finish(_ source: SourceFile) -> Prose? {
    guard let lines else { return nil }
    defer { self = ProseCollector() }
    let start = source.lineRange(lines.lowerBound).lowerBound
    let end = max(start, source.lineRange(lines.upperBound).upperBound)
    return Prose(markdown: source.text(of: Span(start, end)).trimmedEnd, blocks: blocks, line: lines.lowerBound)
  }
}

extension String {
  /// Without the white space at its end.
  var trimmedEnd: String {
    var end = unicodeScalars.endIndex
    while end > unicodeScalars.startIndex {
      let before = unicodeScalars.index(before: end)
      guard unicodeScalars[before].properties.isWhitespace else { break }
      end = before
    }
    return String(unicodeScalars[..<end])
  }
}
