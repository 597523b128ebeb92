// This file looks at what a lesson holds without running it: that it says how long it takes, that its links lead
// somewhere, that each exercise helps enough, and that no part of a setup is left over.

import Glibc
import Lessons
import PySyntax
import SourceText

extension LessonProof {
  /// Hints and known wrong answers that an exercise has at least.
  private static let fewest = 2

  mutating func proveForm() {
    if lesson.frontMatter.minutes == nil {
      report(
        .error, lesson.frontMatter.idLine, "the front matter does not say how long the lesson takes",
        ["write `minutes: 15`"])
    }
    for (blocks, line) in lesson.allProse { proveLinks(blocks, line) }
  }

  private mutating func proveLinks(_ blocks: [MarkdownBlock], _ line: Int) {
    for url in blocks.flatMap(\.links) {
      let path = String(url.prefix { $0 != "#" && $0 != "?" })
      if path.isEmpty || path.hasPrefix("/") || path.contains(":") { continue }
      let name = lesson.source.name
      let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
      if access(folder + path, F_OK) == 0 { continue }
      let count = lesson.source.lineCount
      let place = (line...max(line, count)).first { lesson.source.lineText($0).contains("](" + url) } ?? line
      report(.error, place, "the link `\(url)` leads nowhere", ["there is no file \(folder + path)"])
    }
  }

  mutating func proveForm(_ exercise: Exercise) {
    let line = exercise.starter.fenceLine
    if exercise.hints.count < Self.fewest {
      report(
        .error, line, "the exercise `\(exercise.id)` has \(Self.count(exercise.hints.count, "hint")), not two",
        ["write `<details><summary>Hint \(exercise.hints.count + 1)</summary>` behind the tests"])
    }
    if exercise.wrongAnswers.count < Self.fewest {
      let number = Self.count(exercise.wrongAnswers.count, "wrong answer")
      report(
        .error, line, "the exercise `\(exercise.id)` knows \(number), not two",
        ["write a `\(exercise.language.rawValue) wrong fails=\"...\"` block with what learners often try"])
    }
    proveSetup(exercise)
  }

  private static func count(_ number: Int, _ word: String) -> String {
    number == 0 ? "no \(word)" : number == 1 ? "one \(word)" : "\(number) \(word)s"
  }

  /// A name of the setup that nothing reads, and one that changes where an answer cannot see it: answers get the values
  /// that the setup's names have at its end.
  private mutating func proveSetup(_ exercise: Exercise) {
    var read: Set<String> = []
    let readers =
      exercise.setup + [exercise.starter] + exercise.tests.map(\.code) + exercise.solutions
      + exercise.wrongAnswers.map(\.code) + exercise.slow
    for block in readers where block.language == .python {
      guard let module = try? parseModule(Array(block.text.utf8)) else { continue }
      ReadNames(module).add(to: &read)
    }
    for block in exercise.setup {
      guard let module = try? parseModule(Array(block.text.utf8)) else { continue }
      func line(_ statement: Statement) -> Int {
        let start = block.text.utf8.prefix(statement.span.startOffset).reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
        return block.fileLine(of: start)
      }
      for statement in module.body {
        for name in BoundNames(Module(body: [statement], names: module.names)).topLevel
        where !read.contains(module.names[name]) {
          report(.error, line(statement), "nothing uses `\(module.names[name])` of this setup")
        }
        for (name, place) in statement.globals {
          let what = "what this function of the setup makes of `\(module.names[name])`"
          report(
            .error, line(place), "an answer cannot see \(what)", ["keep the value in a list, a dict or an object"])
        }
      }
    }
  }
}

extension Statement {
  /// The names that it or a statement in it declares `global`, each with that statement.
  fileprivate var globals: [(name: Identifier, place: Statement)] {
    if case .global(let names) = kind { return names.map { ($0, self) } }
    return bodies.joined().flatMap(\.globals)
  }
}

/// The names that a tree reads.
struct ReadNames {
  private let module: Module

  init(_ module: Module) { self.module = module }

  func add(to names: inout Set<String>) {
    func visit(_ expression: Expression) {
      if case .name(let name) = expression.kind { names.insert(module.names[name]) }
      for clause in expression.clauses { visit(clause.target) }
      expression.children.forEach(visit)
    }
    func visit(_ pattern: Pattern) {
      switch pattern.kind {
      case .value(let value): visit(value)
      case .class(let type, let positional, let keywords):
        visit(type)
        (positional + keywords.map(\.pattern)).forEach(visit)
      case .sequence(let parts), .or(let parts): parts.forEach(visit)
      case .mapping(let keys, let parts, _):
        keys.forEach(visit)
        parts.forEach(visit)
      case .as(let inner, _): visit(inner)
      case .singleton, .capture, .wildcard, .star: return
      }
    }
    func visit(_ statement: Statement) {
      switch statement.kind {
      case .assign(let targets, let value):
        // Binding a name is not reading it.
        for target in targets { if case .name = target.kind { continue } else { visit(target) } }
        visit(value)
      case .annotatedAssign(_, let annotation, let value, _):
        visit(annotation)
        if let value { visit(value) }
      case .match(_, let cases):
        cases.forEach { visit($0.pattern) }
        statement.expressions.forEach(visit)
      case .function(let function):
        function.parameters.all.compactMap(\.annotation).forEach(visit)
        if let returns = function.returns { visit(returns) }
        statement.expressions.forEach(visit)
      default: statement.expressions.forEach(visit)
      }
      for body in statement.bodies { body.forEach(visit) }
    }
    module.body.forEach(visit)
  }
}

extension Lesson {
  /// All running text with the line where it begins, of folds and hints too.
  fileprivate var allProse: [(blocks: [MarkdownBlock], line: Int)] {
    steps.flatMap { step -> [(blocks: [MarkdownBlock], line: Int)] in
      var found: [Prose] = []
      var choices: [Quiz.Choice] = []
      for item in step.items {
        switch item {
        case .prose(let prose): found.append(prose)
        case .fold(_, let contents): found += contents
        case .quiz(let quiz): choices += quiz.choices
        case .demonstration, .prediction, .exercise: continue
        }
      }
      if let exercise = step.exercise {
        found += exercise.hints.flatMap(\.contents) + exercise.wrongAnswers.map(\.message) + exercise.solutionNotes
      }
      return found.map { ($0.blocks, $0.line) } + choices.map { ($0.text + $0.feedback, $0.line) }
    }
  }
}

extension MarkdownBlock {
  /// The addresses of links and images in it.
  fileprivate var links: [String] {
    func of(_ inlines: [MarkdownInline]) -> [String] {
      inlines.flatMap { inline -> [String] in
        switch inline {
        case .link(let text, let url): [url] + of(text)
        case .image(_, let url): [url]
        case .emphasis(let parts), .strong(let parts), .strikethrough(let parts): of(parts)
        case .text, .code, .softBreak, .lineBreak: []
        }
      }
    }
    switch self {
    case .paragraph(let text), .heading(_, let text): return of(text)
    case .list(let list): return list.items.flatMap { $0.blocks.flatMap(\.links) }
    case .quote(let blocks): return blocks.flatMap(\.links)
    case .table(let table): return table.header.flatMap(of) + table.rows.flatMap { $0.flatMap(of) }
    case .code, .rule: return []
    }
  }
}
