// This file defines a copy of pieces of memory, which goes back to where it came from: pointers into and between the
// pieces stay right.

import Glibc

/// A piece of memory.
struct MemorySpan {
  let start: UnsafeMutableRawPointer
  let size: Int

  init(start: UnsafeMutableRawPointer, size: Int) {
    self.start = start
    self.size = size
  }

  init<Element>(_ start: UnsafeMutablePointer<Element>, count: Int) {
    self.init(start: UnsafeMutableRawPointer(start), size: count * MemoryLayout<Element>.stride)
  }
}

/// What stood in some spans.
final class SavedMemory {
  private let spans: [MemorySpan]
  private let copy: UnsafeMutableRawPointer

  init(_ spans: [MemorySpan]) {
    self.spans = spans
    copy = Heap.systemMemory(spans.reduce(0) { $0 + $1.size })
    var place = copy
    for span in spans {
      memcpy(place, span.start, span.size)
      place += span.size
    }
  }

  deinit { free(copy) }

  func restore() {
    var place = copy
    for span in spans {
      memcpy(span.start, place, span.size)
      place += span.size
    }
  }
}
