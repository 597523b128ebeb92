// This file defines the module difflib (library reference, "difflib"): the loops over items natively, the rest in
// Python.

import PyRuntime

extension StandardLibrary {
  static var difflib: ModuleDefinition {
    ModuleDefinition("difflib", source: difflibMatcherSource + difflibLinesSource + difflibHtmlSource) {
      builder throws(PyError) in
      builder.function("_places", "(items, /)", places)
      builder.function("_counts", "(items, /)") { vm, arguments throws(PyError) in
        let counts = vm.newDict()
        let mark = vm.keepMark
        defer { vm.release(to: mark) }
        vm.keep(Value(.dict, counts))
        try vm.iterate(arguments[0]) { (item) throws(PyError) in
          try vm.increment(counts, item)
          return true
        }
        return Value(.dict, counts)
      }
      builder.function("_common", "(items, counts, /)", common)
      builder.function("_longest", "(rows, alo, ahi, blo, bhi, /)") { vm, arguments throws(PyError) in
        var search = try BlockSearch(vm, arguments[0])
        let found = try search.longest(
          in: BlockSearch.Area(
            low: try vm.index(arguments[1]), high: try vm.index(arguments[2]), otherLow: try vm.index(arguments[3]),
            otherHigh: try vm.index(arguments[4])))
        return found.value(vm)
      }
      builder.function("_blocks", "(rows, aend, bend, /)") { vm, arguments throws(PyError) in
        var search = try BlockSearch(vm, arguments[0])
        return vm.newList(
          try search.blocks(try vm.index(arguments[1]), try vm.index(arguments[2])).map { $0.value(vm) })
      }
    }
  }
}

/// A dict from each item to the list of its places.
private func places(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let places = vm.newDict()
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(Value(.dict, places))
  var index = 0
  try vm.iterate(arguments[0]) { (item) throws(PyError) in
    try vm.charge(1)
    let known = try vm.get(places, item)
    if known.isUndefined {
      try vm.set(places, item, vm.newList([Value(index)]))
    } else {
      try vm.append(known.list, Value(index))
    }
    index += 1
    return true
  }
  return Value(.dict, places)
}

/// How many items have a partner among those counted.
private func common(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  guard arguments[1].is(.dict) else {
    throw vm.typeError("counts must be a dict, not \(vm.typeName(arguments[1]))")
  }
  let counts = arguments[1].dict
  let left = vm.newDict()
  let mark = vm.keepMark
  defer { vm.release(to: mark) }
  vm.keep(Value(.dict, left))
  var matches = 0
  try vm.iterate(arguments[0]) { (item) throws(PyError) in
    try vm.charge(1)
    var available = try vm.get(left, item)
    if available.isUndefined { available = try vm.get(counts, item) }
    let number = available.isInt ? available.int : 0
    if number > 0 { matches += 1 }
    try vm.set(left, item, Value(number &- 1))
    return true
  }
  return Value(matches)
}

/// A search for blocks in common of two sequences a and b, given for each item of a the places in b where it stands, or
/// None. Nothing here calls back into Python.
private struct BlockSearch {
  struct Area {
    var low, high, otherLow, otherHigh: Int
  }

  struct Block {
    var start, otherStart, size: Int

    func value(_ vm: VM) -> Value { vm.newTuple([Value(start), Value(otherStart), Value(size)]) }
  }

  let vm: VM
  let rows: ListRef
  /// For each place of b, in the last row and in this one, how long the block is that ends there.
  private var lengths: [Int] = []
  private var fresh: [Int] = []
  private var used: [Int] = []
  private var freshUsed: [Int] = []

  init(_ vm: VM, _ rows: Value) throws(PyError) {
    guard rows.is(.list) else { throw vm.typeError("rows must be a list, not \(vm.typeName(rows))") }
    self.vm = vm
    self.rows = rows.list
  }

  /// The longest block in an area; of several the first in a, and of these the first in b.
  mutating func longest(in area: Area) throws(PyError) -> Block {
    var best = Block(start: area.low, otherStart: area.otherLow, size: 0)
    let width = area.otherHigh &- area.otherLow
    let end = min(area.high, rows.pointee.count)
    guard width > 0, area.low >= 0, area.low < end else { return best }
    try vm.charge(width >> 6)
    // One more at the start, for the place before the first.
    if lengths.count <= width {
      try vm.reserve(width &* 16)
      lengths += repeatElement(0, count: width &+ 1 &- lengths.count)
      fresh = lengths
    }
    for index in area.low..<end {
      let row = rows.pointee.items[index]
      freshUsed.removeAll(keepingCapacity: true)
      if row.is(.list) {
        let places = row.list
        try vm.charge(places.pointee.count &+ 1)
        for k in firstPlace(places, area.otherLow)..<places.pointee.count {
          let place = places.pointee.items[k].int &- area.otherLow
          if place >= width { break }
          guard place >= 0 else { continue }
          let length = lengths[place] &+ 1
          fresh[place &+ 1] = length
          freshUsed.append(place &+ 1)
          if length > best.size {
            best = Block(
              start: index &+ 1 &- length, otherStart: area.otherLow &+ place &+ 1 &- length, size: length)
          }
        }
      }
      for place in used { lengths[place] = 0 }
      swap(&lengths, &fresh)
      swap(&used, &freshUsed)
    }
    for place in used { lengths[place] = 0 }
    used.removeAll(keepingCapacity: true)
    return best
  }

  /// The index of the first place that is not before `low`, in a list in rising order.
  private func firstPlace(_ places: ListRef, _ low: Int) -> Int {
    var start = 0
    var end = places.pointee.count
    while start < end {
      let middle = (start &+ end) >> 1
      if places.pointee.items[middle].int < low { start = middle &+ 1 } else { end = middle }
    }
    return start
  }

  /// All blocks in order: the longest, and those before and behind it in both sequences.
  mutating func blocks(_ end: Int, _ otherEnd: Int) throws(PyError) -> [Block] {
    var found: [Block] = []
    var areas = [Area(low: 0, high: end, otherLow: 0, otherHigh: otherEnd)]
    while let area = areas.popLast() {
      let block = try longest(in: area)
      if block.size == 0 { continue }
      found.append(block)
      if area.low < block.start && area.otherLow < block.otherStart {
        areas.append(
          Area(low: area.low, high: block.start, otherLow: area.otherLow, otherHigh: block.otherStart))
      }
      let (after, otherAfter) = (block.start &+ block.size, block.otherStart &+ block.size)
      if after < area.high && otherAfter < area.otherHigh {
        areas.append(Area(low: after, high: area.high, otherLow: otherAfter, otherHigh: area.otherHigh))
      }
    }
    return found.sorted { ($0.start, $0.otherStart) < ($1.start, $1.otherStart) }
  }
}
