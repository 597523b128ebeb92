// This file defines the memory of buffers: the items of a list, the table of a dict. Small ones are cut from chunks and
// come back to a free list for their size. Medium ones are the system's, but some are kept for the next of about their
// size: a collection gives back hundreds at once, and the system's allocator joins them, only to part them again.

import Glibc

struct BufferMemory {
  private struct Free {
    var next: UnsafeMutablePointer<Free>?
  }

  private let lists: UnsafeMutablePointer<UnsafeMutablePointer<Free>?>
  private var system: SystemMemory
  private var chunks: [UnsafeMutableRawPointer] = []
  private var chunk: UnsafeMutableRawPointer?
  private var chunkLeft = 0
  private var chunkSize = 32 << 10
  private let isStressed: Bool
  private let mediumLists: UnsafeMutablePointer<UnsafeMutablePointer<Free>?>
  /// Bytes in the lists of medium buffers.
  private var idle = 0

  private static let granule = 16
  private static let largestMedium = 16 << 10
  private static let mediumCount = 40
  private static let mostIdle = 2 << 20

  private static let listCount = Heap.largestSmall / granule + 1

  init(isStressed: Bool, isRecorded: Bool) {
    self.isStressed = isStressed
    system = SystemMemory(isRecorded: isRecorded)
    lists = .allocate(capacity: BufferMemory.listCount)
    lists.initialize(repeating: nil, count: BufferMemory.listCount)
    mediumLists = .allocate(capacity: BufferMemory.mediumCount)
    mediumLists.initialize(repeating: nil, count: BufferMemory.mediumCount)
  }

  /// Gives all of it back to the system.
  mutating func end() {
    if isRecorded {
      system.end()
    } else {
      for chunk in chunks { free(chunk) }
      for i in 0..<BufferMemory.mediumCount {
        while let buffer = mediumLists[i] {
          mediumLists[i] = buffer.pointee.next
          free(buffer)
        }
      }
    }
    lists.deallocate()
    mediumLists.deallocate()
  }

  @inline(__always) private static func sizeClass(_ size: Int) -> Int { max(1, (size &+ (granule &- 1)) / granule) }

  /// Memory of a size. The program ends when the system has none.
  @inline(__always) mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    if size > Heap.largestSmall { return allocateMedium(size) }
    let sizeClass = BufferMemory.sizeClass(size)
    guard let free = lists[sizeClass] else { return carve(sizeClass &* BufferMemory.granule) }
    lists[sizeClass] = free.pointee.next
    return UnsafeMutableRawPointer(free)
  }

  @inline(__always) mutating func release(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    if size > Heap.largestSmall { return releaseMedium(memory, size) }
    let sizeClass = BufferMemory.sizeClass(size)
    if isStressed { memset(memory, 0xDB, sizeClass &* BufferMemory.granule) }
    let free = memory.assumingMemoryBound(to: Free.self)
    free.pointee.next = lists[sizeClass]
    lists[sizeClass] = free
  }

  /// Eight sizes for each doubling: the index of the list, and the bytes that its buffers have.
  private static func medium(_ size: Int) -> (index: Int, bytes: Int) {
    let shift = Int.bitWidth - (size - 1).leadingZeroBitCount - 4
    let steps = (size - 1) >> shift + 1
    return ((shift - 6) * 8 + steps - 9, steps << shift)
  }

  @inline(never) private mutating func allocateMedium(_ size: Int) -> UnsafeMutableRawPointer {
    if size > BufferMemory.largestMedium { return system.allocate(size) }
    let (index, bytes) = BufferMemory.medium(size)
    guard let buffer = mediumLists[index] else { return system.allocate(bytes) }
    mediumLists[index] = buffer.pointee.next
    idle -= bytes
    return UnsafeMutableRawPointer(buffer)
  }

  @inline(never) private mutating func releaseMedium(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    let (index, bytes) = size > BufferMemory.largestMedium ? (0, size) : BufferMemory.medium(size)
    if isStressed { memset(memory, 0xDB, size) }
    if size > BufferMemory.largestMedium || idle + bytes > BufferMemory.mostIdle { return system.release(memory) }
    let buffer = memory.assumingMemoryBound(to: Free.self)
    buffer.pointee.next = mediumLists[index]
    mediumLists[index] = buffer
    idle += bytes
  }

  /// Another size for memory that is not small and does not become so, in the same place if there is room.
  mutating func resize(_ memory: UnsafeMutableRawPointer, from old: Int, to new: Int) -> UnsafeMutableRawPointer {
    if old > BufferMemory.largestMedium && new > BufferMemory.largestMedium {
      return system.resize(memory, from: old, to: new)
    }
    if old <= BufferMemory.largestMedium && new <= BufferMemory.largestMedium
      && BufferMemory.medium(old).index == BufferMemory.medium(new).index
    {
      return memory
    }
    let moved = allocateMedium(new)
    memcpy(moved, memory, min(old, new))
    releaseMedium(memory, old)
    return moved
  }

  @inline(never) private mutating func carve(_ need: Int) -> UnsafeMutableRawPointer {
    if chunkLeft < need {
      chunkSize = min(chunkSize * 2, 1 << 20)
      let memory = system.allocate(chunkSize)
      chunks.append(memory)
      chunk = memory
      chunkLeft = chunkSize
    }
    let place = chunk.unsafelyUnwrapped
    chunk = place + need
    chunkLeft -= need
    return place
  }

  // MARK: Going back

  /// Whether it is known what memory there is, so that a checkpoint can copy it.
  var isRecorded: Bool { system.sizes != nil }

  /// Everything that holds something, and the lists.
  var spans: [MemorySpan] {
    var spans = [
      MemorySpan(lists, count: BufferMemory.listCount), MemorySpan(mediumLists, count: BufferMemory.mediumCount),
    ]
    for (memory, size) in system.sizes ?? [:] {
      spans.append(MemorySpan(start: memory, size: memory == chunks.last ? size - chunkLeft : size))
    }
    return spans
  }

  mutating func keep() { system.keep() }

  /// Gives back what is younger than `old` and becomes it. The contents of memory are restored by the caller.
  mutating func goBack(to old: BufferMemory) {
    system.releaseYounger()
    let system = system
    self = old
    self.system = system
  }
}
