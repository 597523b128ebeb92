// This file defines the memory of small buffers: the items of a short list, the table of a small dict. They come from a
// free list for each size.

import Glibc

struct BufferMemory {
  private struct Free {
    var next: UnsafeMutablePointer<Free>?
  }

  private let lists: UnsafeMutablePointer<UnsafeMutablePointer<Free>?>
  private var chunks: [UnsafeMutableRawPointer] = []
  private var chunk: UnsafeMutableRawPointer?
  private var chunkLeft = 0
  private var chunkSize = 32 << 10
  private let isStressed: Bool

  private static let granule = 16

  init(isStressed: Bool) {
    self.isStressed = isStressed
    let count = Heap.largestSmall / BufferMemory.granule + 1
    lists = .allocate(capacity: count)
    lists.initialize(repeating: nil, count: count)
  }

  /// Gives all of it back to the system.
  func end() {
    for chunk in chunks { free(chunk) }
    lists.deallocate()
  }

  @inline(__always) private static func sizeClass(_ size: Int) -> Int { max(1, (size &+ (granule &- 1)) / granule) }

  @inline(__always) mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let sizeClass = BufferMemory.sizeClass(size)
    guard let free = lists[sizeClass] else { return carve(sizeClass &* BufferMemory.granule) }
    lists[sizeClass] = free.pointee.next
    return UnsafeMutableRawPointer(free)
  }

  @inline(__always) func release(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    let sizeClass = BufferMemory.sizeClass(size)
    if isStressed { memset(memory, 0xDB, sizeClass &* BufferMemory.granule) }
    let free = memory.assumingMemoryBound(to: Free.self)
    free.pointee.next = lists[sizeClass]
    lists[sizeClass] = free
  }

  @inline(never) private mutating func carve(_ need: Int) -> UnsafeMutableRawPointer {
    if chunkLeft < need {
      chunkSize = min(chunkSize * 2, 1 << 20)
      let memory = Heap.systemMemory(chunkSize)
      chunks.append(memory)
      chunk = memory
      chunkLeft = chunkSize
    }
    let place = chunk.unsafelyUnwrapped
    chunk = place + need
    chunkLeft -= need
    return place
  }
}
