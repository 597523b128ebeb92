// This file defines the option sets of compiling and matching, because PCRE2's bits are bare numbers that are easy to
// hand to the wrong call: a match-time option passed to the compiler is silently something else.

import CPCRE2

/// Options of `Code.init`: the subset of pcre2api(3), "Compiling a pattern", that this project uses.
public struct CompileOptions: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A match has to begin at the start offset. Given here and not at match time, where it would disable the JIT.
  public static let anchored = CompileOptions(rawValue: 0x8000_0000)
  /// A match has to end at the end of the subject.
  public static let endAnchored = CompileOptions(rawValue: 0x2000_0000)
  /// `^` in multiline mode also matches after a newline that ends the subject.
  public static let alternativeCircumflex = CompileOptions(rawValue: 0x0020_0000)
  /// Puts a callout before every item.
  public static let autoCallout = CompileOptions(rawValue: 0x0000_0004)
  public static let caseless = CompileOptions(rawValue: 0x0000_0008)
  public static let dotMatchesNewline = CompileOptions(rawValue: 0x0000_0020)
  public static let multiline = CompileOptions(rawValue: 0x0000_0400)
  public static let noAutoPossess = CompileOptions(rawValue: 0x0000_4000)
  public static let noDotStarAnchor = CompileOptions(rawValue: 0x0000_8000)
  public static let noStartOptimize = CompileOptions(rawValue: 0x0001_0000)
  /// Escapes such as `\w` and the word boundaries follow Unicode properties.
  public static let unicodeProperties = CompileOptions(rawValue: 0x0002_0000)
  /// Pattern and subject are UTF-8. The wrapper never asks PCRE2 to check them: subjects are valid by construction.
  public static let utf = CompileOptions(rawValue: 0x0008_0000)
  /// Lets a match call say where an attempt may begin at the latest; without it the call ignores that.
  public static let useOffsetLimit = CompileOptions(rawValue: 0x0080_0000)
  /// Refuses `\C`, which could end a match inside a character.
  public static let neverBackslashC = CompileOptions(rawValue: 0x0010_0000)
}

/// Options of one match call: those that the JIT supports as well.
public struct MatchOptions: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An empty string at the start offset is not a match; one found later is.
  public static let notEmptyAtStart = MatchOptions(rawValue: 0x0000_0008)
  /// Uses the interpreter even where compiled code stands: its callouts tell of backtracking, its limits are exact.
  public static let noJIT = MatchOptions(rawValue: 0x0000_2000)
}

/// The version of the library in use, as it reports itself.
public struct LibraryVersion: Comparable, Sendable {
  public let major: Int
  public let minor: Int

  public init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  public static func < (left: LibraryVersion, right: LibraryVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  /// Asks the library. The text is `10.42 2022-12-11`.
  public static func current() -> LibraryVersion {
    var buffer = [UInt8](repeating: 0, count: 64)
    let length = buffer.withUnsafeMutableBytes { pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), $0.baseAddress) }
    guard length > 0 else { return LibraryVersion(major: 0, minor: 0) }
    let numbers = buffer.prefix { $0 == 0x2E || (0x30...0x39).contains($0) }.split(separator: 0x2E)
    let values = numbers.map { digits in digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    return LibraryVersion(major: values.first ?? 0, minor: values.count > 1 ? values[1] : 0)
  }
}
