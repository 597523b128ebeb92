// This file defines the module heapq (library reference, "heapq"): sifting natively, merge and the largest and smallest in
// Python. Items are compared by `<` alone, in the order that CPython's sifting compares them.

import PyRuntime

extension StandardLibrary {
  static var heapq: ModuleDefinition {
    ModuleDefinition("heapq", source: heapqSource) { builder throws(PyError) in
      addHeap(to: builder, suffix: "", isMaximum: false)
      addHeap(to: builder, suffix: "_max", isMaximum: true)
    }
  }
}

/// A list that is a heap, the least (or greatest) item first.
private struct ItemHeap {
  let vm: VM
  let list: ListRef
  let isMaximum: Bool

  private func isBefore(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    let count = list.pointee.count
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(a)
    vm.keep(b)
    let result = try isMaximum ? vm.isLess(b, a) : vm.isLess(a, b)
    if list.pointee.count != count { throw vm.runtimeError("list changed size during iteration") }
    return result
  }

  /// Moves the item at `place` towards the root until its parent is not behind it.
  func siftDown(from start: Int, _ place: Int) throws(PyError) {
    var place = place
    while place > start {
      try vm.charge(1)
      let parent = (place - 1) >> 1
      if !(try isBefore(list.pointee.items[place], list.pointee.items[parent])) { return }
      swap(place, parent)
      place = parent
    }
  }

  /// Moves the item at `place` to a leaf along the smaller children, then up to where it belongs: fewer comparisons.
  func siftUp(_ start: Int) throws(PyError) {
    let count = list.pointee.count
    var place = start
    while place < count >> 1 {
      try vm.charge(1)
      var child = 2 * place + 1
      if child + 1 < count, !(try isBefore(list.pointee.items[child], list.pointee.items[child + 1])) { child += 1 }
      swap(child, place)
      place = child
    }
    try siftDown(from: start, place)
  }

  private func swap(_ a: Int, _ b: Int) {
    let item = list.pointee.items[a]
    list.pointee.items[a] = list.pointee.items[b]
    list.pointee.items[b] = item
  }
}

private func addHeap(to builder: ModuleBuilder, suffix: String, isMaximum: Bool) {
  func heap(_ vm: VM, _ value: Value, _ name: String, isOnly: Bool = false) throws(PyError) -> ItemHeap {
    let plain = vm.builtin(value)
    guard plain.is(.list) else {
      let given = value.isNone ? "None" : vm.typeName(value)
      throw vm.typeError("\(name)() argument\(isOnly ? "" : " 1") must be list, not \(given)")
    }
    return ItemHeap(vm: vm, list: plain.list, isMaximum: isMaximum)
  }
  let prefix = isMaximum ? "_" : ""
  let heapify = "\(prefix)heapify\(suffix)"
  builder.function(heapify, "(heap, /)") { vm, arguments throws(PyError) in
    let heap = try heap(vm, arguments[0], heapify, isOnly: true)
    var i = heap.list.pointee.count / 2 - 1
    while i >= 0 {
      try heap.siftUp(i)
      i -= 1
    }
    return .none
  }
  let heappop = "\(prefix)heappop\(suffix)"
  builder.function(heappop, "(heap, /)") { vm, arguments throws(PyError) in
    let heap = try heap(vm, arguments[0], heappop, isOnly: true)
    let count = heap.list.pointee.count
    if count == 0 { throw vm.indexError("index out of range") }
    let last = heap.list.pointee.items[count - 1]
    heap.list.pointee.count = count - 1
    if count == 1 { return last }
    let result = heap.list.pointee.items[0]
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(result)
    heap.list.pointee.items[0] = last
    try heap.siftUp(0)
    return result
  }
  let heapreplace = "\(prefix)heapreplace\(suffix)"
  builder.function(heapreplace, "(heap, item, /)") { vm, arguments throws(PyError) in
    let heap = try heap(vm, arguments[0], heapreplace)
    if heap.list.pointee.count == 0 { throw vm.indexError("index out of range") }
    let result = heap.list.pointee.items[0]
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(result)
    heap.list.pointee.items[0] = arguments[1]
    try heap.siftUp(0)
    return result
  }
  if isMaximum { return }
  builder.function("heappush", "(heap, item, /)") { vm, arguments throws(PyError) in
    let heap = try heap(vm, arguments[0], "heappush")
    try vm.append(heap.list, arguments[1])
    try heap.siftDown(from: 0, heap.list.pointee.count - 1)
    return .none
  }
  builder.function("heappushpop", "(heap, item, /)") { vm, arguments throws(PyError) in
    let heap = try heap(vm, arguments[0], "heappushpop")
    if heap.list.pointee.count == 0 { return arguments[1] }
    let least = heap.list.pointee.items[0]
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(least)
    if !(try vm.isLess(least, arguments[1])) { return arguments[1] }
    if heap.list.pointee.count == 0 { throw vm.indexError("index out of range") }
    let result = heap.list.pointee.items[0]
    vm.keep(result)
    heap.list.pointee.items[0] = arguments[1]
    try heap.siftUp(0)
    return result
  }
}

private let heapqSource = #"""
  __all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


  def merge(*iterables, key=None, reverse=False):
      # An entry: the key, the rank of the iterable, the item, how to get the next. Ranks decide between equal keys.
      entries = []
      rank = 0
      for iterable in iterables:
          step = iter(iterable).__next__
          try:
              item = step()
          except StopIteration:
              pass
          else:
              entries.append([item if key is None else key(item), -rank if reverse else rank, item, step])
          rank += 1
      order, replace, drop = heapify, heapreplace, heappop
      if reverse:
          order, replace, drop = _heapify_max, _heapreplace_max, _heappop_max
      order(entries)
      while len(entries) > 1:
          try:
              while True:
                  entry = entries[0]
                  yield entry[2]
                  item = entry[3]()
                  entry[0] = item if key is None else key(item)
                  entry[2] = item
                  replace(entries, entry)
          except StopIteration:
              drop(entries)
      if entries:
          _, _, item, step = entries[0]
          yield item
          yield from step.__self__


  def nsmallest(n, iterable, key=None):
      if n == 1:
          nothing = object()
          best = min(iter(iterable), default=nothing, key=key)
          return [] if best is nothing else [best]
      return _best(n, iterable, key, False)


  def nlargest(n, iterable, key=None):
      if n == 1:
          nothing = object()
          best = max(iter(iterable), default=nothing, key=key)
          return [] if best is nothing else [best]
      return _best(n, iterable, key, True)


  # Keeps the best n of a long iterable in a heap whose first entry is the worst of them.
  def _best(n, iterable, key, largest):
      try:
          size = len(iterable)
      except (TypeError, AttributeError):
          pass
      else:
          if n >= size:
              return sorted(iterable, key=key, reverse=largest)[:n]
      source = iter(iterable)
      direction = -1 if largest else 1
      best = []
      for rank, item in zip(range(n), source):
          best.append((item if key is None else key(item), rank * direction, item))
      if not best:
          return []
      order, replace = (heapify, heapreplace) if largest else (_heapify_max, _heapreplace_max)
      order(best)
      worst = best[0][0]
      rank = n * direction
      for item in source:
          value = item if key is None else key(item)
          if (worst < value) if largest else (value < worst):
              replace(best, (value, rank, item))
              worst = best[0][0]
              rank += direction
      best.sort(reverse=largest)
      return [entry[2] for entry in best]
  """#
