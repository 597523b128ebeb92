// This file lists the code that CPython's matching engine would run for a pattern, because `re.DEBUG` prints it. Nothing
// runs it here: only its addresses and names count.

/// The lines of a listing, gathered in the order of their addresses.
struct SreListing {
  private struct Line {
    let address: Int
    let level: Int
    /// The line goes on the one before, without an address.
    let isContinued: Bool
    var text: String
    /// Where the instruction can jump.
    var target: Int?
  }

  private var lines: [Line] = []
  /// The address of the next word.
  private(set) var address = 0
  private(set) var level = 1

  init(_ items: [SreItem], flags: RegexFlags, width: Width) {
    listInfo(items, flags, width)
    list(items, flags)
    add("SUCCESS")
  }

  /// The lines, each with its newline.
  var text: String {
    let digits = String(max(address - 1, 0)).utf8.count
    let targets = Set(lines.compactMap(\.target))
    return lines.map { line in
      if line.isContinued { return String(repeating: " ", count: digits + 2 * line.level + 2) + line.text + "\n" }
      let number = String(line.address)
      let head = String(repeating: " ", count: digits - number.utf8.count) + number
      let mark = targets.contains(line.address) ? ":" : "."
      let jump = line.target.map { " (to \($0))" } ?? ""
      return "\(head)\(mark) \(String(repeating: "  ", count: line.level - 1))\(line.text)\(jump)\n"
    }.joined()
  }

  // MARK: Lines

  mutating func add(_ text: String, words: Int = 1) {
    lines.append(Line(address: address, level: level, isContinued: false, text: text))
    address += words
  }

  mutating func addContinued(_ text: String) {
    lines.append(Line(address: address, level: level, isContinued: true, text: text))
  }

  /// Words that belong to the line before.
  mutating func skip(words: Int) {
    address += words
  }

  /// An instruction that jumps behind what `body` lists, or to where that begins its last word.
  ///
  /// - Parameters:
  ///   - words: of the instruction itself.
  ///   - base: what the distance is counted from, after the address of the instruction.
  ///   - text: the instruction, given the distance.
  mutating func add(words: Int, base: Int = 1, _ text: (Int) -> String, to body: (inout SreListing) -> Void) {
    let index = lines.count
    let start = address
    add("", words: words)
    body(&self)
    lines[index].target = address
    lines[index].text = text(address - start - base)
  }

  mutating func nested(by levels: Int = 1, _ body: (inout SreListing) -> Void) {
    level += levels
    body(&self)
    level -= levels
  }

  // MARK: Items

  private mutating func list(_ items: [SreItem], _ flags: RegexFlags) {
    for item in items { list(item, flags) }
  }

  private mutating func list(_ item: SreItem, _ flags: RegexFlags) {
    switch item {
    case .literal(let value): listLiteral("LITERAL", value, flags)
    case .notLiteral(let value): listLiteral("NOT_LITERAL", value, flags)
    case .any: add(flags.contains(.dotAll) ? "ANY_ALL" : "ANY")
    case .set(let members): listSet(members, flags)
    case .branch(let branches): list(branches: branches, flags)
    case .group(let number, let added, let removed, let body):
      if let number { add("MARK \(2 * (number - 1))", words: 2) }
      list(body, flags.scoped(adding: RegexFlags(rawValue: added), removing: RegexFlags(rawValue: removed)))
      if let number { add("MARK \(2 * number - 1)", words: 2) }
    case .atomic(let body):
      listBody(body, flags, words: 2) { "ATOMIC_GROUP \($0)" }
    case .repetition(let name, let minimum, let maximum, let body):
      list(repetition: name, "\(minimum) \(maximum.map(String.init) ?? "MAXREPEAT")", body, flags)
    case .assertion(let name, _, let width, let body):
      listBody(body, flags, words: 3) { "\(name) \($0) \(width)" }
    case .anchor(let name): add("AT " + SreListing.anchor(name, flags), words: 2)
    case .reference(let group): add("GROUPREF\(SreListing.caseSuffix(flags)) \(group - 1)", words: 2)
    case .conditional(let group, let yes, let no):
      var jump: (index: Int, start: Int)?
      add(words: 3) {
        "GROUPREF_EXISTS \(group - 1) \($0)"
      } to: { listing in
        listing.list(yes, flags)
        guard let no, !no.isEmpty else { return }
        jump = (listing.lines.count, listing.address)
        listing.add("", words: 2)
      }
      guard let jump, let no else { return }
      list(no, flags)
      lines[jump.index].target = address
      lines[jump.index].text = "JUMP \(address - jump.start - 1)"
    }
  }

  /// An instruction with a body that ends in SUCCESS.
  private mutating func listBody(_ body: [SreItem], _ flags: RegexFlags, words: Int, _ text: (Int) -> String) {
    add(words: words, text) { listing in
      listing.nested {
        $0.list(body, flags)
        $0.add("SUCCESS")
      }
    }
  }

  private mutating func list(repetition name: String, _ bounds: String, _ body: [SreItem], _ flags: RegexFlags) {
    let kind = name == "MAX_REPEAT" ? "" : name == "MIN_REPEAT" ? "MIN_" : "POSSESSIVE_"
    if SreListing.isSimple(body) {
      return listBody(body, flags, words: 4) { "\(kind)REPEAT_ONE \($0) \(bounds)" }
    }
    add(words: 4) {
      "\(kind == "POSSESSIVE_" ? kind : "")REPEAT \($0) \(bounds)"
    } to: {
      $0.nested { $0.list(body, flags) }
    }
    add(kind == "" ? "MAX_UNTIL" : kind == "MIN_" ? "MIN_UNTIL" : "SUCCESS")
  }

  private mutating func list(branches: [[SreItem]], _ flags: RegexFlags) {
    var jumps: [(index: Int, start: Int)] = []
    for (number, branch) in branches.enumerated() {
      let isFirst = number == 0
      add(words: isFirst ? 2 : 1, base: isFirst ? 1 : 0) {
        "\(isFirst ? "BRANCH" : "branch") \($0)"
      } to: { listing in
        listing.nested {
          $0.list(branch, flags)
          jumps.append(($0.lines.count, $0.address))
          $0.add("", words: 2)
        }
      }
    }
    add("FAILURE")
    for jump in jumps {
      lines[jump.index].target = address
      lines[jump.index].text = "JUMP \(address - jump.start - 1)"
    }
  }

  /// A single character: such loops have an instruction of their own.
  private static func isSimple(_ items: [SreItem]) -> Bool {
    guard items.count == 1 else { return false }
    switch items[0] {
    case .literal, .notLiteral, .any, .set: return true
    case .group(nil, _, _, let body): return isSimple(body)
    default: return false
    }
  }

  private static func anchor(_ name: String, _ flags: RegexFlags) -> String {
    let name = String(name.dropFirst(3))
    switch name {
    case "BEGINNING", "END": return flags.contains(.multiline) ? name + "_LINE" : name
    case "BOUNDARY", "NON_BOUNDARY": return typePrefix(flags) + name
    default: return name
    }
  }

  /// What stands before the names of boundaries and of the categories of words, before others under UNICODE alone.
  static func typePrefix(_ flags: RegexFlags) -> String {
    flags.contains(.locale) ? "LOC_" : flags.contains(.unicode) ? "UNI_" : ""
  }

  static func caseSuffix(_ flags: RegexFlags) -> String {
    guard flags.contains(.ignoreCase) else { return "" }
    return flags.contains(.locale) ? "_LOC_IGNORE" : flags.contains(.unicode) ? "_UNI_IGNORE" : "_IGNORE"
  }
}
