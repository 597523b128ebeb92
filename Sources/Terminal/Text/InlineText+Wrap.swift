// This file defines wrapping of text to a width with a hanging indent, because prose, messages and values all have to
// fit 80 columns or a narrow window, and what is too long for a line should still be read whole.

extension InlineText {
  /// The lines of this text, each at most `columns` wide.
  ///
  /// Lines break at spaces and at line feeds, and beside wide characters, which need no space between words. A word
  /// wider than a line is cut. Spaces at a break are dropped; spaces inside a line and at its start stay.
  ///
  /// - Parameters:
  ///   - indent: what stands before the first line.
  ///   - hanging: what stands before every further line; as many spaces as `indent` is wide when nil.
  public func wrapped(columns: Int, indent: InlineText = "", hanging: InlineText? = nil) -> [InlineText] {
    let rest = hanging ?? InlineText(String(repeating: " ", count: indent.width))
    var composer = Composer(columns: columns, indent: indent, hanging: rest)
    for piece in pieces() { composer.add(piece) }
    return composer.finish()
  }

  /// What cannot be broken, and what stands between.
  private enum Piece {
    case word([TextRun], width: Int)
    case space(TextRun)
    case lineFeed
  }

  private func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var word: [TextRun] = []
    var wordWidth = 0

    func endWord() {
      if !word.isEmpty { pieces.append(.word(word, width: wordWidth)) }
      word = []
      wordWidth = 0
    }

    for run in runs {
      var pending = ""
      func endRun() {
        if !pending.isEmpty { word.append(TextRun(pending, run.role)) }
        pending = ""
      }
      for character in run.text {
        if character.isNewline || character == " " {
          endRun()
          endWord()
          pieces.append(character == " " ? .space(TextRun(" ", run.role)) : .lineFeed)
          continue
        }
        let width = DisplayWidth.of(character)
        if width == 2 {
          endRun()
          endWord()
        }
        pending.append(character)
        wordWidth += width
        if width == 2 {
          endRun()
          endWord()
        }
      }
      endRun()
    }
    endWord()
    return pieces
  }

  private struct Composer {
    let columns: Int
    let hanging: InlineText
    var lines: [InlineText] = []
    var line: InlineText
    var width: Int
    /// Whether the current line holds more than its indent.
    var isEmpty = true
    var spaces: [TextRun] = []

    init(columns: Int, indent: InlineText, hanging: InlineText) {
      self.columns = max(columns, 2)
      self.hanging = hanging
      line = indent
      width = indent.width
    }

    mutating func add(_ piece: Piece) {
      switch piece {
      case .lineFeed:
        spaces = []
        breakLine()
      case .space(let run):
        spaces.append(run)
      case .word(let runs, let wordWidth):
        if !isEmpty && width + spaces.count + wordWidth > columns {
          spaces = []
          breakLine()
        }
        for space in spaces where width < columns { place(space.text, space.role, columns: 1) }
        spaces = []
        place(runs, width: wordWidth)
      }
    }

    private mutating func place(_ text: String, _ role: Role, columns count: Int) {
      line.append(text, role)
      width += count
      isEmpty = false
    }

    private mutating func place(_ runs: [TextRun], width wordWidth: Int) {
      if width + wordWidth <= columns {
        for run in runs { line.append(run.text, run.role) }
        width += wordWidth
        isEmpty = false
        return
      }
      for run in runs {
        for character in run.text {
          let next = DisplayWidth.of(character)
          if width + next > columns && !isEmpty { breakLine() }
          place(String(character), run.role, columns: next)
        }
      }
    }

    private mutating func breakLine() {
      lines.append(line)
      line = hanging
      width = hanging.width
      isEmpty = true
    }

    mutating func finish() -> [InlineText] {
      lines.append(line)
      return lines
    }
  }
}
