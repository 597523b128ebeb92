// This file defines how exception groups are taken apart and put together: `split` and `subgroup`, and the two steps of
// `except*` (language reference 8.4.2). Groups may be nested as deep as a program likes, so every recursion is counted.

extension VM {
  /// What decides whether an exception belongs to a part.
  enum GroupMatcher {
    /// A class or a tuple of classes.
    case types(Value)
    case predicate(Value)
    /// Exceptions by identity; groups only through what they hold.
    case leaves(Set<UInt>)
  }

  /// The matcher that the only argument of a method stands for.
  func matcher(_ method: String, _ arguments: Arguments) throws(PyError) -> GroupMatcher {
    guard arguments.count == 2 else {
      throw typeError("\(method) expected 1 argument, got \(arguments.count - 1)")
    }
    let wanted = arguments[1]
    if wanted.is(.function) { return .predicate(wanted) }
    if areExceptionTypes(wanted) { return .types(wanted) }
    throw typeError("expected a function, exception type or tuple of exception types")
  }

  /// Whether a value is an exception class or a tuple of such.
  func areExceptionTypes(_ value: Value) -> Bool {
    if value.is(.type) { return value.type.pointee.flags.contains(.isException) }
    guard value.is(.tuple) else { return false }
    let items = value.tuple
    return (0..<items.pointee.count).allSatisfy {
      items.items[$0].is(.type) && items.items[$0].type.pointee.flags.contains(.isException)
    }
  }

  private func matches(_ exception: Value, _ matcher: GroupMatcher) throws(PyError) -> Bool {
    switch matcher {
    case .types(let types): try matches(exception, types)
    case .predicate(let function): try isTrue(call(function, exception))
    case .leaves(let leaves): !isGroup(exception) && leaves.contains(exception.bits)
    }
  }

  /// The parts of an exception that match and that do not, None where there is nothing. The caller keeps the exception
  /// and the matcher.
  func split(_ exception: Value, _ matcher: GroupMatcher, constructRest: Bool) throws(PyError)
    -> (match: Value, rest: Value)
  {
    try enterNative(" in exceptiongroup_split_recursive")
    defer { leaveNative() }
    try charge(1)
    if try matches(exception, matcher) { return (exception, .none) }
    guard isGroup(exception) else { return (.none, constructRest ? exception : .none) }
    let mark = keepMark
    defer { release(to: mark) }
    let matched = newList()
    let rest = newList()
    keep(Value(.list, matched))
    keep(Value(.list, rest))
    let exceptions = self.exceptions(of: exception).tuple
    for i in 0..<exceptions.pointee.count {
      let parts = try split(exceptions.items[i], matcher, constructRest: constructRest)
      if !parts.match.isNone { try append(matched, parts.match) }
      if !parts.rest.isNone { try append(rest, parts.rest) }
    }
    let match = keep(try derive(exception, matched))
    return (match, try derive(exception, rest))
  }

  /// A group like another one, around a part of what that holds; None around nothing.
  private func derive(_ group: Value, _ part: ListRef) throws(PyError) -> Value {
    if part.pointee.count == 0 { return .none }
    let derived = try callMethod(group, "derive", [Value(.list, part)])
    guard isGroup(derived), let state = exceptionState(derived), let own = exceptionState(group) else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    let mark = keepMark
    keep(derived)
    defer { release(to: mark) }
    state.pointee.traceback = own.pointee.traceback
    state.pointee.context = own.pointee.context
    state.pointee.cause = own.pointee.cause
    state.pointee.suppressContext = true
    let notes = try findAttribute(group, name(.notes))
    let plain = builtin(notes)
    if plain.is(.list) || plain.is(.tuple) || plain.isStr {
      keep(notes)
      try setAttribute(derived, name(.notes), Value(.list, try list(notes)))
    }
    return derived
  }

  // MARK: except*

  /// One clause: `state[1]` is what no clause has taken yet. The part of the clause goes to `state[0]` and counts as
  /// being handled; None when there is none.
  func matchGroup(_ state: UnsafeMutablePointer<Value>, _ wanted: Value) throws(PyError) {
    try checkCatchable(wanted)
    let group = type(.baseExceptionGroup)
    let types = wanted.is(.tuple) ? (0..<wanted.tuple.pointee.count).map { wanted.tuple.items[$0] } : [wanted]
    if types.contains(where: { $0.type.isSubtype(of: group) }) {
      throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    }
    let exception = state[1]
    state[0] = .none
    if exception.isNone { return }
    if try matches(exception, wanted) {
      state[0] = isGroup(exception) ? exception : try newGroup(newTuple([exception]))
      state[1] = .none
    } else if isGroup(exception) {
      let parts = try callMethod(exception, "split", [wanted])
      guard parts.is(.tuple) else {
        throw typeError("\(typeName(exception)).split must return a tuple, not \(typeName(parts))")
      }
      guard parts.tuple.pointee.count >= 2 else {
        throw typeError(
          "\(typeName(exception)).split must return a 2-tuple, got tuple of size \(parts.tuple.pointee.count)")
      }
      // Where nothing matches, the exception itself stays, and not the copy that `split` made of it.
      if parts.tuple.items[0].isNone { return }
      state[0] = parts.tuple.items[0]
      state[1] = parts.tuple.items[1]
    }
    if !state[0].isNone { handledException = state[0] }
  }

  /// What leaves an `except*`: the exceptions that its bodies raised, and what came in and was raised again or taken by
  /// no clause, the latter as one group of the original's shape. None when there is nothing.
  func mergeGroups(_ original: Value, _ left: ListRef) throws(PyError) -> Value {
    let count = left.pointee.count
    guard isGroup(original) else { return count > 0 ? left.pointee.items[0] : .none }
    let mark = keepMark
    defer { release(to: mark) }
    let raised = newList()
    keep(Value(.list, raised))
    var leaves: Set<UInt> = []
    for i in 0..<count where !left.pointee.items[i].isNone {
      let exception = left.pointee.items[i]
      if isRaisedAgain(exception, original) {
        try collectLeaves(exception, &leaves)
      } else {
        try append(raised, exception)
      }
    }
    let again = keep(leaves.isEmpty ? .none : try split(original, .leaves(leaves), constructRest: false).match)
    if raised.pointee.count == 0 { return again }
    if !again.isNone { try append(raised, again) }
    return try newGroup(Value(.list, raised))
  }

  /// A part of the original still has all that `split` copied.
  private func isRaisedAgain(_ exception: Value, _ original: Value) -> Bool {
    guard let a = exceptionState(exception)?.pointee, let b = exceptionState(original)?.pointee else { return false }
    return a.traceback === b.traceback && a.cause === b.cause && a.context === b.context
  }

  private func collectLeaves(_ exception: Value, _ leaves: inout Set<UInt>) throws(PyError) {
    guard isGroup(exception) else {
      leaves.insert(exception.bits)
      return
    }
    try enterNative(" in collect_exception_group_leaf_ids")
    defer { leaveNative() }
    let exceptions = self.exceptions(of: exception).tuple
    try charge(exceptions.pointee.count)
    for i in 0..<exceptions.pointee.count { try collectLeaves(exceptions.items[i], &leaves) }
  }
}
