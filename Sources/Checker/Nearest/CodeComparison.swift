// This file measures how far two programs are apart: what of one has to be replaced, taken out or put in to get the
// other. Blocks are aligned as sequences, with the least cost; a block that stands inside another statement in one of
// the programs only is one change, not as many as it has lines.

import SourceText

final class CodeComparison {
  let own: [UInt8]
  let theirs: [UInt8]

  /// A step through two blocks side by side.
  enum Step {
    case match(Int, Int)
    case delete(Int)
    case insert(Int)
    /// Own statements that stand inside one statement there.
    case wrap(Range<Int>, Int)
    /// An own statement whose body stands there without it.
    case unwrap(Int, Range<Int>)
  }

  private struct Pair: Hashable {
    let own: ObjectIdentifier
    let other: ObjectIdentifier
  }

  private var costs: [Pair: Int] = [:]
  /// Blocks of more statements are compared without looking for blocks inside others.
  private static let mostWrapped = 14

  init(own: [UInt8], theirs: [UInt8]) {
    self.own = own
    self.theirs = theirs
  }

  // MARK: Costs

  private static let perNode = 8
  private static let perReplacedNode = 7
  private static let perWrap = 12

  func cost(_ a: CodeNode, _ b: CodeNode) -> Int {
    if a.key == b.key { return 0 }
    let pair = Pair(own: ObjectIdentifier(a), other: ObjectIdentifier(b))
    if let known = costs[pair] { return known }
    let cost = matchCost(a, b)
    costs[pair] = cost
    return cost
  }

  private func matchCost(_ a: CodeNode, _ b: CodeNode) -> Int {
    guard a.form == b.form else { return Self.apart }
    if a.form == .expression { return min(innerCost(a, b) ?? Self.apart, replacementCost(a, b)) }
    if let inner = innerCost(a, b) {
      return inner + zip(a.blocks, b.blocks).reduce(0) { $0 + align($1.0, $1.1).cost }
    }
    return a.isCompound || b.isCompound || a.form == .clause ? Self.apart : statementCost(a, b)
  }

  /// Never less than taking one out and putting the other in.
  private static let apart = 1 << 20

  /// Where both are of one kind: what their parts cost.
  private func innerCost(_ a: CodeNode, _ b: CodeNode) -> Int? {
    guard a.isAlike(b) else { return nil }
    if a.parts.count == b.parts.count { return zip(a.parts, b.parts).reduce(0) { $0 + cost($1.0, $1.1) } }
    return a.separator == nil ? nil : align(a.parts, b.parts).cost
  }

  private func replacementCost(_ a: CodeNode, _ b: CodeNode) -> Int {
    if b.holds(a) { return Self.perNode * (b.size - a.size) }
    if a.holds(b) { return Self.perNode * (a.size - b.size) }
    return Self.perReplacedNode * (a.size + b.size)
  }

  /// Of two simple statements of different kinds.
  private func statementCost(_ a: CodeNode, _ b: CodeNode) -> Int {
    let isSameValue = a.parts.last.map { $0.key == b.parts.last?.key } ?? false
    return isSameValue ? Self.perNode : Self.perReplacedNode * (a.size + b.size)
  }

  /// Whether only the parts are to be compared.
  func isByParts(_ a: CodeNode, _ b: CodeNode) -> Bool {
    guard let inner = innerCost(a, b) else { return false }
    return a.form != .expression || inner <= replacementCost(a, b)
  }

  // MARK: Sequences

  /// The cheapest way from one sequence to the other.
  func align(_ a: [CodeNode], _ b: [CodeNode], wraps: Bool = true) -> (cost: Int, steps: [Step]) {
    let width = b.count + 1
    var best = [Int](repeating: Int.max, count: (a.count + 1) * width)
    var last = [Step?](repeating: nil, count: best.count)
    best[0] = 0
    func reach(_ i: Int, _ j: Int, _ cost: Int, _ step: Step) {
      if cost < best[i * width + j] {
        best[i * width + j] = cost
        last[i * width + j] = step
      }
    }
    let looksInside = wraps && max(a.count, b.count) <= Self.mostWrapped
    for i in 0...a.count {
      for j in 0...b.count {
        let here = best[i * width + j]
        if i < a.count, j < b.count { reach(i + 1, j + 1, here + cost(a[i], b[j]), .match(i, j)) }
        if i < a.count { reach(i + 1, j, here + Self.perNode * a[i].size, .delete(i)) }
        if j < b.count { reach(i, j + 1, here + Self.perNode * b[j].size, .insert(j)) }
        guard looksInside else { continue }
        if j < b.count, let body = b[j].wrappedBody {
          for end in i..<a.count {
            let inside = align(Array(a[i...end]), body, wraps: false).cost
            reach(end + 1, j + 1, here + inside + wrapCost(b[j], body), .wrap(i..<(end + 1), j))
          }
        }
        if i < a.count, let body = a[i].wrappedBody {
          for end in j..<b.count {
            let inside = align(body, Array(b[j...end]), wraps: false).cost
            reach(i + 1, end + 1, here + inside + wrapCost(a[i], body), .unwrap(i, j..<(end + 1)))
          }
        }
      }
    }
    var steps: [Step] = []
    var (i, j) = (a.count, b.count)
    while let step = last[i * width + j] {
      steps.append(step)
      switch step {
      case .match: (i, j) = (i - 1, j - 1)
      case .delete: i -= 1
      case .insert: j -= 1
      case .wrap(let range, _): (i, j) = (range.lowerBound, j - 1)
      case .unwrap(_, let range): (i, j) = (i - 1, range.lowerBound)
      }
    }
    return (best[best.count - 1], steps.reversed())
  }

  /// Of a statement without its body.
  private func wrapCost(_ statement: CodeNode, _ body: [CodeNode]) -> Int {
    Self.perWrap + Self.perNode * (statement.size - body.reduce(0) { $0 + $1.size })
  }
}

extension CodeNode {
  /// Whether both are one kind of thing, so that only their parts can differ.
  func isAlike(_ other: CodeNode) -> Bool {
    label == other.label && form == other.form && !(parts.isEmpty && other.parts.isEmpty && blocks.isEmpty)
      && blocks.count == other.blocks.count
  }

  /// The body of a statement around other statements.
  fileprivate var wrappedBody: [CodeNode]? {
    guard form == .statement, ["if", "with", "try", "for", "while"].contains(label) else { return nil }
    return blocks.first
  }
}
