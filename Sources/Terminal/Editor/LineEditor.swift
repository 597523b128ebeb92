// This file defines the line editor as the rest of the program uses it: it owns the terminal while an entry is read
// and joins the pure parts (decoder, session, renderer) to the keyboard, the screen and signals.

import Glibc

/// Reads entries from a person at a terminal, with editing where the terminal can, and plain lines elsewhere.
///
/// One editor reads at a time in a process, because signal handlers belong to the process. Keys that were typed ahead
/// stay in the editor until the next request.
public final class LineEditor {
  public private(set) var history: History
  /// What went wrong with the history file most recently.
  public private(set) var historyFailure: HistoryFile.Failure?
  public var screen: Screen

  let input: Int32
  public let output: TerminalOutput
  let signals = EditorSignals()
  /// Stops the process on Ctrl-Z; replaced where nothing must stop.
  var suspendProcess: (EditorSignals) -> Void = { $0.stopProcess() }

  private let historyFile: HistoryFile?
  private var plainReader = PlainLineReader()
  private var decoder = KeyDecoder()
  /// Keys that were typed ahead of what is asked.
  var pending: ArraySlice<InputEvent> = []
  private var killRing = KillRing()
  private var macro = KeyMacro()
  /// The entry of the history that the next prompt shows.
  private var nextEntry: Int?
  /// What vi's keys remember from one entry to the next.
  private var vi: ViState?

  /// Milliseconds after which an ESC was the key and not the beginning of a sequence.
  private static let escapeDelay: Int32 = 50
  /// Milliseconds of silence after which a paste without end is over.
  private static let pasteDelay: Int32 = 2_000

  public init(
    input: Int32 = STDIN_FILENO, output: TerminalOutput, screen: Screen, historyFile: HistoryFile? = nil
  ) {
    self.input = input
    self.output = output
    self.screen = screen
    self.historyFile = historyFile
    history = History()
    if let historyFile {
      do {
        history = History(try historyFile.load(), capacity: historyFile.capacity)
      } catch {
        historyFailure = error
      }
    }
  }

  /// Asks for one entry.
  public func read(_ request: LineRequest) -> LineEvent {
    let event: LineEvent
    if screen.canEdit, let mode = RawMode(descriptor: input, output: output.descriptor) {
      event = edit(request, mode)
    } else {
      event = readPlain(request)
    }
    if case .line(let text) = event { remember(text, request) }
    return event
  }

  /// Keeps an entry before anybody runs it.
  private func remember(_ text: String, _ request: LineRequest) {
    guard request.usesHistory, screen.isInputTerminal else { return }
    guard history.add(text), let historyFile else { return }
    do {
      try historyFile.append(text)
    } catch {
      historyFailure = error
    }
  }

  // MARK: Editing

  private func edit(_ request: LineRequest, _ mode: RawMode) -> LineEvent {
    if !output.isAtLineStart { output.write("\n") }
    signals.install()
    output.write(mode.enter())
    defer {
      output.flush()
      mode.leave()
      signals.remove()
      output.markLineStart()
    }
    measure()
    if screen.keys == .vi { vi = vi ?? ViState() } else { vi = nil }
    var session = EditSession(request, history: history, killRing: killRing, vi: vi, macro: macro)
    if let nextEntry, request.usesHistory { session.show(entry: nextEntry) }
    nextEntry = nil
    var shape = CursorShape.standard
    var isAccepted = false
    defer {
      // A block that was given up, or that a vanished terminal cut off, can be called up again.
      if !isAccepted && session.buffer.isMultiLine { remember(session.acceptedText, request) }
      killRing = session.killRing
      macro = session.macro
      if isAccepted { nextEntry = session.nextEntry }
      vi = session.vi
      if shape != .standard { output.write(CursorShape.standard.sequence) }
    }
    var writer = FrameWriter(painter: screen.painter, columns: screen.columns)

    while output.failure == nil {
      while let event = pending.popFirst() {
        let outcome = session.handle(event)
        if !session.injected.isEmpty {
          pending = session.injected.map(InputEvent.key) + pending
          session.injected = []
        }
        switch outcome {
        case .editing: break
        case .accepted:
          isAccepted = true
          output.write(writer.finish(session.finalFrame(columns: screen.columns)))
          return .line(session.acceptedText)
        case .interrupted:
          output.write(writer.finish(session.finalFrame(columns: screen.columns)))
          return .interrupted
        case .endOfInput:
          output.write(writer.finish(session.finalFrame(columns: screen.columns)))
          return .endOfInput
        case .clearScreen:
          output.write("\u{1B}[H\u{1B}[2J")
          writer.forget()
        case .suspend:
          suspend(&session, &writer, mode)
        case .editExternally:
          editExternally(&session, &writer, mode)
        }
      }
      if session.cursorShape != shape {
        shape = session.cursorShape
        output.write(shape.sequence)
      }
      output.write(writer.show(session.frame(columns: screen.columns, rows: screen.rows, signs: screen.signs)))
      output.flush()
      if let end = wait(request, &session, &writer, mode) { return end }
    }
    return .endOfInput
  }

  /// Waits until there is something to do; the event is not nil when that is the end of the entry.
  private func wait(
    _ request: LineRequest, _ session: inout EditSession, _ writer: inout FrameWriter, _ mode: RawMode
  ) -> LineEvent? {
    var waiting = [input, signals.descriptor, request.watch?.descriptor ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let timeout =
      decoder.isWaiting
      ? Self.escapeDelay : decoder.isPasting ? Self.pasteDelay : request.watch?.interval ?? -1
    let count = poll(&waiting, nfds_t(waiting.count), timeout)
    if count < 0 { return errno == EINTR ? nil : .endOfInput }
    if count == 0 && (decoder.isWaiting || decoder.isPasting) {
      pending += decoder.flush()
      return nil
    }
    if waiting[1].revents != 0, respond(to: signals.take(), &session, &writer, mode) {
      output.write(writer.finish(session.finalFrame(columns: screen.columns)))
      return .interrupted
    }
    if waiting[0].revents != 0, !readKeys() {
      output.write(writer.finish(session.finalFrame(columns: screen.columns)))
      return .endOfInput
    }
    if let watch = request.watch, count == 0 || waiting[2].revents != 0, let text = watch.check(), !text.isEmpty {
      output.write(writer.erase() + text + (text.hasSuffix("\n") ? "" : "\n"))
    }
    return nil
  }

  /// False at the end of the input.
  private func readKeys() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = chunk.withUnsafeMutableBytes { Glibc.read(input, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    if count == 0 {
      pending += decoder.flush()
      return !pending.isEmpty
    }
    pending += decoder.feed(chunk[..<count])
    return true
  }

  // MARK: Signals

  /// True when the entry was interrupted.
  private func respond(
    to numbers: [Int32], _ session: inout EditSession, _ writer: inout FrameWriter, _ mode: RawMode
  ) -> Bool {
    for number in numbers {
      switch number {
      case SIGINT:
        return true
      case SIGWINCH:
        measure()
        output.write(writer.erase(resizedTo: screen.columns))
      case SIGTSTP:
        suspend(&session, &writer, mode)
      case SIGCONT:
        // Somebody stopped the process without asking; the shell has changed the settings meanwhile.
        output.write(mode.enter())
        measure()
        writer.forget()
      default:
        break
      }
    }
    return false
  }

  private func suspend(_ session: inout EditSession, _ writer: inout FrameWriter, _ mode: RawMode) {
    leavingTerminal(session, &writer, mode) { suspendProcess(signals) }
  }

  /// Lets the text be written in the learner's own editor; one undo brings back what was there.
  private func editExternally(_ session: inout EditSession, _ writer: inout FrameWriter, _ mode: RawMode) {
    let text = session.buffer.text
    output.write(writer.erase())
    var edited = text
    var problem: String?
    leavingTerminal(nil, &writer, mode) {
      do throws(ExternalEditor.Failure) {
        edited = try ExternalEditor().edit(text: text, suffix: ".py")
      } catch {
        problem = error.message
      }
    }
    if let problem { output.write("error: " + VisibleText.show(problem) + "\n") }
    if edited != text { session.replaceText(edited) }
  }

  /// Gives the terminal away for a while, as it was found. The entry is shown anew behind what was written meanwhile.
  private func leavingTerminal(
    _ session: EditSession?, _ writer: inout FrameWriter, _ mode: RawMode, _ body: () -> Void
  ) {
    if var session { output.write(writer.finish(session.finalFrame(columns: screen.columns))) }
    if screen.keys == .vi { output.write(CursorShape.standard.sequence) }
    output.flush()
    mode.leave()
    body()
    mode.refresh()
    output.write(mode.enter())
    if let session, session.cursorShape != .standard { output.write(session.cursorShape.sequence) }
    measure()
    writer = FrameWriter(painter: screen.painter, columns: screen.columns)
  }

  private func measure() {
    guard let size = Screen.size(of: output.descriptor) else { return }
    screen.columns = size.columns
    screen.rows = size.rows
  }

  // MARK: Plain lines

  /// One line for a program that asks for input: without prompt and editing, as the terminal itself reads lines. What was
  /// read ahead for entries comes first.
  public func readInputLine() -> LineEvent {
    if screen.isInputTerminal { signals.install(interruptOnly: true) }
    defer { signals.remove() }
    output.flush()
    switch plainReader.next(from: input, signal: screen.isInputTerminal ? signals.descriptor : -1) {
    case .interrupted:
      _ = signals.take()
      output.write("\n")
      return .interrupted
    case .endOfInput: return .endOfInput
    case .line(let bytes):
      if screen.isInputTerminal { output.markLineStart() }
      if let malformed = PlainLineReader.malformedByte(in: bytes) { return .malformed(byte: malformed) }
      return .line(String(decoding: bytes, as: UTF8.self))
    }
  }

  private func readPlain(_ request: LineRequest) -> LineEvent {
    var text = ""
    var prompt = request.prompt
    if screen.isInputTerminal { signals.install(interruptOnly: true) }
    defer { signals.remove() }
    while true {
      if request.promptsWhenPlain { output.write(prompt.plainText) }
      output.flush()
      switch plainReader.next(from: input, signal: screen.isInputTerminal ? signals.descriptor : -1) {
      case .interrupted:
        _ = signals.take()
        output.write("\n")
        return .interrupted
      case .endOfInput:
        if screen.isInputTerminal && request.promptsWhenPlain { output.write("\n") }
        return text.isEmpty ? .endOfInput : .line(LineRequest.withoutClosingLines(text))
      case .line(let bytes):
        // The echo of the line feed is not ours, but it moved the cursor.
        if screen.isInputTerminal { output.markLineStart() }
        if let malformed = PlainLineReader.malformedByte(in: bytes) { return .malformed(byte: malformed) }
        text += String(decoding: bytes, as: UTF8.self)
        if request.isComplete(text) == .complete { return .line(LineRequest.withoutClosingLines(text)) }
        text += "\n"
        prompt = request.continuation
      }
    }
  }
}
