// This file defines how the live prompt asks for Python: when an entry is complete, its colours, its completions.

import PySyntax
import Terminal

enum Prompt {
  /// A request for one entry. Lines that begin with `:` are commands and always complete. `completion` knows more of Python
  /// than `names`, which are all that is offered without it.
  static func request(
    names: @escaping () -> [String], commands: @escaping () -> [String], completion: (() -> PythonCompletion)? = nil
  ) -> LineRequest {
    var request = LineRequest(prompt: InlineText(">>> ", .accent), continuation: InlineText("... ", .dim))
    request.isComplete = { text in
      if text.hasPrefix(":") || text.isEmpty { return .complete }
      // An empty last line ends a block, as at Python's own prompt.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let endsBlock = lines.count > 1 && lines[lines.count - 1].allSatisfy(\.isWhitespace)
      switch completeness(of: Array(text.utf8) + (endsBlock ? [10] : [])) {
      case .incomplete(let indentation): return .incomplete(indent: indentation)
      case .complete, .invalid: return .complete
      }
    }
    request.highlight = { text in
      if text.hasPrefix(":") { return [(0..<text.utf8.count, .accent)] }
      return classify(Array(text.utf8)).compactMap { span, kind in
        guard let role = role(of: kind) else { return nil }
        return (Int(span.start)..<Int(span.end), role)
      }
    }
    request.complete = { text, cursor in
      if let completion, !text.hasPrefix(":") { return completion().complete(text, cursor) }
      let bytes = Array(text.utf8)
      var start = min(cursor, bytes.count)
      func isPart(_ byte: UInt8) -> Bool {
        byte == 95 || byte >= 48 && byte <= 57 || byte | 32 >= 97 && byte | 32 <= 122 || byte >= 128
      }
      while start > 0 && isPart(bytes[start - 1]) { start -= 1 }
      let isCommand = text.hasPrefix(":")
      if isCommand { start = 0 }
      let word = String(decoding: bytes[start..<min(cursor, bytes.count)], as: UTF8.self)
      guard !word.isEmpty, start == 0 || bytes[start - 1] != 46 else {
        return Completion(replacing: start..<cursor, candidates: [])
      }
      let all = isCommand ? commands() : names()
      return Completion(
        replacing: start..<cursor, candidates: all.filter { $0.hasPrefix(word) }.map { Completion.Candidate($0) })
    }
    return request
  }

  static func role(of kind: TokenClass) -> Role? {
    switch kind {
    case .keyword, .softKeyword: .keyword
    case .builtin: .builtin
    case .string: .string
    case .number: .number
    case .comment: .comment
    case .definition, .decorator: .definition
    // A field of an f-string is code again.
    case .field: .plain
    default: nil
    }
  }
}
