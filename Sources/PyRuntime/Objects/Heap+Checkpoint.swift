// This file defines how a heap goes back to what it was: every byte in use is copied and later put back to the same
// address, and what came later is free again.

import Glibc

/// A heap as it was.
final class HeapCheckpoint {
  fileprivate let memory: SavedMemory
  fileprivate let books: Heap.Books
  fileprivate let buffers: BufferMemory
  fileprivate let chunkCount: Int
  fileprivate let blocks: [(place: BlockRef, description: CellBlock)]
  /// What objects refer to outside the heap. One reference each is the checkpoint's.
  fileprivate let references: [Unmanaged<AnyObject>]

  fileprivate init(_ heap: Heap) {
    let unused = Set(heap.books.freeBlocks)
    var spans = heap.buffers.spans + heap.placeSpans
    var blocks: [(place: BlockRef, description: CellBlock)] = []
    for chunk in heap.chunks {
      for place in Chunk.blocks(of: chunk) {
        var description = place.pointee
        if unused.contains(place) { description.empty() } else { spans += description.spans }
        blocks.append((place, description))
      }
    }
    self.blocks = blocks
    memory = SavedMemory(spans)
    books = heap.books
    buffers = heap.buffers
    chunkCount = heap.chunks.count
    references = heap.references
    for reference in references { _ = reference.retain() }
  }

  deinit {
    for reference in references { reference.release() }
  }
}

extension Heap {
  /// The heap as it is now. It has to be recorded, and it can only go back to its latest checkpoint.
  func checkpoint() -> HeapCheckpoint {
    buffers.keep()
    return HeapCheckpoint(self)
  }

  func goBack(to old: HeapCheckpoint) {
    for reference in references { reference.release() }
    buffers.goBack(to: old.buffers)
    while chunks.count > old.chunkCount, let chunk = chunks.popLast() { recycle(chunk) }
    let present = old.blocks.map { $0.place.pointee }
    old.memory.restore()
    for (block, now) in zip(old.blocks, present) {
      block.place.pointee = block.description
      block.place.pointee.clear(after: now)
    }
    books = old.books
    for reference in old.references { _ = reference.retain() }
  }

  /// What objects refer to outside the heap, each as often as it is referred to. Of what lives as long as the run,
  /// nothing does.
  fileprivate var references: [Unmanaged<AnyObject>] {
    var found: [Unmanaged<AnyObject>] = []
    for block in books.blocks where block.pointee.family == .owners {
      block.pointee.forEachObject { cell in
        switch cell.pointee.kind {
        case .code:
          found.append(Unmanaged.fromOpaque(Value(.code, cell).code.pointee.info.toOpaque()))
        case .foreign:
          if let host = Value(.foreign, cell).foreign.pointee.host { found.append(host) }
        default: break
        }
      }
    }
    return found
  }

  /// What foreign objects hold outside the heap.
  var foreignHosts: [AnyObject] {
    references.map { $0.takeUnretainedValue() }.filter { !($0 is CodeInfo) }
  }
}

extension CellBlock {
  /// The cells that were given out, and their marks.
  fileprivate var spans: [MemorySpan] {
    guard used > start, let cells = UnsafeMutableRawPointer(bitPattern: start) else { return [] }
    return [MemorySpan(start: cells, size: Int(used &- start)), MemorySpan(marks, count: markCount)]
  }

  /// Makes what `later` shows of the same block look as if it had never been used: marks, and cells that are asked what
  /// they own.
  mutating func clear(after later: CellBlock) {
    highest = max(highest, later.highest)
    let known = used > start ? markCount : 0
    let all = (Int(highest &- start) / Int(Chunk.granule) + 8) & ~7
    if all > known { memset(marks + known, 0, min(all, Int(Chunk.blockSize / Chunk.granule)) - known) }
    if family != .plain, cellSize > 0, highest > used, let rest = UnsafeMutableRawPointer(bitPattern: used) {
      memset(rest, 0, Int(highest &- used))
    }
  }
}
