// This file defines `Pattern`, a Python pattern ready to match: the tree that Python's grammar gives, written for PCRE2 and
// compiled. The three ways to anchor are three compilations, made when first used, because PCRE2 runs machine code only
// for anchors that it knew when it compiled; and there are three more for subjects that are ASCII throughout.

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
  /// What PCRE2 got.
  public let emitted: EmittedPattern
  /// Limits, machine-code stack and callouts; shared by the patterns of one thread.
  public let context: MatchContext
  /// The offsets of the latest match: see `MatchData.offsets` for the hot path.
  public let data: MatchData

  /// What PCRE2 gets for subjects that are ASCII throughout; nil where that is no different.
  let emittedForASCII: EmittedPattern?

  /// By mode.
  var codes: [Code?] = [nil, nil, nil]
  var codesForASCII: [Code?] = [nil, nil, nil]
  var lastGroupCodes: [Code?] = [nil, nil]
  let rules: CalloutRules?
  /// Python's groups have other numbers in PCRE2.
  let hasShiftedGroups: Bool

  /// Parses and compiles.
  ///
  /// - Parameters:
  ///   - source: the code points of a str, or the bytes of a bytes object widened.
  ///   - isText: whether the pattern is a str.
  ///   - flags: the `flags` argument of `re.compile`.
  ///   - mode: the mode to compile at once.
  ///   - context: nil for one of its own.
  /// - Throws: what CPython raises for the pattern, or `limit` if PCRE2 cannot hold it.
  public convenience init(
    _ source: [UInt32], isText: Bool = true, flags: RegexFlags = [], mode: Mode = .search,
    context: MatchContext? = nil
  ) throws(PatternError) {
    try self.init(PatternTree(parsing: source, isText: isText, flags: flags), mode: mode, context: context)
  }

  /// Compiles a tree.
  public init(_ tree: PatternTree, mode: Mode = .search, context: MatchContext? = nil) throws(PatternError) {
    let emitted = try tree.emitted(Pattern.emitterOptions)
    guard let context = context ?? MatchContext(), let data = MatchData(captureCount: emitted.captureCount) else {
      throw PatternError("out of memory", kind: .limit)
    }
    self.tree = tree
    self.emitted = emitted
    self.context = context
    self.data = data
    emittedForASCII = try tree.forASCII?.emitted(Pattern.emitterOptions)
    rules = emitted.needsCallouts || emittedForASCII?.needsCallouts == true ? CalloutRules() : nil
    hasShiftedGroups = emitted.captureCount != tree.groupCount
    do {
      if let emittedForASCII {
        let code = try Code(emittedForASCII.bytes, options: compileOptions(mode, emittedForASCII))
        codesForASCII[mode.rawValue] = code
        // Far from PCRE2's limits, the other form will fit as well, and most programs never need it.
        if code.size < Pattern.smallCode { return }
      }
      codes[mode.rawValue] = try Code(emitted.bytes, options: compileOptions(mode, emitted))
    } catch {
      let position = emitted.map.span(at: error.offset)?.lowerBound
      throw error.isTooLarge
        ? PatternError("the pattern is too large for this engine", kind: .limit)
        : PatternError("the engine refuses the pattern: \(error.message)", at: position, kind: .limit)
    }
  }

  /// Python's `Pattern.flags`.
  public var flags: RegexFlags { tree.flags }
  /// Python's `Pattern.groups`.
  public var groupCount: Int { tree.groupCount }
  /// Python's `Pattern.groupindex`, in its order.
  public var groupNames: [GroupName] { tree.names }

  /// How many offsets PCRE2 gives for a match: two for each group, those that only the emitter knows included.
  public var offsetCount: Int { 2 &* data.pairCount }

  /// Room for matches besides the pattern's own. Nil where memory is short.
  public func makeData() -> MatchData? {
    MatchData(captureCount: emitted.captureCount)
  }

  /// How patterns are written for the library in use.
  static let emitterOptions: EmitterOptions = {
    var options = EmitterOptions()
    options.hasPythonWords = LibraryVersion.current() < LibraryVersion(major: 10, minor: 43)
    return options
  }()

  /// A sixteenth of what PCRE2 can hold; no item takes sixteen times as much room where it follows Unicode.
  private static let smallCode = 4096

  func compileOptions(_ mode: Mode, _ emitted: EmittedPattern) -> CompileOptions {
    var options = emitted.compileOptions
    options.insert(mode == .search ? .useOffsetLimit : .anchored)
    if mode == .fullMatch { options.insert(.endAnchored) }
    return options
  }

  /// The compilation for a mode. One mode has passed, and the others differ from it in an option only, so a failure
  /// means that memory is short.
  @inline(__always)
  func code(_ mode: Mode, isASCII: Bool) -> Code? {
    let known = isASCII && emittedForASCII != nil ? codesForASCII[mode.rawValue] : codes[mode.rawValue]
    return known ?? compile(mode, isASCII: isASCII)
  }

  private func compile(_ mode: Mode, isASCII: Bool) -> Code? {
    let written = isASCII ? emittedForASCII ?? emitted : emitted
    let code = try? Code(written.bytes, options: compileOptions(mode, written))
    if isASCII, emittedForASCII != nil {
      codesForASCII[mode.rawValue] = code
    } else {
      codes[mode.rawValue] = code
    }
    return code
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
    if hasLookahead { options.insert(.noStartOptimize) }
    return options
  }
}
