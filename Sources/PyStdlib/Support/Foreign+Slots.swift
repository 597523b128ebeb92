// This file defines how native modules reach what their objects hold, so that no module unwraps pointers by hand.

import PyRuntime

extension UnsafeMutablePointer where Pointee == ForeignObject {
  /// A traced value; the type that made the object fixes how many there are.
  subscript(slot index: Int) -> Value {
    get { index < pointee.count ? pointee.values?[index] ?? .undefined : .undefined }
    nonmutating set { if index < pointee.count { pointee.values?[index] = newValue } }
  }

  /// The Swift object, or nil when it is of another class.
  func state<State: AnyObject>(_ type: State.Type = State.self) -> State? {
    guard let host = pointee.host?.takeUnretainedValue() else { return nil }
    // A cast that asks at run time takes as long as all the rest of a short native.
    return Swift.type(of: host) == type ? unsafeDowncast(host, to: State.self) : host as? State
  }

  var value: Value { Value(.foreign, self) }
}

extension VM {
  /// A new object of a native type, or of a program's subclass of it, in whose last slot the object itself stands as
  /// the program sees it.
  func newForeignInstance(_ requested: Value, _ type: TypeRef, values: [Value], host: AnyObject?) -> Value {
    let object = newForeign(type, values: values + [.undefined], host: host)
    let isSubclass = requested.is(.type) && requested.type != type
    let seen = isSubclass ? newInstance(requested.type, payload: object.value) : object.value
    object[slot: values.count] = seen
    return seen
  }

  /// A Python int from 64 bits.
  func int(_ value: Int64) -> Value { Value(Int(value)) }

  /// The UTF-8 form of a str, as C libraries take it. Throws UnicodeEncodeError for a lone surrogate.
  func strictUTF8(_ str: StrRef) throws(PyError) -> [UInt8] {
    if !str.pointee.isASCII && str.pointee.width == 2 {
      for i in 0..<str.pointee.count where str.ucs2[i] & 0xF800 == 0xD800 { return try encodeByMethod(str) }
    } else if str.pointee.width == 4 {
      for i in 0..<str.pointee.count where str.ucs4[i] & 0xFFFF_F800 == 0xD800 { return try encodeByMethod(str) }
    }
    return str.utf8
  }

  /// `str.encode` knows how to word the error.
  private func encodeByMethod(_ str: StrRef) throws(PyError) -> [UInt8] {
    let result = try callMethod(Value(.str, str), "encode")
    guard result.is(.bytes) else { return str.utf8 }
    return Array(UnsafeBufferPointer(start: result.bytes.pointee.data, count: result.bytes.pointee.count))
  }

  /// The bytes of a bytes-like object, or nil.
  func bytesLike(_ value: Value) throws(PyError) -> [UInt8]? {
    try buffer(value).map { Array($0) }
  }
}

extension VM {
  /// `callable(value)`
  func canCall(_ value: Value) -> Bool {
    switch value.kind {
    case .function, .native, .boundMethod, .type: true
    default: !lookup(type(of: value), intern("__call__")).isUndefined
    }
  }
}
