// This file reads the words behind a fence, as in ```python test name="later keys win" points=1, with the place of
// each, because a mistyped word there silently turns a test into prose.

import SourceText

/// The words of one info string.
struct InfoString {
  struct Word {
    var key: String
    /// nil for a bare flag.
    var value: String?
    var span: Span
    /// The span of the value without its quotes.
    var valueSpan: Span
  }

  var language = ""
  var languageSpan = Span(at: 0)
  var words: [Word] = []
  /// What cannot be read as a word at all, with its place.
  var faults: [(span: Span, message: String)] = []

  /// Reads the text of `span`, which starts behind the fence's marks.
  init(in source: SourceFile, _ span: Span) {
    var scanner = Scanner(bytes: source.bytes, offset: span.startOffset, end: min(span.endOffset, source.count))
    scanner.skipBlanks()
    let start = scanner.offset
    while let byte = scanner.peek, byte != 0x20, byte != 0x09 { scanner.offset += 1 }
    languageSpan = Span(start, scanner.offset)
    language = source.text(of: languageSpan)
    while true {
      scanner.skipBlanks()
      guard scanner.peek != nil else { return }
      readWord(&scanner, source)
    }
  }

  private mutating func readWord(_ scanner: inout Scanner, _ source: SourceFile) {
    let start = scanner.offset
    while let byte = scanner.peek, byte != 0x20, byte != 0x09, byte != 0x3D, byte != 0x22 { scanner.offset += 1 }
    let key = source.text(of: Span(start, scanner.offset))
    guard scanner.peek == 0x3D else {
      if scanner.peek == 0x22 {
        let quote = scanner.offset
        _ = scanner.quoted()
        faults.append((Span(quote, scanner.offset), "a quoted value needs a word and `=` before it"))
      } else {
        let span = Span(start, scanner.offset)
        words.append(Word(key: key, value: nil, span: span, valueSpan: span))
      }
      return
    }
    scanner.offset += 1
    guard !key.isEmpty else {
      while let byte = scanner.peek, byte != 0x20, byte != 0x09 { scanner.offset += 1 }
      faults.append((Span(start, scanner.offset), "there is no word before this `=`"))
      return
    }
    var valueSpan: Span
    var value: String
    if scanner.peek == 0x22 {
      let open = scanner.offset
      guard let quoted = scanner.quoted() else {
        faults.append((Span(open, scanner.offset), "this quote is never closed"))
        return
      }
      value = String(decoding: quoted, as: UTF8.self)
      valueSpan = Span(open + 1, scanner.offset - 1)
    } else {
      let open = scanner.offset
      while let byte = scanner.peek, byte != 0x20, byte != 0x09, byte != 0x22 { scanner.offset += 1 }
      valueSpan = Span(open, scanner.offset)
      value = source.text(of: valueSpan)
    }
    let span = Span(start, scanner.offset)
    if value.isEmpty { faults.append((span, "`\(key)=` has no value")) }
    words.append(Word(key: key, value: value, span: span, valueSpan: valueSpan))
    if let byte = scanner.peek, byte != 0x20, byte != 0x09 {
      faults.append((Span(at: scanner.offset), "a space is missing between two words"))
    }
  }

  private struct Scanner {
    var bytes: [UInt8]
    var offset: Int
    var end: Int

    var peek: UInt8? { offset < end ? bytes[offset] : nil }

    mutating func skipBlanks() {
      while peek == 0x20 || peek == 0x09 { offset += 1 }
    }

    /// A string in double quotes, in which `\"` and `\\` stand for themselves; nil when it never ends.
    mutating func quoted() -> [UInt8]? {
      offset += 1
      var result: [UInt8] = []
      while let byte = peek {
        offset += 1
        if byte == 0x22 { return result }
        if byte == 0x5C, peek == 0x22 || peek == 0x5C {
          result.append(bytes[offset])
          offset += 1
        } else {
          result.append(byte)
        }
      }
      return nil
    }
  }
}
