// This file defines what could stand at the cursor of an entry: names, what stands behind a dot, keys, modules, keyword
// arguments and files, found by the tokens before the cursor and the live values of the session.

import PyRuntime
import PyStdlib
import PySyntax
import Terminal

/// Completion of Python for one session.
final class PythonCompletion {
  private let playground: Playground
  private lazy var library = LibraryNames()

  init(_ playground: Playground) { self.playground = playground }

  private var vm: VM { playground.vm }

  func complete(_ text: String, _ cursor: Int) -> Completion {
    let bytes = Array(text.utf8.prefix(max(cursor, 0)))
    return complete(bytes, from: 0, whole: text)
  }

  /// - Parameter start: where the expression begins that counts: 0, or inside a field of an f-string.
  private func complete(_ bytes: [UInt8], from start: Int, whole: String) -> Completion {
    let tokens = PromptTokens(bytes[start...])
    if let last = tokens.tokens.last, last.range.upperBound + start == bytes.count, let open = OpenString(last) {
      if let field = open.openField(in: Array(bytes[start...])) {
        return complete(bytes, from: start + field, whole: whole)
      }
      return completeString(open, tokens, bytes, offset: start, whole: whole)
    }
    if isInComment(bytes, tokens, offset: start) { return .none(at: bytes.count) }
    // The word at the cursor, and how many tokens stand before it.
    var word = ""
    var before = tokens.tokens.count
    if let last = tokens.tokens.last, last.range.upperBound + start == bytes.count, isWord(last) {
      word = last.text
      before -= 1
    }
    let replacing = (bytes.count - word.utf8.count)..<bytes.count
    func offer(_ candidates: [Completion.Candidate]) -> Completion {
      Completion(replacing: replacing, candidates: candidates)
    }
    if let modules = completeImport(tokens, before: before, word: word, bytes, offset: start) { return offer(modules) }
    if before > 0, tokens.tokens[before - 1].text == "." {
      return offer(attributes(tokens, dot: before - 1, word: word, at: replacing.lowerBound, whole: whole))
    }
    if before > 0, ["def", "class"].contains(tokens.tokens[before - 1].text) { return .none(at: bytes.count) }
    let keys = word.isEmpty ? subscriptKeys(tokens, before: before) : []
    if !keys.isEmpty { return offer(keys) }
    let arguments = keywordArguments(tokens, before: before, word: word)
    if word.isEmpty && arguments.isEmpty { return .none(at: bytes.count) }
    let names = word.isEmpty ? [] : self.names(word, entry: whole, at: replacing.lowerBound)
    return offer(arguments + names)
  }

  private func isWord(_ token: PromptTokens.Token) -> Bool {
    switch token.kind {
    case .name, .builtin, .keyword, .softKeyword, .definition: true
    case .decorator: token.text != "@"
    default: false
    }
  }

  private func isInComment(_ bytes: [UInt8], _ tokens: PromptTokens, offset: Int) -> Bool {
    let from = (tokens.tokens.last?.range.upperBound ?? 0) + offset
    let tail = bytes[min(from, bytes.count)...]
    guard let hash = tail.lastIndex(of: UInt8(ascii: "#")) else { return false }
    return !tail[hash...].contains(UInt8(ascii: "\n"))
  }

  // MARK: Names

  private func names(_ word: String, entry: String, at offset: Int) -> [Completion.Candidate] {
    var names = Set(playground.names())
    // Variables of the entry itself, such as those of a function that is being written.
    let own = PromptTokens(Array(entry.utf8)).tokens
    for (index, token) in own.enumerated() where token.kind == .name || token.kind == .definition {
      if token.range.lowerBound != offset && (index == 0 || own[index - 1].text != ".") { names.insert(token.text) }
    }
    return Self.sorted(names.filter { $0.hasPrefix(word) && $0 != "_" }, typed: word)
  }

  /// Public names first; names with underscores only for one who types one.
  static func sorted(_ names: some Sequence<String>, typed: String) -> [Completion.Candidate] {
    names.filter { typed.hasPrefix("_") || !$0.hasPrefix("_") }
      .filter { !($0.hasPrefix("__") && !typed.hasPrefix("__") && typed.hasPrefix("_")) || typed == "_" }
      .sorted { (Self.rank($0), $0.lowercased(), $0) < (Self.rank($1), $1.lowercased(), $1) }
      .map { Completion.Candidate($0) }
  }

  private static func rank(_ name: String) -> Int { name.hasPrefix("__") ? 2 : name.hasPrefix("_") ? 1 : 0 }

  // MARK: Attributes

  private func attributes(
    _ tokens: PromptTokens, dot: Int, word: String, at offset: Int, whole: String
  ) -> [Completion.Candidate] {
    let object = tokens.primary(endingAt: dot)
    if object.isEmpty { return [] }
    let live = LiveNames(vm: vm)
    var names: [String] = []
    if let known = live.resolve(object) {
      names = live.attributeNames(of: known)
    } else if object.count == 1, let name = object.first?.text, live.global(name) == nil {
      // `self` and the like in a class that is being written: what the entry itself says behind that name.
      names = attributes(behind: name, in: whole, except: offset)
    }
    return Self.sorted(names.filter { $0.hasPrefix(word) }, typed: word)
  }

  /// - Parameter offset: where the word begins that is being completed.
  private func attributes(behind name: String, in entry: String, except offset: Int) -> [String] {
    let tokens = PromptTokens(Array(entry.utf8)).tokens
    var names = Set<String>()
    for index in tokens.indices.dropLast(2) where tokens[index].text == name && tokens[index + 1].text == "." {
      if tokens[index + 2].range.lowerBound != offset { names.insert(tokens[index + 2].text) }
    }
    if name == "self" || name == "cls" {
      for index in tokens.indices.dropLast() where tokens[index].text == "def" { names.insert(tokens[index + 1].text) }
    }
    return Array(names)
  }

  // MARK: Arguments and keys

  /// `name=` for the parameters of the function whose call is open.
  private func keywordArguments(_ tokens: PromptTokens, before: Int, word: String) -> [Completion.Candidate] {
    guard let open = tokens.openBracket(before: before), tokens.tokens[open].text == "(", before > open,
      before - 1 == open || tokens.tokens[before - 1].text == ",",
      case .value(let callable)? = LiveNames(vm: vm).resolve(tokens.primary(endingAt: open)),
      let parameters = KnownSignatures.parameters(of: callable, in: vm)
    else { return [] }
    var given = Set<String>()
    for index in open..<before where tokens.tokens[index].text == "=" && index > open {
      given.insert(tokens.tokens[index - 1].text)
    }
    return parameters.filter { $0.canBeNamed && $0.name.hasPrefix(word) && !given.contains($0.name) }
      .map { Completion.Candidate($0.name + "=") }
  }

  /// Whole keys, quotes and all, behind `d[`.
  private func subscriptKeys(_ tokens: PromptTokens, before: Int) -> [Completion.Candidate] {
    guard before > 0, tokens.tokens[before - 1].text == "[" else { return [] }
    return strKeys(tokens, bracket: before - 1, typed: "", quote: "'").map { Completion.Candidate("'\($0)'") }
  }

  /// A menu beyond this many keys helps nobody.
  private static let maximumKeys = 1_000

  /// The keys that begin as typed, as they stand between such quotes.
  private func strKeys(_ tokens: PromptTokens, bracket: Int, typed: String, quote: String) -> [String] {
    guard case .value(let value)? = LiveNames(vm: vm).resolve(tokens.primary(endingAt: bracket)) else { return [] }
    let dict = vm.builtin(value)
    guard dict.is(.dict) else { return [] }
    var keys: [String] = []
    dict.dict.forEach { entry in
      guard keys.count < Self.maximumKeys, entry.key.isStr else { return }
      let text = Self.escaped(entry.key.str.string, quote: quote)
      let isTypable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      if isTypable && text.hasPrefix(typed) { keys.append(text) }
    }
    return keys
  }

  private static func escaped(_ text: String, quote: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result += String(character) == quote ? "\\" + quote : String(character)
      }
    }
    return result
  }

  // MARK: Strings

  private func completeString(
    _ open: OpenString, _ tokens: PromptTokens, _ bytes: [UInt8], offset: Int, whole: String
  ) -> Completion {
    let start = offset + open.start
    let typed = String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
    let before = tokens.tokens.count - 1
    guard before > 0 else { return .none(at: bytes.count) }
    let previous = tokens.tokens[before - 1].text
    if previous == "[" {
      let keys = strKeys(tokens, bracket: before - 1, typed: typed, quote: open.quote)
      // One who goes back into a key has its end already.
      let isClosed = whole.utf8.dropFirst(bytes.count).starts(with: open.quote.utf8)
      let end = isClosed ? "" : open.quote + "]"
      return Completion(
        replacing: start..<bytes.count, candidates: keys.map { Completion.Candidate($0 + end, label: $0) })
    }
    guard let bracket = tokens.openBracket(before: before), tokens.tokens[bracket].text == "(",
      takesFile(tokens, bracket)
    else { return .none(at: bytes.count) }
    let slash = typed.lastIndex(of: "/").map(typed.index(after:)) ?? typed.startIndex
    let name = String(typed[slash...])
    let files = vm.fileNames(in: String(typed[..<slash])).filter {
      $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix("."))
    }
    return Completion(
      replacing: (bytes.count - name.utf8.count)..<bytes.count, candidates: files.map { Completion.Candidate($0) })
  }

  /// Whether the call takes the name of a file.
  private func takesFile(_ tokens: PromptTokens, _ bracket: Int) -> Bool {
    let callee = tokens.primary(endingAt: bracket)
    guard let last = callee.last?.text else { return false }
    if ["open", "Path", "PurePath"].contains(last) { return true }
    return ["os", "shutil", "path", "glob", "fileinput"].contains(callee.first?.text ?? "") && callee.count > 1
  }

  // MARK: Imports

  /// Modules and their names in import statements; nil elsewhere.
  private func completeImport(
    _ tokens: PromptTokens, before: Int, word: String, _ bytes: [UInt8], offset: Int
  ) -> [Completion.Candidate]? {
    // The line of the cursor; the names of `from x import (...)` may stand on several.
    var line = before
    while line > 0 {
      let end = tokens.tokens[line - 1].range.upperBound + offset
      let next = line < tokens.tokens.count ? tokens.tokens[line].range.lowerBound + offset : bytes.count
      let isBroken = bytes[end..<max(next, end)].contains(UInt8(ascii: "\n")) || tokens.tokens[line - 1].text == ";"
      if isBroken && tokens.openBracket(before: line) == nil { break }
      line -= 1
    }
    let words = tokens.tokens[line..<before].map(\.text)
    guard let first = words.first, first == "import" || first == "from" else { return nil }
    if first == "import" || !words.contains("import") {
      if words.last == "as" { return [] }
      // `import a.b`: what is replaced is the last part alone.
      var parts = words.split(separator: ",", omittingEmptySubsequences: false).last.map(Array.init) ?? []
      if parts.first == first { parts.removeFirst() }
      let typed = parts.joined() + word
      if first == "from", parts.last != ".", !parts.isEmpty { return [Completion.Candidate("import ")] }
      if parts.last != ".", !parts.isEmpty { return [] }
      return library.modules(startingWith: typed).map { Completion.Candidate($0) }
    }
    guard let middle = words.firstIndex(of: "import"), words.last != "as" else { return [] }
    let module = words[1..<middle].joined()
    var names = library.names(of: module, in: vm).filter { $0.hasPrefix(word) }
    let given = Set(words[middle...])
    names.removeAll { given.contains($0) }
    return Self.sorted(names, typed: word)
  }
}

extension Completion {
  static func none(at cursor: Int) -> Completion { Completion(replacing: cursor..<cursor, candidates: []) }
}
