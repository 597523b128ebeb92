// This file gives the names of a solution those that a learner has chosen for the same things, so that pieces of it can
// stand in the learner's program.

import PySyntax
import SourceText

struct SolutionText {
  private let bytes: [UInt8]
  private let module: Module
  /// Where a name stands that no renaming touches: a keyword argument.
  private var fixed: Set<Int> = []
  /// Names inside of f-strings.
  private var inStrings: [Range<Int>] = []

  /// - Parameter names: new names by old ones.
  static func renamed(_ bytes: [UInt8], _ module: Module, _ names: [String: String]) -> [UInt8] {
    if names.isEmpty { return bytes }
    var text = SolutionText(bytes: bytes, module: module)
    text.visit(module.body)
    return text.renamed(names)
  }

  private init(bytes: [UInt8], module: Module) {
    self.bytes = bytes
    self.module = module
  }

  private mutating func visit(_ body: [Statement]) {
    for statement in body {
      statement.expressions.forEach { visit($0, inString: false) }
      for block in statement.bodies { visit(block) }
    }
  }

  private mutating func visit(_ expression: Expression, inString: Bool) {
    var inString = inString
    switch expression.kind {
    case .call(_, let arguments):
      for argument in arguments { if case .keyword(_, _, let span) = argument { fixed.insert(span.startOffset) } }
    case .joinedString: inString = true
    case .name where inString: inStrings.append(expression.span.range)
    default: break
    }
    for child in expression.children { visit(child, inString: inString) }
  }

  private func renamed(_ names: [String: String]) -> [UInt8] {
    var changes = wordsOutsideStrings().filter { !fixed.contains($0.lowerBound) } + inStrings
    changes.sort { $0.lowerBound < $1.lowerBound }
    var result: [UInt8] = []
    var place = 0
    for range in changes where range.lowerBound >= place {
      guard let name = names[String(decoding: bytes[range], as: UTF8.self)] else { continue }
      result += bytes[place..<range.lowerBound]
      result += Array(name.utf8)
      place = range.upperBound
    }
    return result + bytes[place...]
  }

  /// Words that are neither attributes nor in strings or comments.
  private func wordsOutsideStrings() -> [Range<Int>] {
    var words: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x23 {
        while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      } else if byte == 0x22 || byte == 0x27 {
        offset = endOfString(offset)
      } else if Self.isWord(byte) {
        let start = offset
        while offset < bytes.count, Self.isWord(bytes[offset]) { offset += 1 }
        if start == 0 || bytes[start - 1] != 0x2E { words.append(start..<offset) }
      } else {
        offset += 1
      }
    }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private func endOfString(_ start: Int) -> Int {
    let quote = bytes[start]
    let isTriple = start + 2 < bytes.count && bytes[start + 1] == quote && bytes[start + 2] == quote
    let length = isTriple ? 3 : 1
    var offset = start + length
    while offset < bytes.count {
      if bytes[offset] == 0x5C {
        offset += 2
      } else if offset + length <= bytes.count, bytes[offset..<(offset + length)].allSatisfy({ $0 == quote }) {
        return offset + length
      } else {
        offset += 1
      }
    }
    return bytes.count
  }
}
