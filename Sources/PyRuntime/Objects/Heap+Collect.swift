// This file defines marking: precise, with an explicit grey stack, so that no depth of data can overflow the native one.

/// Greys objects until none is left.
struct Marker {
  private var grey: [Value] = []

  init() { grey.reserveCapacity(1024) }

  @inline(__always) mutating func mark(_ value: Value) {
    guard value.isHeap else { return }
    let mark = Chunk.mark(of: value.header)
    guard mark.pointee == 0 else { return }
    mark.pointee = 1
    grey.append(value)
  }

  @inline(__always) mutating func mark(_ type: TypeRef) { mark(Value(.type, type)) }
  @inline(__always) mutating func mark(_ dict: DictRef) { mark(Value(.dict, dict)) }
  @inline(__always) mutating func mark(_ code: CodeRef) { mark(Value(.code, code)) }

  mutating func mark(_ values: UnsafeMutablePointer<Value>, count: Int) {
    for i in 0..<count { mark(values[i]) }
  }

  /// Marks what objects refer to that are marked for good themselves.
  mutating func markContents(of objects: [Value]) {
    for object in objects { trace(object) }
  }

  mutating func drain() {
    while let value = grey.popLast() { trace(value) }
  }

  /// Marks what an object refers to.
  private mutating func trace(_ value: Value) {
    switch value.header.pointee.kind {
    case .str:
      if let buffer = value.str.pointee.buffer { mark(Value(.strBuffer, buffer)) }
    case .list:
      mark(value.list.pointee.items, count: value.list.pointee.count)
    case .tuple:
      mark(value.tuple.items, count: value.tuple.pointee.count)
    case .dict:
      let dict = value.dict
      for i in 0..<dict.pointee.used {
        mark(dict.pointee.entries[i].key)
        mark(dict.pointee.entries[i].value)
      }
    case .set, .frozenset:
      let set = value.set
      for i in 0...set.pointee.mask { mark(set.pointee.table[i].key) }
    case .range:
      mark(value.range.pointee.start)
      mark(value.range.pointee.stop)
      mark(value.range.pointee.step)
    case .slice:
      mark(value.slice.pointee.start)
      mark(value.slice.pointee.stop)
      mark(value.slice.pointee.step)
    case .instance: traceInstance(value.instance)
    case .foreign:
      mark(value.foreign.pointee.type)
      mark(value.foreign.pointee.attributes)
      if let values = value.foreign.pointee.values { mark(values, count: value.foreign.pointee.count) }
    case .type: traceType(value.type)
    case .function: traceFunction(value.function)
    case .native:
      mark(value.native.pointee.name)
      mark(value.native.pointee.receiver)
      mark(value.native.pointee.doc)
      mark(value.native.pointee.module)
      if let owner = value.native.pointee.owner { mark(owner) }
    case .boundMethod:
      mark(value.boundMethod.pointee.function)
      mark(value.boundMethod.pointee.receiver)
    case .cell: mark(value.cell.pointee.value)
    case .code:
      let code = value.code
      mark(code.pointee.constants, count: code.pointee.constantCount)
      for i in 0..<code.pointee.cacheCount { mark(code.pointee.caches[i].name) }
      mark(code.pointee.name)
      mark(code.pointee.qualifiedName)
    // Cached classes and methods are looked at only behind a version that no dead class has.
    case .module:
      mark(value.module.pointee.name)
      mark(value.module.pointee.namespace)
    case .generator, .coroutine, .asyncGenerator:
      let generator = value.generator
      mark(Value(.function, generator.pointee.function))
      mark(generator.pointee.registers, count: generator.pointee.registerCount)
      mark(generator.pointee.handled)
      mark(generator.pointee.name)
      mark(generator.pointee.qualifiedName)
    case .property:
      mark(value.property.pointee.getter)
      mark(value.property.pointee.setter)
      mark(value.property.pointee.deleter)
      mark(value.property.pointee.doc)
    case .classMethod, .staticMethod, .dictKeys, .dictValues, .dictItems, .mappingProxy:
      mark(value.wrapper.pointee.wrapped)
    case .getSet:
      mark(value.getSet.pointee.name)
      mark(value.getSet.pointee.owner)
      mark(value.getSet.pointee.getter)
      mark(value.getSet.pointee.setter)
    case .memberSlot:
      mark(value.memberSlot.pointee.name)
      mark(value.memberSlot.pointee.owner)
    case .superObject:
      mark(value.superObject.pointee.start)
      mark(value.superObject.pointee.receiver)
      mark(value.superObject.pointee.receiverType)
    case .listIterator, .tupleIterator, .rangeIterator, .strIterator, .strASCIIIterator, .bytesIterator,
      .bytearrayIterator, .setIterator, .dictKeyIterator, .dictValueIterator, .dictItemIterator, .sequenceIterator,
      .longRangeIterator, .callableIterator, .enumerateObject, .zipObject, .mapObject, .filterObject, .reversedObject,
      .listReverseIterator, .dictReverseKeyIterator, .dictReverseValueIterator, .dictReverseItemIterator,
      .genericAlias, .frame, .memoryview, .coroutineWrapper, .asyncGeneratorSend, .asyncGeneratorThrow, .anextAwaitable:
      mark(value.iterator.pointee.source)
      mark(value.iterator.pointee.extra)
    case .traceback:
      mark(value.traceback.pointee.next)
      mark(value.traceback.pointee.code)
      mark(value.traceback.pointee.globals)
    case .exceptionState:
      let state = value.exceptionState
      mark(state.pointee.arguments)
      mark(state.pointee.cause)
      mark(state.pointee.context)
      mark(state.pointee.traceback)
      mark(state.pointee.notes)
      mark(state.pointee.members)
    case .undefined, .none, .notImplemented, .ellipsis, .bool, .int, .float, .bigInt, .complex, .bytes, .bytearray,
      .strBuffer, .wrapperDescriptor, .methodDescriptor, .methodWrapper:
      break
    }
  }

  private mutating func traceInstance(_ instance: InstanceRef) {
    mark(instance.type)
    mark(instance.pointee.slots, count: instance.pointee.shape.pointee.count)
    if let more = instance.pointee.extension {
      mark(more.pointee.payload)
      mark(more.pointee.dictionary)
    }
  }

  private mutating func traceType(_ type: TypeRef) {
    mark(type.pointee.metatype)
    mark(type.pointee.name)
    mark(type.pointee.qualifiedName)
    mark(type.pointee.bases)
    mark(type.pointee.mro)
    mark(type.pointee.namespace)
    // The list alone: a class keeps nothing alive that derives from it. See `forgetDeadClasses`.
    let subclasses = Chunk.mark(of: type.pointee.subclasses.header)
    if subclasses.pointee == 0 { subclasses.pointee = 1 }
    if let layout = type.pointee.layout { mark(layout) }
  }

  private mutating func traceFunction(_ function: FunctionRef) {
    mark(function.pointee.code)
    mark(function.pointee.globals)
    mark(function.pointee.closure)
    mark(function.pointee.defaults)
    mark(function.pointee.keywordDefaults)
    mark(function.pointee.name)
    mark(function.pointee.qualifiedName)
    mark(function.pointee.doc)
    mark(function.pointee.module)
    mark(function.pointee.annotations)
    mark(function.pointee.attributes)
  }
}

extension VM {
  /// Marks from the roots and sweeps. Only safepoints of the loop call this.
  func collect() {
    heap.clearMarks()
    var marker = Marker()
    var register = stack
    while register < top {
      marker.mark(register.pointee)
      register += 1
    }
    // What earlier frames left above the top may point to what this sweep frees.
    clearAboveTop()
    var frame = frames + 1  // The first one is the floor and holds nothing.
    while frame <= currentFrame {
      marker.mark(Value(.function, frame.pointee.function))
      marker.mark(frame.pointee.namespace)
      marker.mark(frame.pointee.savedHandled)
      marker.mark(frame.pointee.generator)
      frame += 1
    }
    marker.mark(currentException)
    marker.mark(handledException)
    marker.mark(temporaries, count: keepMark)
    marker.markContents(of: frozenRoots)
    markPermanentRoots(&marker)
    marker.drain()
    forgetDeadReferents()
    forgetDeadIdentities()
    forgetDeadClasses()
    interned.sweep()
    heap.sweep()
  }

  /// Takes the classes that the sweep is about to free out of their bases' lists.
  private func forgetDeadClasses() {
    guard classes.contains(where: { !Heap.isMarked($0) }) else { return }
    var bases: Set<TypeRef> = []
    for type in classes where !Heap.isMarked(type) {
      let own = type.pointee.bases.tuple
      for i in 0..<own.pointee.count where Heap.isMarked(own.items[i].header) { bases.insert(own.items[i].type) }
    }
    for base in bases {
      let list = base.pointee.subclasses.list
      var kept = 0
      for i in 0..<list.pointee.count where Heap.isMarked(list.pointee.items[i].header) {
        list.pointee.items[kept] = list.pointee.items[i]
        kept += 1
      }
      list.pointee.count = kept
    }
    classes.removeAll { !Heap.isMarked($0) }
  }
}
