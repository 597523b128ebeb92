// This file defines where small objects stand: chunks of a mebibyte, cut into blocks, each for objects of one size. An
// object's mark is a byte of the chunk and not of the object, so that a sweep reads the marks of a block in one go and
// touches no dead object that owns nothing.

import Glibc

/// The places in a chunk, which is aligned at its size: from the address of an object follow its chunk and its mark.
enum Chunk {
  static let size: UInt = 1 << 20
  static let blockSize: UInt = 1 << 15
  /// A mark stands for this many bytes. Objects are 16 bytes long at least, and multiples of 8.
  static let granule: UInt = 16
  /// Blocks whose place the marks take. Their own marks stand for nothing: the blocks' descriptions are there.
  static let reserved = size / granule / blockSize
  static let blockCount = size / blockSize - reserved

  @inline(__always) static func mark(of object: UnsafeMutablePointer<Header>) -> UnsafeMutablePointer<UInt8> {
    object.pointee.isLarge ? LargeObject.mark(of: object) : mark(at: UInt(bitPattern: object))
  }

  /// The mark that belongs to an address inside a block.
  @inline(__always) static func mark(at address: UInt) -> UnsafeMutablePointer<UInt8> {
    let chunk = address & ~(size &- 1)
    return UnsafeMutablePointer(bitPattern: chunk &+ (address &- chunk) / granule).unsafelyUnwrapped
  }

  /// Fresh zero pages, and the descriptions of their blocks. The program ends when the system has none.
  static func make() -> (pages: UnsafeMutablePointer<UInt8>, blocks: [BlockRef]) {
    let size = Int(Chunk.size)
    let wide = Heap.zeroPages(of: UInt8.self, 2 * size)
    let start = (UInt(bitPattern: wide) &+ (Chunk.size &- 1)) & ~(Chunk.size &- 1)
    let before = Int(start &- UInt(bitPattern: wide))
    let pages = wide + before
    if before > 0 { Heap.releasePages(wide, before) }
    if before < size { Heap.releasePages(pages + size, size - before) }
    assert(MemoryLayout<CellBlock>.stride * Int(blockCount) <= Int(reserved * blockSize / granule))
    _ = UnsafeMutableRawPointer(pages).bindMemory(to: CellBlock.self, capacity: Int(blockCount))
    let blocks = blocks(of: pages)
    for (i, block) in blocks.enumerated() {
      block.initialize(to: CellBlock(start: start &+ (reserved &+ UInt(i)) &* blockSize))
    }
    return (pages, blocks)
  }

  static func blocks(of pages: UnsafeMutablePointer<UInt8>) -> [BlockRef] {
    let descriptions = UnsafeMutableRawPointer(pages).assumingMemoryBound(to: CellBlock.self)
    return (0..<Int(blockCount)).map { descriptions + $0 }
  }
}

/// What stands together in blocks.
enum CellFamily: Int, CaseIterable {
  /// Objects that own nothing but themselves: nobody looks at them when they are dead.
  case plain
  /// Objects that own buffers from their birth.
  case owners
  /// Instances, some of which come to own memory; see `Heap.noteOwner`.
  case instances
}

typealias BlockRef = UnsafeMutablePointer<CellBlock>

/// The description of a block.
struct CellBlock {
  /// The address of the first cell.
  let start: UInt
  /// Behind the last cell that was ever given out for objects of the present size, and of any.
  var used: UInt
  var highest: UInt
  /// In bytes; 0 before the first use.
  var cellSize: UInt = 0
  var cellCount: UInt = 0
  var family = CellFamily.plain
  /// What stands here may own buffers: of each dead cell the sweep asks what to give back. The kind of a free cell is
  /// then undefined, or one that owns nothing.
  var hasOwners = false
  /// No cell has a mark.
  var isEmpty = true
  /// Holds cells that are marked for good.
  var hasFrozen = false
  /// The next block of the same cell size with free cells.
  var next: BlockRef?

  init(start: UInt) {
    self.start = start
    used = start
    highest = start
  }

  var end: UInt { start &+ cellSize &* cellCount }

  /// The marks of the block, one for each granule.
  var marks: UnsafeMutablePointer<UInt8> { Chunk.mark(at: start) }

  /// How many marks the used part has, rounded up to whole words.
  var markCount: Int { (Int((used &- start &+ 15) / Chunk.granule) + 7) & ~7 }

  /// Makes the cells of an empty block ready for objects of a size. Where cells may be asked what they own, the bytes of
  /// other objects are cleared: they could look like one that owns something.
  mutating func prepare(cellSize: UInt, family: CellFamily) {
    if family != .plain {
      memset(UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped, 0, Int(highest &- start))
    }
    self.cellSize = cellSize
    self.family = family
    hasOwners = family == .owners
    isEmpty = true
    cellCount = Chunk.blockSize / cellSize
    used = start
    next = nil
  }

  /// Forgets the objects that a block held.
  mutating func empty() {
    used = start
    cellSize = 0
    cellCount = 0
    family = .plain
    hasOwners = false
    isEmpty = true
    hasFrozen = false
    next = nil
  }

  /// Takes the marks of a collection away, those for good excepted.
  func clearMarks() {
    let marks = marks
    if !hasFrozen {
      memset(marks, 0, markCount)
    } else {
      for i in 0..<markCount { marks[i] &= Heap.markedForGood }
    }
  }

  /// How many cells have a mark.
  func countMarks() -> UInt {
    // Eight marks at a time: each is 0, 1 or 2, and a sum of 128 fits in its byte.
    let words = UnsafeRawPointer(marks).assumingMemoryBound(to: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var total: UInt64 = 0
    var i = 0
    let count = markCount / 8
    while i < count {
      var sums: UInt64 = 0
      let end = min(count, i &+ 128)
      while i < end {
        sums &+= (words[i] | words[i] >> 1) & ones
        i &+= 1
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
      total &+= (pairs &* 0x0001_0001_0001_0001) >> 48
    }
    return UInt(total)
  }

  /// Goes over the cells whose kind is not undefined: objects, and free cells that nobody has asked since they died.
  func forEachObject(_ body: (UnsafeMutablePointer<Header>) -> Void) {
    var address = start
    while address < used {
      let cell = UnsafeMutablePointer<Header>(bitPattern: address).unsafelyUnwrapped
      if cell.pointee.kind != .undefined { body(cell) }
      address &+= cellSize
    }
  }

  /// The first run of free cells at an address or after it, of `most` bytes unless one cell is longer.
  mutating func freeRun(from address: UInt, most: UInt) -> (start: UInt, end: UInt)? {
    let end = end
    var first = max(address, start)
    if isEmpty {
      if first >= end { return nil }
      let last = min(end, first &+ max(most / cellSize, 1) &* cellSize)
      use(to: last)
      return (first, last)
    }
    while first < end && Chunk.mark(at: first).pointee != 0 { first &+= cellSize }
    if first >= end { return nil }
    let limit = min(end, first &+ most)
    var last = first &+ cellSize
    while last < limit && Chunk.mark(at: last).pointee == 0 { last &+= cellSize }
    use(to: last)
    return (first, last)
  }

  private mutating func use(to address: UInt) {
    used = max(used, address)
    highest = max(highest, address)
  }
}

/// An object with memory of its own. What the heap knows of it stands before it.
struct LargeObject {
  var mark: UInt8 = 0
  /// Bytes of the object.
  let size: Int
  var next: UnsafeMutablePointer<LargeObject>?

  static let prefix = 32

  static func make(
    _ size: Int, in memory: UnsafeMutableRawPointer, next: UnsafeMutablePointer<LargeObject>?
  ) -> UnsafeMutablePointer<LargeObject> {
    let object = memory.bindMemory(to: LargeObject.self, capacity: 1)
    object.initialize(to: LargeObject(size: size, next: next))
    return object
  }

  static func mark(of object: UnsafeMutablePointer<Header>) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutablePointer(bitPattern: UInt(bitPattern: object) &- UInt(prefix)).unsafelyUnwrapped
  }
}

extension UnsafeMutablePointer where Pointee == Header {
  /// The block that a small object stands in.
  var block: BlockRef {
    let address = UInt(bitPattern: self)
    let chunk = address & ~(Chunk.size &- 1)
    let blocks = UnsafeMutablePointer<CellBlock>(bitPattern: chunk).unsafelyUnwrapped
    return blocks + Int((address &- chunk) / Chunk.blockSize &- Chunk.reserved)
  }
}

extension UnsafeMutablePointer where Pointee == LargeObject {
  var header: UnsafeMutablePointer<Header> {
    (UnsafeMutableRawPointer(self) + LargeObject.prefix).assumingMemoryBound(to: Header.self)
  }
}
