// This file finds the words for a program that does not parse.

import SourceText

func explain(
  _ failure: ParseFailure, _ mode: ParseMode, _ context: ParseContext, _ tokens: TokenBuffer,
  _ lexicalError: LexicalError?, at position: Int
) -> PySyntaxError {
  let place = tokens.tokens[min(position, tokens.count - 1)]
  switch failure {
  case .known(let error): return error
  case .recursion:
    return PySyntaxError(.recursion, "maximum recursion depth exceeded during compilation", place.span)
  case .grammar:
    if let lexicalError { return lexicalError.error }
    return PySyntaxError(.syntax, "invalid syntax", place.span)
  }
}

func explainField(
  _ source: SourceBuffer, _ context: ParseContext, _ tokens: TokenBuffer, _ lexicalError: LexicalError?,
  _ range: Range<Int>
) -> PySyntaxError {
  PySyntaxError(.syntax, "f-string: invalid syntax", Span(range.lowerBound, range.upperBound))
}
