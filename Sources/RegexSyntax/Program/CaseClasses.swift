// This file defines which letters Python holds equal where case is ignored: those with the same lower case, and lower-case
// letters with the same upper case, such as the two sigmas.

enum CaseClasses {
  /// The letters with another case, which end at U+1E943 in Unicode 14.
  private static let cased: [Unicode.Scalar] = (0x41...0x1E943).compactMap { value in
    PythonText.known(value).flatMap { $0.properties.changesWhenCaseMapped ? $0 : nil }
  }

  /// The members of each class of two and more, by the upper case of its lower-case letters.
  private static let classes: [[UInt32]] = {
    var members: [[UInt32]: [UInt32]] = [:]
    for scalar in cased {
      let lower = Unicode.Scalar(CaseRule.unicode.lower(scalar.value)) ?? scalar
      members[lower.properties.uppercaseMapping.unicodeScalars.map(\.value), default: []].append(scalar.value)
    }
    return members.values.filter { $0.count > 1 }
  }()

  /// The few letters beyond ASCII that equal one of ASCII's.
  private static let beyondASCII: [[UInt32]] = [
    [0x49, 0x69, 0x130, 0x131], [0x4B, 0x6B, 0x212A], [0x53, 0x73, 0x17F],
  ]

  /// The letters with an upper case, and that.
  private static let upperCases: [(letter: UInt32, upper: UInt32)] = cased.compactMap { scalar in
    let upper = CaseClasses.upper(scalar.value)
    return upper == scalar.value ? nil : (scalar.value, upper)
  }

  /// Python's upper case of one character: the first one where it has several.
  private static func upper(_ value: UInt32) -> UInt32 {
    let upper = PythonText.known(value)?.properties.uppercaseMapping.unicodeScalars.first?.value ?? value
    return PythonText.known(upper) == nil ? value : upper
  }

  /// The letters whose upper case is in a range.
  static func lowerCases(of range: ClosedRange<UInt32>) -> [UInt32] {
    upperCases.lazy.filter { range.contains($0.upper) }.map(\.letter)
  }

  /// Whether a character is a letter with another case.
  static func hasCase(_ value: UInt32, isUnicode: Bool) -> Bool {
    if value < 0x80 || !isUnicode { return value.isASCIILetter }
    return CaseRule.unicode.lower(value) != value || upper(value) != value
  }

  /// The lower-case letters that share an upper case with one, itself included; nil if it is the only one.
  static func lowerCaseTwins(of value: UInt32) -> [UInt32]? {
    let group = value < 0x80 ? beyondASCII.first { $0.contains(value) } : classes.first { $0.contains(value) }
    let twins = (group ?? []).filter { CaseRule.unicode.lower($0) == $0 }
    return twins.count > 1 ? twins.sorted() : nil
  }

  /// The set with everything that equals a member.
  static func closing(_ set: CodePointRanges) -> CodePointRanges {
    let isASCII = set.ranges.allSatisfy { $0.upperBound < 0x80 }
    let extra = (isASCII ? beyondASCII : classes).filter { $0.contains(where: set.contains) }.joined()
    return CodePointRanges(set.addingASCIICases.ranges + extra.map { $0...$0 })
  }
}
