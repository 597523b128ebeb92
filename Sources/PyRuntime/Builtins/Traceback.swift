// This file defines the traceback type and the text of uncaught exceptions, as CPython 3.11 prints it: chained
// exceptions, one block a frame, carets under the part of the line that failed (PEP 657), near names.

import PySyntax
import SourceText

extension VM {
  func installTraceback(_ builder: TypeBuilder) {
    builder.type.pointee.flags.insert(.cannotBeCreated)
    builder.attribute("tb_next") { _, arguments throws(PyError) in arguments[0].traceback.pointee.next }
    builder.attribute("tb_lineno") { vm, arguments throws(PyError) in
      Value(vm.line(of: arguments[0].traceback))
    }
    builder.attribute("tb_lasti") { _, arguments throws(PyError) in
      Value(arguments[0].traceback.pointee.instruction * 2)
    }
  }

  private func span(of entry: TracebackRef) -> Span {
    let info = entry.pointee.code.pointee.info.takeUnretainedValue()
    return info.spans[min(entry.pointee.instruction, info.spans.count - 1)]
  }

  func line(of entry: TracebackRef) -> Int {
    entry.pointee.code.pointee.info.takeUnretainedValue().source.line(at: span(of: entry).start)
  }

  /// One frame of a traceback, for hosts and for the `traceback` module.
  public struct TracebackFrame {
    public let file: String
    public let line: Int
    public let function: String
    /// The source line without its indentation; empty when there is none.
    public let text: String
    /// The line of carets under it, or nil.
    public let carets: String?
    public let isLibrary: Bool
  }

  /// The frames of an exception, outermost first.
  public func tracebackFrames(_ exception: Value) -> [TracebackFrame] {
    var frames: [TracebackFrame] = []
    var link = exceptionState(exception)?.pointee.traceback ?? .none
    while link.is(.traceback) {
      let entry = link.traceback
      frames.append(tracebackFrame(entry.pointee.code, span(of: entry)))
      link = entry.pointee.next
    }
    return frames
  }

  private func tracebackFrame(_ code: CodeRef, _ span: Span) -> TracebackFrame {
    let source = code.pointee.info.takeUnretainedValue().source
    let line = source.line(at: span.start)
    let (text, carets) = excerpt(source, span, line)
    return TracebackFrame(
      file: source.name, line: line, function: code.pointee.name.str.string, text: text, carets: carets,
      isLibrary: source.isLibrary)
  }

  /// The calls that were going on when the last run met a limit, as a traceback shows them.
  public func stoppingTraceback() -> String {
    var stopped: [TracebackFrame] = []
    guard var frame = limitFrame else { return "" }
    while frame > frames {
      let code = frame.pointee.code
      let spans = code.pointee.info.takeUnretainedValue().spans
      let at = min(max(0, frame.pointee.pc - code.pointee.instructions - 1), spans.count - 1)
      if at >= 0 { stopped.append(tracebackFrame(code, spans[at])) }
      frame -= 1
    }
    return framesText(stopped.reversed())
  }

  /// A line and the carets under the part that `span` marks.
  private func excerpt(_ source: ProgramSource, _ span: Span, _ line: Int) -> (text: String, carets: String?) {
    let (bytes, start) = source.lineText(line)
    let whole = Array(bytes)
    let indent = whole.prefix { $0 == 32 || $0 == 9 || $0 == 12 }.count
    var end = whole.count
    while end > indent && (whole[end - 1] == 32 || whole[end - 1] == 9) { end -= 1 }
    let text = String(decoding: whole[indent..<end], as: UTF8.self)
    if source.isText { return ("", nil) }
    guard !source.isLibrary, !text.isEmpty, span.end > span.start else { return (text, nil) }
    let from = max(Int(span.start) - start, indent)
    let isOneLine = source.line(at: span.end) == line
    let to = min(isOneLine ? Int(span.end) - start : end, end)
    guard from < to else { return (text, nil) }
    func width(_ a: Int, _ b: Int) -> Int { String(decoding: whole[a..<b], as: UTF8.self).unicodeScalars.count }
    let anchors = isOneLine ? self.anchors(Array(whole[from..<to])) : nil
    if anchors == nil && from == indent && to == end { return (text, nil) }
    var marks = String(repeating: " ", count: width(indent, from))
    if let anchors {
      marks += String(repeating: "~", count: width(from, from + anchors.start))
      marks += String(repeating: "^", count: width(from + anchors.start, from + anchors.end))
      marks += String(repeating: "~", count: width(from + anchors.end, to))
    } else {
      marks += String(repeating: "^", count: width(from, to))
    }
    return (text, marks)
  }

  /// The operator of a binary operation, or the brackets of a subscript: what gets carets while the rest gets tildes.
  private func anchors(_ segment: [UInt8]) -> (start: Int, end: Int)? {
    guard let module = try? parseModule(segment, mode: .expression), let statement = module.body.first,
      case .expression(let e) = statement.kind
    else { return nil }
    switch e.kind {
    case .binary(let left, _, let right, _):
      var i = Int(left.span.end)
      let limit = min(Int(right.span.start), segment.count)
      while i < limit && (segment[i] == 32 || segment[i] == 9) { i += 1 }
      guard i < limit else { return nil }
      let isLong = i + 1 < limit && segment[i + 1] != 32 && segment[i + 1] != 9
      return (i, isLong ? i + 2 : i + 1)
    case .subscript_(let object, let key):
      return (Int(object.span.end), min(Int(key.span.end) + 1, segment.count))
    default: return nil
    }
  }

  // MARK: Text

  /// The whole text of an uncaught exception, with its causes and contexts.
  public func tracebackText(_ exception: Value) throws(PyError) -> String {
    var writer = TracebackWriter(self)
    try writer.write(exception)
    return writer.text
  }

  /// The frames of an exception as text; runs of equal ones are shortened.
  func framesText(_ exception: Value) -> String { framesText(tracebackFrames(exception)) }

  private func framesText(_ frames: [TracebackFrame]) -> String {
    var text = ""
    var last: TracebackFrame?
    var repeated = 0
    func closeRun() {
      if repeated > 3 {
        let more = repeated - 3
        text += "  [Previous line repeated \(more) more time\(more == 1 ? "" : "s")]\n"
      }
    }
    for frame in frames {
      if let last, last.file == frame.file, last.line == frame.line, last.function == frame.function {
        repeated += 1
      } else {
        closeRun()
        repeated = 1
      }
      last = frame
      if repeated > 3 { continue }
      text += "  File \"\(frame.file)\", line \(frame.line), in \(frame.function)\n"
      if !frame.text.isEmpty && !frame.isLibrary { text += "    \(frame.text)\n" }
      if let carets = frame.carets { text += "    \(carets)\n" }
    }
    closeRun()
    return text
  }

  /// `Type: text`, with the source line of a SyntaxError, the near name, and notes.
  public func exceptionLine(_ exception: Value) throws(PyError) -> String {
    let parts = try exceptionParts(exception)
    return parts.place + parts.line + parts.notes
  }

  /// The source line of a SyntaxError; `Type: text`; and the notes.
  func exceptionParts(_ exception: Value) throws(PyError) -> (place: String, line: String, notes: String) {
    let type = self.type(of: exception)
    let module = lookup(type, .module)
    var name = type.pointee.qualifiedName.str.string
    if !module.isUndefined && !module.isStr {
      name = "<unknown>." + name
    } else if module.isStr, module.str.string != "builtins", module.str.string != "__main__" {
      name = module.str.string + "." + name
    }
    var place = ""
    var message: String
    if type.isSubtype(of: self.type(.syntaxError)), member(exception, "lineno").isInt {
      place = try syntaxErrorPlace(exception)
      let given = member(exception, "msg")
      message = given.isUndefined ? "<no detail available>" : try strText(given)
    } else {
      do {
        message = try strText(exception)
      } catch {
        guard error == .exception else { throw error }
        message = "<exception str() failed>"
      }
    }
    if let near = suggestion(exception) { message += ". Did you mean: '\(near)'?" }
    return (place, message.isEmpty ? "\(name)\n" : "\(name): \(message)\n", try notesText(exception))
  }

  private func notesText(_ exception: Value) throws(PyError) -> String {
    let notes = try findAttribute(exception, name(.notes))
    if notes.isUndefined { return "" }
    let plain = builtin(notes)
    guard plain.is(.list) || plain.is(.tuple) else { return try reprText(notes) + "\n" }
    var text = ""
    for note in try array(plain) { text += try strText(note) + "\n" }
    return text
  }

  private func syntaxErrorPlace(_ exception: Value) throws(PyError) -> String {
    let file = member(exception, "filename")
    let line = member(exception, "lineno").int
    var text = "  File \"\(file.isStr ? file.str.string : "<string>")\", line \(line)\n"
    let source = member(exception, "text")
    guard source.isStr else { return text }
    let scalars = Array(source.str.string.unicodeScalars).filter { $0 != "\n" && $0 != "\r" }
    let indent = scalars.prefix { $0 == " " || $0 == "\t" || $0 == "\u{c}" }.count
    let trimmed = String(String.UnicodeScalarView(scalars[indent...]))
    text += "    \(trimmed)\n"
    let offset = member(exception, "offset")
    guard offset.isInt, offset.int >= 1 else { return text }
    var end = member(exception, "end_offset").isInt ? member(exception, "end_offset").int : 0
    let endLine = member(exception, "end_lineno")
    if endLine.isInt && endLine.int > line { end = scalars.count + 1 }
    let width = end > 0 && end > offset.int ? min(end - offset.int, scalars.count + 1) : 1
    let column = min(offset.int - 1, scalars.count) - indent
    guard column >= 0 else { return text }
    text += "    " + String(repeating: " ", count: column) + String(repeating: "^", count: width) + "\n"
    return text
  }

  /// The near name of a NameError or AttributeError, as CPython 3.11 suggests one.
  private func suggestion(_ exception: Value) -> String? {
    let wanted = member(exception, "name")
    guard wanted.isStr else { return nil }
    var candidates: [String] = []
    func add(_ dict: DictRef) { dict.forEach { if $0.key.isStr { candidates.append($0.key.str.string) } } }
    let type = self.type(of: exception)
    if type == self.type(.nameError) {
      guard var entry = exceptionState(exception)?.pointee.traceback, entry.is(.traceback) else { return nil }
      while entry.traceback.pointee.next.is(.traceback) { entry = entry.traceback.pointee.next }
      let info = entry.traceback.pointee.code.pointee.info.takeUnretainedValue()
      candidates = (info.variableNames + info.freeNames).map { $0.str.string }
      add(entry.traceback.pointee.globals)
      add(builtins)
    } else if type == self.type(.attributeError) {
      let object = member(exception, "obj")
      guard !object.isUndefined, let names = try? attributeNames(object), names.is(.list) else { return nil }
      candidates = (0..<names.list.pointee.count).map { names.list.pointee.items[$0].str.string }
    } else {
      return nil
    }
    return nearestName(to: wanted.str.string, among: candidates)
  }
}
