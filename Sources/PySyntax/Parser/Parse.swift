// This file defines the entry to the parser, because callers need one function and nothing of the machinery behind it.

import SourceText

/// What a source text is to be read as.
public enum ParseMode: Sendable {
  /// A file of statements.
  case file
  /// One statement at a prompt.
  case interactive
  /// One expression; the module's body is one expression statement.
  case expression
}

/// Parses Python 3.11 source (language reference, chapters 2 and 5 to 10).
///
/// Resolving names (`nonlocal`, `return` outside a function and the like) is left to the compiler.
/// - Parameters:
///   - source: UTF-8 without errors.
///   - putsOffBodies: whether the bodies of functions are skipped, to be read by `parseFunction` when they are needed.
///     For text that is known to be right: nothing in them is looked at.
/// - Throws: the error that CPython 3.11 reports, with its place.
public func parseModule(
  _ source: UnsafeBufferPointer<UInt8>, mode: ParseMode = .file, putsOffBodies: Bool = false,
  warnings: inout [SyntaxWarning]
) throws(PySyntaxError) -> Module {
  let buffer = SourceBuffer(source, endsLine: mode == .file)
  if let position = source.firstIndex(of: 0) {
    throw PySyntaxError(.syntax, "source code cannot contain null bytes", Span(position, position + 1))
  }
  let context = ParseContext(buffer)
  var lexer = Lexer(buffer, context.names)
  lexer.addsNewline = mode != .expression
  lexer.putsOffBodies = putsOffBodies
  let lexicalError = lexer.run()
  context.warnings = lexer.warnings
  var parser = TreeParser(context, lexer.tokens)
  do throws(ParseFailure) {
    let body = try parser.parseBody(mode)
    if let error = context.lateError { throw ParseFailure.known(error) }
    let read = context.warnings.filter { $0.stage != .compiler }.sorted { $0.span.start < $1.span.start }
    warnings = read + context.warnings.filter { $0.stage == .compiler }
    return Module(body: body, names: context.names.names)
  } catch {
    warnings = lexer.warnings
    throw explain(error, mode, context, lexer.tokens, lexicalError, at: parser.position)
  }
}

public func parseModule(
  _ source: [UInt8], mode: ParseMode = .file, putsOffBodies: Bool = false, warnings: inout [SyntaxWarning]
) throws(PySyntaxError) -> Module {
  let result: Result<Module, PySyntaxError> = source.withUnsafeBufferPointer { bytes in
    do throws(PySyntaxError) {
      return .success(try parseModule(bytes, mode: mode, putsOffBodies: putsOffBodies, warnings: &warnings))
    } catch {
      return .failure(error)
    }
  }
  return try result.get()
}

/// Parses a function whose body was put off, at its span in the text that its module was parsed from.
///
/// - Returns: a module with the function, without decorators, as its only statement; places are those of the text.
/// - Throws: what is wrong with the body.
public func parseFunction(in source: [UInt8], at span: Span) throws(PySyntaxError) -> Module {
  let result: Result<Module, PySyntaxError> = source.withUnsafeBufferPointer { bytes in
    let buffer = SourceBuffer(bytes, endsLine: true)
    let context = ParseContext(buffer)
    var lexer = Lexer(buffer, context.names, lines: Int(span.start)..<Int(span.end))
    let lexicalError = lexer.run()
    var parser = TreeParser(context, lexer.tokens)
    do throws(ParseFailure) {
      return .success(Module(body: try parser.parseBody(.file), names: context.names.names))
    } catch {
      return .failure(explain(error, .file, context, lexer.tokens, lexicalError, at: parser.position))
    }
  }
  return try result.get()
}

/// Parses without looking at warnings.
public func parseModule(_ source: [UInt8], mode: ParseMode = .file) throws(PySyntaxError) -> Module {
  var warnings: [SyntaxWarning] = []
  return try parseModule(source, mode: mode, warnings: &warnings)
}

extension TreeParser {
  mutating func parseBody(_ mode: ParseMode) throws(ParseFailure) -> [Statement] {
    var body: [Statement] = []
    switch mode {
    case .file:
      while kind != .endOfFile { try parseStatement(into: &body) }
    case .interactive:
      try parseStatement(into: &body)
      // The line break that ends a block on the statement's own line does not end the statement.
      let isLineOfBlock = tokens[position &- 1].kind == .newline && startsBlock(tokens[0])
      if isLineOfBlock, kind == .endOfFile, !endsInLineBreak { throw .grammar }
      if startsBlock(tokens[0]), kind != .endOfFile { throw .grammar }
      if kind != .endOfFile { throw .known(severalStatements(behind: position &- 1)) }
    case .expression:
      let start = start
      let value = try parseExpression()
      let whole =
        kind == .comma
        ? try parseTuple(value, start) { parser throws(ParseFailure) in try parser.parseExpression() } : value
      while accept(.newline) {}
      guard kind == .endOfFile else { throw .grammar }
      body.append(Statement(.expression(whole), whole.span))
    }
    return body
  }

  private var endsInLineBreak: Bool { source.count > 0 && source.bytes[source.count &- 1] == 0x0A }

  private func startsBlock(_ token: Token) -> Bool {
    switch token.kind {
    case .keywordIf, .keywordWhile, .keywordFor, .keywordTry, .keywordWith, .keywordDef, .keywordClass, .keywordAsync,
      .at:
      true
    case .name: tokens[position &- 1].kind == .dedent
    default: false
    }
  }

  /// At the line break that ends the first statement.
  private func severalStatements(behind index: Int) -> PySyntaxError {
    PySyntaxError(
      .syntax, "multiple statements found while compiling a single statement", tokens[index].span)
  }
}
