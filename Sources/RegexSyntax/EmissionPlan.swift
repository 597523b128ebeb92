// This file finds out, before a pattern is written, what the writing depends on as a whole: whether any place follows
// Unicode, and which numbers the groups get.
//
// The numbers shift because of one difference between the engines. Both end an unbounded loop after an iteration that
// matched nothing. Python does so in a bounded loop as well; PCRE2 unrolls `(x){0,2}` into nested options and goes on. So
// the body of such a loop, if it can match nothing, is written as `(?C'p7')()x`: group 7 keeps where the iteration began,
// and the callout in front refuses to begin one where the previous one began.

struct EmissionPlan {
  /// Letters, digits or blanks are Unicode's somewhere.
  var usesUnicode = false
  /// PCRE2's number for each group of Python's, from 0.
  var groupNumbers = [0]
  /// Groups that PCRE2 sees.
  var emittedCount = 0

  init(_ tree: PatternTree, options: EmitterOptions) {
    var plan = (usesUnicode: false, numbers: [0], count: 0)
    tree.visitNodes { node, flags in
      switch node.kind {
      case .set(let set):
        plan.usesUnicode = plan.usesUnicode || (set.holdsCategory && !flags.contains(.ascii))
      case .anchor(.wordBoundary), .anchor(.notWordBoundary):
        plan.usesUnicode = plan.usesUnicode || !flags.contains(.ascii)
      case .group(let group) where group.number != nil:
        plan.count += 1
        plan.numbers.append(plan.count)
      case .repetition(let repetition) where options.checksProgress && repetition.needsProgressCheck:
        plan.count += 1
      default:
        break
      }
    }
    usesUnicode = plan.usesUnicode
    groupNumbers = plan.numbers
    emittedCount = plan.count
  }
}

extension CharacterSet {
  fileprivate var holdsCategory: Bool {
    items.contains {
      if case .category = $0.kind { return true }
      return false
    }
  }
}

extension Repetition {
  /// A bounded loop of more than one turn, whose turns may match nothing. Loops that require a turn are left alone:
  /// Python does not check a required turn, and PCRE2 cannot tell it from the others.
  var needsProgressCheck: Bool {
    guard minimum == 0, let maximum, maximum > 1, body.width.minimum == 0 else { return false }
    switch body.kind {
    case .group, .conditional: return true
    default: return false
    }
  }
}
