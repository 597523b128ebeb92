// This file writes characters, sets and word boundaries. Sets come out as sorted ranges, closed under the case rule of
// their place where PCRE2 would close them differently.

extension Emitter {
  mutating func emitLiteral(_ value: UInt32, _ mode: Mode) {
    guard mode.ignoresCase else { return writeCharacter(value) }
    if isNativelyCaseless(mode) {
      if tree.isText, let letters = CaseRule.extraClass(of: value) {
        writeSet(CodePointRanges(letters.map { $0...$0 }), isNegated: false)
      } else {
        writeCharacter(value)
      }
    } else if value.isASCIILetter {
      writeSet(CodePointRanges([value...value]).addingASCIICases, isNegated: false)
    } else {
      writeCharacter(value)
    }
  }

  mutating func emitSet(_ set: CharacterSet, _ mode: Mode) {
    var ranges: [ClosedRange<UInt32>] = []
    var shorthands: [String] = []
    if let bytes = set.localeBytes(mode) {
      if bytes.ranges.isEmpty { write("(?!)") } else { writeSet(bytes, isNegated: false) }
      return
    }
    let items = set.effectiveItems(mode)
    if items.isEmpty {
      write(set.isNegated ? "." : "(?!)")
      return
    }
    for item in items {
      switch item.kind {
      case .literal(let value): ranges.append(value...value)
      case .range(let low, let high): ranges.append(low...max(low, high))
      case .category(let category):
        if let native = shorthand(category, mode) {
          if !shorthands.contains(native) { shorthands.append(native) }
        } else if mode.isUnicode {
          let spaces = CodePointRanges.unicodeSpace
          ranges += category.isNegated ? spaces.inverted.ranges : spaces.ranges
        } else {
          ranges += CodePointRanges.ascii(category).ranges
        }
      }
    }
    var all = CodePointRanges(ranges)
    if mode.ignoresCase, tree.isText {
      if mode.isUnicode {
        let extra = CaseRule.extraClasses.filter { $0.contains(where: all.contains) }.joined()
        all = CodePointRanges(all.ranges + extra.map { $0...$0 })
      } else {
        all = all.addingASCIICases
      }
    }
    if !options.hasPythonWords, mode.isUnicode, let index = shorthands.firstIndex(of: "\\W") {
      // A set cannot hold the complement of a union, so the rest of the set goes beside it.
      shorthands.remove(at: index)
      let isAlone = all.ranges.isEmpty && shorthands.isEmpty
      write(set.isNegated ? "(?:" : "(?:[^\(Emitter.wordItems)]")
      if !isAlone {
        write(set.isNegated ? "(?!" : "|")
        writeSet(all, isNegated: false, shorthands: shorthands)
      }
      if set.isNegated { write((isAlone ? "" : ")") + "[\(Emitter.wordItems)]") }
      write(")")
    } else if all.ranges.isEmpty, shorthands.count == 1, !set.isNegated, shorthands[0].utf8.count == 2 {
      write(shorthands[0])
    } else {
      writeSet(all, isNegated: set.isNegated, shorthands: shorthands)
    }
  }

  /// What Python's `\w` holds, for the inside of a set.
  private static let wordItems = "\\p{L}\\p{N}_"

  /// What PCRE2 itself understands as the category; nil where it has to be spelled out.
  private func shorthand(_ category: Category, _ mode: Mode) -> String? {
    guard mode.isUnicode == usesUnicodeProperties else { return nil }
    switch category.base {
    case .digit: return category.isNegated ? "\\D" : "\\d"
    case .space: return mode.isUnicode ? nil : category.isNegated ? "\\S" : "\\s"
    case .word:
      if !mode.isUnicode || options.hasPythonWords { return category.isNegated ? "\\W" : "\\w" }
      return category.isNegated ? "\\W" : Emitter.wordItems
    }
  }

  mutating func emitWordBoundary(isNegated: Bool, _ mode: Mode) {
    let isNative = mode.isUnicode == usesUnicodeProperties && (!mode.isUnicode || options.hasPythonWords)
    // Before Python 3.14 an empty subject has no place where `\B` matches.
    if isNegated { write("(?!\\A\\z)") }
    if isNative {
      write(isNegated ? "\\B" : "\\b")
      return
    }
    needsPlainStart = true
    let word = mode.isUnicode ? "[\(Emitter.wordItems)]" : "[0-9A-Z_a-z]"
    let (first, second) = isNegated ? ("(?=", "(?!") : ("(?!", "(?=")
    write("(?:(?<=\(word))\(first)\(word))|(?<!\(word))\(second)\(word)))")
  }

  private mutating func writeSet(_ set: CodePointRanges, isNegated: Bool, shorthands: [String] = []) {
    write(isNegated ? "[^" : "[")
    for range in set.ranges {
      writeCharacter(range.lowerBound)
      guard range.upperBound > range.lowerBound else { continue }
      if range.upperBound > range.lowerBound &+ 1 { write("-") }
      writeCharacter(range.upperBound)
    }
    for shorthand in shorthands { write(shorthand) }
    write("]")
  }

  /// One character, escaped unless it is a letter or digit, where it means itself everywhere.
  mutating func writeCharacter(_ value: UInt32) {
    if value.isASCIILetter || value.isDigit || value == 0x5F {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if (0x20...0x7E).contains(value) {
      bytes += [0x5C, UInt8(truncatingIfNeeded: value)]
    } else {
      // A bytes pattern must not exceed 0xFF, and cannot.
      write("\\x{" + String(value, radix: 16) + "}")
    }
  }
}
