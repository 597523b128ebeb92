// This file defines the flags of Python's `re` and the three texts that show them, because a flag set prints in one order
// as a `re.RegexFlag` and in another inside the repr of a compiled pattern.

/// The flags of the `re` module with CPython's numbers.
public struct RegexFlags: OptionSet, Sendable, Hashable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// `re.T`: deprecated and without an obvious purpose; forbids repetition.
  public static let template = RegexFlags(rawValue: 1)
  public static let ignoreCase = RegexFlags(rawValue: 2)
  public static let locale = RegexFlags(rawValue: 4)
  public static let multiline = RegexFlags(rawValue: 8)
  public static let dotAll = RegexFlags(rawValue: 16)
  public static let unicode = RegexFlags(rawValue: 32)
  public static let verbose = RegexFlags(rawValue: 64)
  public static let debug = RegexFlags(rawValue: 128)
  public static let ascii = RegexFlags(rawValue: 256)

  /// The three that say what a letter is; at most one holds at a place.
  static let types: RegexFlags = [.ascii, .locale, .unicode]
  /// Those that cannot be limited to a group.
  static let globals: RegexFlags = [.debug, .template]

  /// The flag behind an inline letter, as in `(?i)`.
  init?(letter: UInt32) {
    switch UInt8(truncatingIfNeeded: letter < 128 ? letter : 0) {
    case UInt8(ascii: "a"): self = .ascii
    case UInt8(ascii: "i"): self = .ignoreCase
    case UInt8(ascii: "L"): self = .locale
    case UInt8(ascii: "m"): self = .multiline
    case UInt8(ascii: "s"): self = .dotAll
    case UInt8(ascii: "t"): self = .template
    case UInt8(ascii: "u"): self = .unicode
    case UInt8(ascii: "x"): self = .verbose
    default: return nil
    }
  }

  /// The flags in force inside a group that adds and removes some: a new letter type replaces the old one.
  func scoped(adding added: RegexFlags, removing removed: RegexFlags) -> RegexFlags {
    let base = added.isDisjoint(with: .types) ? self : subtracting(.types)
    return base.union(added).subtracting(removed)
  }

  private static let named: [(flag: RegexFlags, name: String)] = [
    (.ascii, "ASCII"), (.ignoreCase, "IGNORECASE"), (.locale, "LOCALE"), (.unicode, "UNICODE"),
    (.multiline, "MULTILINE"), (.dotAll, "DOTALL"), (.verbose, "VERBOSE"), (.template, "TEMPLATE"), (.debug, "DEBUG"),
  ]

  /// `repr(re.RegexFlag(n))`: `re.IGNORECASE|re.MULTILINE`, `re.NOFLAG`, `re.RegexFlag(512)`.
  public var pythonRepr: String {
    if isEmpty { return "re.NOFLAG" }
    var rest = rawValue
    var parts: [String] = []
    for (flag, name) in RegexFlags.named where contains(flag) {
      parts.append("re." + name)
      rest &= ~flag.rawValue
    }
    if parts.isEmpty { return "re.RegexFlag(\(rawValue))" }
    // A negative number is the complement of a flag set: every unknown bit counts as wanted.
    if rest > 0 { parts.append("0x" + String(rest, radix: 16)) }
    return parts.joined(separator: "|")
  }

  /// The names shown in `repr(re.compile(...))`, in that function's order; nil if it would show none.
  ///
  /// - Parameter isText: a str pattern does not show its usual `re.UNICODE`.
  public func compiledRepr(isText: Bool) -> String? {
    let order: [(RegexFlags, String)] = [
      (.template, "TEMPLATE"), (.ignoreCase, "IGNORECASE"), (.locale, "LOCALE"), (.multiline, "MULTILINE"),
      (.dotAll, "DOTALL"), (.unicode, "UNICODE"), (.verbose, "VERBOSE"), (.debug, "DEBUG"), (.ascii, "ASCII"),
    ]
    var shown = self
    if isText, intersection(.types) == .unicode { shown.remove(.unicode) }
    var parts: [String] = []
    for (flag, name) in order where shown.contains(flag) {
      parts.append("re." + name)
      shown.remove(flag)
    }
    if !shown.isEmpty { parts.append("0x" + String(UInt32(truncatingIfNeeded: shown.rawValue), radix: 16)) }
    return parts.isEmpty ? nil : parts.joined(separator: "|")
  }
}
