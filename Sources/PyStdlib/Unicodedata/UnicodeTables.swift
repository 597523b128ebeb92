// This file defines how the tables of Unicode 14.0 are read: on first use, into arrays that are searched by halving.

/// The properties of code points that Swift's own tables lack, or have of another version.
enum UnicodeTables {
  /// What all code points of a run have in common.
  struct Kind {
    let category: String
    let direction: String
    let width: String
    let combiningClass: UInt8
    let isMirrored: Bool
  }

  struct Decomposition {
    /// An index of `tagNames`: 0 canonical, 1 canonical but never composed again.
    let tag: Int
    let points: [UInt32]

    var isCanonical: Bool { tag < 2 }
  }

  private static let kinds: [Kind] = "\(records)".split(separator: ";").map { text in
    let fields = text.split(separator: ",")
    return Kind(
      category: String(fields[0]), direction: fields[1] == "-" ? "" : String(fields[1]), width: String(fields[2]),
      combiningClass: UInt8(fields[3]) ?? 0, isMirrored: fields[4] == "1")
  }

  /// Where each run ends, and its kind.
  private static let ends: [(end: UInt32, kind: Int)] = {
    var reader = NumberReader(runs)
    var ends: [(UInt32, Int)] = []
    var place = 0
    while !reader.isAtEnd {
      place += reader.next()
      ends.append((UInt32(place), reader.next()))
    }
    return ends
  }()

  static func kind(_ point: UInt32) -> Kind {
    let ends = ends
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].end <= point { low = middle + 1 } else { high = middle }
    }
    return kinds[ends[low].kind]
  }

  static let tagNames: [String] = "\(tags)".split(separator: ";").map(String.init)

  private static let table: [UInt32: Decomposition] = {
    var reader = NumberReader(decompositions)
    var table: [UInt32: Decomposition] = [:]
    var (point, target) = (0, 0)
    while !reader.isAtEnd {
      point += reader.next()
      let tag = reader.next()
      var points: [UInt32] = []
      for _ in 0..<reader.next() {
        target += reader.nextSigned()
        points.append(UInt32(target))
      }
      table[UInt32(point)] = Decomposition(tag: tag, points: points)
    }
    return table
  }()

  static func decomposition(_ point: UInt32) -> Decomposition? { table[point] }

  /// The composed characters by their pairs.
  private static let compositions: [UInt64: UInt32] = {
    var result: [UInt64: UInt32] = [:]
    for (point, entry) in table where entry.tag == 0 && entry.points.count == 2 {
      result[UInt64(entry.points[0]) << 32 | UInt64(entry.points[1])] = point
    }
    return result
  }()

  static func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
    compositions[UInt64(first) << 32 | UInt64(second)]
  }
}

/// Reads the numbers of a table as Tools/unicode_tables.py writes them.
private struct NumberReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: StaticString) { self.text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) }

  var isAtEnd: Bool { place >= text.count }

  mutating func next() -> Int {
    var value = 0
    var shift = 0
    while place < text.count {
      let digit = NumberReader.digit(text[place])
      place += 1
      value |= (digit & 31) << shift
      if digit < 32 { break }
      shift += 5
    }
    return value
  }

  mutating func nextSigned() -> Int {
    let value = next()
    return value & 1 != 0 ? -(value >> 1) : value >> 1
  }

  private static func digit(_ byte: UInt8) -> Int {
    switch byte {
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x47
    case 0x30...0x39: Int(byte) + 4
    default: byte == 0x2B ? 62 : 63
    }
  }
}
