// This file finds the solution that is nearest to an answer, and in what they differ. The differences are tried as
// edits of the answer, each alone and then together: what is needed for every test to pass is the mistake.

import Lessons
import PySyntax
import SourceText

/// An answer beside one of the solutions.
struct NearestSolution {
  /// The differences, each an edit of the answer.
  let edits: [RepairEdit]
  /// Whether all of them together make the solution out of the answer.
  let isComplete: Bool
  let cost: Int

  /// Answers with more nodes are not compared.
  private static let mostNodes = 600
  /// With more differences a program is another one.
  private static let mostEdits = 12
  /// Nodes.
  private static let smallPiece = 8

  /// The solutions to which an answer comes near, the nearest first.
  static func all(_ exercise: Exercise, _ bytes: [UInt8]) -> [NearestSolution] {
    if exercise.language == .regex { return exercise.solutions.compactMap { NearestSolution(pattern: bytes, $0.text) } }
    guard let own = try? parseModule(bytes) else { return [] }
    let found = exercise.solutions.compactMap { NearestSolution(bytes, own, solution: Array($0.text.utf8)) }
    return found.sorted { $0.cost < $1.cost }
  }

  private init?(_ bytes: [UInt8], _ own: Module, solution: [UInt8]) {
    guard let module = try? parseModule(solution) else { return nil }
    let ownNames = Self.boundNames(own)
    let otherNames = Self.boundNames(module)
    // What only one of the two programs calls so may be called otherwise in the other.
    let (freeOwn, freeOther) = (ownNames.subtracting(otherNames), otherNames.subtracting(ownNames))
    let ownTree = CodeReader(bytes: bytes, names: own.names, freeNames: freeOwn).block(own.body)
    guard ownTree.reduce(0, { $0 + $1.size }) <= Self.mostNodes else { return nil }
    let otherTree = CodeReader(bytes: solution, names: module.names, freeNames: freeOther).block(module.body)
    let rough = CodeChanges(CodeComparison(own: bytes, theirs: solution), ownTree, otherTree)
    let names = Self.pairs(rough.names, freeOwn, freeOther)
    let renamed = SolutionText.renamed(solution, module, names)
    guard let module = try? parseModule(renamed) else { return nil }
    let a = CodeReader(bytes: bytes, names: own.names, freeNames: []).block(own.body)
    let b = CodeReader(bytes: renamed, names: module.names, freeNames: []).block(module.body)
    let comparison = CodeComparison(own: bytes, theirs: renamed)
    let changes = CodeChanges(comparison, a, b)
    // What would put most of the solution into one place says nothing about the answer.
    let size = b.reduce(0) { $0 + $1.size }
    let small = changes.found.filter { $0.added <= Self.smallPiece || $0.added * 2 < size }
    let words = ChangeWords(
      hidden: Self.boundNames(module).subtracting(ownNames).subtracting(Self.words(bytes)), own: ownNames)
    let differences = Self.edits(small, words, bytes, renamed)
    guard !differences.isEmpty, differences.count <= Self.mostEdits else { return nil }
    edits = differences
    isComplete = changes.isComplete && small.count == changes.found.count
    cost = comparison.align(a, b).cost
  }

  private init?(pattern bytes: [UInt8], _ solution: String) {
    let pattern = Array(PatternTrial.pattern(in: bytes).utf8)
    guard !pattern.isEmpty, pattern.count <= 200,
      let start = bytes.indices.first(where: { bytes[$0...].starts(with: pattern) })
    else { return nil }
    let other = Array(PatternTrial.pattern(in: Array(solution.utf8)).utf8)
    edits = PatternDifference(bytes, start..<(start + pattern.count), other).edits
    if edits.isEmpty || edits.count > Self.mostEdits { return nil }
    isComplete = true
    cost = edits.count
  }

  /// Everything that could be a name.
  private static func words(_ bytes: [UInt8]) -> Set<String> {
    Set(
      String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
  }

  private static func boundNames(_ module: Module) -> Set<String> {
    Set(BoundNames(module).all.map { module.names[$0] })
  }

  /// New names by old ones: each name that is free takes the one that stands most often in its place.
  private static func pairs(
    _ votes: [String: [String: Int]], _ freeOwn: Set<String>, _ freeOther: Set<String>
  ) -> [String: String] {
    var all: [(other: String, own: String, count: Int)] = []
    for (other, owns) in votes where freeOther.contains(other) {
      for (own, count) in owns where freeOwn.contains(own) { all.append((other, own, count)) }
    }
    all.sort { ($1.count, $0.other, $0.own) < ($0.count, $1.other, $1.own) }
    var result: [String: String] = [:]
    var taken: Set<String> = []
    for pair in all where result[pair.other] == nil && taken.insert(pair.own).inserted { result[pair.other] = pair.own }
    return result
  }

  /// The edits of the changes; where a pattern is replaced by another one, only the parts of it that differ.
  private static func edits(
    _ changes: [CodeChange], _ words: ChangeWords, _ own: [UInt8], _ theirs: [UInt8]
  ) -> [RepairEdit] {
    changes.flatMap { change -> [RepairEdit] in
      if case .replaced(let a, by: let b, _) = change.kind,
        let parts = PatternDifference(own, a, theirs, b)?.edits, !parts.isEmpty
      {
        return parts
      }
      let kind = words.kind(of: change)
      let isSure = change.isOfOneKind && !kind.isVague
      let rank = (change.weight <= 4 ? 1 : change.weight <= 12 ? 2 : 3) + (isSure ? 0 : 1)
      return [RepairEdit(kind, change.changes, shown: change.shown, rank: rank)]
    }
  }
}
