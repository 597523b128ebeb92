// This file defines the roles that a piece of text can have, because everything above says what a text means and only
// the painter says how that looks.

/// What a piece of text is for.
public enum Role: Hashable, Sendable, CaseIterable {
  case plain
  /// What the eye should find first: the prompt, a key to press.
  case accent
  /// What may be overlooked: line numbers, labels.
  case dim
  case strong
  case emphasis
  /// Code inside prose.
  case code
  case link
  /// Verdicts: always next to a sign or a word, never by colour alone.
  case passed
  case failed
  case limit
  /// The part of a value that differs from its counterpart.
  case difference
  /// Python source.
  case keyword
  case definition
  case builtin
  case string
  case number
  case comment
  /// The bracket under the cursor and its partner, or the found text in a search.
  case match
  case selected
}
