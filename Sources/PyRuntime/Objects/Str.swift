// This file defines the layout of str: flat Latin-1, UCS-2 or UCS-4 by content, for O(1) indexing by code point.
// The narrowest width that fits is used always, so equal strings have equal bytes and hash alike, as in CPython.

import Glibc

public typealias StrRef = UnsafeMutablePointer<StrObject>

/// `header.auxiliary` holds the width and two flags.
public struct StrObject {
  public var header: Header
  /// In code points.
  public var count: Int
  /// SipHash-1-3 of the data with a zero key, as CPython under PYTHONHASHSEED=0; 0 while not computed.
  public var hash: Int
  /// `count` units of `width` bytes: behind this body, or inside `buffer`.
  public var data: UnsafeMutableRawPointer
  /// A growable buffer of which this string is a prefix. `s += x` appends there when `s` is all that it holds, so that
  /// building a string piece by piece is linear.
  public var buffer: UnsafeMutablePointer<StrBufferObject>?

  static let asciiFlag: UInt32 = 1 << 8
  static let internedFlag: UInt32 = 1 << 9

  /// Bytes per unit: 1, 2 or 4.
  @inline(__always) public var width: UInt8 {
    get { UInt8(truncatingIfNeeded: header.auxiliary) }
    set { header.auxiliary = header.auxiliary & ~0xFF | UInt32(newValue) }
  }

  @inline(__always) public var isASCII: Bool {
    get { header.auxiliary & StrObject.asciiFlag != 0 }
    set { setFlag(StrObject.asciiFlag, newValue) }
  }

  /// Equal interned strings are the same object.
  @inline(__always) public var isInterned: Bool {
    get { header.auxiliary & StrObject.internedFlag != 0 }
    set { setFlag(StrObject.internedFlag, newValue) }
  }

  @inline(__always) private mutating func setFlag(_ flag: UInt32, _ isOn: Bool) {
    header.auxiliary = isOn ? header.auxiliary | flag : header.auxiliary & ~flag
  }
}

/// Memory that several strings share, each a prefix of it.
public struct StrBufferObject {
  public var header: Header
  public var data: UnsafeMutableRawPointer
  /// In bytes.
  public var used: Int
  public var capacity: Int
}

extension Value {
  @inline(__always) public var str: StrRef { pointer() }
}

extension UnsafeMutablePointer where Pointee == StrObject {
  @inline(__always) public var latin1: UnsafeMutablePointer<UInt8> { pointee.data.assumingMemoryBound(to: UInt8.self) }
  @inline(__always) public var ucs2: UnsafeMutablePointer<UInt16> { pointee.data.assumingMemoryBound(to: UInt16.self) }
  @inline(__always) public var ucs4: UnsafeMutablePointer<UInt32> { pointee.data.assumingMemoryBound(to: UInt32.self) }

  /// The code point at an index that the caller has checked.
  @inline(__always) public func codePoint(at index: Int) -> UInt32 {
    switch pointee.width {
    case 1: UInt32(latin1[index])
    case 2: UInt32(ucs2[index])
    default: ucs4[index]
    }
  }

  /// The memory, in bytes.
  @inline(__always) public var byteCount: Int { pointee.count &* Int(pointee.width) }

  /// Equal content.
  public func equals(_ other: StrRef) -> Bool {
    if self == other { return true }
    if pointee.count != other.pointee.count || pointee.width != other.pointee.width { return false }
    if pointee.hash != 0 && other.pointee.hash != 0 && pointee.hash != other.pointee.hash { return false }
    return memcmp(pointee.data, other.pointee.data, byteCount) == 0
  }

  /// Order by code points, as `<` on str.
  public func precedes(_ other: StrRef) -> Bool { compare(other) < 0 }

  /// Below, equal to or above zero.
  public func compare(_ other: StrRef) -> Int {
    let shared = Swift.min(pointee.count, other.pointee.count)
    if pointee.width == 1 && other.pointee.width == 1 {
      let order = memcmp(pointee.data, other.pointee.data, shared)
      if order != 0 { return Int(order) }
    } else {
      for i in 0..<shared {
        let a = codePoint(at: i)
        let b = other.codePoint(at: i)
        if a != b { return a < b ? -1 : 1 }
      }
    }
    return pointee.count - other.pointee.count
  }

  /// As a Swift String; lone surrogates become U+FFFD.
  public var string: String {
    if pointee.isASCII {
      return String(decoding: UnsafeBufferPointer(start: latin1, count: pointee.count), as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for i in 0..<pointee.count { text.append(Unicode.Scalar(codePoint(at: i)) ?? "\u{FFFD}") }
    return String(text)
  }

  /// Appends the UTF-8 form. A lone surrogate becomes its three bytes.
  public func appendUTF8(to bytes: inout [UInt8]) {
    if pointee.isASCII {
      bytes.append(contentsOf: UnsafeBufferPointer(start: latin1, count: pointee.count))
      return
    }
    for i in 0..<pointee.count { bytes.appendUTF8(codePoint(at: i)) }
  }

  /// The UTF-8 form, see `appendUTF8`.
  public var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pointee.count)
    appendUTF8(to: &bytes)
    return bytes
  }
}

extension [UInt8] {
  /// Appends one code point; surrogates get three bytes.
  public mutating func appendUTF8(_ point: UInt32) {
    if point < 0x80 {
      append(UInt8(truncatingIfNeeded: point))
    } else if point < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | point >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | point & 0x3F))
    } else if point < 0x10000 {
      append(UInt8(truncatingIfNeeded: 0xE0 | point >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | point >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | point & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xF0 | point >> 18))
      append(UInt8(truncatingIfNeeded: 0x80 | point >> 12 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | point >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | point & 0x3F))
    }
  }
}
