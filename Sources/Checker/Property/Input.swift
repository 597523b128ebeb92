// This file makes inputs for property tests and makes them smaller, because a small counter-example explains itself.

import PyRuntime

/// SplitMix64 (Steele, Lea and Flood 2014): small, and the same on every machine.
struct InputGenerator {
  private var state: UInt64

  /// A seed from ids, so that a check is the same every time.
  init(seed texts: String...) {
    // FNV-1a over the texts with a byte between them.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in Array(text.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    state = hash
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
}

/// One input.
indirect enum Input: Hashable {
  case none
  case int(Int)
  case string(String)
  case bool(Bool)
  case float(Double)
  case list([Input]), set([Input]), tuple([Input])
  case dictionary([Pair])

  struct Pair: Hashable {
    var key: Input
    var value: Input
  }

  /// A random input. `size` grows from run to run, so that the first ones are simple.
  init(_ type: InputType, size: Int, _ random: inout InputGenerator) {
    func many(_ type: InputType) -> [Input] {
      var items: [Input] = []
      for _ in 0..<random.below(min(size, 8) + 1) { items.append(Input(type, size: size / 2, &random)) }
      return items
    }
    func distinct(_ items: [Input]) -> [Input] {
      var seen: Set<Input> = []
      return items.filter { seen.insert($0).inserted }
    }
    switch type {
    case .none: self = .none
    case .int:
      let edges = [0, 1, -1, 2, 10, -10, 100, 1000]
      if random.below(3) == 0 {
        self = .int(edges[random.below(min(edges.count, size + 1))])
      } else {
        let bound = size < 4 ? 10 : size < 20 ? 100 : 100_000
        self = .int(random.below(2 * bound + 1) - bound)
      }
    case .bool: self = .bool(random.below(2) == 0)
    case .float:
      let edges = [0.0, 1.0, -1.0, 0.5, 100.25, -2.75]
      self = .float(
        random.below(3) == 0 ? edges[random.below(edges.count)] : Double(random.below(20_001) - 10_000) / 64)
    case .string:
      let letters = Array("abcXYZ 019_-é.".unicodeScalars)
      var text = ""
      for _ in 0..<random.below(min(size, 8) + 1) { text.unicodeScalars.append(letters[random.below(letters.count)]) }
      self = .string(text)
    case .list(let item): self = .list(many(item))
    case .set(let item): self = .set(distinct(many(item)))
    case .sequence(let item): self = .tuple(many(item))
    case .tuple(let items): self = .tuple(items.map { Input($0, size: size, &random) })
    case .union(let options): self = Input(options[random.below(options.count)], size: size, &random)
    case .dictionary(let key, let value):
      // Few different keys, so that two dicts of one call share some.
      let keys = distinct(many(key).map { Input.simplified($0) })
      self = .dictionary(keys.map { Pair(key: $0, value: Input(value, size: size / 2, &random)) })
    }
  }

  private static func simplified(_ key: Input) -> Input {
    if case .string(let text) = key { return .string(String(text.prefix(1))) }
    return key
  }

  /// Simpler inputs of the same type to try, simplest first.
  var smaller: [Input] {
    func fewer(_ items: [Input]) -> [[Input]] {
      guard !items.isEmpty else { return [] }
      var result: [[Input]] = [[]]
      if items.count > 2 { result.append(Array(items.prefix(items.count / 2))) }
      for i in items.indices where items.count > 1 {
        var rest = items
        rest.remove(at: i)
        result.append(rest)
      }
      for (i, item) in items.enumerated() {
        for simpler in item.smaller.prefix(3) where !items.contains(simpler) || items.count > 1 {
          var changed = items
          changed[i] = simpler
          result.append(changed)
        }
      }
      return result
    }
    switch self {
    case .none: return []
    case .bool(let value): return value ? [.bool(false)] : []
    case .int(let value):
      if value == 0 { return [] }
      let candidates = value < 0 ? [0, -value, value / 2, value + 1] : [0, value / 2, value - 1]
      return candidates.filter { $0 != value }.map { .int($0) }
    case .float(let value):
      return value == 0 ? [] : [.float(0), .float(value.rounded(.towardZero))].filter { $0 != self }
    case .string(let text):
      var result: [Input] =
        text.isEmpty ? [] : [.string(""), .string(String(text.dropLast())), .string(String(text.dropFirst()))]
      if text.contains(where: { $0 != "a" }) { result.append(.string(String(repeating: "a", count: text.count))) }
      return result
    case .list(let items): return fewer(items).map { .list($0) }
    case .set(let items): return fewer(items).filter { Set($0).count == $0.count }.map { .set($0) }
    case .tuple(let items):
      return items.indices.flatMap { i in
        items[i].smaller.prefix(4).map { simpler in
          var changed = items
          changed[i] = simpler
          return .tuple(changed)
        }
      }
    case .dictionary(let pairs):
      var result: [Input] = pairs.isEmpty ? [] : [.dictionary([])]
      for i in pairs.indices where pairs.count > 1 {
        var rest = pairs
        rest.remove(at: i)
        result.append(.dictionary(rest))
      }
      for i in pairs.indices {
        for simpler in pairs[i].value.smaller.prefix(3) {
          var changed = pairs
          changed[i].value = simpler
          result.append(.dictionary(changed))
        }
      }
      return result
    }
  }

  /// The Python value.
  func value(in vm: VM) throws(PyError) -> Value {
    switch self {
    case .none: return Value.none
    case .int(let value): return Value(value)
    case .bool(let value): return Value(value)
    case .float(let value): return Value(value)
    case .string(let text): return vm.newStr(text)
    case .list(let items): return Value(.list, try Self.list(items, vm))
    case .tuple(let items): return try vm.tuple(Value(.list, Self.list(items, vm)))
    case .set(let items):
      let set = vm.newSet()
      for item in items { try vm.add(set, item.value(in: vm)) }
      return Value(.set, set)
    case .dictionary(let pairs):
      let dict = vm.newDict()
      for pair in pairs { try vm.set(dict, pair.key.value(in: vm), pair.value.value(in: vm)) }
      return Value(.dict, dict)
    }
  }

  private static func list(_ items: [Input], _ vm: VM) throws(PyError) -> ListRef {
    let list = vm.newList()
    for item in items { try vm.append(list, item.value(in: vm)) }
    return list
  }
}
