// This file puts each block with a role into its step or its exercise, and says so where it stands in a wrong place.

import SourceText

extension LessonParser {
  mutating func place(_ role: BlockRole, _ arguments: Arguments, _ code: CodeBlock, _ info: InfoString) {
    settleExpected()
    isBehindSolution = false
    openStep(at: code.fenceLine)
    flushProse()
    fold?.roles.insert(role.rawValue)
    if role.needsExercise {
      placeInExercise(role, arguments, code, info)
      return
    }
    if fold != nil { fault(line: code.fenceLine, "a `\(role.rawValue)` block cannot stand in a fold") }
    switch role {
    case .run: expected = .output(code, isPrediction: false)
    case .predict: expected = .output(code, isPrediction: true)
    default: openExercise(arguments, code)
    }
  }

  private mutating func openExercise(_ arguments: Arguments, _ code: CodeBlock) {
    if let existing = step?.exercise {
      fault(
        line: code.fenceLine, "this step has an exercise already, in line \(existing.starter.fenceLine)",
        "begin a new step with `##`")
      return
    }
    let id = arguments["id"] ?? ""
    if let line = exerciseLines[id], !id.isEmpty {
      let span = arguments.words["id"]?.first?.span ?? source.lineSpan(code.fenceLine)
      fault(
        span, "the exercise `\(id)` exists already, in line \(line)", "progress is kept under the id: choose another")
    }
    exerciseLines[id] = code.fenceLine
    var exercise = Exercise(id: id, points: arguments.number("points") ?? -1, language: code.language, starter: code)
    for kind in [SyntaxRule.Kind.require, .forbid] {
      for word in arguments.words[kind.rawValue] ?? [] {
        let position = source.position(of: word.valueSpan.startOffset)
        exercise.rules.append(
          SyntaxRule(kind: kind, text: word.value ?? "", line: position.line, column: position.column))
      }
    }
    step?.exercise = exercise
    step?.items.append(.exercise)
  }

  private mutating func placeInExercise(
    _ role: BlockRole, _ arguments: Arguments, _ code: CodeBlock, _ info: InfoString
  ) {
    guard let exercise = step?.exercise else {
      fault(
        line: code.fenceLine, "this `\(role.rawValue)` block has no exercise before it in its step",
        "an exercise begins with a `\(code.language.rawValue) exercise id=...` block under the same `##` heading")
      return
    }
    guard exercise.language == code.language else {
      fault(
        info.languageSpan,
        "a `\(code.language.rawValue)` block cannot belong to the \(exercise.language.rawValue) exercise `\(exercise.id)`"
      )
      return
    }
    switch role {
    case .setup: step?.exercise?.setup.append(code)
    case .solution:
      step?.exercise?.solutions.append(code)
      isBehindSolution = true
    case .slow: step?.exercise?.slow.append(code)
    case .wrong: expected = .message(code, fails: arguments["fails"] ?? "")
    default: addTest(role, arguments, code, exercise)
    }
  }

  private mutating func addTest(_ role: BlockRole, _ arguments: Arguments, _ code: CodeBlock, _ exercise: Exercise) {
    let name = arguments["name"] ?? ""
    if !name.isEmpty, let first = exercise.tests.first(where: { $0.name == name }) {
      let span = arguments.words["name"]?.first?.span ?? source.lineSpan(code.fenceLine)
      fault(span, "a test of this name exists already, in line \(first.code.fenceLine)")
    }
    var kind = ExerciseTest.Kind.asserts
    if role == .property {
      kind = .property(runs: arguments.number("runs") ?? 50)
      if arguments.number("runs") == 0 {
        fault(arguments.words["runs"]?.first?.span ?? source.lineSpan(code.fenceLine), "`runs` must be 1 or more")
      }
    } else if code.language == .regex {
      kind = .pattern(expectations(code))
    }
    if code.text.allSatisfy(\.isWhitespace) { fault(line: code.fenceLine, "this test is empty") }
    step?.exercise?.tests.append(
      ExerciseTest(
        name: name, points: arguments.number("points") ?? -1, isHidden: arguments.has("hidden"), kind: kind,
        code: code))
  }

  private mutating func expectations(_ code: CodeBlock) -> [PatternExpectation] {
    var result: [PatternExpectation] = []
    for (index, line) in code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let fileLine = code.firstLine + index
      do throws(PatternFault) {
        if let expectation = try readPatternExpectation(String(line), fileLine: fileLine) { result.append(expectation) }
      } catch {
        // The fence's own indentation is not part of the code; count the column from the line's end instead.
        let indent = source.lineText(fileLine).unicodeScalars.count - line.unicodeScalars.count
        let offset = source.offset(of: Position(line: fileLine, column: error.column + max(0, indent)))
        fault(Span(at: offset), error.message)
      }
    }
    return result
  }

  // MARK: - Blocks that follow others

  mutating func readOutput(_ text: String, _ info: InfoString, _ block: TopBlock) {
    let line = block.lines.lowerBound
    for word in info.words { fault(word.span, "unknown word `\(word.key)`", "an `output` block takes none") }
    fold?.roles.insert("output")
    guard case .output(let code, let isPrediction) = expected else {
      settleExpected()
      fault(line: line, "this output follows no `python run` or `python predict` block")
      return
    }
    expected = .nothing
    codeBlocks.append(CodeRecord(kind: "output", text: text, line: line))
    let output = ExpectedOutput(text: text, fenceLine: line)
    if isPrediction {
      if fold == nil {
        warning(
          line: line, "the output to predict is not folded",
          "put it between `<details><summary>Output</summary>` and `</details>`")
      }
      step?.items.append(.prediction(Prediction(code: code, output: output)))
    } else {
      step?.items.append(.demonstration(Demonstration(code: code, output: output)))
    }
  }

  /// Called where something stands that is not what was expected.
  mutating func settleExpected() {
    defer { expected = .nothing }
    switch expected {
    case .nothing: return
    case .output(let code, isPrediction: false):
      step?.items.append(.demonstration(Demonstration(code: code, output: nil)))
    case .output(let code, isPrediction: true):
      fault(
        line: code.fenceLine, "this prediction has no output",
        "put an `output` block behind it, between `<details><summary>Output</summary>` and `</details>`")
    case .message(let code, _):
      fault(line: code.fenceLine, "this wrong answer has no message", "write it as a quote behind the block: `> ...`")
    }
  }

  mutating func readQuiz(_ list: MarkdownList, _ lines: ClosedRange<Int>) {
    settleExpected()
    openStep(at: lines.lowerBound)
    flushProse()
    if fold != nil { return fault(line: lines.lowerBound, "a quiz cannot stand in a fold") }
    var choices: [Quiz.Choice] = []
    for item in list.items {
      guard let isTicked = item.isTicked else {
        fault(line: item.line, "this choice has no box", "begin it with `- [ ]` or `- [x]`")
        continue
      }
      var text: [MarkdownBlock] = []
      var feedback: [MarkdownBlock] = []
      for block in item.blocks {
        // The feedback is the sub-bullets' contents; a learner sees no bullet.
        if case .list(let sub) = block { feedback += sub.items.flatMap(\.blocks) } else { text.append(block) }
      }
      if text.isEmpty { fault(line: item.line, "this choice is empty") }
      choices.append(Quiz.Choice(text: text, isRight: isTicked, feedback: feedback, line: item.line))
    }
    if choices.count < 2 { fault(line: lines.lowerBound, "a quiz needs two choices at least") }
    if !choices.contains(where: \.isRight) {
      fault(line: lines.lowerBound, "this quiz has no right answer", "mark it with `- [x]`")
    }
    step?.items.append(.quiz(Quiz(choices: choices, line: lines.lowerBound)))
  }
}
