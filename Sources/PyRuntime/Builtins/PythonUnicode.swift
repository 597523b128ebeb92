// This file defines what Python 3.11 knows of a code point. Its tables are Unicode 14; those of Swift's standard library
// are newer, so characters that came later count as unassigned here. What lies below U+0600 is looked up in a table
// made once, because asking the library costs a hundred times as much as a look-up.

import Numbers

/// The properties that str's methods ask for.
struct CharacterTraits: OptionSet, Sendable {
  let rawValue: UInt16

  static let alpha = CharacterTraits(rawValue: 1)
  static let decimal = CharacterTraits(rawValue: 2)
  static let digit = CharacterTraits(rawValue: 4)
  static let numeric = CharacterTraits(rawValue: 8)
  static let lower = CharacterTraits(rawValue: 16)
  static let upper = CharacterTraits(rawValue: 32)
  static let title = CharacterTraits(rawValue: 64)
  static let printable = CharacterTraits(rawValue: 128)
  static let identifierStart = CharacterTraits(rawValue: 256)
  static let identifierContinue = CharacterTraits(rawValue: 512)
  static let cased = CharacterTraits(rawValue: 1024)
  static let caseIgnorable = CharacterTraits(rawValue: 2048)
  static let alphanumeric: CharacterTraits = [.alpha, .decimal, .digit, .numeric]
}

enum PythonUnicode {
  private static let tableSize: UInt32 = 0x600
  private static let table: [CharacterTraits] = (0..<tableSize).map(computeTraits)

  @inline(__always) static func traits(_ point: UInt32) -> CharacterTraits { TraitsTable()[point] }

  /// The table in hand, for loops: reaching a global costs more than the look-up.
  struct TraitsTable {
    private let table = PythonUnicode.table

    @inline(__always) subscript(point: UInt32) -> CharacterTraits {
      point < PythonUnicode.tableSize ? table[Int(point)] : PythonUnicode.computeTraits(point)
    }
  }

  /// A table of single mappings in hand, for loops.
  struct MappingTable {
    private let table: [UInt32]

    /// Only for lower and upper.
    init(_ mapping: Mapping) { table = mapping == .lower ? PythonUnicode.lowerTable : PythonUnicode.upperTable }

    /// The one code point that another becomes; nil when there are several or the table does not reach so far.
    @inline(__always) subscript(point: UInt32) -> UInt32? {
      guard point < PythonUnicode.tableSize else { return nil }
      let mapped = table[Int(point)]
      return mapped == PythonUnicode.special ? nil : mapped
    }
  }

  /// The properties of an assigned character; nil for surrogates and for what Unicode 14 does not have.
  private static func properties(_ point: UInt32) -> Unicode.Scalar.Properties? {
    guard let properties = Unicode.Scalar(point)?.properties, let age = properties.age, age.major <= 14 else {
      return nil
    }
    return properties
  }

  /// The traits that Unicode gave to older characters, or took from them, after version 14.
  private static func laterChanges(_ point: UInt32) -> (added: CharacterTraits, removed: CharacterTraits) {
    switch point {
    case 0x295: ([], [.lower, .cased])
    case 0x10FC, 0xA7F2...0xA7F4, 0xAB69: ([.lower, .cased], [])
    case 0x200C, 0x200D, 0x30FB, 0xFF65: ([.identifierContinue], [])
    case 0x1171E: ([], [.caseIgnorable])
    case 0x4E24, 0x4EAC, 0x4FE9, 0x5006, 0x62D0, 0x6D1E, 0x7695, 0x79ED, 0x920E, 0x94A9, 0x12038, 0x12039, 0x12079,
      0x12226, 0x1222B, 0x1230B, 0x1230D, 0x12399:
      ([.numeric], [])
    default: ([], [])
    }
  }

  private static func computeTraits(_ point: UInt32) -> CharacterTraits {
    var traits = currentTraits(point)
    if point > 0x290 {
      let (added, removed) = laterChanges(point)
      traits.subtract(added)
      traits.formUnion(removed)
    }
    return traits
  }

  private static func currentTraits(_ point: UInt32) -> CharacterTraits {
    guard let properties = properties(point) else { return [] }
    var traits: CharacterTraits = []
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter: traits = [.alpha, .printable]
    case .titlecaseLetter: traits = [.alpha, .printable, .title]
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: break
    case .spaceSeparator: if point == 0x20 { traits = .printable }
    default: traits = .printable
    }
    switch properties.numericType {
    case .decimal: traits.formUnion([.decimal, .digit, .numeric])
    case .digit: traits.formUnion([.digit, .numeric])
    case .numeric: traits.formUnion(.numeric)
    default: break
    }
    if properties.isLowercase { traits.insert(.lower) }
    if properties.isUppercase { traits.insert(.upper) }
    if properties.isXIDStart { traits.insert(.identifierStart) }
    if properties.isXIDContinue { traits.insert(.identifierContinue) }
    if properties.isCased { traits.insert(.cased) }
    if properties.isCaseIgnorable { traits.insert(.caseIgnorable) }
    return traits
  }

  static func isPrintable(_ point: UInt32) -> Bool {
    if point < 0x7F { return point >= 0x20 }
    return traits(point).contains(.printable)
  }

  /// Names are nearly all ASCII, and without one beyond it the table need not be made.
  static func isIdentifierStart(_ point: UInt32) -> Bool {
    if point >= 0x80 { return traits(point).contains(.identifierStart) }
    return point == 0x5F || UInt32(0x61)...0x7A ~= point | 0x20
  }

  static func isIdentifierContinue(_ point: UInt32) -> Bool {
    if point >= 0x80 { return traits(point).contains(.identifierContinue) }
    return isIdentifierStart(point) || UInt32(0x30)...0x39 ~= point
  }

  // MARK: Case

  enum Mapping {
    case lower, upper, title, fold
  }

  /// What a code point becomes: itself, another one, or `special` for several.
  private static let special = UInt32.max
  private static let lowerTable: [UInt32] = (0..<tableSize).map { single(mappedText($0, .lower), $0) }
  private static let upperTable: [UInt32] = (0..<tableSize).map { single(mappedText($0, .upper), $0) }

  private static func single(_ text: String?, _ point: UInt32) -> UInt32 {
    guard let text else { return point }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return special }
    return first.value
  }

  /// The full mapping of a code point as text; nil when it stays as it is.
  private static func mappedText(_ point: UInt32, _ mapping: Mapping) -> String? {
    guard let properties = properties(point) else { return nil }
    let text: String?
    switch mapping {
    case .lower: text = properties.lowercaseMapping
    case .upper: text = properties.uppercaseMapping
    case .title: text = properties.titlecaseMapping
    case .fold: text = foldedText(point, properties)
    }
    // Some old letters got their counterpart in another case later.
    if let text, text.unicodeScalars.contains(where: { self.properties($0.value) == nil }) { return nil }
    return text
  }

  /// Full case folding (Unicode's CaseFolding.txt, statuses C and F). It is the small form of the capital form, but for
  /// Cherokee, whose letters fold to capitals, and for the dotless i, which has no folding.
  private static func foldedText(_ point: UInt32, _ properties: Unicode.Scalar.Properties) -> String? {
    switch point {
    case 0x131: return nil
    case 0x13A0...0x13F5: return nil
    case 0x13F8...0x13FD, 0xAB70...0xABBF: return properties.uppercaseMapping
    case 0x1E9E: return "ss"
    default: break
    }
    var folded = ""
    for scalar in properties.uppercaseMapping.unicodeScalars { folded += scalar.properties.lowercaseMapping }
    return folded
  }

  /// Appends what a code point becomes.
  static func append(_ point: UInt32, _ mapping: Mapping, to builder: inout StrBuilder) {
    if point < tableSize && (mapping == .lower || mapping == .upper) {
      let mapped = mapping == .lower ? lowerTable[Int(point)] : upperTable[Int(point)]
      if mapped != special {
        builder.append(mapped)
        return
      }
    }
    guard let text = mappedText(point, mapping) else {
      builder.append(point)
      return
    }
    for scalar in text.unicodeScalars { builder.append(scalar.value) }
  }
}
