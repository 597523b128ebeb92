// This file defines what the commands of vi's normal mode do to the text.

extension EditSession {
  mutating func performVi(_ command: ViCommand) -> Outcome {
    if vi?.isReplaying == false, command.isRepeatable {
      buffer.beginGroup()
      vi?.lastChange = ViState.Change(command: command)
    }
    let count = command.count ?? 1
    switch command.action {
    case .move(let motion): move(motion, count: command.count)
    case .operate(let operation, let target): operate(operation, target, command)
    case .insert(let place):
      switch place {
      case .before: break
      case .after: buffer.move(to: min(buffer.cursor + 1, buffer.lineEnd(of: buffer.cursor)))
      case .firstNonBlank: buffer.move(to: buffer.firstNonBlank(ofLineAt: buffer.cursor))
      case .lineEnd: buffer.move(to: buffer.lineEnd(of: buffer.cursor))
      }
      enterInsertMode(after: command)
    case .openLine(let above): openLine(above: above, command)
    case .replaceCharacter(let character):
      let cursor = buffer.cursor
      guard cursor + count <= buffer.lineEnd(of: cursor) else { return .editing }
      buffer.replace(cursor..<(cursor + count), with: String(repeating: character, count: count))
      buffer.move(to: cursor + count - 1)
    case .replaceMode: enterInsertMode(.replace, after: command)
    case .toggleCase: toggleCase(count)
    case .joinLines: joinLines(max(count, 2) - 1)
    case .put(let before): put(before: before, count: count)
    case .undo:
      for _ in 0..<count { if !buffer.undo() { break } }
    case .repeatChange: repeatChange(count: command.count)
    case .search(let forwards): beginSearch(forwards: forwards)
    case .searchAgain(let reversed): searchAgain(reversed: reversed)
    case .editExternally: return .editExternally
    }
    keepInLine()
    return .editing
  }

  // MARK: Moving

  private mutating func move(_ motion: ViMotion, count: Int?) {
    switch motion {
    case .up, .down:
      // As the arrow keys: through the lines of the text first, then through the history.
      for _ in 0..<(count ?? 1) {
        if !buffer.moveVertically(down: motion == .down) {
          recallEntry(forwards: motion == .down)
          if buffer.isOnLastLine && !buffer.isMultiLine { buffer.move(to: 0) }
        }
      }
    default:
      if let target = target(of: motion, count: count) { buffer.move(to: target) }
    }
  }

  /// Where a motion leads from the cursor; nil when it leads nowhere. `j` and `k` stay in the text here.
  private mutating func target(of motion: ViMotion, count: Int?) -> Int? {
    let cursor = buffer.cursor
    let times = count ?? 1
    func stepped(_ step: (Int) -> Int) -> Int {
      var position = cursor
      for _ in 0..<times {
        let next = step(position)
        if next == position { break }
        position = next
      }
      return position
    }
    switch motion {
    case .left: return max(cursor - times, buffer.lineStart(of: cursor))
    case .right: return min(cursor + times, buffer.lineEnd(of: cursor))
    case .up, .down:
      let position = stepped { position in
        if motion == .up {
          let start = buffer.lineStart(of: position)
          return start == 0 ? position : buffer.lineStart(of: start - 1)
        }
        let end = buffer.lineEnd(of: position)
        return end == buffer.characters.count ? position : end + 1
      }
      return position == cursor ? nil : position
    case .lineStart: return buffer.lineStart(of: cursor)
    case .firstNonBlank: return buffer.firstNonBlank(ofLineAt: cursor)
    case .column: return min(buffer.lineStart(of: cursor) + times - 1, buffer.lineEnd(of: cursor))
    case .lineEnd:
      var end = buffer.lineEnd(of: cursor)
      for _ in 1..<max(times, 1) where end < buffer.characters.count { end = buffer.lineEnd(of: end + 1) }
      return end
    case .firstLine: return buffer.firstNonBlank(ofLineAt: buffer.start(ofLine: times - 1))
    case .lastLine: return buffer.firstNonBlank(ofLineAt: buffer.start(ofLine: count.map { $0 - 1 } ?? Int.max))
    case .wordStart(let isBig): return stepped { buffer.nextWordStart(after: $0, isBig: isBig) }
    case .wordEnd(let isBig): return stepped { buffer.nextWordEnd(after: $0, isBig: isBig) }
    case .wordBack(let isBig): return stepped { buffer.previousWordStart(before: $0, isBig: isBig) }
    case .wordEndBack(let isBig): return stepped { buffer.previousWordEnd(before: $0, isBig: isBig) }
    case .find(let find):
      vi?.lastFind = find
      return buffer.find(find, from: cursor, count: times, isAgain: false)
    case .findAgain(let reversed):
      guard let last = vi?.lastFind else { return nil }
      return buffer.find(reversed ? last.reversed : last, from: cursor, count: times, isAgain: true)
    case .matchingBracket:
      let roles = roles()
      for position in cursor..<buffer.lineEnd(of: cursor)
      where "()[]{}".contains(buffer.characters[position]) && BracketMatcher.counts(position, roles) {
        return BracketMatcher.partner(of: position, buffer.characters, roles)
      }
      return nil
    }
  }

  // MARK: Operators

  private mutating func operate(_ operation: ViOperator, _ target: ViTarget, _ command: ViCommand) {
    guard let (range, isLines) = range(of: target, for: operation, count: command.count) else { return }
    switch operation {
    case .yank:
      keep(range, isLines: isLines)
      buffer.move(to: isLines ? buffer.cursor : range.lowerBound)
    case .delete:
      keep(range, isLines: isLines)
      if isLines { deleteLines(range) } else { buffer.replace(range, with: "", kind: .deletion) }
    case .change:
      keep(range, isLines: isLines)
      // The indentation of changed lines stays, because in Python it means something.
      let indentation = isLines ? buffer.indentation(of: range.lowerBound) : ""
      buffer.replace(range, with: indentation)
      enterInsertMode(after: command)
    case .indent, .outdent: shiftLines(range, outwards: operation == .outdent)
    }
  }

  private mutating func range(of target: ViTarget, for operation: ViOperator, count: Int?) -> (Range<Int>, Bool)? {
    let cursor = buffer.cursor
    var isLines = operation == .indent || operation == .outdent
    var range: Range<Int>
    switch target {
    case .lines:
      isLines = true
      var end = buffer.lineEnd(of: cursor)
      for _ in 1..<max(count ?? 1, 1) where end < buffer.characters.count { end = buffer.lineEnd(of: end + 1) }
      range = cursor..<end
    case .object(let name, let isInner):
      guard
        let found = buffer.object(name, isInner: isInner, at: cursor, count: count ?? 1, roles: roles())
      else { return nil }
      range = found
    case .motion(let motion):
      // `cw` on a word leaves the blanks behind it alone.
      if operation == .change, case .wordStart(let isBig) = motion, cursor < buffer.characters.count,
        !buffer.characters[cursor].isWhitespace
      {
        var last = cursor - 1
        for _ in 0..<(count ?? 1) { last = buffer.nextWordEnd(after: last, isBig: isBig) }
        return (cursor..<(last + 1), false)
      }
      guard var end = self.target(of: motion, count: count) else { return nil }
      switch motion {
      case .up, .down, .firstLine, .lastLine: isLines = true
      case .wordStart where end > cursor:
        // The last word of a line ends there, not in the next line.
        let lineEnd = buffer.lineEnd(of: cursor)
        if end > lineEnd && buffer.characters[lineEnd..<end].allSatisfy(\.isWhitespace) {
          end = max(lineEnd, cursor)
        }
      default: break
      }
      range = min(cursor, end)..<max(cursor, end)
      if motion.isInclusive(forwards: end >= cursor) {
        range = range.lowerBound..<min(range.upperBound + 1, buffer.characters.count)
      }
    }
    if isLines { range = buffer.lineStart(of: range.lowerBound)..<buffer.lineEnd(of: range.upperBound) }
    return (range, isLines)
  }

  /// Puts text into the register and, for Ctrl-Y, into the kill ring.
  private mutating func keep(_ range: Range<Int>, isLines: Bool) {
    let text = String(buffer.characters[range])
    if vi?.isReplaying == false || !text.isEmpty { vi?.register = ViState.Register(text: text, isLines: isLines) }
    killRing.add(text, joining: false, before: false)
  }

  private mutating func deleteLines(_ range: Range<Int>) {
    let isLast = range.upperBound == buffer.characters.count
    let start = isLast ? max(range.lowerBound - 1, 0) : range.lowerBound
    buffer.replace(start..<(isLast ? range.upperBound : range.upperBound + 1), with: "", kind: .deletion)
    buffer.move(to: buffer.firstNonBlank(ofLineAt: buffer.cursor))
  }

  private mutating func shiftLines(_ range: Range<Int>, outwards: Bool) {
    let width = Self.indentWidth
    let lines = String(buffer.characters[range]).split(separator: "\n", omittingEmptySubsequences: false)
    let shifted = lines.map { line -> String in
      if !outwards { return line.isEmpty ? "" : String(repeating: " ", count: width) + line }
      return String(line.dropFirst(min(width, line.prefix { $0 == " " }.count)))
    }
    buffer.replace(range, with: shifted.joined(separator: "\n"))
    buffer.move(to: buffer.firstNonBlank(ofLineAt: range.lowerBound))
  }

  // MARK: Other changes

  private mutating func openLine(above: Bool, _ command: ViCommand) {
    if above {
      let start = buffer.lineStart(of: buffer.cursor)
      let indentation = buffer.indentation(of: start)
      buffer.replace(start..<start, with: indentation + "\n")
      buffer.move(to: start + indentation.count)
    } else {
      buffer.move(to: buffer.lineEnd(of: buffer.cursor))
      insertLine()
    }
    enterInsertMode(after: command)
  }

  private mutating func toggleCase(_ count: Int) {
    let cursor = buffer.cursor
    let end = min(cursor + count, buffer.lineEnd(of: cursor))
    guard end > cursor else { return }
    let changed = buffer.characters[cursor..<end].map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }
    buffer.replace(cursor..<end, with: changed.joined())
  }

  private mutating func joinLines(_ count: Int) {
    for _ in 0..<count {
      let end = buffer.lineEnd(of: buffer.cursor)
      guard end < buffer.characters.count else { return }
      let next = buffer.firstNonBlank(ofLineAt: end + 1)
      let isBare =
        end == buffer.lineStart(of: end) || buffer.characters[end - 1].isWhitespace || next == buffer.lineEnd(of: next)
        || buffer.characters[next] == ")"
      buffer.replace(end..<next, with: isBare ? "" : " ")
      buffer.move(to: end)
    }
  }

  private mutating func put(before: Bool, count: Int) {
    guard let register = vi?.register, !register.text.isEmpty || register.isLines else { return }
    let cursor = buffer.cursor
    if register.isLines {
      let lines = Array(repeating: register.text, count: min(count, 1_000)).joined(separator: "\n")
      let place = before ? buffer.lineStart(of: cursor) : buffer.lineEnd(of: cursor)
      buffer.replace(place..<place, with: before ? lines + "\n" : "\n" + lines)
      buffer.move(to: buffer.firstNonBlank(ofLineAt: before ? place : place + 1))
    } else {
      let place = before ? cursor : min(cursor + 1, buffer.lineEnd(of: cursor))
      buffer.replace(place..<place, with: String(repeating: register.text, count: min(count, 1_000)))
      buffer.move(to: max(buffer.cursor - 1, place))
    }
  }

  private mutating func searchAgain(reversed: Bool) {
    guard let last = vi?.lastSearch else { return }
    let forwards = last.forwards != reversed
    guard let found = history.index(from: recall.index, forwards: forwards, containing: last.text) else { return }
    show(entry: found)
    if let start = foundPositions(last.text).first { buffer.move(to: start) }
  }
}

extension ViMotion {
  /// Whether an operator also takes the character that the motion ends on.
  func isInclusive(forwards: Bool) -> Bool {
    switch self {
    case .wordEnd, .wordEndBack, .matchingBracket: true
    case .find, .findAgain: forwards
    default: false
    }
  }
}
