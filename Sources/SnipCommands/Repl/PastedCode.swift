// This file defines what becomes of pasted text: code copied from a session, a page or the inside of a function runs
// without its prompts and without the indentation that all of it has.

enum PastedCode {
  static func adjusted(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first = lines.first(where: { !$0.allSatisfy(\.isWhitespace) }), prompted(first) != nil {
      // What stands between prompted lines is what the session printed.
      lines = lines.compactMap(prompted)
    }
    guard lines.count > 1 else { return lines.joined(separator: "\n") }
    let code = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    let indents = code.map { $0.prefix { $0 == " " || $0 == "\t" } }
    guard let shortest = indents.min(by: { $0.count < $1.count }), !shortest.isEmpty,
      indents.allSatisfy({ $0.hasPrefix(shortest) })
    else { return lines.joined(separator: "\n") }
    return lines.map { $0.hasPrefix(shortest) ? String($0.dropFirst(shortest.count)) : "" }.joined(separator: "\n")
  }

  /// A line without its prompt; nil for one without.
  private static func prompted(_ line: String) -> String? {
    let code = line.drop { $0 == " " }
    for prompt in [">>> ", "... "] where code.hasPrefix(prompt) { return String(code.dropFirst(prompt.count)) }
    return code == ">>>" || code == "..." ? "" : nil
  }
}
