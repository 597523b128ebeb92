// This file defines what array.array has in common with list: items, slices, and the methods that change and search it.

import PyRuntime

func addArrayItems(_ builder: TypeBuilder) {
  builder.method("__len__", "(self, /)") { _, arguments throws(PyError) in Value(ArrayObject(arguments[0]).count) }
  builder.method("__getitem__", "(self, key, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    guard arguments[1].is(.slice) else {
      return try array.item(vm, try place(vm, array, arguments[1], "array index out of range"))
    }
    let (start, step, count) = try vm.sliceBounds(arguments[1].slice, length: array.count)
    let result = ArrayObject(ArrayObject.make(vm, array.object.pointee.type, .undefined, array.code))
    try result.grow(vm, by: count)
    try vm.charge(count >> 3)
    for i in 0..<count { copyItem(from: array, start &+ i &* step, to: result, i) }
    return Value(.foreign, result.object)
  }
  builder.method("__setitem__", "(self, key, value, /)", setItem)
  builder.method("__delitem__", "(self, key, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    guard arguments[1].is(.slice) else {
      let at = try place(vm, array, arguments[1], "array assignment index out of range")
      try array.replace(vm, at: at, removing: 1, adding: 0)
      return .none
    }
    var (start, step, count) = try vm.sliceBounds(arguments[1].slice, length: array.count)
    if count == 0 { return .none }
    if step < 0 { (start, step) = (start + (count - 1) * step, -step) }
    try vm.charge(array.count >> 3)
    var target = start
    for i in start..<array.count where i >= start + count * step || (i - start) % step != 0 {
      copyItem(from: array, i, to: array, target)
      target += 1
    }
    array.bytes.pointee.count = target * array.size
    return .none
  }
  builder.method("__contains__", "(self, key, /)") { vm, arguments throws(PyError) in
    Value(try find(vm, ArrayObject(arguments[0]), arguments[1], from: 0, to: .max) >= 0)
  }
}

private func copyItem(from source: ArrayObject, _ i: Int, to target: ArrayObject, _ k: Int) {
  let size = source.size
  (target.bytes.pointee.data + k &* size).update(from: source.bytes.pointee.data + i &* size, count: size)
}

private func place(_ vm: VM, _ array: ArrayObject, _ key: Value, _ message: String) throws(PyError) -> Int {
  let plain = vm.builtin(key)
  guard plain.isInt || plain.isBool || plain.is(.bigInt) || !vm.lookup(vm.type(of: key), .index).isUndefined else {
    throw vm.typeError("array indices must be integers")
  }
  let index = try vm.index(key, .indexError)
  let place = index < 0 ? index &+ array.count : index
  guard place >= 0 && place < array.count else { throw vm.indexError(message) }
  return place
}

private func setItem(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let array = ArrayObject(arguments[0])
  guard arguments[1].is(.slice) else {
    let at = try place(vm, array, arguments[1], "array assignment index out of range")
    let bits = try array.code.bits(vm, arguments[2])
    guard at < array.count else { throw vm.indexError("array assignment index out of range") }
    array.store(at, bits)
    return .none
  }
  guard let other = arrayArgument(vm, arguments[2], like: arguments[0]) else {
    throw vm.typeError("can only assign array (not \"\(vm.typeName(arguments[2]))\") to array slice")
  }
  if other.code != array.code { throw vm.typeError("bad argument type for built-in operation") }
  let content = Array(UnsafeBufferPointer(start: other.bytes.pointee.data, count: other.bytes.pointee.count))
  let added = content.count / array.size
  let (start, step, count) = try vm.sliceBounds(arguments[1].slice, length: array.count)
  if step == 1 {
    try array.replace(vm, at: start, removing: count, adding: added)
    for (i, byte) in content.enumerated() { array.bytes.pointee.data[start &* array.size &+ i] = byte }
    return .none
  }
  if added != count {
    throw vm.valueError("attempt to assign array of size \(added) to extended slice of size \(count)")
  }
  for i in 0..<content.count {
    let item = start &+ i / array.size &* step
    array.bytes.pointee.data[item &* array.size &+ i % array.size] = content[i]
  }
  return .none
}

/// The first place of a value from `start` on and before `stop`, or -1.
private func find(_ vm: VM, _ array: ArrayObject, _ value: Value, from start: Int, to stop: Int) throws(PyError) -> Int
{
  var i = start
  while i < min(stop, array.count) {
    try vm.charge(1)
    let item = try array.item(vm, i)
    if try vm.equalKeeping(item, value) { return i }
    i += 1
  }
  return -1
}

func addArrayMethods(_ builder: TypeBuilder) {
  builder.method("append", "(self, v, /)") { vm, arguments throws(PyError) in
    try ArrayObject(arguments[0]).append(vm, arguments[1])
    return .none
  }
  builder.method("extend", "(self, bb, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    if let other = arrayArgument(vm, arguments[1], like: arguments[0]) {
      if other.code != array.code { throw vm.typeError("can only extend with array of same kind") }
      try appendBytes(vm, array, try vm.buffer(arguments[1]))
      return .none
    }
    try vm.iterate(arguments[1]) { (item) throws(PyError) in
      try array.append(vm, item)
      return true
    }
    return .none
  }
  builder.method("insert", "(self, i, v, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let given = try vm.index(arguments[1], .overflowError)
    let bits = try array.code.bits(vm, arguments[2])
    let at = given < 0 ? max(0, given &+ array.count) : min(given, array.count)
    try array.replace(vm, at: at, removing: 0, adding: 1)
    array.store(at, bits)
    return .none
  }
  builder.method("pop", "(self, i=-1, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let given = arguments[1].isUndefined ? -1 : try vm.index(arguments[1], .indexError)
    if array.count == 0 { throw vm.indexError("pop from empty array") }
    let at = given < 0 ? given &+ array.count : given
    guard at >= 0 && at < array.count else { throw vm.indexError("pop index out of range") }
    let item = try array.item(vm, at)
    try array.replace(vm, at: at, removing: 1, adding: 0)
    return item
  }
  builder.method("remove", "(self, v, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let at = try find(vm, array, arguments[1], from: 0, to: .max)
    guard at >= 0, at < array.count else { throw vm.valueError("array.remove(x): x not in array") }
    try array.replace(vm, at: at, removing: 1, adding: 0)
    return .none
  }
  builder.method("index", "(self, v, start=0, stop=9223372036854775807, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    var bounds = [0, Int.max]
    for i in 0...1 where !arguments[2 + i].isUndefined {
      let number = try vm.index(arguments[2 + i], .overflowError)
      bounds[i] = number < 0 ? max(0, number &+ array.count) : number
    }
    let at = try find(vm, array, arguments[1], from: bounds[0], to: bounds[1])
    if at < 0 { throw vm.valueError("array.index(x): x not in array") }
    return Value(at)
  }
  builder.method("count", "(self, v, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    var count = 0
    var from = 0
    while true {
      from = try find(vm, array, arguments[1], from: from, to: .max) + 1
      if from == 0 { return Value(count) }
      count += 1
    }
  }
  builder.method("reverse", "(self, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let size = array.size
    let content = Array(UnsafeBufferPointer(start: array.bytes.pointee.data, count: array.bytes.pointee.count))
    try vm.charge(content.count >> 4)
    for i in 0..<content.count {
      array.bytes.pointee.data[content.count - (i / size + 1) * size + i % size] = content[i]
    }
    return .none
  }
}

func addArrayConversions(_ builder: TypeBuilder) {
  builder.method("tolist", "(self, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    try vm.reserve(array.count &* 16)
    try vm.charge(array.count >> 2)
    let list = vm.newList()
    for i in 0..<array.count { try vm.append(list, try array.item(vm, i)) }
    return Value(.list, list)
  }
  builder.method("fromlist", "(self, list, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let items = vm.builtin(arguments[1])
    guard items.is(.list) else { throw vm.typeError("arg must be list") }
    let old = array.bytes.pointee.count
    do throws(PyError) {
      var i = 0
      while i < items.list.pointee.count {
        try array.append(vm, items.list.pointee.items[i])
        i += 1
      }
    } catch {
      array.bytes.pointee.count = min(old, array.bytes.pointee.count)
      throw error
    }
    return .none
  }
  builder.method("tobytes", "(self, /)") { vm, arguments throws(PyError) in
    let bytes = ArrayObject(arguments[0]).bytes
    try vm.reserve(bytes.pointee.count)
    return vm.newBytes(UnsafeBufferPointer(start: bytes.pointee.data, count: bytes.pointee.count))
  }
  builder.method("frombytes", "(self, buffer, /)") { vm, arguments throws(PyError) in
    guard let content = try vm.buffer(arguments[1]) else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(arguments[1]))'")
    }
    try appendBytes(vm, ArrayObject(arguments[0]), content)
    return .none
  }
  builder.method("tofile", "(self, f, /)") { vm, arguments throws(PyError) in
    if ArrayObject(arguments[0]).count == 0 { return .none }
    let content = try vm.callMethod(arguments[0], "tobytes")
    _ = try vm.keeping(content) { () throws(PyError) in try vm.callMethod(arguments[1], "write", [content]) }
    return .none
  }
  builder.method("fromfile", "(self, f, n, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let count = try vm.index(arguments[2], .overflowError)
    if count < 0 { throw vm.valueError("negative count") }
    let (wanted, overflow) = count.multipliedReportingOverflow(by: array.size)
    if overflow { throw vm.raise(.memoryError, "") }
    let content = try vm.callMethod(arguments[1], "read", [Value(wanted)])
    guard vm.builtin(content).is(.bytes) else { throw vm.typeError("read() didn't return bytes") }
    let given = try vm.buffer(content)?.count ?? 0
    try appendBytes(vm, array, try vm.buffer(content))
    if given != wanted { throw vm.raise(.eofError, "read() didn't return enough bytes") }
    return .none
  }
  builder.method("tounicode", "(self, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    guard array.code == .character else {
      throw vm.valueError("tounicode() may only be called on unicode type arrays")
    }
    try vm.charge(array.count >> 4)
    var points: [UInt32] = []
    for i in 0..<array.count {
      _ = try array.item(vm, i)
      points.append(UnsafeRawPointer(array.bytes.pointee.data + i * 4).loadUnaligned(as: UInt32.self))
    }
    return vm.newStr(points: points)
  }
  builder.method("fromunicode", "(self, ustr, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let text = vm.builtin(arguments[1])
    guard text.isStr else {
      throw vm.typeError("fromunicode() argument must be str, not \(vm.typeName(arguments[1]))")
    }
    guard array.code == .character else {
      throw vm.valueError("fromunicode() may only be called on unicode type arrays")
    }
    for i in 0..<text.str.pointee.count { try array.append(vm, vm.newStr(point: text.str.codePoint(at: i))) }
    return .none
  }
  builder.method("byteswap", "(self, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    let data = array.bytes.pointee.data
    try vm.charge(array.bytes.pointee.count >> 4)
    for i in 0..<array.count {
      for k in 0..<array.size / 2 {
        let low = i * array.size + k
        let high = (i + 1) * array.size - 1 - k
        (data[low], data[high]) = (data[high], data[low])
      }
    }
    return .none
  }
  builder.method("buffer_info", "(self, /)") { vm, arguments throws(PyError) in
    let array = ArrayObject(arguments[0])
    return vm.newTuple([Value(vm.identity(array.object.slots[0])), Value(array.count)])
  }
  for name in ["__copy__", "__deepcopy__"] {
    builder.method(name, name == "__copy__" ? "(self, /)" : "(self, unused, /)") { vm, arguments throws(PyError) in
      try vm.getItem(arguments[0], vm.newSlice(.none, .none, .none))
    }
  }
  builder.method("__reduce_ex__", "(self, value, /)") { vm, arguments throws(PyError) in
    let items = try vm.callMethod(arguments[0], "tolist")
    let cls = vm.receiverType(of: arguments).value
    return vm.newTuple([cls, vm.newTuple([arguments[0].foreign.slots[1], items]), .none])
  }
}
