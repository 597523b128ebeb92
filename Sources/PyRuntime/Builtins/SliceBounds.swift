// This file defines what a slice means for a sequence of some length, because every sequence needs the same clamping
// (data model 3.2, "Slice objects"; library reference, "Common Sequence Operations", notes 3 to 5).

/// The parts of a slice as Ints, before they meet a length. None stands as the end that the step's sign gives.
struct SliceParts {
  var start: Int
  var stop: Int
  /// Never 0, never below `-Int.max`.
  var step: Int

  /// The first index, the step and the number of items in a sequence of this length. A `count` of 0 still leaves
  /// `start` where an extended assignment would insert: within `0 ... length`, or -1 for a negative step.
  func bounds(length: Int) -> (start: Int, step: Int, count: Int) {
    let low = step < 0 ? -1 : 0
    let high = step < 0 ? length &- 1 : length
    func clamp(_ index: Int) -> Int {
      if index < 0 { return max(index.addingReportingOverflow(length).partialValue, low) }
      return min(index, high)
    }
    let first = clamp(start)
    let last = clamp(stop)
    if step < 0 {
      return (first, step, last < first ? (first &- last &- 1) / (0 &- step) &+ 1 : 0)
    }
    return (first, step, first < last ? (last &- first &- 1) / step &+ 1 : 0)
  }
}

extension VM {
  /// Reads a slice. May call `__index__`: ask for the length of a mutable sequence afterwards.
  /// Throws TypeError for parts that are no integers, ValueError for a step of 0.
  func sliceParts(_ slice: SliceRef) throws(PyError) -> SliceParts {
    var step = 1
    if !slice.pointee.step.isNone {
      step = max(try sliceIndex(slice.pointee.step), -Int.max)
      if step == 0 { throw valueError("slice step cannot be zero") }
    }
    let start = slice.pointee.start.isNone ? (step < 0 ? Int.max : 0) : try sliceIndex(slice.pointee.start)
    let stop = slice.pointee.stop.isNone ? (step < 0 ? Int.min : Int.max) : try sliceIndex(slice.pointee.stop)
    return SliceParts(start: start, stop: stop, step: step)
  }

  /// The first index, the step and the number of items that a slice takes from a sequence of this length, as
  /// PySlice_GetIndicesEx gives them. Throws as `sliceParts`.
  public func sliceBounds(_ slice: SliceRef, length: Int) throws(PyError) -> (start: Int, step: Int, count: Int) {
    try sliceParts(slice).bounds(length: length)
  }

  /// A part of a slice, or an optional position such as the bounds of `str.find`: clamped to an Int.
  func sliceIndex(_ value: Value) throws(PyError) -> Int {
    if value.isInt || value.isBool { return value.int }
    if !builtin(value).is(.bigInt) && !builtin(value).isInt && lookup(type(of: value), .index).isUndefined {
      throw typeError("slice indices must be integers or None or have an __index__ method")
    }
    let number = try indexValue(value)
    if number.isInt { return number.int }
    return number.bigInt.pointee.isNegative ? .min : .max
  }

  /// The positions `start` and `end` of methods such as `find` and `startswith`, where None or nothing means the ends.
  /// They are clamped as a slice is, but `start` may lie behind `end`, and behind the length.
  func positions(_ start: Value, _ end: Value, length: Int) throws(PyError) -> (start: Int, end: Int) {
    var first = start.isUndefined || start.isNone ? 0 : try sliceIndex(start)
    var last = end.isUndefined || end.isNone ? length : try sliceIndex(end)
    if last > length { last = length }
    if last < 0 { last = max(last.addingReportingOverflow(length).partialValue, 0) }
    if first < 0 { first = max(first.addingReportingOverflow(length).partialValue, 0) }
    return (first, last)
  }
}
