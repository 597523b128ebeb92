// This file defines the place inside a native loop where the collector may run. A native that folds many values, as
// `sum` does, drops a big one with each step: without a rest the garbage alone would reach the memory limit.

extension VM {
  /// Collects if the heap has grown. The contract is that of a call back into Python: every value that the native still
  /// needs stands in a register or went through `keep`.
  @inline(__always) public func restPoint() throws(PyError) {
    if heap.bytes > heap.threshold || heap.isStressed { try safepoint() }
  }
}
