// This file reads the one shape of YAML that front matter has, a mapping of keys to texts and lists of texts, through
// libyaml's events, because those carry the place of everything and tell two equal keys apart.

import CYaml
import SourceText

struct YamlScalar {
  var text: String
  var isQuoted: Bool
  var span: Span
}

enum YamlValue {
  case scalar(YamlScalar)
  case list([YamlScalar], Span)

  var span: Span {
    switch self {
    case .scalar(let scalar): scalar.span
    case .list(_, let span): span
    }
  }
}

struct YamlEntry {
  var key: YamlScalar
  var value: YamlValue
}

struct YamlProblem: Error {
  var span: Span
  var message: String
}

/// The entries of the mapping in the text of `span`, which is a run of whole lines; none for an empty text.
func readYaml(_ source: SourceFile, _ span: Span) -> Result<[YamlEntry], YamlProblem> {
  let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  parser.initialize(to: yaml_parser_t())
  defer { parser.deallocate() }
  guard yaml_parser_initialize(parser) == 1 else {
    return .failure(YamlProblem(span: span, message: "the front matter cannot be read"))
  }
  defer { yaml_parser_delete(parser) }
  return source.bytes[span.range].withUnsafeBufferPointer { buffer in
    yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
    var reader = YamlReader(parser: parser, source: source, firstLine: source.line(of: span.startOffset))
    do throws(YamlProblem) {
      return .success(try reader.mapping())
    } catch {
      return .failure(error)
    }
  }
}

private enum YamlEvent {
  case scalar(YamlScalar)
  case listStart(Span)
  case listEnd(Span)
  case mappingStart(Span)
  case mappingEnd
  case other(Span)
  case end
}

private struct YamlReader {
  let parser: UnsafeMutablePointer<yaml_parser_t>
  let source: SourceFile
  /// The file line of libyaml's line 0.
  let firstLine: Int

  mutating func mapping() throws(YamlProblem) -> [YamlEntry] {
    switch try nextContent() {
    case .end: return []
    case .mappingStart: break
    case let event: throw problem(event, "the front matter must be `key: value` lines")
    }
    var entries: [YamlEntry] = []
    while true {
      switch try next() {
      case .mappingEnd:
        guard case .end = try nextContent() else {
          throw YamlProblem(span: source.lineSpan(firstLine), message: "the front matter must be one document")
        }
        return entries
      case .scalar(let key): entries.append(YamlEntry(key: key, value: try value()))
      case let event: throw problem(event, "a key must be a plain word")
      }
    }
  }

  private mutating func value() throws(YamlProblem) -> YamlValue {
    switch try next() {
    case .scalar(let scalar): return .scalar(scalar)
    case .listStart(let start):
      var items: [YamlScalar] = []
      while true {
        switch try next() {
        case .scalar(let scalar): items.append(scalar)
        case .listEnd(let end): return .list(items, start.joined(with: end))
        case let event: throw problem(event, "a list here holds plain texts only")
        }
      }
    case let event: throw problem(event, "a value must be a text, a number or a list")
    }
  }

  private func problem(_ event: YamlEvent, _ message: String) -> YamlProblem {
    switch event {
    case .scalar(let scalar): YamlProblem(span: scalar.span, message: message)
    case .listStart(let span), .listEnd(let span), .mappingStart(let span), .other(let span):
      YamlProblem(span: span, message: message)
    case .mappingEnd, .end: YamlProblem(span: source.lineSpan(firstLine), message: message)
    }
  }

  /// The next event that is not the start or end of a document.
  private mutating func nextContent() throws(YamlProblem) -> YamlEvent {
    var documents = 0
    while true {
      var event = yaml_event_t()
      try parse(&event)
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 { return .other(span(event)) }
      default: return convert(event)
      }
    }
  }

  private mutating func next() throws(YamlProblem) -> YamlEvent {
    var event = yaml_event_t()
    try parse(&event)
    defer { yaml_event_delete(&event) }
    return convert(event)
  }

  private func parse(_ event: inout yaml_event_t) throws(YamlProblem) {
    guard yaml_parser_parse(parser, &event) == 0 else { return }
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    throw YamlProblem(span: Span(at: offset(parser.pointee.problem_mark)), message: "not valid YAML: \(words)")
  }

  private func convert(_ event: yaml_event_t) -> YamlEvent {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return .scalar(
        YamlScalar(
          text: String(decoding: bytes, as: UTF8.self),
          isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE, span: span(event)))
    case YAML_SEQUENCE_START_EVENT: return .listStart(span(event))
    case YAML_SEQUENCE_END_EVENT: return .listEnd(span(event))
    case YAML_MAPPING_START_EVENT: return .mappingStart(span(event))
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return .end
    default: return .other(span(event))
    }
  }

  private func span(_ event: yaml_event_t) -> Span {
    let start = offset(event.start_mark)
    // A block sequence ends at the start of the next key: cut the span to its first line.
    return Span(start, min(max(start, offset(event.end_mark)), source.lineRange(source.line(of: start)).upperBound))
  }

  /// libyaml counts lines from 0 and columns in code points.
  private func offset(_ mark: yaml_mark_t) -> Int {
    source.offset(of: Position(line: firstLine + Int(mark.line), column: Int(mark.column) + 1))
  }
}
