// This file defines what the sweep does with the dead: it gives back what they own outside their own memory.

import Glibc

extension Heap {
  /// Asks the cells of a block that have no mark what they own.
  func releaseBuffers(inDeadCellsOf block: BlockRef) {
    block.pointee.forEachObject { cell in
      if Chunk.mark(at: UInt(bitPattern: cell)).pointee != 0 { return }
      releaseBuffers(of: cell)
      cell.pointee.kind = .undefined
    }
  }

  /// Overwrites the cells that have no mark, so that what is still used shows at once.
  func poison(deadCellsOf block: BlockRef) {
    block.pointee.forEachObject { cell in
      if Chunk.mark(at: UInt(bitPattern: cell)).pointee != 0 { return }
      memset(cell, 0xDB, Int(block.pointee.cellSize))
      cell.pointee.kind = .undefined
    }
  }

  /// Tells the sweep that an object owns memory from now on, whose kind usually does not.
  func noteOwner(_ instance: InstanceRef) {
    let header = UnsafeMutableRawPointer(instance).assumingMemoryBound(to: Header.self)
    if !header.pointee.isLarge { header.block.pointee.hasOwners = true }
  }

  /// Gives back what an object owns outside its own memory.
  func releaseBuffers(of object: UnsafeMutablePointer<Header>) {
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
    default:
      break  // A class's shapes stay until the run ends: its instances may be swept after it.
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
