// This file defines how keys go through vi's modes: which make commands, which type, and what `.` records.

extension EditSession {
  /// The shape of the cursor that tells the mode.
  var cursorShape: CursorShape {
    guard let vi else { return .standard }
    switch vi.mode {
    case .insert: return .bar
    case .normal: return vi.pending.isEmpty ? .block : .underline
    case .replace: return .underline
    }
  }

  /// Lets vi's modes have a key; nil when it is a key as any other.
  mutating func handleVi(_ key: Key, _ command: EditCommand?) -> Outcome? {
    guard let mode = vi?.mode, search == nil else { return nil }
    if mode == .normal { return handleNormal(key, command) }
    if command == .cancel {
      if menu != nil { return nil }
      leaveInsertMode()
      return .editing
    }
    if vi?.isReplaying == false { vi?.current?.typed.append(key) }
    if mode == .replace { return replace(key, command) }
    return nil
  }

  // MARK: Normal mode

  private mutating func handleNormal(_ key: Key, _ command: EditCommand?) -> Outcome? {
    lastCommand = nil
    if case .character(let scalar) = key.code, key.modifiers.isSubset(of: .shift) {
      vi?.pending.append(Character(scalar))
      switch ViCommand.parse(vi?.pending ?? []) {
      case .incomplete: return .editing
      case .invalid:
        vi?.pending = []
        return .editing
      case .command(let parsed):
        vi?.pending = []
        return performVi(parsed)
      }
    }
    vi?.pending = []
    if key == .control("r") {
      buffer.redo()
      keepInLine()
      return .editing
    }
    switch command {
    case .cancel: return .editing
    case .deleteLeft:
      return performVi(ViCommand(action: .move(.left)))
    case .deleteRight:
      return performVi(ViCommand(action: .operate(.delete, .motion(.right))))
    case .accept:
      if case .incomplete = request.isComplete(buffer.text) {
        buffer.beginGroup()
        buffer.move(to: buffer.characters.count)
        vi?.mode = .insert
        insertLine()
        return .editing
      }
      return .accepted
    case .complete, .completeBackwards, .newLine, .yank, .yankEarlier, .transpose: return .editing
    case let command?:
      let outcome = perform(command)
      keepInLine()
      return outcome
    case nil: return .editing
    }
  }

  /// In normal mode the cursor stands on a character, not behind the line's last one.
  mutating func keepInLine() {
    guard vi?.mode == .normal else { return }
    let end = buffer.lineEnd(of: buffer.cursor)
    if buffer.cursor == end && end > buffer.lineStart(of: end) {
      // The column that moving up and down keeps to is no business of this.
      let goal = buffer.goalColumn
      buffer.move(to: end - 1)
      buffer.goalColumn = goal
    }
  }

  // MARK: Insert mode

  mutating func enterInsertMode(_ mode: ViState.Mode = .insert, after command: ViCommand) {
    vi?.mode = mode
    if vi?.isReplaying == false { vi?.current = ViState.Change(command: command) }
  }

  mutating func leaveInsertMode() {
    guard let change = vi?.current, vi?.isReplaying == false else {
      enterNormalMode()
      return
    }
    vi?.current = nil
    vi?.lastChange = change
    // `3ix` types three times.
    if case .insert = change.command.action, let count = change.command.count, count > 1 {
      replay(change.typed, times: count - 1)
    }
    enterNormalMode()
  }

  private mutating func enterNormalMode() {
    vi?.mode = .normal
    vi?.pending = []
    if buffer.cursor > buffer.lineStart(of: buffer.cursor) { buffer.move(to: buffer.cursor - 1) }
  }

  /// A key in replace mode; nil for those that do what they do in insert mode.
  private mutating func replace(_ key: Key, _ command: EditCommand?) -> Outcome? {
    if command == .deleteLeft {
      if buffer.cursor > buffer.lineStart(of: buffer.cursor) { buffer.move(to: buffer.cursor - 1) }
      return .editing
    }
    guard command == nil, case .character(let scalar) = key.code, key.modifiers.isSubset(of: .shift) else { return nil }
    let cursor = buffer.cursor
    let end = min(cursor + 1, buffer.lineEnd(of: cursor))
    buffer.replace(cursor..<end, with: String(Character(scalar)), kind: .typing)
    return .editing
  }

  // MARK: Repeating

  /// Does the last change again, with another count if one is given.
  mutating func repeatChange(count: Int?) {
    guard var change = vi?.lastChange else { return }
    if let count {
      change.command.count = count
      vi?.lastChange = change
    }
    buffer.beginGroup()
    vi?.isReplaying = true
    _ = performVi(change.command)
    vi?.isReplaying = false
    if vi?.mode != .normal {
      var times = 1
      if case .insert = change.command.action { times = change.command.count ?? 1 }
      replay(change.typed, times: times)
      enterNormalMode()
    }
  }

  private mutating func replay(_ keys: [Key], times: Int) {
    vi?.isReplaying = true
    defer { vi?.isReplaying = false }
    for _ in 0..<min(times, 1_000) {
      for key in keys { _ = handle(key) }
    }
  }
}
