// This file says of a difference between an answer and a solution what kind of mistake it is: where it is one that can be
// named, that; else what stands there or is missing, without giving the solution's own words.

import PySyntax

struct ChangeWords {
  /// Names of the solution that the answer does not have: nothing can be said with them.
  let hidden: Set<String>
  /// Names that the answer gives to something. Others, such as those of functions, would give the solution away.
  let own: Set<String>

  func kind(of change: CodeChange) -> RepairKind {
    switch change.kind {
    case .replaced(let a, by: let b, let role): replacement(a, b, role)
    case .inserted(let node, _, among: let clauses?) where node.label.hasPrefix("except"):
      .difference(missingHandler(node, clauses), isVague: false)
    case .inserted(let node, let place, among: _): .difference(missing(node, place), isVague: false)
    case .deleted(let node):
      node.label.hasPrefix("except") && !(node.blocks.first?.contains { $0.label == "raise" } ?? false)
        ? .swallowed : node.form == .clause ? .difference("this part is not wanted.", isVague: true) : .extraStatement
    case .insertedPart(let part, of: let whole): missingPart(part, whole)
    case .deletedPart(_, of: let whole):
      switch whole.label {
      case "call": .difference("this call has an argument too many.", isVague: false)
      case "and", "or": .partOfCondition
      default: .difference("there is a part too many in this.", isVague: false)
      }
    case .wrapped(by: let node): .difference(wrapped(node), isVague: false)
    case .unwrapped(let node): .difference(unwrapped(node), isVague: false)
    }
  }

  // MARK: Replaced

  private func replacement(_ a: CodeNode, _ b: CodeNode, _ role: CodeRole) -> RepairKind {
    if let kind = statement(a, b) ?? expression(a, b, role) { return kind }
    if b.holds(a) {
      return .difference(
        "this is a part of what is wanted; something has to be added to it.\(unread(a, b))", isVague: false)
    }
    if a.holds(b) { return .difference("only a part of this is wanted.", isVague: false) }
    let asks = [a, b].contains { node in
      switch node.expression?.kind {
      case .comparison, .boolean, .unary(.not, _): true
      default: false
      }
    }
    switch asks && role == .result ? .condition : role {
    case .condition: return .difference("this condition does not ask what is meant.\(unread(a, b))", isVague: false)
    case .result: return .difference("what is given back here is not yet what is wanted.\(unread(a, b))", isVague: true)
    case .iterable: return .difference("the loop should go through something else.\(unread(a, b))", isVague: false)
    case .caught: return .difference("another kind of exception is meant to be caught here.", isVague: false)
    case .raised: return .difference("another exception is wanted here, or another text in it.", isVague: false)
    case .argument: return .difference("this argument is not the one that is wanted.\(unread(a, b))", isVague: true)
    case .other: return .difference("this is not yet what is wanted here.\(unread(a, b))", isVague: true)
    }
  }

  private func statement(_ a: CodeNode, _ b: CodeNode) -> RepairKind? {
    guard a.form == .statement else { return nil }
    switch (a.label, b.label) {
    case ("expression", "return"):
      return a.parts.last?.parts.first?.key == "print" ? .printed : .missingReturn
    case ("return", "raise"):
      let name = a.parts.first?.name ?? a.parts.first?.parts.first?.name ?? ""
      return name.hasSuffix("Error")
        ? .returnedError : .difference("in this case an exception is wanted, and no value.", isVague: false)
    case ("=", "+="): return .accumulation
    case ("+=", "="): return .replacement
    case ("break", "continue"), ("continue", "break"): return .jump
    case ("return", "continue"), ("return", "break"):
      return .difference("`return` ends the whole function, not only this round or this loop.", isVague: false)
    case ("continue", "return"), ("break", "return"):
      return .difference(
        "`\(a.label)` leaves only the round or the loop. Here the function should end.", isVague: false)
    case ("raise", "return"), ("raise", "continue"), ("raise", "break"), ("raise", "pass"):
      return .difference("an exception is not wanted in this case.", isVague: false)
    case ("pass", _): return .difference("here something has to happen: \(action(b)).", isVague: false)
    case (_, "raise"): return .difference("in this case an exception is wanted.", isVague: false)
    case (let own, let other) where own != other:
      return .difference("something else has to happen here: \(action(b)).", isVague: false)
    default: return nil
    }
  }

  private func expression(_ a: CodeNode, _ b: CodeNode, _ role: CodeRole) -> RepairKind? {
    switch (a.expression?.kind, b.expression?.kind) {
    case (.constant(.integer(let own)), .constant(.integer(let other))):
      let (small, large) = (min(own.magnitude, other.magnitude), max(own.magnitude, other.magnitude))
      return small > 0 && large > small && [10, 100, 1000].contains(large / small) && large % small == 0
        ? .zeros : .number
    case (.constant(.boolean), .constant(.boolean)): return .opposite
    case (.constant(.string(let own)), .constant(.string(let other))):
      let texts = [own, other].map { String(decoding: $0, as: UTF8.self).lowercased() }
      return texts[0] == texts[1] ? .capitals : .letters
    case (.constant(.string(let own)), .constant(.integer(let wanted)))
    where String(decoding: own, as: UTF8.self) == String(wanted):
      return .difference("this is a text of digits, and a number is wanted: without quotes.", isVague: false)
    case (.constant(.integer), .constant(.string(let wanted))) where String(decoding: wanted, as: UTF8.self) == a.label:
      return .difference("this is a number, and a text is wanted: in quotes.", isVague: false)
    case (.constant, .constant): return .difference("another value is wanted here.", isVague: true)
    case (.constant(.string), _) where !unread(a, b).isEmpty:
      return .difference("this text is always the same.\(unread(a, b))", isVague: false)
    case (.constant(.string), .joinedString), (.joinedString, .constant(.string)), (.joinedString, .joinedString):
      return .letters
    case (.name, .name) where role != .caught && role != .raised: return .otherName
    case (.attribute, _) where role != .caught && a.parts.first?.key == b.key:
      return .difference("the object itself is wanted here, not its `\(a.label.dropFirst())`.", isVague: false)
    case (_, .attribute) where role != .caught && b.parts.first?.key == a.key:
      return .difference("something of this object is wanted here, not the object itself.", isVague: false)
    case (.attribute, .attribute) where role != .caught && a.parts.first?.key == b.parts.first?.key:
      let levels: Set<String> = [".debug", ".info", ".warning", ".error", ".critical", ".exception"]
      if levels.contains(a.label.lowercased()), levels.contains(b.label.lowercased()) {
        return .level(String(a.label.dropFirst()))
      }
      return .difference(
        "`\(a.label.dropFirst())` is not what is wanted of this object. What exactly does it hold or do?",
        isVague: false)
    case (.comparison, .comparison) where a.parts.map(\.key) == b.parts.map(\.key): return comparison(a.label, b.label)
    case (.boolean, .boolean) where a.parts.map(\.key) == b.parts.map(\.key): return .logic
    case (.binary, .binary) where a.parts.map(\.key) == b.parts.map(\.key):
      return Set([a.label, b.label]) == ["/", "//"] ? .division : .arithmetic
    default: break
    }
    if b.label == "unary not", b.parts.first?.key == a.key { return .negation }
    if a.label == "unary not", a.parts.first?.key == b.key { return .negation }
    if b.label == "call", let step = b.step(around: a) {
      if ["int", "float", "str", "repr", "sorted", "list", "range", "len"].contains(step) { return .conversion(step) }
      return .difference("something has still to be done with this value: think of `\(step)`.", isVague: false)
    }
    if a.label == "call", let step = a.step(around: b) { return .unneededCall(step) }
    return nil
  }

  private func comparison(_ own: String, _ other: String) -> RepairKind {
    if own.first == other.first, "<>".contains(own.first ?? " ") { return .border }
    if own == "is" || own == "is not" { return .identity }
    if own == "==" { return .exactly }
    return .opposite
  }

  /// What the wanted code looks at and this does not.
  private func unread(_ a: CodeNode, _ b: CodeNode) -> String {
    var (own, other): ([String], [String]) = ([], [])
    a.addNames(to: &own)
    b.addNames(to: &other)
    let missing = other.filter { name in
      !own.contains(name) && (self.own.contains(name) || name == "isinstance") && name != "self" && name != "cls"
    }
    return missing.isEmpty || missing.count > 2 ? "" : " Think of \(list(missing))."
  }

  private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: " and ") }

  // MARK: Inserted

  private func missing(_ node: CodeNode, _ place: CodePlace) -> String {
    if node.form == .clause { return missingClause(node) }
    switch place {
    case .before: return "right before this line something is missing: \(action(node))."
    case .behind: return "right after this line something is missing: \(action(node))."
    case .behindBlock: return "behind this whole block something is missing: \(action(node))."
    }
  }

  private func missingClause(_ clause: CodeNode) -> String {
    switch clause.label {
    case "elif", "case": return "a further case is missing.\(condition(clause.parts.last))"
    case "else": return "nothing is done where the condition does not hold; an `else` is missing."
    case "finally": return "something has to happen in any case, also after an exception: a `finally` is missing."
    default: return "a further `except` is missing."
    }
  }

  private func missingHandler(_ clause: CodeNode, _ clauses: [CodeNode]) -> String {
    guard let type = clause.parts.first, let name = type.name ?? type.label.split(separator: ".").last.map(String.init)
    else { return "a further `except` is missing." }
    return clauses.contains(where: \.takesAll)
      ? "`\(name)` needs an `except` of its own here."
      : "`\(name)` can come from here as well, and no `except` takes it."
  }

  /// What a statement does, in words.
  private func action(_ node: CodeNode) -> String {
    switch node.label {
    case "if": return "one case is not looked at.\(condition(node.parts.first))".trimmingDot
    case "return": return "the function should end here and give something back"
    case "raise", "raise from":
      return node.parts.isEmpty ? "the exception should go on to the caller" : "an exception should be raised"
    case "continue": return "this round of the loop should end"
    case "break": return "the loop should end"
    case "for", "while": return "something is to be repeated"
    case "with", "try": return "a `\(node.label)` block"
    case "expression":
      if let call = node.parts.first, call.label == "call", let name = call.calledName { return "a call of `\(name)`" }
      return "something is to be done"
    case "pass": return "nothing"
    default:
      if node.label.hasPrefix("import") || node.label.hasPrefix("from") { return "an `import`" }
      if node.label.hasPrefix("global") || node.label.hasPrefix("nonlocal") { return "`\(node.label)`" }
      if let name = node.name { return hidden.contains(name) ? "a definition" : "the definition of `\(name)`" }
      guard let target = node.parts.first?.base, !hidden.contains(target) else {
        return "something is to be kept by a name"
      }
      return "`\(target)` should get a new value"
    }
  }

  private func condition(_ test: CodeNode?) -> String {
    var names: [String] = []
    test?.addNames(to: &names)
    names = names.filter {
      !hidden.contains($0) && $0 != "self" && $0.first?.isLowercase == true
        && !["isinstance", "len", "type", "any", "all"].contains($0)
    }
    return names.isEmpty || names.count > 2 ? "" : " It is about \(list(names))."
  }

  private func missingPart(_ part: CodeNode, _ whole: CodeNode) -> RepairKind {
    switch whole.label {
    case "call":
      let keyword = part.label.hasSuffix("=") ? ": think of `\(part.label.dropLast())`" : ""
      return .difference("an argument is missing in this call\(keyword).", isVague: false)
    case "and", "or":
      return .difference("this condition asks for too little: a part is missing.\(condition(part))", isVague: false)
    default: return .difference("something is missing in this.", isVague: false)
    }
  }

  // MARK: Blocks

  private func wrapped(_ node: CodeNode) -> String {
    switch node.label {
    case "with":
      let name = node.parts.first?.parts.first.flatMap { $0.label == "call" ? $0.calledName : $0.base } ?? ""
      return "this belongs inside of a `with` block\(name.isEmpty ? "" : ", `with \(name) ...`")."
    case "try": return "this may raise an exception, and nothing takes care of it: a `try` is missing."
    case "if": return "this should not happen in every case.\(condition(node.parts.first))"
    default: return "this should happen more than once: a loop is missing."
    }
  }

  private func unwrapped(_ node: CodeNode) -> String {
    switch node.label {
    case "with": "what stands in this `with` block should stand outside of it."
    case "try": "this `try` takes exceptions that nobody asked it to take."
    case "if": "what stands below should happen whether this condition holds or not."
    default: "no loop is wanted here."
    }
  }
}

extension CodeNode {
  /// Whether it is an `except` that takes nearly everything.
  fileprivate var takesAll: Bool {
    label == "except" && (parts.isEmpty || ["Exception", "BaseException"].contains(parts[0].name ?? ""))
  }

  /// The name of the function or method around `inner`, as in `int(x)` and `x.strip()`; nil where there is more between.
  fileprivate func step(around inner: CodeNode) -> String? {
    guard let callee = parts.first, let name = calledName else { return nil }
    let isMethod = callee.parts.first?.key == inner.key
    return isMethod || parts.dropFirst().contains(where: { $0.key == inner.key }) ? name : nil
  }

  /// Of a call.
  fileprivate var calledName: String? {
    guard let callee = parts.first else { return nil }
    return callee.name ?? (callee.label.hasPrefix(".") ? String(callee.label.dropFirst()) : nil)
  }

  /// The name with which a target begins.
  fileprivate var base: String? { name ?? parts.first?.base }
}

extension String {
  fileprivate var trimmingDot: String { hasSuffix(".") ? String(dropLast()) : self }
}
