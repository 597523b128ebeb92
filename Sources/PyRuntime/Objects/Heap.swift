// This file defines the memory of a run: runs of free cells for small objects, memory of their own for large ones, and
// accounted buffers for what grows. Collections happen only at safepoints of the loop (backward jump, call), never while
// native code allocates.

import Glibc

/// The heap of one run. It ends with the run, all objects at once.
public final class Heap {
  /// Where the next objects of a size and family come to stand; see `place`.
  private let runs: UnsafeMutablePointer<Run>
  private let shelves: UnsafeMutablePointer<Shelf>
  /// Blocks in use, those that only hold what lives as long as the run, and those that no object stands in.
  private var blocks: [BlockRef] = []
  private var frozenBlocks: [BlockRef] = []
  private var freeBlocks: [BlockRef] = []
  private var large: UnsafeMutablePointer<LargeObject>?
  var chunks: [UnsafeMutablePointer<UInt8>] = []
  /// Chunks of a run that was put back, ready for the next.
  private var spareChunks: [UnsafeMutablePointer<UInt8>] = []
  var buffers: BufferMemory

  /// Bytes of objects and buffers, dead ones since the last collection and begun runs included.
  public internal(set) var bytes = 0
  /// Bytes of buffers alone.
  private(set) var bufferBytes = 0
  /// Bytes of what is marked for good; see `freeze`.
  private(set) var frozenBytes = 0
  /// Bytes above which the next safepoint collects; below zero under stress, so that each one does.
  public internal(set) var threshold: Int
  /// The budget of live bytes.
  public let limit: Int
  /// Collects at every safepoint and poisons what it frees.
  let isStressed: Bool
  private(set) var collections = 0
  private var nextVersionNumber: UInt = 1

  private static let mostSpareChunks = 8
  static let largestSmall = 512
  private static let sizeCount = largestSmall / 8 + 1
  private static let placeCount = CellFamily.allCases.count * sizeCount
  /// The mark of what lives as long as the run. That of a collection is 1.
  static let markedForGood: UInt8 = 2
  /// How far the heap grows at least between two collections: what fits the second-level cache, so that memory comes
  /// back while it is still near. (4 MiB made programs with much garbage half as slow again.)
  static let minimumGrowth = 1 << 20
  /// Free cells are taken this many bytes at a time, so that `bytes` is not far from the truth.
  static let runSize: UInt = 4096

  /// - Parameter isRecorded: whether there may be checkpoints.
  init(limit: Int, isStressed: Bool, isRecorded: Bool) {
    self.limit = limit
    self.isStressed = isStressed
    threshold = isStressed ? -1 : min(Heap.minimumGrowth, limit)
    runs = .allocate(capacity: Heap.placeCount)
    runs.initialize(repeating: Run(), count: Heap.placeCount)
    shelves = .allocate(capacity: Heap.placeCount)
    shelves.initialize(repeating: nil, count: Heap.placeCount)
    buffers = BufferMemory(isStressed: isStressed, isRecorded: isRecorded)
  }

  deinit {
    for block in blocks + frozenBlocks where block.pointee.hasOwners {
      block.pointee.forEachObject(releaseBuffers(of:))
    }
    while let object = large {
      large = object.pointee.next
      releaseBuffers(of: object.header)
      buffers.release(UnsafeMutableRawPointer(object), LargeObject.prefix + object.pointee.size)
    }
    for pages in chunks + spareChunks { Heap.releasePages(pages, Int(Chunk.size)) }
    buffers.end()
    runs.deallocate()
    shelves.deallocate()
  }

  /// A number never given before: for versions of classes and dicts.
  @inline(__always) func nextVersion() -> UInt {
    nextVersionNumber &+= 1
    return nextVersionNumber
  }

  // MARK: Objects

  /// Free cells side by side, from `next` to `end`.
  private struct Run {
    var next: UInt = 0
    var end: UInt = 0
  }

  /// Where runs for one size come from: the block of the present one, and behind it those that have free cells too.
  private typealias Shelf = BlockRef?

  /// Memory for an object, its header filled in; the rest is not initialised.
  @inline(__always) func allocate<Body>(
    _ kind: Kind, _ type: Body.Type = Body.self, extra: Int = 0
  ) -> UnsafeMutablePointer<Body> {
    let size = (MemoryLayout<Body>.stride &+ extra &+ 7) & ~7
    if size <= Heap.largestSmall {
      let run = runs + Heap.place(size, kind.family)
      let start = run.pointee.next
      let next = start &+ UInt(bitPattern: size)
      if next <= run.pointee.end {
        run.pointee.next = next
        let memory = UnsafeMutablePointer<Header>(bitPattern: start).unsafelyUnwrapped
        memory.initialize(to: Header(kind: kind, isLarge: false, auxiliary: 0))
        return UnsafeMutableRawPointer(memory).assumingMemoryBound(to: Body.self)
      }
    }
    let memory = allocateSlow(size, kind)
    memory.initialize(to: Header(kind: kind, isLarge: size > Heap.largestSmall, auxiliary: 0))
    return UnsafeMutableRawPointer(memory).assumingMemoryBound(to: Body.self)
  }

  @inline(never) private func allocateSlow(_ size: Int, _ kind: Kind) -> UnsafeMutablePointer<Header> {
    if size > Heap.largestSmall {
      let object = LargeObject.make(size, in: buffers.allocate(LargeObject.prefix + size), next: large)
      large = object
      bytes &+= size
      return object.header
    }
    let index = Heap.place(size, kind.family)
    let run = nextRun(cellSize: UInt(size), after: runs[index].end, of: shelves + index, family: kind.family)
    runs[index] = Run(next: run.start &+ UInt(size), end: run.end)
    bytes &+= Int(run.end &- run.start)
    return UnsafeMutablePointer(bitPattern: run.start).unsafelyUnwrapped
  }

  private func nextRun(
    cellSize: UInt, after end: UInt, of shelf: UnsafeMutablePointer<Shelf>, family: CellFamily
  ) -> (start: UInt, end: UInt) {
    var from = end
    while let block = shelf.pointee {
      if let run = block.pointee.freeRun(from: from, most: Heap.runSize) { return run }
      shelf.pointee = block.pointee.next
      from = 0
    }
    if freeBlocks.isEmpty { addChunk() }
    let block = freeBlocks.removeLast()
    block.pointee.prepare(cellSize: cellSize, family: family)
    blocks.append(block)
    shelf.pointee = block
    return block.pointee.freeRun(from: 0, most: Heap.runSize) ?? (block.pointee.start, block.pointee.start &+ cellSize)
  }

  /// The index in `runs` and `shelves`.
  @inline(__always) private static func place(_ size: Int, _ family: CellFamily) -> Int {
    size / 8 &+ family.rawValue &* sizeCount
  }

  private func addChunk() {
    if let pages = spareChunks.popLast() {
      chunks.append(pages)
      freeBlocks = Chunk.blocks(of: pages).reversed()
      return
    }
    let chunk = Chunk.make()
    chunks.append(chunk.pages)
    freeBlocks = chunk.blocks.reversed()
  }

  /// Keeps a chunk without objects for later.
  func recycle(_ chunk: UnsafeMutablePointer<UInt8>) {
    if spareChunks.count == Heap.mostSpareChunks { return Heap.releasePages(chunk, Int(Chunk.size)) }
    for block in Chunk.blocks(of: chunk) {
      let last = block.pointee
      block.pointee.empty()
      block.pointee.clear(after: last)
    }
    spareChunks.append(chunk)
  }

  /// Memory from the system. Nothing can go on without it, so its end is the process's end.
  static func systemMemory(_ size: Int) -> UnsafeMutableRawPointer {
    guard let memory = malloc(max(size, 16)) else {
      Heap.endForLackOfMemory()
    }
    return memory
  }

  /// Pages of zeros, which cost nothing until they are touched. Registers are roots from the first collection on, and
  /// zero is the undefined value; memory of an earlier run would name its objects.
  static func zeroPages<Element>(of type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = count * MemoryLayout<Element>.stride
    let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory, memory != MAP_FAILED else { endForLackOfMemory() }
    return memory.bindMemory(to: Element.self, capacity: count)
  }

  static func releasePages<Element>(_ pages: UnsafeMutablePointer<Element>, _ count: Int) {
    munmap(pages, count * MemoryLayout<Element>.stride)
  }

  static func endForLackOfMemory() -> Never {
    let text: StaticString = "snip: the machine has no memory left\n"
    _ = Glibc.write(2, text.utf8Start, text.utf8CodeUnitCount)
    exit(70)
  }

  // MARK: Buffers

  /// Memory for what an object owns and may exchange for more.
  @inline(__always) func allocateBuffer<Element>(_ count: Int, of type: Element.Type) -> UnsafeMutablePointer<Element> {
    let size = count &* MemoryLayout<Element>.stride
    bytes &+= size
    bufferBytes &+= size
    return buffers.allocate(size).assumingMemoryBound(to: Element.self)
  }

  /// Gives back a buffer; `count` is the one that it was allocated or resized with.
  @inline(__always) func releaseBuffer<Element>(_ buffer: UnsafeMutablePointer<Element>, _ count: Int) {
    let size = count &* MemoryLayout<Element>.stride
    bytes &-= size
    bufferBytes &-= size
    buffers.release(UnsafeMutableRawPointer(buffer), size)
  }

  func resizeBuffer<Element>(
    _ buffer: UnsafeMutablePointer<Element>, from old: Int, to new: Int
  ) -> UnsafeMutablePointer<Element> {
    let oldSize = old &* MemoryLayout<Element>.stride
    let newSize = new &* MemoryLayout<Element>.stride
    if oldSize > Heap.largestSmall && newSize > Heap.largestSmall {
      bytes &+= newSize &- oldSize
      bufferBytes &+= newSize &- oldSize
      return buffers.resize(buffer, from: oldSize, to: newSize).assumingMemoryBound(to: Element.self)
    }
    let moved = allocateBuffer(new, of: Element.self)
    memcpy(moved, buffer, min(oldSize, newSize))
    releaseBuffer(buffer, old)
    return moved
  }

  /// Whether `more` bytes can be had within the budget. Asked before every allocation whose size a program chooses.
  /// Garbage that waits for the next safepoint may double what is in use.
  @inline(__always) func hasRoom(for more: Int) -> Bool {
    more <= limit && bytes &+ more <= limit &* 2
  }

  // MARK: Collection

  /// Makes every object that there is live as long as the run: no collection visits them again. Gives those that a
  /// program can change, which are roots from now on, because they may come to hold younger objects. (Builtin types
  /// stay as they are; of the dicts only those are open that `isOpen` says yes to.) Called before the first collection.
  func freeze(isOpen: (DictRef) -> Bool) -> [Value] {
    var mutable: [Value] = []
    func freeze(_ object: UnsafeMutablePointer<Header>) {
      Chunk.mark(of: object).pointee = Heap.markedForGood
      let value = Value(object.pointee.kind, object)
      if value.is(.dict) ? isOpen(value.dict) : object.pointee.kind.canChange { mutable.append(value) }
    }
    for block in blocks {
      block.pointee.hasFrozen = true
      block.pointee.forEachObject(freeze)
    }
    let open = Set((0..<Heap.placeCount).compactMap { shelves[$0] })
    frozenBlocks = blocks.filter { !open.contains($0) }
    blocks.removeAll { !open.contains($0) }
    var object = large
    while let o = object {
      freeze(o.header)
      object = o.pointee.next
    }
    frozenBytes = bytes
    chooseThreshold()
    return mutable
  }

  /// Begins a collection: no object has a mark but those that live as long as the run.
  func clearMarks() {
    for block in blocks { block.pointee.clearMarks() }
    var object = large
    while let o = object {
      o.pointee.mark &= Heap.markedForGood
      object = o.pointee.next
    }
  }

  /// Whether a collection has found an object so far, or it lives as long as the run.
  static func isMarked<Body>(_ object: UnsafeMutablePointer<Body>) -> Bool {
    Chunk.mark(of: UnsafeMutableRawPointer(object).assumingMemoryBound(to: Header.self)).pointee != 0
  }

  /// Ends a collection: what has no mark is free.
  func sweep() {
    for i in 0..<Heap.placeCount {
      runs[i] = Run()
      shelves[i] = nil
    }
    var live = sweepLarge()
    var kept = 0
    for block in blocks {
      if block.pointee.hasOwners { releaseBuffers(inDeadCellsOf: block) }
      if isStressed { poison(deadCellsOf: block) }
      let count = block.pointee.countMarks()
      live &+= Int(count &* block.pointee.cellSize)
      if count == 0 {
        freeBlocks.append(block)
        continue
      }
      block.pointee.isEmpty = false
      blocks[kept] = block
      kept += 1
      // Where one cell in sixteen is free, looking for it costs more than it gives.
      if count < block.pointee.cellCount &- block.pointee.cellCount / 16 {
        let shelf = shelves + Heap.place(Int(block.pointee.cellSize), block.pointee.family)
        block.pointee.next = shelf.pointee
        shelf.pointee = block
      }
    }
    blocks.removeSubrange(kept...)
    bytes = bufferBytes &+ live
    collections += 1
    chooseThreshold()
  }

  private func chooseThreshold() {
    if !isStressed { threshold = min(bytes + max(Heap.minimumGrowth, bytes / 2), max(limit, bytes)) }
  }

  /// Frees the large objects without a mark; gives the bytes of the others.
  private func sweepLarge() -> Int {
    var kept: UnsafeMutablePointer<LargeObject>?
    var live = 0
    while let object = large {
      large = object.pointee.next
      if object.pointee.mark == 0 {
        releaseBuffers(of: object.header)
        buffers.release(UnsafeMutableRawPointer(object), LargeObject.prefix + object.pointee.size)
      } else {
        live &+= object.pointee.size
        object.pointee.next = kept
        kept = object
      }
    }
    large = kept
    return live
  }

  // MARK: Going back

  /// What the heap knows of itself beside its memory.
  struct Books {
    fileprivate(set) var blocks: [BlockRef]
    fileprivate var frozenBlocks: [BlockRef]
    fileprivate(set) var freeBlocks: [BlockRef]
    fileprivate var large: UnsafeMutablePointer<LargeObject>?
    fileprivate var bytes: Int
    fileprivate var bufferBytes: Int
    fileprivate var frozenBytes: Int
    fileprivate var threshold: Int
    fileprivate var collections: Int
    fileprivate var nextVersionNumber: UInt
  }

  var books: Books {
    get {
      Books(
        blocks: blocks, frozenBlocks: frozenBlocks, freeBlocks: freeBlocks, large: large, bytes: bytes,
        bufferBytes: bufferBytes, frozenBytes: frozenBytes, threshold: threshold, collections: collections,
        nextVersionNumber: nextVersionNumber)
    }
    set {
      blocks = newValue.blocks
      frozenBlocks = newValue.frozenBlocks
      freeBlocks = newValue.freeBlocks
      large = newValue.large
      bytes = newValue.bytes
      bufferBytes = newValue.bufferBytes
      frozenBytes = newValue.frozenBytes
      threshold = newValue.threshold
      collections = newValue.collections
      nextVersionNumber = newValue.nextVersionNumber
    }
  }

  /// Where the books about runs of free cells stand.
  var placeSpans: [MemorySpan] {
    [MemorySpan(runs, count: Heap.placeCount), MemorySpan(shelves, count: Heap.placeCount)]
  }
}
