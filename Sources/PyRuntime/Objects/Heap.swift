// This file defines the memory of a run: size-class free lists for objects, accounted buffers for what grows, and the
// list of all objects that the collector walks. Collections happen only at safepoints of the loop (backward jump, call),
// never while native code allocates.

import Glibc

/// The heap of one run. It ends with the run, all objects at once.
public final class Heap {
  /// The objects that the sweep walks, newest first.
  var objects: UnsafeMutablePointer<Header>?
  /// Objects that live as long as the run, marked for good; see `freeze`.
  private var frozen: UnsafeMutablePointer<Header>?
  private var freeLists: UnsafeMutablePointer<UnsafeMutablePointer<Header>?>
  private var chunks: [UnsafeMutableRawPointer] = []
  private var chunk: UnsafeMutableRawPointer?
  private var chunkLeft = 0
  private var chunkSize = 32 << 10

  /// Bytes of objects and buffers, dead ones since the last collection included.
  public internal(set) var bytes = 0
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

  static let granule = 16
  static let largestSmall = 512
  static let largeClass = UInt16.max
  /// How far the heap grows at least between two collections: what fits the second-level cache, so that memory comes
  /// back while it is still near. (4 MiB made programs with much garbage half as slow again.)
  static let minimumGrowth = 1 << 20

  init(limit: Int, isStressed: Bool) {
    self.limit = limit
    self.isStressed = isStressed
    threshold = isStressed ? -1 : min(Heap.minimumGrowth, limit)
    freeLists = .allocate(capacity: Heap.largestSmall / Heap.granule + 1)
    freeLists.initialize(repeating: nil, count: Heap.largestSmall / Heap.granule + 1)
  }

  deinit {
    releaseAll(objects)
    releaseAll(frozen)
    for chunk in chunks { free(chunk) }
    freeLists.deallocate()
  }

  private func releaseAll(_ list: UnsafeMutablePointer<Header>?) {
    var object = list
    while let o = object {
      object = o.pointee.next
      releaseBuffers(of: o)
      if o.pointee.sizeClass == Heap.largeClass { free(UnsafeMutableRawPointer(o) - 16) }
    }
  }

  /// Makes every object that there is live as long as the run: no collection visits them again. Gives those that a
  /// program can change, which are roots from now on, because they may come to hold younger objects. (Builtin types
  /// stay as they are; of the dicts only those are open that `isOpen` says yes to.)
  func freeze(isOpen: (DictRef) -> Bool) -> [Value] {
    var mutable: [Value] = []
    var last: UnsafeMutablePointer<Header>?
    var object = objects
    while let o = object {
      o.pointee.mark = true
      let value = Value(o.pointee.kind, o)
      if value.is(.dict) ? isOpen(value.dict) : o.pointee.kind.canChange { mutable.append(value) }
      last = o
      object = o.pointee.next
    }
    last?.pointee.next = frozen
    frozen = objects
    objects = nil
    frozenBytes = bytes
    chooseThreshold()
    return mutable
  }

  /// A number never given before: for versions of classes and dicts.
  @inline(__always) func nextVersion() -> UInt {
    nextVersionNumber &+= 1
    return nextVersionNumber
  }

  /// Memory for an object, its header filled in, linked into the heap; the rest is not initialised.
  @inline(__always) func allocate<Body>(
    _ kind: Kind, _ type: Body.Type = Body.self, extra: Int = 0
  ) -> UnsafeMutablePointer<Body> {
    let size = MemoryLayout<Body>.stride &+ extra
    let sizeClass = (size &+ (Heap.granule &- 1)) / Heap.granule
    let memory: UnsafeMutablePointer<Header>
    if size <= Heap.largestSmall, let free = freeLists[sizeClass] {
      freeLists[sizeClass] = free.pointee.next
      memory = free
      memory.pointee.sizeClass = UInt16(truncatingIfNeeded: sizeClass)
    } else {
      memory = allocateSlow(size, sizeClass)
    }
    bytes &+= sizeClass &* Heap.granule
    memory.pointee.next = objects
    memory.pointee.kind = kind
    memory.pointee.mark = false
    memory.pointee.auxiliary = 0
    objects = memory
    return UnsafeMutableRawPointer(memory).assumingMemoryBound(to: Body.self)
  }

  @inline(never) private func allocateSlow(_ size: Int, _ sizeClass: Int) -> UnsafeMutablePointer<Header> {
    if size > Heap.largestSmall {
      // The size stands before the object, so that the sweep can subtract it; 16 bytes keep the alignment.
      let total = sizeClass &* Heap.granule
      let memory = Heap.systemMemory(total &+ 16)
      memory.storeBytes(of: total, as: Int.self)
      let header = (memory + 16).assumingMemoryBound(to: Header.self)
      header.pointee.sizeClass = Heap.largeClass
      return header
    }
    let need = sizeClass &* Heap.granule
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
    let header = place.assumingMemoryBound(to: Header.self)
    header.pointee.sizeClass = UInt16(truncatingIfNeeded: sizeClass)
    return header
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

  private static func endForLackOfMemory() -> Never {
    let text: StaticString = "snip: the machine has no memory left\n"
    _ = Glibc.write(2, text.utf8Start, text.utf8CodeUnitCount)
    exit(70)
  }

  // MARK: Buffers

  /// Memory for what an object owns and may exchange for more. Small ones come from the objects' free lists: a collection
  /// gives back thousands at once, which costs the system's allocator several times as much.
  @inline(__always) func allocateBuffer<Element>(_ count: Int, of type: Element.Type) -> UnsafeMutablePointer<Element> {
    let size = count &* MemoryLayout<Element>.stride
    bytes &+= size
    if size <= Heap.largestSmall {
      return UnsafeMutableRawPointer(smallMemory(size)).assumingMemoryBound(to: Element.self)
    }
    return Heap.systemMemory(size).assumingMemoryBound(to: Element.self)
  }

  /// Gives back a buffer; `count` is the one that it was allocated or resized with.
  @inline(__always) func releaseBuffer<Element>(_ buffer: UnsafeMutablePointer<Element>, _ count: Int) {
    let size = count &* MemoryLayout<Element>.stride
    bytes &-= size
    if size <= Heap.largestSmall { releaseSmall(UnsafeMutableRawPointer(buffer), size) } else { free(buffer) }
  }

  func resizeBuffer<Element>(
    _ buffer: UnsafeMutablePointer<Element>, from old: Int, to new: Int
  ) -> UnsafeMutablePointer<Element> {
    let oldSize = old &* MemoryLayout<Element>.stride
    let newSize = new &* MemoryLayout<Element>.stride
    if oldSize > Heap.largestSmall && newSize > Heap.largestSmall {
      bytes &+= newSize &- oldSize
      guard let memory = realloc(buffer, newSize) else { Heap.endForLackOfMemory() }
      return memory.assumingMemoryBound(to: Element.self)
    }
    let moved = allocateBuffer(new, of: Element.self)
    memcpy(moved, buffer, min(oldSize, newSize))
    releaseBuffer(buffer, old)
    return moved
  }

  @inline(__always) private func smallMemory(_ size: Int) -> UnsafeMutablePointer<Header> {
    let sizeClass = max(1, (size &+ (Heap.granule &- 1)) / Heap.granule)
    guard let free = freeLists[sizeClass] else { return allocateSlow(sizeClass &* Heap.granule, sizeClass) }
    freeLists[sizeClass] = free.pointee.next
    return free
  }

  @inline(__always) private func releaseSmall(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    let sizeClass = max(1, (size &+ (Heap.granule &- 1)) / Heap.granule)
    if isStressed { memset(memory, 0xDB, sizeClass &* Heap.granule) }
    let header = memory.assumingMemoryBound(to: Header.self)
    header.pointee.next = freeLists[sizeClass]
    freeLists[sizeClass] = header
  }

  /// Whether `more` bytes can be had within the budget. Asked before every allocation whose size a program chooses.
  /// Garbage that waits for the next safepoint may double what is in use.
  @inline(__always) func hasRoom(for more: Int) -> Bool {
    more <= limit && bytes &+ more <= limit &* 2
  }

  // MARK: Sweep

  /// Frees every object without a mark, and clears the marks of the others.
  func sweep() {
    var kept: UnsafeMutablePointer<Header>?
    var object = objects
    while let o = object {
      let next = o.pointee.next
      if o.pointee.mark {
        o.pointee.mark = false
        o.pointee.next = kept
        kept = o
      } else if o.pointee.kind.ownsNothing && !isStressed && o.pointee.sizeClass != Heap.largeClass {
        // Most of all garbage: back on its list at once.
        let sizeClass = Int(o.pointee.sizeClass)
        bytes &-= sizeClass &* Heap.granule
        o.pointee.next = freeLists[sizeClass]
        freeLists[sizeClass] = o
      } else {
        release(o)
      }
      object = next
    }
    objects = kept
    collections += 1
    // Reversed by this walk: order matters to nobody.
    chooseThreshold()
  }

  private func chooseThreshold() {
    if !isStressed { threshold = min(bytes + max(Heap.minimumGrowth, bytes / 2), max(limit, bytes)) }
  }

  private func release(_ object: UnsafeMutablePointer<Header>) {
    releaseBuffers(of: object)
    let sizeClass = object.pointee.sizeClass
    if sizeClass == Heap.largeClass {
      let memory = UnsafeMutableRawPointer(object) - 16
      bytes &-= memory.load(as: Int.self)
      free(memory)
      return
    }
    let size = Int(sizeClass) &* Heap.granule
    bytes &-= size
    if isStressed { memset(object, 0xDB, size) }
    object.pointee.kind = .undefined
    object.pointee.sizeClass = sizeClass
    object.pointee.next = freeLists[Int(sizeClass)]
    freeLists[Int(sizeClass)] = object
  }

  /// Gives back what an object owns outside its own memory.
  private func releaseBuffers(of object: UnsafeMutablePointer<Header>) {
    let value = Value(object.pointee.kind, object)
    switch object.pointee.kind {
    case .list:
      if value.list.pointee.capacity > 0 { releaseBuffer(value.list.pointee.items, value.list.pointee.capacity) }
    case .bytes, .bytearray:
      releaseBuffer(value.bytes.pointee.data, value.bytes.pointee.capacity)
    case .dict:
      releaseTable(of: value.dict)
    case .set, .frozenset:
      releaseBuffer(value.set.pointee.table, value.set.pointee.mask &+ 1)
    case .strBuffer:
      let buffer = value.pointer(to: StrBufferObject.self)
      releaseBuffer(buffer.pointee.data.assumingMemoryBound(to: UInt8.self), buffer.pointee.capacity)
    case .instance:
      releaseBuffers(ofInstance: value.instance)
    case .foreign:
      if let values = value.foreign.pointee.values { releaseBuffer(values, value.foreign.pointee.capacity) }
      value.foreign.pointee.host?.release()
    case .generator, .coroutine, .asyncGenerator:
      if value.generator.pointee.registerCount > 0 {
        releaseBuffer(value.generator.pointee.registers, value.generator.pointee.registerCount)
      }
    case .code:
      let code = value.code
      releaseBuffer(code.pointee.instructions, code.pointee.instructionCount)
      releaseBuffer(code.pointee.constants, code.pointee.constantCount)
      releaseBuffer(code.pointee.caches, code.pointee.cacheCount)
      code.pointee.info.release()
    case .type:
      break  // Shapes stay until the run ends: a dead class's instances may still be on the list.
    default:
      break
    }
  }

  func releaseTable(of dict: DictRef) {
    releaseBuffer(dict.pointee.indices, dict.pointee.mask &+ 1)
    if dict.pointee.capacity > 0 { releaseBuffer(dict.pointee.entries, dict.pointee.capacity) }
  }

  private func releaseBuffers(ofInstance instance: InstanceRef) {
    if instance.pointee.slots != instance.inlineSlots {
      releaseBuffer(instance.pointee.slots, Int(instance.pointee.header.auxiliary))
    }
    if let more = instance.pointee.extension { releaseBuffer(more, 1) }
  }
}
