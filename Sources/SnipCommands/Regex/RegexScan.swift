// This file goes through one file: blocks are read, and searched as a whole where that finds what a search of each line
// would find, and line by line elsewhere.

import Glibc
import PCRE
import SourceText

/// A text that is searched as one: a line without its ending, a whole file, or a block of lines.
struct SearchedText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The line's own ending.
  var ending = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// The number of its first line, from 1.
  let line: Int
  /// Where it begins in the file; nil where bytes that are no UTF-8 have been replaced in it.
  let offset: Int?
}

/// Hears of what a scan finds.
protocol ScanListener: AnyObject {
  /// Whether matches have to come with their line, and not with the block that they were found in.
  var wantsLines: Bool { get }
  /// Whether lines without a match have to be shown too.
  var wantsEveryLine: Bool { get }
  func begin(_ text: SearchedText)
  /// False to end the scan.
  func found(_ match: RegexSearch.Match, in text: SearchedText) -> Bool
  func end(_ text: SearchedText)
  /// The first bytes that are not what a text is made of.
  func warn(_ fault: RegexScan.Fault, line: Int)
  /// A block is done and no more input is there yet.
  func pause()
}

/// The scan of one file.
struct RegexScan {
  enum Fault { case binary, notUTF8 }

  enum Problem: Error {
    case reading(BlockReader.Problem, line: Int)
    case gaveUp(line: Int)
  }

  let search: RegexSearch
  let listener: any ScanListener
  let takesWholeFile: Bool

  private var line = 1
  private var hasWarned = false
  private var goesOn = true

  init(_ search: RegexSearch, for listener: any ScanListener, takesWholeFile: Bool) {
    self.search = search
    self.listener = listener
    self.takesWholeFile = takesWholeFile
  }

  mutating func run(_ path: String) throws(Problem) {
    let reader = try read { () throws(BlockReader.Problem) in
      try BlockReader(path, takesWholeFile: takesWholeFile)
    }
    var isFirst = true
    while goesOn {
      let block = try read { () throws(BlockReader.Problem) in try reader.next() }
      guard let block else { return }
      if isFirst, let start = block.bytes.baseAddress, let null = memchr(start, 0, block.bytes.count) {
        warn(.binary, line: 1 + lineFeeds(block.bytes[..<UnsafeRawPointer(start).distance(to: null)]))
      }
      isFirst = false
      try scan(block)
      if block.isLatest { listener.pause() }
    }
  }

  private func read<Result>(_ body: () throws(BlockReader.Problem) -> Result) throws(Problem) -> Result {
    do throws(BlockReader.Problem) {
      return try body()
    } catch {
      throw .reading(error, line: line)
    }
  }

  private mutating func warn(_ fault: Fault, line: Int) {
    if hasWarned { return }
    hasWarned = true
    listener.warn(fault, line: line)
  }

  // MARK: Blocks

  private mutating func scan(_ block: BlockReader.Block) throws(Problem) {
    let bytes = block.bytes
    let isASCII = SourceText.isASCII(bytes)
    let isValid = isASCII || firstUTF8Fault(in: bytes) == nil
    if takesWholeFile {
      try scanText(bytes, ending: 0, at: block.offset, isASCII: isASCII, isValid: isValid)
    } else if isValid, search.linePattern != nil, !listener.wantsEveryLine, !hasCarriageReturn(bytes) {
      try scanTogether(block, isASCII: isASCII)
    } else {
      try scanEach(bytes, from: 0, at: block.offset, isASCII: isASCII, isValid: isValid)
    }
  }

  private func hasCarriageReturn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress else { return false }
    return memchr(start, 0x0D, bytes.count) != nil
  }

  /// Searches all lines of a block at once.
  private mutating func scanTogether(_ block: BlockReader.Block, isASCII: Bool) throws(Problem) {
    // The line feed at the end ends the last line; behind it there is none.
    let ending = block.bytes.last == 0x0A ? 1 : 0
    let text = UnsafeBufferPointer(rebasing: block.bytes.dropLast(ending))
    let wantsLines = listener.wantsLines
    let whole = SearchedText(
      bytes: text, ending: UnsafeBufferPointer(rebasing: block.bytes.suffix(ending)), line: line,
      offset: block.offset)
    var lines = LineFinder(text, line: line, offset: block.offset)
    var current: SearchedText?
    var goesOn = true
    let listener = listener
    let candidate = search.firstCandidate(in: text)
    var place = WalkPlace(candidate ?? text.count)
    if !wantsLines { listener.begin(whole) }
    do throws(RegexSearch.GaveUp) {
      if candidate != nil {
        try search.forEachMatch(in: text, isASCII: isASCII, lines: true, from: &place) { match in
          if wantsLines {
            if lines.move(to: match.offsets[0]) || current == nil {
              if let current { listener.end(current) }
              listener.begin(lines.current)
              current = lines.current
            }
            for i in 0..<2 * (match.groupCount + 1) where match.offsets[i] >= 0 { match.offsets[i] -= lines.start }
            goesOn = listener.found(match, in: lines.current)
          } else {
            goesOn = listener.found(match, in: whole)
          }
          return goesOn
        }
      }
    } catch {
      // One line of those that follow is too hard. Which one it is shows when each is searched alone.
      if let current { listener.end(current) }
      lines.move(to: place.position)
      line = lines.current.line
      let begin = place.position - lines.start
      if wantsLines {
        return try scanEach(
          block.bytes, from: lines.start, at: block.offset, isASCII: isASCII, isValid: true, begin: begin)
      }
      try findHardLine(block.bytes, from: lines.start, isASCII: isASCII, begin: begin)
      throw .gaveUp(line: lines.current.line)
    }
    if let current { listener.end(current) }
    if !wantsLines { listener.end(whole) }
    self.goesOn = goesOn
    line = lines.lineAtEnd + ending
  }

  /// Searches line after line.
  ///
  /// - Parameter begin: where the search begins in the first line.
  private mutating func scanEach(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, at offset: Int, isASCII: Bool, isValid: Bool, begin: Int = 0
  ) throws(Problem) {
    var start = start
    var begin = begin
    while start < bytes.count, goesOn {
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      var length = rest.count
      var ending = 0
      if let base = rest.baseAddress, let feed = memchr(base, 0x0A, rest.count) {
        length = UnsafeRawPointer(base).distance(to: feed) + 1
        ending = length > 1 && rest[length - 2] == 0x0D ? 2 : 1
      }
      let text = UnsafeBufferPointer(rebasing: rest[..<length])
      try scanText(text, ending: ending, at: offset + start, isASCII: isASCII, isValid: isValid, begin: begin)
      begin = 0
      start += length
      line += 1
    }
  }

  /// Throws for the first line that is too hard, telling nobody of what is found before it.
  private mutating func findHardLine(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isASCII: Bool, begin: Int
  ) throws(Problem) {
    var silent = RegexScan(search, for: SilentListener(), takesWholeFile: false)
    silent.line = line
    try silent.scanEach(bytes, from: start, at: 0, isASCII: isASCII, isValid: true, begin: begin)
  }

  // MARK: Texts

  /// Searches one line, or one file as a whole.
  private mutating func scanText(
    _ bytes: UnsafeBufferPointer<UInt8>, ending: Int, at offset: Int, isASCII: Bool, isValid: Bool, begin: Int = 0
  ) throws(Problem) {
    let content = UnsafeBufferPointer(rebasing: bytes.dropLast(ending))
    let ending = UnsafeBufferPointer(rebasing: bytes.suffix(ending))
    if !isValid, let fault = firstUTF8Fault(in: content) {
      warn(.notUTF8, line: line + lineFeeds(content[..<fault.offset]))
      let mended = Array(String(decoding: content, as: UTF8.self).utf8)
      var problem: Problem?
      mended.withUnsafeBufferPointer { mended in
        let text = SearchedText(bytes: mended, ending: ending, line: line, offset: nil)
        do throws(Problem) {
          try scan(text, isASCII: false, begin: begin)
        } catch {
          problem = error
        }
      }
      if let problem { throw problem }
      return
    }
    let text = SearchedText(bytes: content, ending: ending, line: line, offset: offset)
    try scan(text, isASCII: isASCII, begin: begin)
  }

  private mutating func scan(_ text: SearchedText, isASCII: Bool, begin: Int) throws(Problem) {
    var place = WalkPlace(begin)
    var goesOn = true
    let listener = listener
    listener.begin(text)
    do throws(RegexSearch.GaveUp) {
      try search.forEachMatch(in: text.bytes, isASCII: isASCII, from: &place) { match in
        goesOn = listener.found(match, in: text)
        return goesOn
      }
    } catch {
      throw .gaveUp(line: text.line)
    }
    listener.end(text)
    self.goesOn = goesOn
  }
}

/// Hears nothing.
private final class SilentListener: ScanListener {
  let wantsLines = true
  let wantsEveryLine = false
  func begin(_ text: SearchedText) {}
  func found(_ match: RegexSearch.Match, in text: SearchedText) -> Bool { true }
  func end(_ text: SearchedText) {}
  func warn(_ fault: RegexScan.Fault, line: Int) {}
  func pause() {}
}

/// How many line feeds there are.
private func lineFeeds(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  guard let start = slice.base.baseAddress else { return 0 }
  var count = 0
  var place = slice.startIndex
  while place < slice.endIndex {
    // In a sum of bytes that cannot overflow, many are counted in one step.
    let end = min(place &+ 255, slice.endIndex)
    var sum: UInt8 = 0
    while place < end {
      sum &+= start[place] == 0x0A ? 1 : 0
      place &+= 1
    }
    count &+= Int(sum)
  }
  return count
}

/// Finds the lines around places in a text that go forwards.
private struct LineFinder {
  private let text: UnsafeBufferPointer<UInt8>
  private let offset: Int
  private(set) var current: SearchedText
  /// Where the current line begins and ends.
  private(set) var start = 0
  private var end = -1
  private var line: Int

  init(_ text: UnsafeBufferPointer<UInt8>, line: Int, offset: Int) {
    self.text = text
    self.line = line
    self.offset = offset
    current = SearchedText(bytes: text, line: line, offset: offset)
    move(to: 0)
  }

  /// Goes to the line of a place; whether that is another one.
  @discardableResult
  mutating func move(to place: Int) -> Bool {
    if place <= end { return false }
    guard let base = text.baseAddress else { return false }
    let next = end + 1
    start = max(min(place, text.count), next)
    while start > next, text[start &- 1] != 0x0A { start &-= 1 }
    line += lineFeeds(text[next..<start])
    if end >= 0 { line += 1 }
    let feed = start < text.count ? memchr(base + start, 0x0A, text.count - start) : nil
    end = feed.map { UnsafeRawPointer(base).distance(to: $0) } ?? text.count
    current = SearchedText(
      bytes: UnsafeBufferPointer(rebasing: text[start..<end]), line: line, offset: offset + start)
    return true
  }

  /// The number of the text's last line.
  var lineAtEnd: Int {
    end < text.count ? line + lineFeeds(text[max(end, 0)...]) : line
  }
}
