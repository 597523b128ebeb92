// This file prints a pattern as `re.DEBUG` does: the parse tree, and behind it the code of CPython's matching engine
// (see `SreListing`).

extension PatternTree {
  /// The lines that `re.compile(pattern, re.DEBUG)` prints, each with its newline.
  public var debugDump: String {
    var text = ""
    let items = SreItem.items(body)
    SreItem.dump(items, level: 0, into: &text)
    return text + "\n" + SreListing(items, flags: flags, width: body.width).text
  }
}

extension SreItem {
  static func dump(_ items: [SreItem], level: Int, into text: inout String) {
    let indent = String(repeating: "  ", count: level)
    for item in items {
      text += indent
      switch item {
      case .literal(let value): text += "LITERAL \(value)\n"
      case .notLiteral(let value): text += "NOT_LITERAL \(value)\n"
      case .any: text += "ANY None\n"
      case .anchor(let name): text += "AT \(name)\n"
      case .reference(let group): text += "GROUPREF \(group)\n"
      case .atomic(let body): text += "ATOMIC_GROUP \(repr(body))\n"
      case .set(let members):
        text += "IN\n"
        for member in members { text += indent + "  \(member.parts.name) \(member.parts.value)\n" }
      case .branch(let branches):
        text += "BRANCH\n"
        for (index, branch) in branches.enumerated() {
          if index > 0 { text += indent + "OR\n" }
          dump(branch, level: level + 1, into: &text)
        }
      case .conditional(let group, let yes, let no):
        text += "GROUPREF_EXISTS \(group)\n"
        dump(yes, level: level + 1, into: &text)
        if let no, !no.isEmpty {
          text += indent + "ELSE\n"
          dump(no, level: level + 1, into: &text)
        }
      case .group(let number, let added, let removed, let body):
        text += "SUBPATTERN \(number.map(String.init) ?? "None") \(added) \(removed)\n"
        dump(body, level: level + 1, into: &text)
      case .repetition(let name, let minimum, let maximum, let body):
        text += "\(name) \(minimum) \(maximum.map(String.init) ?? "MAXREPEAT")\n"
        dump(body, level: level + 1, into: &text)
      case .assertion(let name, let direction, _, let body):
        text += "\(name) \(direction)\n"
        dump(body, level: level + 1, into: &text)
      }
    }
  }

  /// Python's repr of the items, which shows inside an atomic group.
  private static func repr(_ items: [SreItem]) -> String {
    "[" + items.map(\.repr).joined(separator: ", ") + "]"
  }

  private var repr: String {
    switch self {
    case .literal(let value): return "(LITERAL, \(value))"
    case .notLiteral(let value): return "(NOT_LITERAL, \(value))"
    case .any: return "(ANY, None)"
    case .anchor(let name): return "(AT, \(name))"
    case .reference(let group): return "(GROUPREF, \(group))"
    case .atomic(let body): return "(ATOMIC_GROUP, \(SreItem.repr(body)))"
    case .set(let members):
      let pairs = members.map { "(\($0.parts.name), \($0.parts.value))" }
      return "(IN, [\(pairs.joined(separator: ", "))])"
    case .branch(let branches):
      return "(BRANCH, (None, [\(branches.map(SreItem.repr).joined(separator: ", "))]))"
    case .conditional(let group, let yes, let no):
      return "(GROUPREF_EXISTS, (\(group), \(SreItem.repr(yes)), \(no.map(SreItem.repr) ?? "None")))"
    case .group(let number, let added, let removed, let body):
      return "(SUBPATTERN, (\(number.map(String.init) ?? "None"), \(added), \(removed), \(SreItem.repr(body))))"
    case .repetition(let name, let minimum, let maximum, let body):
      return "(\(name), (\(minimum), \(maximum.map(String.init) ?? "MAXREPEAT"), \(SreItem.repr(body))))"
    case .assertion(let name, let direction, _, let body):
      return "(\(name), (\(direction), \(SreItem.repr(body))))"
    }
  }
}
