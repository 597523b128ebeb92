// This file decides whether what stands at a prompt is finished, because the prompt has to know after every line whether
// to run it, to ask for more, or to complain at once.

import SourceText

/// How far a prompt's entry has come.
public enum Completeness: Sendable {
  case complete
  /// More has to follow; the columns by which the next line is likely to be indented.
  case incomplete(indentation: Int)
  /// Nothing that follows can make it right.
  case invalid(PySyntaxError)
}

/// Judges an entry of whole lines, as Python's `codeop` does.
///
/// A compound statement is complete when its last line is blank, everything else as soon as it parses.
public func completeness(of source: [UInt8]) -> Completeness {
  let context = source.withUnsafeBufferPointer { ParseContext(SourceBuffer($0)) }
  var lexer = Lexer(context.source, context.names)
  let lexicalError = lexer.run()
  let view = PromptView(context.source, lexer.tokens, lexer.brackets.count)
  if let lexicalError {
    guard view.isOpen(lexicalError, source.count) else { return .invalid(prompted(source, lexicalError.error)) }
    // An error in front of the open end will not go away.
    return .incomplete(indentation: view.indentationInside(lexicalError))
  }
  if view.holdsNothing { return .complete }
  do throws(PySyntaxError) {
    _ = try parseModule(source, mode: .interactive)
    if view.isCompound && !view.endsBlank { return .incomplete(indentation: view.nextIndentation) }
    return .complete
  } catch {
    if error.kind == .indentation, error.message.hasPrefix("expected an indented block"), view.endsInHeader {
      return .incomplete(indentation: view.nextIndentation)
    }
    if error.message == "expected 'except' or 'finally' block", !view.endsBlank {
      return .incomplete(indentation: view.nextIndentation)
    }
    if view.endsInDecorator, !view.endsBlank { return .incomplete(indentation: view.nextIndentation) }
    return .invalid(error)
  }
}

private func prompted(_ source: [UInt8], _ fallback: PySyntaxError) -> PySyntaxError {
  do throws(PySyntaxError) {
    _ = try parseModule(source, mode: .interactive)
    return fallback
  } catch { return error }
}

/// What a prompt can see in the tokens of its entry.
private struct PromptView {
  private let source: SourceBuffer
  private let buffer: TokenBuffer
  private let openBrackets: Int

  init(_ source: SourceBuffer, _ tokens: TokenBuffer, _ openBrackets: Int) {
    self.source = source
    buffer = tokens
    self.openBrackets = openBrackets
  }

  private func kind(_ index: Int) -> TokenKind { buffer.tokens[index].kind }

  /// Whether more text could mend the error: an open bracket, an open triple quote, a backslash at the end.
  func isOpen(_ error: LexicalError, _ count: Int) -> Bool {
    let message = error.error.message
    if message.hasPrefix("unterminated triple-quoted") || message.hasPrefix("unexpected EOF") { return true }
    return message.hasSuffix("was never closed")
  }

  func indentationInside(_ error: LexicalError) -> Int {
    let isText = error.error.message.hasPrefix("unterminated")
    return isText ? 0 : lastIndentation + (openBrackets > 0 ? 4 : 0)
  }

  var isCompound: Bool {
    switch kind(0) {
    case .keywordIf, .keywordWhile, .keywordFor, .keywordWith, .keywordTry, .keywordDef, .keywordClass, .at,
      .keywordAsync:
      return true
    default:
      return (0..<buffer.count).contains { kind($0) == .indent }
    }
  }

  /// Nothing but blanks and comments.
  var holdsNothing: Bool { lastLineToken == nil }

  /// Whether a blank line ends the entry.
  var endsBlank: Bool {
    var position = source.count
    guard position > 0 else { return true }
    if source.bytes[position - 1] == 0x0A { position -= 1 }
    while position > 0, source.bytes[position - 1] == 0x20 || source.bytes[position - 1] == 0x09 { position -= 1 }
    return position == 0 || source.bytes[position - 1] == 0x0A
  }

  private var lastLineToken: Int? {
    (0..<buffer.count).last { kind($0).rawValue > TokenKind.error.rawValue }
  }

  var endsInHeader: Bool { lastLineToken.map { kind($0) == .colon } ?? false }

  var endsInDecorator: Bool {
    guard let last = lastLineToken else { return false }
    var index = last
    while index > 0, kind(index - 1) != .newline, kind(index - 1) != .indent, kind(index - 1) != .dedent { index -= 1 }
    return kind(index) == .at
  }

  /// The blanks before the line on which a token stands.
  private func indentation(ofLineWith token: Int) -> Int {
    var start = Int(buffer.tokens[token].start)
    while start > 0, source.bytes[start - 1] != 0x0A { start -= 1 }
    var width = 0
    while source.bytes[start + width] == 0x20 { width += 1 }
    return width
  }

  /// The blanks before the last line with text.
  private var lastIndentation: Int { lastLineToken.map(indentation) ?? 0 }

  /// How far the line behind the last statement is indented. A statement may stand on several lines: its first one counts.
  var nextIndentation: Int {
    guard let last = lastLineToken else { return 0 }
    var index = last
    while index > 0, kind(index - 1) != .newline, kind(index - 1) != .indent, kind(index - 1) != .dedent { index -= 1 }
    let own = indentation(ofLineWith: index)
    if endsInHeader { return own + 4 }
    switch kind(index) {
    case .keywordReturn, .keywordPass, .keywordBreak, .keywordContinue, .keywordRaise: return max(own - 4, 0)
    default: return own
    }
  }
}
