// This file gives each fenced block its role in the lesson, from the words behind its fence.

import SourceText

extension LessonParser {
  /// The words a role was given, checked against its parameters.
  struct Arguments {
    var words: [String: [InfoString.Word]] = [:]

    subscript(name: String) -> String? { words[name]?.first?.value }
    func has(_ name: String) -> Bool { words[name] != nil }
    func number(_ name: String) -> Int? { self[name].flatMap(smallNumber) }
  }

  /// The fence of a block: its mark, and the span of what follows the marks.
  private func openingFence(_ line: Int) -> (mark: UInt8, length: Int, info: Span)? {
    let range = source.lineRange(line)
    var offset = range.lowerBound
    while offset < range.upperBound, source.bytes[offset] == 0x20 { offset += 1 }
    guard offset < range.upperBound else { return nil }
    let mark = source.bytes[offset]
    let start = offset
    while offset < range.upperBound, source.bytes[offset] == mark { offset += 1 }
    return (mark, offset - start, Span(offset, range.upperBound))
  }

  /// The first line that would open a block of ours, were there no backtick among its words.
  func fenceWithBacktick(from bodyLine: Int) -> Int? {
    var open: (mark: UInt8, length: Int)?
    for line in bodyLine...max(bodyLine, source.lineCount) {
      guard let fence = openingFence(line), fence.mark == 0x60 || fence.mark == 0x7E, fence.length >= 3 else {
        continue
      }
      let words = source.text(of: fence.info)
      if let present = open {
        let isEnd = fence.mark == present.mark && fence.length >= present.length && words.trimmedEnd.isEmpty
        if isEnd { open = nil }
      } else if fence.mark == 0x60, words.contains("`") {
        let info = InfoString(in: source, fence.info)
        let isOurs = BlockLanguage(rawValue: info.language) != nil && !info.words.isEmpty || info.language == "output"
        // With as many marks as in front it is code in running text.
        if isOurs, !words.contains(String(repeating: "`", count: fence.length)) { return line }
      } else {
        open = (fence.mark, fence.length)
      }
    }
    return nil
  }

  private func isClosed(_ lines: ClosedRange<Int>, _ mark: UInt8, _ length: Int) -> Bool {
    guard lines.upperBound > lines.lowerBound else { return false }
    let last = source.lineText(lines.upperBound).trimmedEnd.utf8.drop { $0 == 0x20 }
    return last.count >= length && last.allSatisfy { $0 == mark }
  }

  mutating func readCode(_ text: String, isFenced: Bool, _ block: TopBlock) {
    let line = block.lines.lowerBound
    guard isFenced, let fence = openingFence(line) else {
      return addProse(.code(language: "", text: text), block.lines)
    }
    if !isClosed(block.lines, fence.mark, fence.length) {
      let marks = String(repeating: Character(Unicode.Scalar(fence.mark)), count: fence.length)
      fault(line: line, "this fence is never closed", "end the block with a line of `\(marks)`")
    }
    let info = InfoString(in: source, fence.info)
    if info.language == "output" { return readOutput(text, info, block) }
    guard let language = BlockLanguage(rawValue: info.language), !info.words.isEmpty || !info.faults.isEmpty else {
      checkMistypedLanguage(info)
      return addProse(.code(language: info.language, text: text), block.lines)
    }
    for problem in info.faults { fault(problem.span, problem.message) }
    guard let role = role(info, language) else { return settleExpected() }
    let arguments = arguments(info, role, language)
    let code = CodeBlock(language: language, text: text, fenceLine: line)
    record(role, arguments, code)
    place(role, arguments, code, info)
  }

  /// A role behind a language that is nearly one of ours would be silently shown as prose.
  private mutating func checkMistypedLanguage(_ info: InfoString) {
    let aliases = ["py": "python", "python3": "python", "py3": "python", "re": "regex", "regexp": "regex"]
    let lower = info.language.lowercased()
    let meant =
      aliases[lower] ?? ["python", "regex", "output"].first { $0 == lower }
      ?? nearestName(to: lower, among: ["python", "regex", "output"])
    guard let meant, meant != info.language else { return }
    let hasRole = info.words.first.map { BlockRole(rawValue: $0.key) != nil } ?? false
    var wantsOutput = false
    if case .output = expected { wantsOutput = meant == "output" }
    if hasRole || wantsOutput {
      fault(info.languageSpan, "unknown language `\(info.language)`", "write `\(meant)`")
    }
  }

  private mutating func role(_ info: InfoString, _ language: BlockLanguage) -> BlockRole? {
    guard let word = info.words.first else { return nil }
    let names = language.roles.map(\.rawValue)
    if let role = BlockRole(rawValue: word.key), language.roles.contains(role) {
      if word.value != nil { fault(word.span, "`\(word.key)` takes no value here") }
      return role
    }
    if info.words.dropFirst().contains(where: { names.contains($0.key) && $0.value == nil }) {
      fault(word.span, "the kind of the block comes first, before `\(word.key)`")
    } else if let near = nearestName(to: word.key, among: names) {
      fault(word.span, "unknown kind of block `\(word.key)`", "did you mean `\(near)`?")
    } else {
      fault(
        word.span, "unknown kind of block `\(word.key)`",
        "a \(language.rawValue) block is one of \(names.joined(separator: ", "))")
    }
    return nil
  }

  private mutating func arguments(_ info: InfoString, _ role: BlockRole, _ language: BlockLanguage) -> Arguments {
    let parameters = role.parameters(for: language)
    var result = Arguments()
    for word in info.words.dropFirst() {
      guard let parameter = parameters.first(where: { $0.name == word.key }) else {
        let near = nearestName(to: word.key, among: parameters.map(\.name))
        let known = parameters.map { "`\($0.name)`" }.joined(separator: ", ")
        fault(
          word.span, "unknown word `\(word.key)` for a `\(language.rawValue) \(role.rawValue)` block",
          near.map { "did you mean `\($0)`?" } ?? (parameters.isEmpty ? "it takes none" : "it takes \(known)"))
        continue
      }
      if result.has(word.key), !parameter.repeats {
        fault(word.span, "`\(word.key)` stands here a second time")
      } else if check(word, parameter) {
        result.words[word.key, default: []].append(word)
      }
    }
    let broken = Set(info.words.map(\.key))
    for parameter in parameters where parameter.isRequired && !broken.contains(parameter.name) {
      let example = parameter.kind == .identifier ? "\(parameter.name)=some-name" : "\(parameter.name)=\"...\""
      fault(
        info.words[0].span, "a `\(language.rawValue) \(role.rawValue)` block needs `\(parameter.name)`",
        "write \(example) behind `\(role.rawValue)`")
    }
    return result
  }

  private mutating func check(_ word: InfoString.Word, _ parameter: BlockRole.Parameter) -> Bool {
    guard let value = word.value else {
      if parameter.kind == .flag { return true }
      fault(word.span, "`\(word.key)` needs a value, as in \(word.key)=...")
      return false
    }
    switch parameter.kind {
    case .flag:
      fault(word.span, "`\(word.key)` takes no value")
      return false
    // An empty value is reported with the info string.
    case .text: return !value.isEmpty
    case .identifier:
      if isIdentifier(value) { return true }
      fault(
        word.valueSpan, "`\(value)` is no exercise id",
        "an id has lower-case letters, digits and single hyphens, as in `merge-deep`")
    case .number:
      if smallNumber(value) != nil { return true }
      fault(word.valueSpan, "`\(word.key)` must be a whole number")
    }
    return false
  }

  private mutating func record(_ role: BlockRole, _ arguments: Arguments, _ code: CodeBlock) {
    var kind = "\(code.language.rawValue) \(role.rawValue)"
    for name in arguments.words.keys.sorted() where name != "name" && name != "fails" {
      for word in arguments.words[name] ?? [] { kind += " \(name)" + (word.value.map { "=\($0)" } ?? "") }
    }
    codeBlocks.append(CodeRecord(kind: kind, text: code.text, line: code.fenceLine))
  }

  mutating func checkNestedFence(_ nested: NestedFence) {
    let words = nested.info.split(separator: " ").prefix(2).map(String.init)
    guard words.count == 2, BlockLanguage(rawValue: words[0]) != nil, BlockRole(rawValue: words[1]) != nil else {
      return
    }
    fault(line: nested.line, "a `\(words[0]) \(words[1])` block cannot stand inside a list or a quote")
  }
}
