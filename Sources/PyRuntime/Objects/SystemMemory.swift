// This file defines memory from the system, and the list of it that a run which can be put back has to keep.

import Glibc

/// Pieces of memory, each with an address of its own.
struct SystemMemory {
  /// The bytes of each piece in use; nil where nobody will ask.
  private(set) var sizes: [UnsafeMutableRawPointer: Int]?
  /// What a checkpoint has a copy of. It stays at its place when it is given back, because it may be needed again.
  private var kept: Set<UnsafeMutableRawPointer> = []

  init(isRecorded: Bool) { sizes = isRecorded ? [:] : nil }

  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let memory = Heap.systemMemory(size)
    if sizes != nil { sizes?[memory] = size }
    return memory
  }

  mutating func release(_ memory: UnsafeMutableRawPointer) {
    if sizes != nil {
      if kept.contains(memory) { return }
      sizes?[memory] = nil
    }
    free(memory)
  }

  mutating func resize(_ memory: UnsafeMutableRawPointer, from old: Int, to new: Int) -> UnsafeMutableRawPointer {
    if sizes == nil {
      guard let moved = realloc(memory, new) else { Heap.endForLackOfMemory() }
      return moved
    }
    let moved = allocate(new)
    memcpy(moved, memory, min(old, new))
    release(memory)
    return moved
  }

  /// Keeps what there is now at its place.
  mutating func keep() { kept = Set((sizes ?? [:]).keys) }

  /// Gives back what came after `keep`.
  mutating func releaseYounger() {
    for memory in (sizes ?? [:]).keys where !kept.contains(memory) {
      sizes?[memory] = nil
      free(memory)
    }
  }

  /// Gives back all that is on the list.
  mutating func end() {
    kept = []
    releaseYounger()
  }
}
