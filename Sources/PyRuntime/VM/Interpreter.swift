// This file defines the loop. Its hot state (pc, base, constants, caches) lives in locals; everything slow is a call that
// is never inlined. Any call that may run Python or collect comes after the frame's `pc` and the VM's `top` are right:
// `top` is set when a frame is entered, and `pc` is written back where another frame or native code takes over.

import PySyntax

extension VM {
  /// Runs the frame on top until it returns; gives its result.
  func run() throws(PyError) -> Value {
    do { try enterNative() } catch {
      leaveEntryFrame()
      throw error
    }
    defer { leaveNative() }
    let entry = currentFrame
    var frame = currentFrame
    var pc = frame.pointee.pc
    var base = frame.pointee.base
    var constants = frame.pointee.code.pointee.constants
    var caches = frame.pointee.code.pointee.caches

    @inline(__always) func load() {
      frame = currentFrame
      pc = frame.pointee.pc
      base = frame.pointee.base
      constants = frame.pointee.code.pointee.constants
      caches = frame.pointee.code.pointee.caches
    }

    while true {
      do throws(PyError) {
        while true {
          let i = pc.pointee
          pc += 1
          switch i.op {
          case .nop: break
          case .move: base[Int(i.a)] = base[Int(i.b)]
          case .loadConstant: base[Int(i.a)] = constants[i.wide]
          case .loadNone: base[Int(i.a)] = .none
          case .checkLocal:
            if base[Int(i.a)].isUndefined { throw unboundLocal(frame, Int(i.a)) }
          case .clear:
            for r in Int(i.a)..<Int(i.a) &+ i.wide { base[r] = .undefined }
          case .deleteLocal:
            if base[Int(i.a)].isUndefined && i.x == 0 { throw unboundLocal(frame, Int(i.a)) }
            base[Int(i.a)] = .undefined

          // MARK: Names
          case .loadGlobal:
            let cache = caches + Int(i.c)
            let globals = frame.pointee.function.pointee.globals
            if cache.pointee.key == 0 {
              let slot = cache.pointee.slot
              if slot >= 0 && slot < globals.pointee.used
                && globals.pointee.entries[slot].key.bits == cache.pointee.name.bits
              {
                base[Int(i.a)] = globals.pointee.entries[slot].value
                continue
              }
            } else if cache.pointee.key == globals.pointee.version && cache.pointee.version == builtins.pointee.version
            {
              base[Int(i.a)] = builtins.pointee.entries[cache.pointee.slot].value
              continue
            }
            base[Int(i.a)] = try loadGlobalSlow(globals, cache)
          case .storeGlobal:
            setNamespace(frame.pointee.function.pointee.globals, constants[i.wide], base[Int(i.a)])
          case .deleteGlobal:
            try deleteName(frame.pointee.function.pointee.globals, constants[i.wide], isSilent: i.x != 0)
          case .loadName:
            frame.pointee.pc = pc
            base[Int(i.a)] = try loadName(frame, constants[i.wide], globalOnly: i.x != 0)
          case .storeName:
            frame.pointee.pc = pc
            try storeName(frame, constants[i.wide], base[Int(i.a)])
          case .deleteName:
            frame.pointee.pc = pc
            try deleteFrameName(frame, constants[i.wide], isSilent: i.x != 0)

          // MARK: Cells
          case .makeCell: base[Int(i.a)] = newCell(base[Int(i.a)])
          case .loadCell:
            let value = base[Int(i.b)].cell.pointee.value
            if value.isUndefined { throw unboundLocal(frame, Int(i.b)) }
            base[Int(i.a)] = value
          case .storeCell: base[Int(i.a)].cell.pointee.value = base[Int(i.b)]
          case .deleteCell:
            let cell = base[Int(i.a)].cell
            if cell.pointee.value.isUndefined && i.x == 0 { throw unboundLocal(frame, Int(i.a)) }
            cell.pointee.value = .undefined
          case .loadFree:
            let value = frame.pointee.function.pointee.closure.tuple.items[i.wide].cell.pointee.value
            if value.isUndefined { throw unboundFree(frame, i.wide) }
            base[Int(i.a)] = value
          case .storeFree:
            frame.pointee.function.pointee.closure.tuple.items[Int(i.b)].cell.pointee.value = base[Int(i.a)]
          case .deleteFree:
            let cell = frame.pointee.function.pointee.closure.tuple.items[Int(i.b)].cell
            if cell.pointee.value.isUndefined && i.x == 0 { throw unboundFree(frame, Int(i.b)) }
            cell.pointee.value = .undefined
          case .captureFree:
            base[Int(i.a)] = frame.pointee.function.pointee.closure.tuple.items[Int(i.b)]
          case .loadClassFree:
            frame.pointee.pc = pc
            base[Int(i.a)] = try loadClassFree(frame, i.wide)

          // MARK: Attributes and items
          case .getAttribute:
            let object = base[Int(i.b)]
            let cache = caches + Int(i.c)
            if object.isInstance {
              let instance = object.instance
              let shape = instance.pointee.shape
              if UInt(bitPattern: shape) == cache.pointee.key
                && shape.pointee.owner.pointee.version == cache.pointee.version
              {
                let slot = cache.pointee.slot
                let value = slot >= 0 ? instance.pointee.slots[slot] : cache.pointee.value
                // Members declared in `__slots__` may hold nothing yet.
                if !value.isUndefined {
                  base[Int(i.a)] = value
                  continue
                }
              }
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try getAttributeSlow(object, cache)
          case .setAttribute:
            let object = base[Int(i.a)]
            let cache = caches + Int(i.c)
            if object.isInstance {
              let instance = object.instance
              let shape = instance.pointee.shape
              if UInt(bitPattern: shape) == cache.pointee.key
                && shape.pointee.owner.pointee.version == cache.pointee.version
              {
                let slot = cache.pointee.slot
                if cache.pointee.value.bits == 0 {
                  instance.pointee.slots[slot] = base[Int(i.b)]
                  continue
                }
                if slot < Int(instance.pointee.header.auxiliary) {
                  instance.pointee.slots[slot] = base[Int(i.b)]
                  instance.pointee.shape = cache.pointee.value.pointer(to: ShapeObject.self)
                  continue
                }
              }
            }
            frame.pointee.pc = pc
            try setAttributeSlow(object, cache, base[Int(i.b)])
          case .deleteAttribute:
            frame.pointee.pc = pc
            try setAttribute(base[Int(i.a)], constants[i.wide], .undefined)
          case .loadMethod:
            let object = base[Int(i.b)]
            let cache = caches + Int(i.c)
            if object.isInstance {
              let shape = object.instance.pointee.shape
              if UInt(bitPattern: shape) == cache.pointee.key
                && shape.pointee.owner.pointee.version == cache.pointee.version
              {
                base[Int(i.a)] = cache.pointee.value
                base[Int(i.a) &+ 1] = object
                continue
              }
            } else if object.is(.foreign) {
              let type = object.foreign.pointee.type
              if UInt(bitPattern: type) == cache.pointee.key && type.pointee.version == cache.pointee.version {
                base[Int(i.a)] = cache.pointee.value
                base[Int(i.a) &+ 1] = object
                continue
              }
            } else if object.is(.module) {
              let namespace = object.module.pointee.namespace
              if UInt(bitPattern: namespace) == cache.pointee.key && namespace.pointee.version == cache.pointee.version
              {
                base[Int(i.a)] = .undefined
                base[Int(i.a) &+ 1] = namespace.pointee.entries[cache.pointee.slot].value
                continue
              }
            } else if cache.pointee.slot == Int(object.tag) && !object.is(.type)
              && builtinTypes[Int(truncatingIfNeeded: object.tag & 0xFF)].pointee.version == cache.pointee.version
            {
              base[Int(i.a)] = cache.pointee.value
              base[Int(i.a) &+ 1] = object
              continue
            }
            frame.pointee.pc = pc
            try loadMethodSlow(object, cache, base + Int(i.a))
          case .getItem:
            let object = base[Int(i.b)]
            let key = base[Int(i.c)]
            if object.is(.list) && key.isInt {
              let list = object.list
              let count = list.pointee.count
              let index = key.int < 0 ? key.int &+ count : key.int
              if index >= 0 && index < count {
                base[Int(i.a)] = list.pointee.items[index]
                continue
              }
            } else if object.is(.tuple) && key.isInt {
              let count = object.tuple.pointee.count
              let index = key.int < 0 ? key.int &+ count : key.int
              if index >= 0 && index < count {
                base[Int(i.a)] = object.tuple.items[index]
                continue
              }
            } else if object.is(.str) && key.isInt && object.str.pointee.width == 1 {
              let count = object.str.pointee.count
              let index = key.int < 0 ? key.int &+ count : key.int
              if index >= 0 && index < count {
                base[Int(i.a)] = characters[Int(object.str.latin1[index])]
                continue
              }
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try getItem(object, key)
          case .setItem:
            let object = base[Int(i.a)]
            let key = base[Int(i.b)]
            if object.is(.list) && key.isInt {
              let list = object.list
              let count = list.pointee.count
              let index = key.int < 0 ? key.int &+ count : key.int
              if index >= 0 && index < count {
                list.pointee.items[index] = base[Int(i.c)]
                continue
              }
            }
            frame.pointee.pc = pc
            try setItem(object, key, base[Int(i.c)])
          case .deleteItem:
            frame.pointee.pc = pc
            try deleteItem(base[Int(i.a)], base[Int(i.b)])

          // MARK: Arithmetic
          case .add:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isInt && y.isInt {
              let (r, overflow) = x.int.addingReportingOverflow(y.int)
              if !overflow {
                base[Int(i.a)] = Value(r)
                continue
              }
            } else if x.isFloat && y.isFloat {
              base[Int(i.a)] = Value(x.float + y.float)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.add, x, y)
          case .subtract:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isInt && y.isInt {
              let (r, overflow) = x.int.subtractingReportingOverflow(y.int)
              if !overflow {
                base[Int(i.a)] = Value(r)
                continue
              }
            } else if x.isFloat && y.isFloat {
              base[Int(i.a)] = Value(x.float - y.float)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.subtract, x, y)
          case .multiply:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isInt && y.isInt {
              let (r, overflow) = x.int.multipliedReportingOverflow(by: y.int)
              if !overflow {
                base[Int(i.a)] = Value(r)
                continue
              }
            } else if x.isFloat && y.isFloat {
              base[Int(i.a)] = Value(x.float * y.float)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.multiply, x, y)
          case .divide:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isFloat && y.isFloat && y.float != 0 {
              base[Int(i.a)] = Value(x.float / y.float)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.divide, x, y)
          case .floorDivide:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isInt && y.isInt && y.int > 0 {
              let q = x.int / y.int
              base[Int(i.a)] = Value(x.int < 0 && q &* y.int != x.int ? q &- 1 : q)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.floorDivide, x, y)
          case .modulo:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isInt && y.isInt && y.int > 0 {
              let r = x.int % y.int
              base[Int(i.a)] = Value(r < 0 ? r &+ y.int : r)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.modulo, x, y)
          case .and:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if x.isInt && y.isInt {
              base[Int(i.a)] = Value(x.int & y.int)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.and, x, y)
          case .binary:
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(operation(i.x), base[Int(i.b)], base[Int(i.c)])
          case .inPlace:
            let x = base[Int(i.b)]
            let y = base[Int(i.c)]
            if i.x == BinaryOperator.add.rawValue {
              if x.isInt && y.isInt {
                let (r, overflow) = x.int.addingReportingOverflow(y.int)
                if !overflow {
                  base[Int(i.a)] = Value(r)
                  continue
                }
              } else if x.isFloat && y.isFloat {
                base[Int(i.a)] = Value(x.float + y.float)
                continue
              }
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try inPlace(operation(i.x), x, y)
          case .addImmediate:
            let x = base[Int(i.b)]
            if x.isInt {
              let (r, overflow) = x.int.addingReportingOverflow(i.immediate)
              if !overflow {
                base[Int(i.a)] = Value(r)
                continue
              }
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.add, x, Value(i.immediate))
          case .subtractImmediate:
            let x = base[Int(i.b)]
            if x.isInt {
              let (r, overflow) = x.int.subtractingReportingOverflow(i.immediate)
              if !overflow {
                base[Int(i.a)] = Value(r)
                continue
              }
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = try binary(.subtract, x, Value(i.immediate))
          case .unary:
            frame.pointee.pc = pc
            base[Int(i.a)] = try unary(unsafeBitCast(i.x, to: UnaryOperator.self), base[Int(i.b)])
          case .not:
            let x = base[Int(i.b)]
            if x.isBool {
              base[Int(i.a)] = Value(!x.bool)
              continue
            }
            frame.pointee.pc = pc
            base[Int(i.a)] = Value(!(try isTrue(x)))
          case .compare:
            frame.pointee.pc = pc
            base[Int(i.a)] = try compare(
              unsafeBitCast(i.x, to: Comparison.self), base[Int(i.b)], base[Int(i.c)])
          case .is:
            let same = base[Int(i.b)] === base[Int(i.c)]
            base[Int(i.a)] = Value(i.x == 0 ? same : !same)
          case .contains:
            frame.pointee.pc = pc
            let found = try contains(base[Int(i.c)], base[Int(i.b)])
            base[Int(i.a)] = Value(i.x == 0 ? found : !found)

          // MARK: Jumps
          case .jump: pc = frame.pointee.code.pointee.instructions + i.wide
          case .jumpBack:
            fuel &-= 1
            if fuel < 0 || heap.bytes > heap.threshold {
              // A limit met here belongs to the loop's own line, which is this jump's place.
              frame.pointee.pc = pc
              try safepoint()
            }
            pc = frame.pointee.code.pointee.instructions + i.wide
          case .jumpIfTrue:
            let x = base[Int(i.a)]
            if x.isBool {
              if x.bool { pc = frame.pointee.code.pointee.instructions + i.wide }
              continue
            }
            frame.pointee.pc = pc
            if try isTrue(x) { pc = frame.pointee.code.pointee.instructions + i.wide }
          case .jumpIfFalse:
            let x = base[Int(i.a)]
            if x.isBool {
              if !x.bool { pc = frame.pointee.code.pointee.instructions + i.wide }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(x)) { pc = frame.pointee.code.pointee.instructions + i.wide }
          case .jumpIfNone:
            if base[Int(i.a)].isNone { pc = frame.pointee.code.pointee.instructions + i.wide }
          case .jumpIfNotNone:
            if !base[Int(i.a)].isNone { pc = frame.pointee.code.pointee.instructions + i.wide }
          case .unlessLess:
            let x = base[Int(i.a)]
            let y = base[Int(i.b)]
            if x.isInt && y.isInt {
              if !(x.int < y.int) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.less, x, y))) { pc += i.distance }
          case .unlessLessOrEqual:
            let x = base[Int(i.a)]
            let y = base[Int(i.b)]
            if x.isInt && y.isInt {
              if !(x.int <= y.int) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.lessOrEqual, x, y))) { pc += i.distance }
          case .unlessGreater:
            let x = base[Int(i.a)]
            let y = base[Int(i.b)]
            if x.isInt && y.isInt {
              if !(x.int > y.int) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.greater, x, y))) { pc += i.distance }
          case .unlessGreaterOrEqual:
            let x = base[Int(i.a)]
            let y = base[Int(i.b)]
            if x.isInt && y.isInt {
              if !(x.int >= y.int) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.greaterOrEqual, x, y))) { pc += i.distance }
          case .unlessEqual:
            let x = base[Int(i.a)]
            let y = base[Int(i.b)]
            if x.isInt && y.isInt {
              if x.int != y.int { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.equal, x, y))) { pc += i.distance }
          case .unlessNotEqual:
            let x = base[Int(i.a)]
            let y = base[Int(i.b)]
            if x.isInt && y.isInt {
              if x.int == y.int { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.notEqual, x, y))) { pc += i.distance }
          case .unlessLessI:
            let x = base[Int(i.a)]
            let y = Int(Int16(bitPattern: i.b))
            if x.isInt {
              if !(x.int < y) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.less, x, Value(y)))) { pc += i.distance }
          case .unlessLessOrEqualI:
            let x = base[Int(i.a)]
            let y = Int(Int16(bitPattern: i.b))
            if x.isInt {
              if !(x.int <= y) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.lessOrEqual, x, Value(y)))) { pc += i.distance }
          case .unlessGreaterI:
            let x = base[Int(i.a)]
            let y = Int(Int16(bitPattern: i.b))
            if x.isInt {
              if !(x.int > y) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.greater, x, Value(y)))) { pc += i.distance }
          case .unlessGreaterOrEqualI:
            let x = base[Int(i.a)]
            let y = Int(Int16(bitPattern: i.b))
            if x.isInt {
              if !(x.int >= y) { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.greaterOrEqual, x, Value(y)))) { pc += i.distance }
          case .unlessEqualI:
            let x = base[Int(i.a)]
            let y = Int(Int16(bitPattern: i.b))
            if x.isInt {
              if x.int != y { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.equal, x, Value(y)))) { pc += i.distance }
          case .unlessNotEqualI:
            let x = base[Int(i.a)]
            let y = Int(Int16(bitPattern: i.b))
            if x.isInt {
              if x.int == y { pc += i.distance }
              continue
            }
            frame.pointee.pc = pc
            if !(try isTrue(compare(.notEqual, x, Value(y)))) { pc += i.distance }

          // MARK: Iteration
          case .getIterator:
            frame.pointee.pc = pc
            base[Int(i.a)] = try iterator(base[Int(i.b)])
          case .forIterate:
            let iterator = base[Int(i.b)]
            switch iterator.kind {
            case .rangeIterator:
              let state = iterator.iterator
              if state.pointee.limit <= 0 {
                pc += i.distance
              } else {
                state.pointee.limit &-= 1
                let value = state.pointee.index
                state.pointee.index = value &+ state.pointee.extra.int
                base[Int(i.a)] = Value(value)
              }
              continue
            case .listIterator:
              let state = iterator.iterator
              if !state.pointee.source.isUndefined {
                let list = state.pointee.source.list
                let index = state.pointee.index
                if index < list.pointee.count {
                  state.pointee.index = index &+ 1
                  base[Int(i.a)] = list.pointee.items[index]
                  continue
                }
                state.pointee.source = .undefined
              }
              pc += i.distance
              continue
            case .tupleIterator:
              let state = iterator.iterator
              let tuple = state.pointee.source.tuple
              let index = state.pointee.index
              if index < tuple.pointee.count {
                state.pointee.index = index &+ 1
                base[Int(i.a)] = tuple.items[index]
              } else {
                pc += i.distance
              }
              continue
            case .generator
            where iterator.generator.pointee.state == .suspended || iterator.generator.pointee.state == .created:
              // The frame's pc stays at this instruction: the end of the generator jumps from here.
              frame.pointee.pc = pc
              try pushGenerator(iterator.generator, .none, destination: base + Int(i.a), purpose: .iterate)
              load()
              if fuel < 0 || heap.bytes > heap.threshold { try safepoint() }
              continue
            case .dictItemIterator, .enumerateObject, .zipObject:
              // `for a, b in` takes the pair apart at once: then no tuple is made.
              let unpack = pc.pointee
              if unpack.op == .unpack && unpack.b == i.a && unpack.c == 2 && isPairing(iterator) {
                frame.pointee.pc = pc
                if try nextPair(iterator, into: base + Int(unpack.a)) { pc += 1 } else { pc += i.distance }
                continue
              }
            default: break
            }
            frame.pointee.pc = pc
            let value = try next(iterator)
            if value.isUndefined { pc += i.distance } else { base[Int(i.a)] = value }
          case .unpack:
            let source = base[Int(i.b)]
            let count = Int(i.c)
            if source.is(.tuple) && source.tuple.pointee.count == count {
              for k in 0..<count { base[Int(i.a) &+ k] = source.tuple.items[k] }
              continue
            }
            if source.is(.list) && source.list.pointee.count == count {
              for k in 0..<count { base[Int(i.a) &+ k] = source.list.pointee.items[k] }
              continue
            }
            frame.pointee.pc = pc
            try unpack(source, into: base + Int(i.a), count: count)
          case .unpackStarred:
            frame.pointee.pc = pc
            try unpackStarred(base[Int(i.b)], into: base + Int(i.a), before: Int(i.x), after: Int(i.c))

          // MARK: Building
          case .buildList: base[Int(i.a)] = newList(base + Int(i.b), count: Int(i.c))
          case .buildTuple: base[Int(i.a)] = newTuple(base + Int(i.b), count: Int(i.c))
          case .buildSet:
            frame.pointee.pc = pc
            base[Int(i.a)] = try buildSet(base + Int(i.b), count: Int(i.c))
          case .buildString:
            frame.pointee.pc = pc
            base[Int(i.a)] = try joinPieces(base + Int(i.b), count: Int(i.c))
          case .buildMap: base[Int(i.a)] = Value(.dict, newDict())
          case .buildSlice:
            if i.x != 0 {
              // The next instruction is the only one that reads this slice.
              let use = pc.pointee
              frame.pointee.pc = pc
              let part = try slice(base[Int(use.b)], base + Int(i.b))
              if !part.isUndefined {
                base[Int(use.a)] = part
                pc += 1
                continue
              }
            }
            base[Int(i.a)] = newSlice(base[Int(i.b)], base[Int(i.b) &+ 1], base[Int(i.b) &+ 2])
          case .listAppend: try append(base[Int(i.a)].list, base[Int(i.b)])
          case .setAdd:
            frame.pointee.pc = pc
            try add(base[Int(i.a)].set, base[Int(i.b)])
          case .mapAdd:
            frame.pointee.pc = pc
            try set(base[Int(i.a)].dict, base[Int(i.b)], base[Int(i.c)])
          case .listExtend:
            frame.pointee.pc = pc
            try listExtend(base[Int(i.a)], base[Int(i.b)])
          case .setUpdate:
            frame.pointee.pc = pc
            try update(base[Int(i.a)].set, base[Int(i.b)])
          case .dictUpdate:
            frame.pointee.pc = pc
            try dictUpdate(base[Int(i.a)], base[Int(i.b)])
          case .dictMerge:
            frame.pointee.pc = pc
            try dictMerge(base[Int(i.a)], base[Int(i.b)], callee: base[Int(i.c)])
          case .listToTuple:
            let list = base[Int(i.b)].list
            base[Int(i.a)] = newTuple(list.pointee.items, count: list.pointee.count)
          case .spreadTuple:
            frame.pointee.pc = pc
            let source = base[Int(i.b)]
            base[Int(i.a)] = source.is(.tuple) ? source : try spreadTuple(source, callee: base[Int(i.c)])
          case .spreadMap:
            frame.pointee.pc = pc
            base[Int(i.a)] = try spreadMap(base[Int(i.b)], callee: base[Int(i.c)])
          case .formatValue:
            frame.pointee.pc = pc
            base[Int(i.a)] = try formatPiece(
              base[Int(i.b)], conversion: i.x, i.c == 0xFFFF ? .undefined : base[Int(i.c)])

          // MARK: Calls
          case .call:
            let window = base + Int(i.b)
            let callee = window.pointee
            frame.pointee.pc = pc
            if callee.is(.function) {
              try pushCall(callee.function, window + 1, Int(i.c), destination: base + Int(i.a))
              load()
              continue
            }
            if callee.is(.native) {
              base[Int(i.a)] = try callNative(callee.native, window + 1, Int(i.c), .undefined)
              continue
            }
            if callee.is(.type), try pushConstruction(callee.type, window, Int(i.c), destination: base + Int(i.a)) {
              load()
              continue
            }
            if callee.is(.boundMethod), callee.boundMethod.pointee.function.is(.function) {
              // The receiver takes the callee's own place in the window.
              window.pointee = callee.boundMethod.pointee.receiver
              try pushCall(
                callee.boundMethod.pointee.function.function, window, Int(i.c) &+ 1, destination: base + Int(i.a))
              load()
              continue
            }
            base[Int(i.a)] = try invoke(callee, window + 1, Int(i.c), .undefined)
          case .callMethod:
            let window = base + Int(i.b)
            let callee = window.pointee
            frame.pointee.pc = pc
            if callee.is(.function) {
              try pushCall(callee.function, window + 1, Int(i.c) &+ 1, destination: base + Int(i.a))
              load()
              continue
            }
            if callee.is(.native) {
              base[Int(i.a)] = try callNative(callee.native, window + 1, Int(i.c) &+ 1, .undefined)
              continue
            }
            let plain = window[1]
            if plain.is(.function) {
              try pushCall(plain.function, window + 2, Int(i.c), destination: base + Int(i.a))
              load()
              continue
            }
            base[Int(i.a)] = try invoke(plain, window + 2, Int(i.c), .undefined)
          case .callKeyword:
            let window = base + Int(i.b)
            frame.pointee.pc = pc
            if window.pointee.is(.function) {
              try pushCall(
                window.pointee.function, window + 1, Int(i.c), keywords: window[Int(i.c) &+ 1],
                destination: base + Int(i.a))
              load()
              continue
            }
            let callee = window.pointee
            let names = window[Int(i.c) &+ 1]
            if callee.is(.boundMethod), callee.boundMethod.pointee.function.is(.function) {
              window.pointee = callee.boundMethod.pointee.receiver
              try pushCall(
                callee.boundMethod.pointee.function.function, window, Int(i.c) &+ 1, keywords: names,
                destination: base + Int(i.a))
              load()
              continue
            }
            if callee.is(.type),
              try pushConstruction(callee.type, window, Int(i.c), keywords: names, destination: base + Int(i.a))
            {
              load()
              continue
            }
            base[Int(i.a)] = try invoke(callee, window + 1, Int(i.c), names)
          case .callSpread:
            let window = base + Int(i.b)
            frame.pointee.pc = pc
            let (count, names) = try spread(window[1].tuple, window[2], body: i.x == 0 ? .undefined : base[Int(i.c)])
            if window.pointee.is(.function) {
              try pushCall(window.pointee.function, top, count, keywords: names, destination: base + Int(i.a))
              load()
              continue
            }
            base[Int(i.a)] = try call(window.pointee, at: top, count: count, keywords: names)
          case .return:
            let value = base[Int(i.a)]
            if frame.pointee.purpose == .call {
              frame.pointee.destination.pointee = value
              currentFrame = frame - 1
              load()
              top = base + frame.pointee.code.pointee.registerCount
              continue
            }
            if try finishFrame(value, entry) { return value }
            load()
          case .returnNone:
            if frame.pointee.purpose == .call {
              frame.pointee.destination.pointee = .none
              currentFrame = frame - 1
              load()
              top = base + frame.pointee.code.pointee.registerCount
              continue
            }
            if frame.pointee.purpose == .construct {
              frame.pointee.destination.pointee = frame.pointee.namespace
              currentFrame = frame - 1
              load()
              top = base + frame.pointee.code.pointee.registerCount
              continue
            }
            if try finishFrame(.none, entry) { return .none }
            load()
          case .makeFunction:
            base[Int(i.a)] = makeFunction(constants[i.wide].code, base + Int(i.a), frame)
          case .loadBuildClass:
            frame.pointee.pc = pc
            base[Int(i.a)] = try loadBuildClass()

          // MARK: Generators
          case .yieldValue:
            let value = base[Int(i.b)]
            frame.pointee.pc = pc
            if frame.pointee.purpose == .feed {
              if feed(frame, value, resumeRegister: Int(i.a)) { continue }
              return .none
            }
            if suspend(frame, value, resumeRegister: Int(i.a), entry) { return value }
            load()
          case .yieldFrom:
            frame.pointee.pc = pc
            let sent = base[Int(i.a)]
            let value = try sendTo(base[Int(i.b)], sent, result: base + Int(i.a))
            if value.isUndefined { continue }
            // Resumed, this instruction runs again with what was sent.
            frame.pointee.pc = pc - 1
            if frame.pointee.purpose == .feed {
              if !feed(frame, value, resumeRegister: Int(i.a)) { return .none }
              pc -= 1
              continue
            }
            if suspend(frame, value, resumeRegister: Int(i.a), entry) { return value }
            load()
          case .getYieldFrom:
            frame.pointee.pc = pc
            base[Int(i.a)] = try delegationIterator(base[Int(i.b)])
          case .getAwaitable:
            frame.pointee.pc = pc
            base[Int(i.a)] = try awaitable(base[Int(i.b)], form: i.x)
          case .endAsyncFor:
            let exception = base[Int(i.a)]
            if !type(of: exception).isSubtype(of: type(.stopAsyncIteration)) {
              currentException = exception
              isReraise = true
              throw PyError.exception
            }

          // MARK: Exceptions
          case .raise:
            frame.pointee.pc = pc
            throw raiseStatement(i.x, base[Int(i.a)], base[Int(i.b)])
          case .reraise:
            currentException = base[Int(i.a)]
            isReraise = true
            throw PyError.exception
          case .pushHandled:
            base[Int(i.a)] = handledException
            handledException = base[Int(i.b)]
            if i.x == 0 && !frame.pointee.generator.isUndefined {
              frame.pointee.generator.generator.pointee.isHandling = true
            }
          case .popHandled:
            handledException = base[Int(i.a)]
            if i.x == 0 && !frame.pointee.generator.isUndefined {
              // What was handled where the handler was entered may be over: this resumption's counts.
              handledException = frame.pointee.savedHandled
              frame.pointee.generator.generator.pointee.isHandling = false
            }
          case .matchException:
            frame.pointee.pc = pc
            base[Int(i.a)] = Value(try matches(base[Int(i.b)], base[Int(i.c)]))
          case .matchGroup:
            frame.pointee.pc = pc
            try matchGroup(base + Int(i.a), base[Int(i.b)])
          case .mergeGroups:
            frame.pointee.pc = pc
            base[Int(i.a)] = try mergeGroups(base[Int(i.b)], base[Int(i.c)].list)
          case .loadAssertionError: base[Int(i.a)] = type(.assertionError).value
          case .withEnter:
            frame.pointee.pc = pc
            try enterContext(base[Int(i.b)], result: base + Int(i.a), exit: base + Int(i.c), isAsync: i.x != 0)
          case .withException:
            frame.pointee.pc = pc
            let answer = try exitContext(base[Int(i.b)], base[Int(i.c)])
            base[Int(i.a)] = i.x != 0 ? answer : Value(try isTrue(answer))

          // MARK: Patterns
          case .matchSequence:
            frame.pointee.pc = pc
            base[Int(i.a)] = Value(try matchSequence(base[Int(i.b)], Int(i.c), orMore: i.x != 0))
          case .matchMapping:
            frame.pointee.pc = pc
            base[Int(i.a)] = Value(try matchMapping(base[Int(i.b)], Int(i.c)))
          case .matchKeys:
            frame.pointee.pc = pc
            base[Int(i.a)] = Value(try matchKeys(base + Int(i.b), Int(i.c), mayRepeat: i.x != 0))
          case .matchRest:
            frame.pointee.pc = pc
            base[Int(i.a)] = try matchRest(base + Int(i.b), Int(i.c))
          case .matchClass:
            frame.pointee.pc = pc
            base[Int(i.a)] = Value(try matchClass(base + Int(i.a), Int(i.b)))
          case .itemFromEnd:
            frame.pointee.pc = pc
            base[Int(i.a)] = try itemFromEnd(base[Int(i.b)], Int(i.c))

          // MARK: Modules
          case .importName:
            frame.pointee.pc = pc
            base[Int(i.a)] = try importName(
              constants[Int(i.b)], names: constants[Int(i.c)], level: Int(i.x), frame.pointee.function.pointee.globals)
          case .importFrom:
            frame.pointee.pc = pc
            base[Int(i.a)] = try importFrom(base[Int(i.b)], constants[Int(i.c)])
          case .importStar:
            frame.pointee.pc = pc
            try importStar(base[Int(i.a)], into: frame.pointee.function.pointee.globals)
          case .importDotted:
            frame.pointee.pc = pc
            base[Int(i.a)] = try importModule(constants[Int(i.b)].str.string)
          case .printExpression:
            frame.pointee.pc = pc
            try displayHook(base[Int(i.a)])
          case .observe:
            frame.pointee.pc = pc
            try observe(frame, i)
          case .setupAnnotations:
            frame.pointee.pc = pc
            try setupAnnotations(frame)
          }
        }
      } catch {
        // `pc` stands behind the instruction that failed, in the frame that was running.
        if frame == currentFrame { frame.pointee.pc = pc }
        try unwind(error, entry)
        load()
      }
    }
  }

  @inline(__always) private func operation(_ x: UInt8) -> BinaryOperator { unsafeBitCast(x, to: BinaryOperator.self) }
}
