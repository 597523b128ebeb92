// This file defines the lesson's own code made ready to judge: every `assert` and comparison becomes a call of the
// host, and every name that the code does not bind itself is asked of the host.

import Lessons
import PyRuntime
import PySyntax
import SourceText

/// What an `assert` asks, kept for the message when it does not hold.
struct Assertion {
  /// How the values are related; `truth` for a plain expression, `not` for `not x`.
  enum Relation: Hashable {
    case comparison(ComparisonOperator)
    case truth
    case negation
  }
  var relation: Relation
  /// The source of the whole condition, on one line.
  var text: String
  /// The line of the lesson.
  var line: Int
  /// The left side is a literal and the right side is not: then the right side is the learner's value.
  var actualIsRight: Bool
  /// The names whose literal values before the call are the expected value here.
  var unchangedNames: [String]
}

/// A block of the lesson, parsed and rewritten. Made once and used for every submission.
struct CheckCode {
  let block: CodeBlock
  let source: ProgramSource
  let module: Module
  let assertions: [Assertion]
  let bound: Set<String>
  let importedModules: [String]
  /// Attributes that the block itself replaces on modules, such as `sleep`.
  let patchedNames: Set<String>

  /// Parses and rewrites a block.
  init(_ block: CodeBlock, name: String) throws(PySyntaxError) {
    self.block = block
    source = ProgramSource(name: name, text: Array(block.text.utf8))
    let tree = try parseModule(source.text)
    let found = BoundNames(tree)
    bound = Set(found.all.map { tree.names[$0] })
    importedModules = found.modules
    patchedNames = Set(found.patched.map { tree.names[$0] })
    var rewriter = CheckRewriter(tree, block: block, bound: found.all, patched: found.patched)
    module = rewriter.rewrite(tree)
    assertions = rewriter.assertions
  }
}

/// The host's functions as the rewritten code names them. No source text can hold such a name.
enum HostName {
  static let load = "snip load"
  static let compare = "snip compare"
  static let assert = "snip assert"
  static let fail = "snip fail"
  static let importModule = "snip import"
  static let importFrom = "snip from"
}

extension ComparisonOperator {
  var symbol: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .is: "is"
    case .isNot: "is not"
    case .in: "in"
    case .notIn: "not in"
    }
  }
}
