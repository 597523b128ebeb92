// This file writes a value as text that is the same for equal collections: two programs may put the same items into a
// set in another order, and then `repr` shows them in another order.

import PyRuntime

/// Texts to compare values by; not to be shown.
struct ValueText {
  private let vm: VM
  /// Values to look at before the rest is left to `repr`.
  private static let most = 2000

  init(_ vm: VM) { self.vm = vm }

  /// - Parameter plain: the text of a value without sets and dicts in it.
  func text(_ value: Value, plain: (Value) -> String) -> String {
    var left = Self.most
    guard holdsUnordered(value, &left) else { return plain(value) }
    left = Self.most
    return written(value, &left)
  }

  private func items(_ value: Value) -> [Value] {
    switch value.kind {
    case .list: (0..<value.list.pointee.count).map { value.list.pointee.items[$0] }
    case .tuple: (0..<value.tuple.pointee.count).map { value.tuple.items[$0] }
    default: []
    }
  }

  private func holdsUnordered(_ value: Value, _ left: inout Int) -> Bool {
    switch value.kind {
    case .set, .frozenset, .dict: return true
    default: break
    }
    for item in items(value) {
      left -= 1
      guard left > 0 else { return false }
      if holdsUnordered(item, &left) { return true }
    }
    return false
  }

  private func written(_ value: Value, _ left: inout Int) -> String {
    left -= 1
    guard left > 0 else { return "…" }
    // A `repr` of the learner's may change what holds the items.
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    var parts: [String] = []
    switch value.kind {
    case .list, .tuple:
      for item in items(value).map({ vm.keep($0) }) { parts.append(written(item, &left)) }
      return (value.is(.list) ? "[" : "(") + parts.joined(separator: ", ") + "]"
    case .set, .frozenset:
      var members: [Value] = []
      value.set.forEach { members.append(vm.keep($0.key)) }
      for member in members { parts.append(written(member, &left)) }
      return (value.is(.set) ? "set(" : "frozenset(") + parts.sorted().joined(separator: ", ") + ")"
    case .dict:
      var pairs: [(key: Value, value: Value)] = []
      value.dict.forEach { pairs.append((vm.keep($0.key), vm.keep($0.value))) }
      for pair in pairs { parts.append(written(pair.key, &left) + ": " + written(pair.value, &left)) }
      return "{" + parts.sorted().joined(separator: ", ") + "}"
    default: return (try? vm.reprText(value)) ?? "?"
    }
  }
}
