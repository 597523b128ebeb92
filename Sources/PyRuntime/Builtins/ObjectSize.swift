// This file defines `object.__sizeof__`: the bytes that CPython 3.11 takes for an object on a machine of 64 bits, because
// programs print and compare them. What the engine itself takes is another matter.

extension VM {
  /// The size of a value without what it refers to, and without the collector's header.
  func size(of value: Value) -> Int {
    switch value.kind {
    case .float: 24
    case .complex: 32
    case .list: size(ofList: value.list.pointee.count)
    case .tuple: 24 + value.tuple.pointee.count * 8
    case .dict: size(ofDict: value.dict)
    case .set, .frozenset: size(ofSet: value.set)
    case .bytearray: value.bytes.pointee.count == 0 ? 56 : 57 + value.bytes.pointee.count
    case .range: 48
    case .slice: 40
    case .function: 136
    case .native: 56
    case .boundMethod: 48
    case .generator, .coroutine: 96
    case .module: 56
    case .type: value.type.pointee.flags.contains(.isHeapType) ? 1048 : 392
    case .instance where value.instance.type == objectType: 16
    case .instance: value.instance.payload.isUndefined ? 24 : size(of: value.instance.payload) + 16
    default: 16
    }
  }

  /// A display of one or two items takes what it needs, longer lists an even number.
  private func size(ofList count: Int) -> Int { 40 + (count > 2 ? (count + 1) / 2 * 2 : count) * 8 }

  /// The index of a dict takes a byte for each place below 256 places, then two and four; the entries two thirds of them.
  private func size(ofDict dict: DictRef) -> Int {
    let count = dict.pointee.count
    if count == 0 { return 48 }
    var places = 8
    while places * 2 / 3 < count { places *= 2 }
    let width = places < 256 ? 1 : places < 65_536 ? 2 : 4
    var hasOtherKeys = false
    dict.forEach { if !$0.key.isStr { hasOtherKeys = true } }
    return 80 + places * width + places * 2 / 3 * (hasOtherKeys ? 24 : 16)
  }

  /// Up to eight places stand in the set itself.
  private func size(ofSet set: SetRef) -> Int {
    let places = set.pointee.mask + 1
    return places <= 8 ? 200 : 200 + places * 16
  }
}
