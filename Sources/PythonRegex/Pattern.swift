// This file defines `Pattern`, a Python pattern ready to match: the tree that Python's grammar gives, written for PCRE2 and
// compiled, or for the own matcher where PCRE2 cannot serve. The three ways to anchor are three compilations, made when first used, because PCRE2 runs machine code only
// for anchors that it knew when it compiled.

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

  var codes: [Code?] = [nil, nil, nil]
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
    let emitted = tree.needsOwnMatcher ? nil : try? tree.emitted(Pattern.emitterOptions)
    let code = emitted.flatMap { emitted in
      try? Code(emitted.bytes, options: emitted.compileOptions.union(Pattern.options(for: mode)))
    }
    self.emitted = code == nil ? nil : emitted
    codes[mode.rawValue] = code
    if code == nil { backtracker = Backtracker(try tree.program()) }
  }

  /// Python's `Pattern.flags`.
  public var flags: RegexFlags { tree.flags }
  /// Python's `Pattern.groups`.
  public var groupCount: Int { tree.groupCount }
  /// Python's `Pattern.groupindex`, in its order.
  public var groupNames: [GroupName] { tree.names }

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

  private static func options(for mode: Mode) -> CompileOptions {
    switch mode {
    case .search: .useOffsetLimit
    case .match: .anchored
    case .fullMatch: [.anchored, .endAnchored]
    }
  }

  /// The compilation for a mode. One mode has passed, and the others differ from it in an option only, so a failure
  /// means that memory is short.
  func code(_ mode: Mode, _ emitted: EmittedPattern) -> Code? {
    if let code = codes[mode.rawValue] { return code }
    let code = try? Code(emitted.bytes, options: emitted.compileOptions.union(Pattern.options(for: mode)))
    codes[mode.rawValue] = code
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
    if needsPlainStart { options.insert(.noStartOptimize) }
    return options
  }
}
