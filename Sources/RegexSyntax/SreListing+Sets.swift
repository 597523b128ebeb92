// This file lists characters and sets, which CPython turns into ranges or tables where that is shorter.

extension SreListing {
  mutating func listLiteral(_ name: String, _ value: UInt32, _ flags: RegexFlags) {
    guard flags.contains(.ignoreCase) else { return add(SreListing.literal(name, value), words: 2) }
    if flags.contains(.locale) { return add(SreListing.literal(name + "_LOC_IGNORE", value), words: 2) }
    let rule = SreCase(flags)
    guard rule.hasCase(value) else { return add(SreListing.literal(name, value), words: 2) }
    let lower = rule.lower(value)
    guard let twins = rule.twins(lower) else {
      return add(SreListing.literal(name + SreListing.caseSuffix(flags), lower), words: 2)
    }
    let negation: [SreMember] = name == "LITERAL" ? [] : [.negation]
    listMembers(negation + ([lower] + twins.filter { $0 != lower }).map { .literal($0) }, named: "IN_UNI_IGNORE", flags)
  }

  private static func literal(_ name: String, _ value: UInt32) -> String {
    "\(name) 0x\(String(value, radix: 16)) (\(PythonText.repr([value])))"
  }

  mutating func listSet(_ members: [SreMember], _ flags: RegexFlags) {
    if flags.isSuperset(of: [.ignoreCase, .locale]) {
      return listMembers(SreTable(members, nil).members, named: "IN_LOC_IGNORE", flags)
    }
    let rule = flags.contains(.ignoreCase) ? SreCase(flags) : nil
    let table = SreTable(members, rule)
    let name = table.hasCase ? "IN" + SreListing.caseSuffix(flags) : "IN"
    list(named: name) { $0.list(table, flags) }
  }

  private mutating func listMembers(_ members: [SreMember], named name: String, _ flags: RegexFlags) {
    list(named: name) { $0.listMembers(members, flags) }
  }

  private mutating func list(named name: String, _ body: (inout SreListing) -> Void) {
    add(words: 2) {
      "\(name) \($0)"
    } to: {
      $0.nested {
        body(&$0)
        $0.add("FAILURE")
      }
    }
  }

  /// The members of a set in their shortest form.
  mutating func list(_ table: SreTable, _ flags: RegexFlags) {
    if table.isNegated, table.bits != nil { add("NEGATE") }
    if let bits = table.bits {
      if bits.count == 256 {
        add("CHARSET " + SreListing.words(bits[...]), words: 9)
      } else {
        listBlocks(bits)
      }
    }
    listMembers(table.members, flags)
  }

  /// A table of 65,536 characters: equal blocks of 256 stand once.
  private mutating func listBlocks(_ bits: [Bool]) {
    var numbers: [[Bool]: Int] = [:]
    var blocks: [[Bool]] = []
    let mapping = stride(from: 0, to: bits.count, by: 256).map { start -> Int in
      let block = Array(bits[start..<start + 256])
      if let known = numbers[block] { return known }
      numbers[block] = blocks.count
      blocks.append(block)
      return blocks.count - 1
    }
    add(
      "BIGCHARSET \(blocks.count) [\(mapping.map(String.init).joined(separator: ", "))]", words: 66 + 8 * blocks.count)
    for block in blocks { addContinued(SreListing.words(block[...])) }
  }

  private static func words(_ bits: ArraySlice<Bool>) -> String {
    let words = stride(from: bits.startIndex, to: bits.endIndex, by: 32).map { start in
      bits[start..<start + 32].reversed().reduce(UInt32(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    return "[" + words.map { "0x" + String($0, radix: 16).padded(8) }.joined(separator: ", ") + "]"
  }

  private mutating func listMembers(_ members: [SreMember], _ flags: RegexFlags) {
    for member in members {
      switch member {
      case .negation: add("NEGATE")
      case .literal(let value): add(SreListing.literal("LITERAL", value), words: 2)
      case .range(let low, let high):
        let name = high > 0xFFFF && flags.contains(.ignoreCase) ? "RANGE_UNI_IGNORE" : "RANGE"
        let ends = [low, high].map { "0x" + String($0, radix: 16) }.joined(separator: " ")
        add("\(name) \(ends) (\(PythonText.repr([low]))-\(PythonText.repr([high])))", words: 3)
      case .category(let category):
        let prefix = category.base == .word || flags.contains(.unicode) ? SreListing.typePrefix(flags) : ""
        add("CATEGORY " + prefix + category.sreName, words: 2)
      }
    }
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    String(repeating: "0", count: max(width - utf8.count, 0)) + self
  }
}

/// The case rule that a set is made by.
struct SreCase {
  let isUnicode: Bool

  init(_ flags: RegexFlags) {
    isUnicode = flags.contains(.unicode)
  }

  func hasCase(_ value: UInt32) -> Bool { CaseClasses.hasCase(value, isUnicode: isUnicode) }
  func lower(_ value: UInt32) -> UInt32 { (isUnicode ? CaseRule.unicode : .ascii).lower(value) }
  func twins(_ value: UInt32) -> [UInt32]? { isUnicode ? CaseClasses.lowerCaseTwins(of: value) : nil }
}

/// A set in its shortest form: up to two runs of characters as members, more of them as a table.
struct SreTable {
  /// The characters below 256 or 65,536 that belong to the set, if they make more than two runs.
  private(set) var bits: [Bool]?
  private(set) var members: [SreMember] = []
  private(set) var isNegated = false
  private(set) var hasCase = false

  /// - Parameter rule: how case is ignored; nil if it is not.
  init(_ given: [SreMember], _ rule: SreCase?) {
    isNegated = given.first == .negation
    var isWide = false
    var marked: Set<UInt32> = []
    var rest: [SreMember] = []
    for member in given {
      let range: ClosedRange<UInt32>
      switch member {
      case .negation: continue
      case .category:
        rest.append(member)
        continue
      case .literal(let value): range = value...value
      case .range(let low, let high): range = low...max(low, high)
      }
      let isBeyond = range.upperBound > 0xFFFF
      if isBeyond { rest.append(member) }
      hasCase = hasCase || (rule != nil && isBeyond)
      guard range.lowerBound <= 0xFFFF else {
        isWide = true
        continue
      }
      isWide = isWide || isBeyond
      for value in range.clamped(to: 0...0xFFFF) {
        guard let rule else {
          marked.insert(value)
          continue
        }
        let lower = rule.lower(value)
        marked.insert(lower)
        marked.formUnion(rule.twins(lower) ?? [])
        hasCase = hasCase || rule.hasCase(value)
      }
    }
    var table = [Bool](repeating: false, count: isWide || marked.contains { $0 > 255 } ? 65_536 : 256)
    for value in marked { table[Int(value)] = true }
    guard let runs = SreTable.runs(table) else {
      bits = table
      members = rest
      return
    }
    let short = (isNegated ? [.negation] : []) + runs + rest
    members = hasCase || short.count < given.count ? short : given
  }

  /// The characters that are set, as at most two members.
  private static func runs(_ table: [Bool]) -> [SreMember]? {
    var runs: [SreMember] = []
    var place = 0
    while let start = table[place...].firstIndex(of: true) {
      if runs.count == 2 { return nil }
      place = table[start...].firstIndex(of: false) ?? table.count
      let first = UInt32(start)
      runs.append(place - start == 1 ? .literal(first) : .range(first, UInt32(place - 1)))
    }
    return runs
  }
}
