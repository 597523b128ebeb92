// This file defines the editing of one entry from the first key to Enter, without any terminal: events go in, an
// outcome and a frame come out.

/// The state of one entry being edited.
struct EditSession {
  enum Outcome: Equatable {
    case editing
    case accepted
    case interrupted
    case endOfInput
    case clearScreen
    case suspend
    case editExternally
  }

  let request: LineRequest
  let history: History
  var buffer: EditBuffer
  var killRing: KillRing
  /// The previous command, for those that go on where it ended.
  var lastCommand: EditCommand?
  var recall: Recall
  var search: Search?
  var menu: Menu?
  /// The state of vi's modes; nil with the keys of Emacs.
  var vi: ViState?
  /// The first key of a sequence of two.
  private var prefix: Key?
  /// The screen's size when the entry was last shown.
  var size = (columns: 80, rows: 24)
  /// First row of the text that is shown when it is higher than the screen.
  var top = 0
  private var cachedRoles: (version: Int, roles: [Role])?
  /// Where the text of the last yank is, for replacing it by an earlier one.
  var yanked: Range<Int>?
  /// The entry whose last word was put in.
  var lastWordIndex = 0
  /// How often the next command is to be done, while that is typed.
  var times: Times?
  var awaited: Awaited?
  /// The other end of the region, and the text that it belongs to.
  var mark: (position: Int, version: Int)?
  var macro: KeyMacro
  /// Keys to be handled as if they were typed now.
  var injected: [Key] = []
  /// The entry of the history to be shown at the next prompt.
  private(set) var nextEntry: Int?

  static let indentWidth = 4

  init(
    _ request: LineRequest, history: History = History(), killRing: KillRing = KillRing(), vi: ViState? = nil,
    macro: KeyMacro = KeyMacro()
  ) {
    self.macro = macro
    self.vi = vi
    self.vi?.mode = .insert
    self.request = request
    self.history = request.usesHistory ? history : History()
    self.killRing = killRing
    buffer = EditBuffer(request.initialText)
    recall = Recall(index: self.history.entries.count)
  }

  mutating func handle(_ event: InputEvent) -> Outcome {
    switch event {
    case .paste(let text):
      paste(text)
      return .editing
    case .key(let key):
      return handle(key)
    }
  }

  mutating func handle(_ key: Key) -> Outcome {
    if vi != nil, key.modifiers.contains(.alt), case .character = key.code {
      // ESC and a command of vi, typed so fast that they came as one key.
      if menu != nil { _ = closeMenu(restoring: false) }
      _ = handle(Key(.escape))
      return handle(Key(key.code, key.modifiers.subtracting(.alt)))
    }
    macro.recording?.append(key)
    if takeAwaited(key) { return .editing }
    if prefix == nil && search == nil && request.keymap.isPrefix(key) {
      prefix = key
      return .editing
    }
    let command = request.keymap.command(for: key, after: prefix)
    if prefix != nil {
      prefix = nil
      // A sequence without a meaning types nothing.
      guard let command else { return .editing }
      return run(command)
    }
    if search == nil && vi == nil && takeDigit(key, command) { return .editing }
    if search != nil {
      // Enter ends the pattern of vi's search; with the keys of Emacs it also runs what was found.
      if vi != nil && command == .accept {
        endSearch(keeping: true)
        return .editing
      }
      if continueSearch(key, command) { return .editing }
    }
    if steerMenu(command) { return .editing }
    if menu != nil, command != .complete, command != .completeBackwards {
      let wasShown = closeMenu(restoring: command == .cancel)
      if command == .cancel && wasShown { return .editing }
    }
    if let outcome = handleVi(key, command) { return outcome }
    guard let command else {
      type(key)
      lastCommand = nil
      return .editing
    }
    return run(command)
  }

  private mutating func run(_ command: EditCommand) -> Outcome {
    let outcome = repeated(command)
    lastCommand = command
    return outcome
  }

  private mutating func type(_ key: Key) {
    defer { times = nil }
    guard case .character(let scalar) = key.code, key.modifiers.isSubset(of: .shift) else { return }
    let count = min(max(times?.value ?? 1, 0), 1_000)
    buffer.insert(String(repeating: String(Character(scalar)), count: count), kind: .typing)
  }

  private mutating func paste(_ text: String) {
    if search != nil { endSearch(keeping: true) }
    _ = closeMenu(restoring: false)
    var adjusted = Substring(request.adjustPaste(text))
    // A line feed at the end would leave the cursor on an empty line behind a single line of code.
    let withoutEnd = adjusted.prefix(
      upTo: adjusted.lastIndex { $0 != "\n" }.map { adjusted.index(after: $0) } ?? adjusted.startIndex)
    if !withoutEnd.contains("\n") { adjusted = withoutEnd }
    buffer.insert(String(adjusted))
    lastCommand = nil
  }

  mutating func perform(_ command: EditCommand) -> Outcome {
    switch command {
    case .accept: return accept()
    case .acceptAndNext:
      let outcome = accept()
      if outcome == .accepted && recall.index < history.entries.count { nextEntry = recall.index + 1 }
      return outcome
    case .comment:
      toggleComment()
      return accept()
    case .interrupt: return .interrupted
    case .suspend: return .suspend
    case .clearScreen: return .clearScreen
    case .editExternally: return .editExternally
    case .deleteRightOrEnd where buffer.isEmpty: return .endOfInput
    case .moveUp: if !buffer.moveVertically(down: false) { recallEntry(forwards: false) }
    case .moveDown: if !buffer.moveVertically(down: true) { recallEntry(forwards: true) }
    case .previousEntry: recallEntry(forwards: false)
    case .nextEntry: recallEntry(forwards: true)
    case .firstEntry: show(entry: 0)
    case .lastEntry: show(entry: history.entries.count)
    case .searchBackwards: beginSearch(forwards: false)
    case .searchForwards: beginSearch(forwards: true)
    case .complete: complete(backwards: false)
    case .completeBackwards: complete(backwards: true)
    case .newLine: insertLine()
    case .undo: buffer.undo()
    case .redo: buffer.redo()
    case .revert: while buffer.undo() {}
    case .cancel, .times: break
    case .insertLiterally: awaited = .literal
    case .findForwards: awaited = .target(forwards: true)
    case .findBackwards: awaited = .target(forwards: false)
    case .setMark: setMark()
    case .exchangeMark: exchangeMark()
    case .copyRegion: copyRegion()
    case .lastWord: insertLastWord()
    case .beginMacro: macro.recording = []
    case .endMacro: endMacro()
    case .playMacro: playMacro()
    case .yank: yank(killRing.newest(), over: buffer.cursor..<buffer.cursor)
    case .yankEarlier:
      if let range = yanked, lastCommand == .yank || lastCommand == .yankEarlier {
        yank(killRing.earlier(), over: range)
      }
    default:
      if !move(command) { change(command) }
    }
    return .editing
  }

  mutating func yank(_ text: String?, over range: Range<Int>) {
    guard let text else { return }
    buffer.replace(range, with: text)
    yanked = range.lowerBound..<max(buffer.cursor, range.lowerBound)
  }

  /// Takes a text from elsewhere in place of the present one; one undo brings that back.
  mutating func replaceText(_ text: String) {
    buffer.beginGroup()
    buffer.setText(text)
    buffer.endGroup()
    keepInLine()
  }

  // MARK: Enter

  /// The text that is handed over.
  var acceptedText: String { LineRequest.withoutClosingLines(buffer.text) }

  private mutating func accept() -> Outcome {
    if buffer.isMultiLine && !buffer.isOnLastLine {
      insertLine()
      return .editing
    }
    switch request.isComplete(buffer.text) {
    case .complete:
      return .accepted
    case .incomplete:
      insertLine()
      return .editing
    }
  }

  /// Begins a new line at the cursor, indented as what stands before it asks for.
  mutating func insertLine() {
    let before = String(buffer.characters[..<buffer.cursor])
    var indentation = buffer.indentation(of: buffer.cursor)
    if case .incomplete(let indent) = request.isComplete(before) {
      indentation = String(repeating: " ", count: min(max(indent, 0), 200))
    } else if buffer.isInIndentation {
      indentation = String(buffer.characters[buffer.lineStart(of: buffer.cursor)..<buffer.cursor])
    }
    buffer.insert("\n" + indentation)
  }

  // MARK: Roles

  /// One role a character, from the caller's highlighter.
  mutating func roles() -> [Role] {
    if let cachedRoles, cachedRoles.version == buffer.version { return cachedRoles.roles }
    var roles = [Role](repeating: .plain, count: buffer.characters.count)
    if let highlight = request.highlight, !roles.isEmpty {
      let text = buffer.text
      let places = CharacterPlaces(buffer.characters)
      // A range inside another one counts more: ranges come with the outer one first.
      for (range, role) in highlight(text) {
        for position in places.positions(ofBytes: range) { roles[position] = role }
      }
    }
    cachedRoles = (buffer.version, roles)
    return roles
  }
}

/// Which characters stand at which bytes of a text.
private struct CharacterPlaces {
  /// The first byte of each character, and the end; nil where each character is one byte.
  private let starts: [Int]?
  private let count: Int

  init(_ characters: [Character]) {
    count = characters.count
    if characters.allSatisfy({ $0.utf8.count == 1 }) {
      starts = nil
      return
    }
    var starts = [0]
    starts.reserveCapacity(characters.count + 1)
    for character in characters { starts.append((starts.last ?? 0) + character.utf8.count) }
    self.starts = starts
  }

  /// The characters of which some byte lies in the range.
  func positions(ofBytes range: Range<Int>) -> Range<Int> {
    guard let starts else { return range.clamped(to: 0..<count) }
    let lower = position(ofByte: range.lowerBound, in: starts)
    let upper = range.isEmpty ? lower : position(ofByte: range.upperBound - 1, in: starts) + 1
    return (lower..<max(upper, lower)).clamped(to: 0..<count)
  }

  private func position(ofByte offset: Int, in starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
