// This file lists the modules about hashes, and defines zlib, of which only the checksums are here.

import PyRuntime

extension StandardLibrary {
  static var hashModules: [ModuleDefinition] {
    [
      hashlib, ModuleDefinition("hmac", source: hmacSource), ModuleDefinition("secrets", source: secretsSource),
      ModuleDefinition("uuid", source: uuidSource), zlib,
    ]
  }

  private static var zlib: ModuleDefinition {
    ModuleDefinition("zlib") { builder throws(PyError) in
      builder.exception("error", base: builder.vm.type(.exception))
      let checksums: [(String, Checksum, UInt32)] = [("crc32", crc32, 0), ("adler32", adler32, 1)]
      for (name, checksum, start) in checksums {
        builder.function(name, "(data, value=\(start), /)") { vm, arguments throws(PyError) in
          guard let bytes = try vm.buffer(vm.builtin(arguments[0])) else {
            throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(arguments[0]))'")
          }
          var value = start
          if !arguments[1].isUndefined {
            // Only the lowest 32 bits count.
            let limbs = try vm.binary(.and, try vm.indexValue(arguments[1]), Value(Int(UInt32.max)))
            value = UInt32(truncatingIfNeeded: limbs.int)
          }
          try vm.charge(1 + bytes.count >> 4)
          return Value(Int(checksum(bytes, value)))
        }
      }
    }
  }
}

private typealias Checksum = @Sendable (UnsafeBufferPointer<UInt8>, UInt32) -> UInt32

/// The cyclic redundancy check of ISO 3309, by bits from the least.
@Sendable private func crc32(_ bytes: UnsafeBufferPointer<UInt8>, _ start: UInt32) -> UInt32 {
  var table: [UInt32] = []
  for index in 0..<UInt32(256) {
    var entry = index
    for _ in 0..<8 { entry = entry & 1 == 1 ? (entry >> 1) ^ 0xEDB8_8320 : entry >> 1 }
    table.append(entry)
  }
  var value = ~start
  for byte in bytes { value = (value >> 8) ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
  return ~value
}

/// Two sums modulo 65521 (RFC 1950): of the bytes, and of the first sums.
@Sendable private func adler32(_ bytes: UnsafeBufferPointer<UInt8>, _ start: UInt32) -> UInt32 {
  var low = start & 0xFFFF
  var high = start >> 16
  for byte in bytes {
    low = (low + UInt32(byte)) % 65_521
    high = (high + low) % 65_521
  }
  return high << 16 | low
}
