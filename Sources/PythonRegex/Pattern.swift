// This file defines `Pattern`, a Python pattern ready to match: the tree that Python's grammar gives, written for PCRE2 and
// compiled, or for the own matcher where PCRE2 cannot serve. The three ways to anchor are three compilations, made when
// first used, because PCRE2 runs machine code only for anchors that it knew when it compiled; and there are three more
// for subjects that are ASCII throughout.

import PCRE
import RegexSyntax

/// A compiled Python pattern. One thread at a time may use it.
public final class Pattern {
  /// How a match has to lie in the subject.
  public enum Mode: Int, Sendable, CaseIterable {
    /// Anywhere: `search`, `findall`, `sub`.
    case search
    /// From the start offset on: `match`.
    case match
    /// From the start offset to the end: `fullmatch`.
    case fullMatch
  }

  public let tree: PatternTree
  /// What PCRE2 got; nil where the own matcher does it all.
  public let emitted: EmittedPattern?
  /// Limits, machine-code stack and callouts; shared by the patterns of one thread.
  public let context: MatchContext
  /// The offsets of the latest match: see `MatchData.offsets` for the hot path.
  public let data: MatchData

  /// What PCRE2 gets for subjects that are ASCII throughout; nil where that is no different.
  let emittedForASCII: EmittedPattern?

  /// By mode.
  private var codes: [Code?] = [nil, nil, nil]
  private var codesForASCII: [Code?] = [nil, nil, nil]
  /// The own matcher, made when first used.
  var backtracker: Backtracker?

  /// Parses and compiles.
  ///
  /// - Parameters:
  ///   - source: the code points of a str, or the bytes of a bytes object widened.
  ///   - isText: whether the pattern is a str.
  ///   - flags: the `flags` argument of `re.compile`.
  ///   - mode: the mode to compile at once.
  ///   - context: nil for one of its own.
  /// - Throws: what CPython raises for the pattern, or `limit` if it is too large.
  public convenience init(
    _ source: [UInt32], isText: Bool = true, flags: RegexFlags = [], mode: Mode = .search,
    context: MatchContext? = nil
  ) throws(PatternError) {
    try self.init(PatternTree(parsing: source, isText: isText, flags: flags), mode: mode, context: context)
  }

  /// Compiles a tree.
  public init(_ tree: PatternTree, mode: Mode = .search, context: MatchContext? = nil) throws(PatternError) {
    guard let context = context ?? MatchContext(), let data = MatchData(captureCount: tree.groupCount) else {
      throw PatternError("out of memory", kind: .limit)
    }
    self.tree = tree
    self.context = context
    self.data = data
    // What PCRE2 cannot hold is left to the own matcher.
    var emitted = tree.needsOwnMatcher ? nil : try? tree.emitted(Pattern.emitterOptions)
    var emittedForASCII = emitted == nil ? nil : try? tree.forASCII?.emitted(Pattern.emitterOptions)
    let codeForASCII = emittedForASCII.flatMap { Pattern.compile($0, mode) }
    if codeForASCII == nil { emittedForASCII = nil }
    // Far from PCRE2's limits, the other form will fit as well, and most programs never need it.
    if codeForASCII.map({ $0.size >= Pattern.smallCode }) ?? true {
      codes[mode.rawValue] = emitted.flatMap { Pattern.compile($0, mode) }
      if codes[mode.rawValue] == nil { (emitted, emittedForASCII) = (nil, nil) }
    }
    codesForASCII[mode.rawValue] = codeForASCII
    self.emitted = emitted
    self.emittedForASCII = emittedForASCII
    if emitted == nil { backtracker = Backtracker(try tree.program()) }
  }

  /// Python's `Pattern.flags`.
  public var flags: RegexFlags { tree.flags }
  /// Python's `Pattern.groups`.
  public var groupCount: Int { tree.groupCount }
  /// Python's `Pattern.groupindex`, in its order.
  public var groupNames: [GroupName] { tree.names }

  /// How many offsets there are for a match: two for each group, group 0 included.
  public var offsetCount: Int { 2 &* data.pairCount }

  /// Room for matches besides the pattern's own. Nil where memory is short.
  public func makeData() -> MatchData? {
    MatchData(captureCount: tree.groupCount)
  }

  /// How patterns are written for the library in use.
  static let emitterOptions: EmitterOptions = {
    var options = EmitterOptions()
    options.hasPythonWords = LibraryVersion.current() < LibraryVersion(major: 10, minor: 43)
    return options
  }()

  /// A sixteenth of what PCRE2 can hold; no item takes sixteen times as much room where it follows Unicode.
  private static let smallCode = 4096

  private static func compile(_ emitted: EmittedPattern, _ mode: Mode) -> Code? {
    let anchors: CompileOptions =
      switch mode {
      case .search: .useOffsetLimit
      case .match: .anchored
      case .fullMatch: [.anchored, .endAnchored]
      }
    return try? Code(emitted.bytes, options: emitted.compileOptions.union(anchors))
  }

  /// The compilation for a mode. One mode has passed, and the others differ from it in an option only, so a failure
  /// means that memory is short. Nil too where the own matcher does it all.
  @inline(__always)
  func code(_ mode: Mode, isASCII: Bool) -> Code? {
    let known = isASCII && emittedForASCII != nil ? codesForASCII[mode.rawValue] : codes[mode.rawValue]
    return known ?? compile(mode, isASCII: isASCII)
  }

  private func compile(_ mode: Mode, isASCII: Bool) -> Code? {
    if isASCII, let emittedForASCII {
      codesForASCII[mode.rawValue] = Pattern.compile(emittedForASCII, mode)
      return codesForASCII[mode.rawValue]
    }
    codes[mode.rawValue] = emitted.flatMap { Pattern.compile($0, mode) }
    return codes[mode.rawValue]
  }
}

extension EmittedPattern {
  /// The options that the text was written for. MULTILINE and DOTALL always hold: the emitter writes what `^`, `$` and
  /// `.` mean in each place.
  public var compileOptions: CompileOptions {
    var options: CompileOptions = [.multiline, .dotMatchesNewline, .alternativeCircumflex, .neverBackslashC]
    if isUTF { options.insert(.utf) }
    if usesUnicodeProperties { options.insert(.unicodeProperties) }
    if isCaseless { options.insert(.caseless) }
    if needsPlainStart { options.insert(.noStartOptimize) }
    return options
  }
}
