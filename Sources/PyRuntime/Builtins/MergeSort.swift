// This file defines a stable, adaptive merge sort: natural runs, extended to a minimum by binary insertion, merged in the
// order of "powersort" (Munro and Wild, 2018), with galloping where one run wins often (McIlroy, 1993; CPython's
// listsort.txt describes the whole). A program can count and log comparisons, so their sequence is CPython's.

/// Sorts `keys`, and moves `values` along when there are any.
///
/// Comparisons may run the program and the collector. So every value stands in `keys`, `values` or the two scratch lists
/// at any time, all of them roots, and none is reachable by the program: pointers into them stay good.
struct MergeSort<Order: SortOrder> {
  private let vm: VM
  private let order: Order
  private let keys: UnsafeMutablePointer<Value>
  private let values: UnsafeMutablePointer<Value>?
  private let count: Int
  private let scratchKeys: ListRef
  private let scratchValues: ListRef
  private var runs: [Run] = []
  /// Wins in a row after which a merge begins to gallop; adapts to the data.
  private var gallopThreshold = 7

  private static var initialGallop: Int { 7 }

  private struct Run {
    var start: Int
    var count: Int
    /// Depth in the merge tree of the border behind this run.
    var power = 0
  }

  /// Sorts. The lists are rooted and have equally many items.
  /// Throws what comparisons throw; the items are then in some order, and all there.
  static func sort(_ vm: VM, _ order: Order, _ keys: ListRef, _ values: ListRef?) throws(PyError) {
    var sorter = MergeSort(vm, order, keys, values)
    try sorter.sort()
  }

  private init(_ vm: VM, _ order: Order, _ keys: ListRef, _ values: ListRef?) {
    self.vm = vm
    self.order = order
    self.keys = keys.pointee.items
    self.values = values?.pointee.items
    count = keys.pointee.count
    scratchKeys = vm.newList()
    scratchValues = vm.newList()
  }

  private mutating func sort() throws(PyError) {
    let mark = vm.keepMark
    defer { vm.release(to: mark) }
    vm.keep(Value(.list, scratchKeys))
    vm.keep(Value(.list, scratchValues))
    let minimum = minimumRun()
    var start = 0
    while start < count {
      var length = try orderRun(from: start)
      if length < minimum {
        let forced = min(minimum, count &- start)
        try insertionSort(start, start &+ forced, sorted: length)
        length = forced
      }
      try push(Run(start: start, count: length))
      start &+= length
    }
    while runs.count > 1 {
      var at = runs.count &- 2
      if at > 0 && runs[at &- 1].count < runs[at &+ 1].count { at &-= 1 }
      try mergeRuns(at)
    }
  }

  // MARK: Runs

  /// Between 32 and 64, such that the count divided by it is a power of two or a little less.
  private func minimumRun() -> Int {
    var n = count
    var rest = 0
    while n >= 64 {
      rest |= n & 1
      n &>>= 1
    }
    return n &+ rest
  }

  /// The length of the run that begins at `start`: ascending, or strictly descending and then reversed.
  private func orderRun(from start: Int) throws(PyError) -> Int {
    var next = start &+ 1
    if next == count { return 1 }
    let isDescending = try order.isLess(keys[next], keys[next &- 1])
    next &+= 1
    while next < count, try order.isLess(keys[next], keys[next &- 1]) == isDescending { next &+= 1 }
    if isDescending {
      reverseItems(keys, start, next)
      if let values { reverseItems(values, start, next) }
    }
    return next &- start
  }

  /// Sorts `start ..< end`, whose first `sorted` items are in order.
  private func insertionSort(_ start: Int, _ end: Int, sorted: Int) throws(PyError) {
    var next = start &+ max(sorted, 1)
    while next < end {
      let key = keys[next]
      var low = start
      var high = next
      while low < high {
        let middle = low &+ (high &- low) &>> 1
        if try order.isLess(key, keys[middle]) { high = middle } else { low = middle &+ 1 }
      }
      let moved = next &- low
      (keys + low + 1).update(from: keys + low, count: moved)
      keys[low] = key
      if let values {
        let value = values[next]
        (values + low + 1).update(from: values + low, count: moved)
        values[low] = value
      }
      next &+= 1
    }
  }

  /// Adds a run, after merging those that lie deeper in the merge tree than the border before it.
  private mutating func push(_ run: Run) throws(PyError) {
    if let last = runs.last {
      let power = borderPower(last, run)
      while runs.count > 1 && runs[runs.count &- 2].power > power { try mergeRuns(runs.count &- 2) }
      runs[runs.count &- 1].power = power
    }
    runs.append(run)
  }

  /// The first binary digit in which the middles of two adjacent runs, as fractions of the whole, differ.
  private func borderPower(_ left: Run, _ right: Run) -> Int {
    var a = 2 &* left.start &+ left.count
    var b = a &+ left.count &+ right.count
    var power = 0
    while true {
      power &+= 1
      if a >= count {
        a &-= count
        b &-= count
      } else if b >= count {
        return power
      }
      a &<<= 1
      b &<<= 1
    }
  }

  /// Merges run `at` with the one behind it.
  private mutating func mergeRuns(_ at: Int) throws(PyError) {
    var left = runs[at]
    let right = runs[at &+ 1]
    runs[at].count = left.count &+ right.count
    runs[at].power = right.power
    runs.remove(at: at &+ 1)
    // What is in place already at either end stays.
    let skipped = try upperBound(of: keys[right.start], keys + left.start, left.count, near: 0)
    left.start &+= skipped
    left.count &-= skipped
    if left.count == 0 { return }
    let rightCount = try lowerBound(
      of: keys[left.start &+ left.count &- 1], keys + right.start, right.count, near: right.count &- 1)
    if rightCount == 0 { return }
    if left.count <= rightCount {
      try mergeForward(left.start, left.count, right.start, rightCount)
    } else {
      try mergeBackward(left.start, left.count, right.start, rightCount)
    }
  }

  // MARK: Galloping

  /// How many of the sorted items are less than `key`: an exponential search from `near`, then a binary one.
  private func lowerBound(of key: Value, _ items: UnsafeMutablePointer<Value>, _ count: Int, near: Int) throws(PyError)
    -> Int
  {
    try bound(count, near) { (item) throws(PyError) in try order.isLess(items[item], key) }
  }

  /// How many of the sorted items are not greater than `key`.
  private func upperBound(of key: Value, _ items: UnsafeMutablePointer<Value>, _ count: Int, near: Int) throws(PyError)
    -> Int
  {
    try bound(count, near) { (item) throws(PyError) in !(try order.isLess(key, items[item])) }
  }

  /// The first index at which `isBefore`, true first and then false, is false.
  @inline(__always) private func bound(_ count: Int, _ near: Int, _ isBefore: (Int) throws(PyError) -> Bool)
    throws(PyError) -> Int
  {
    var low: Int
    var high: Int
    var last = 0
    var offset = 1
    if try isBefore(near) {
      let limit = count &- near
      while offset < limit, try isBefore(near &+ offset) {
        last = offset
        offset = offset &<< 1 &+ 1
      }
      low = near &+ last &+ 1
      high = near &+ min(offset, limit)
    } else {
      let limit = near &+ 1
      while offset < limit, !(try isBefore(near &- offset)) {
        last = offset
        offset = offset &<< 1 &+ 1
      }
      low = near &- min(offset, limit) &+ 1
      high = near &- last
    }
    while low < high {
      let middle = low &+ (high &- low) &>> 1
      if try isBefore(middle) { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  // MARK: Merging

  /// Copies a run out of the way, into the scratch lists.
  private func saveRun(_ start: Int, _ count: Int) throws(PyError) {
    try vm.reserve(scratchKeys, count)
    scratchKeys.pointee.items.update(from: keys + start, count: count)
    scratchKeys.pointee.count = count
    guard let values else { return }
    try vm.reserve(scratchValues, count)
    scratchValues.pointee.items.update(from: values + start, count: count)
    scratchValues.pointee.count = count
  }

  /// Moves items to another place in the lists.
  @inline(__always) private func move(_ from: Int, to target: Int, _ count: Int = 1) {
    (keys + target).update(from: keys + from, count: count)
    if let values { (values + target).update(from: values + from, count: count) }
  }

  /// Moves saved items back.
  @inline(__always) private func restore(_ from: Int, to target: Int, _ count: Int = 1) {
    (keys + target).update(from: scratchKeys.pointee.items + from, count: count)
    if let values { (values + target).update(from: scratchValues.pointee.items + from, count: count) }
  }

  /// Merges from the front, with the shorter, left run saved. `left` and `right` are what comes next of each.
  private mutating func mergeForward(_ start: Int, _ leftCount: Int, _ rightStart: Int, _ rightCount: Int)
    throws(PyError)
  {
    try saveRun(start, leftCount)
    let saved = scratchKeys.pointee.items
    var target = start
    var left = 0
    var right = rightStart
    let rightEnd = rightStart &+ rightCount
    // At the end or after an error the rest of the left run fills the gap; when only its last, greatest item is left,
    // what remains of the right run goes before it.
    var isLastLeft = false
    defer {
      if isLastLeft {
        move(right, to: target, rightEnd &- right)
        target &+= rightEnd &- right
      }
      restore(left, to: target, leftCount &- left)
    }
    func takeRight(_ count: Int = 1) -> Bool {
      move(right, to: target, count)
      target &+= count
      right &+= count
      return right == rightEnd
    }
    func takeLeft(_ count: Int = 1) -> Bool {
      restore(left, to: target, count)
      target &+= count
      left &+= count
      isLastLeft = left == leftCount &- 1
      return left >= leftCount &- 1
    }
    isLastLeft = leftCount == 1
    if takeRight() || isLastLeft { return }
    var threshold = gallopThreshold
    while true {
      var leftWins = 0
      var rightWins = 0
      while leftWins < threshold && rightWins < threshold {
        if try order.isLess(keys[right], saved[left]) {
          rightWins &+= 1
          leftWins = 0
          if takeRight() { return }
        } else {
          leftWins &+= 1
          rightWins = 0
          if takeLeft() { return }
        }
      }
      threshold &+= 1
      repeat {
        if threshold > 1 { threshold &-= 1 }
        gallopThreshold = threshold
        leftWins = try upperBound(of: keys[right], saved + left, leftCount &- left, near: 0)
        if leftWins > 0 && takeLeft(leftWins) { return }
        if takeRight() { return }
        rightWins = try lowerBound(of: saved[left], keys + right, rightEnd &- right, near: 0)
        if rightWins > 0 && takeRight(rightWins) { return }
        if takeLeft() { return }
      } while leftWins >= Self.initialGallop || rightWins >= Self.initialGallop
      threshold &+= 1
      gallopThreshold = threshold
    }
  }

  /// Merges from the back, with the shorter, right run saved. `left` and `right` count what is left of each.
  private mutating func mergeBackward(_ start: Int, _ leftCount: Int, _ rightStart: Int, _ rightCount: Int)
    throws(PyError)
  {
    try saveRun(rightStart, rightCount)
    let saved = scratchKeys.pointee.items
    var left = leftCount
    var right = rightCount
    // The gap is `start + left ..< start + left + right` always. At the end or after an error the rest of the right run
    // fills it; when only its first, least item is left, the rest of the left run goes behind that.
    var isLastRight = false
    defer {
      if isLastRight {
        move(start, to: start &+ right, left)
        left = 0
      }
      restore(0, to: start &+ left, right)
    }
    func takeLeft(_ count: Int = 1) -> Bool {
      left &-= count
      move(start &+ left, to: start &+ left &+ right, count)
      return left == 0
    }
    func takeRight(_ count: Int = 1) -> Bool {
      right &-= count
      restore(right, to: start &+ left &+ right, count)
      isLastRight = right == 1
      return right <= 1
    }
    isLastRight = rightCount == 1
    if takeLeft() || isLastRight { return }
    var threshold = gallopThreshold
    while true {
      var leftWins = 0
      var rightWins = 0
      while leftWins < threshold && rightWins < threshold {
        if try order.isLess(saved[right &- 1], keys[start &+ left &- 1]) {
          leftWins &+= 1
          rightWins = 0
          if takeLeft() { return }
        } else {
          rightWins &+= 1
          leftWins = 0
          if takeRight() { return }
        }
      }
      threshold &+= 1
      repeat {
        if threshold > 1 { threshold &-= 1 }
        gallopThreshold = threshold
        leftWins = left &- (try upperBound(of: saved[right &- 1], keys + start, left, near: left &- 1))
        if leftWins > 0 && takeLeft(leftWins) { return }
        if takeRight() { return }
        rightWins = right &- (try lowerBound(of: keys[start &+ left &- 1], saved, right, near: right &- 1))
        if rightWins > 0 && takeRight(rightWins) { return }
        if takeLeft() { return }
      } while leftWins >= Self.initialGallop || rightWins >= Self.initialGallop
      threshold &+= 1
      gallopThreshold = threshold
    }
  }
}
