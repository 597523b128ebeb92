// This file defines quoted-printable (RFC 2045) as binascii has it, with the variant for headers (RFC 2047).

struct QuotedPrintable {
  private static let lineLength = 76

  let data: [UInt8]
  var quotesTabs = false
  var isText = true
  var isHeader = false

  init(_ data: [UInt8]) { self.data = data }

  private func isBreak(_ place: Int) -> Bool { place < data.count && (data[place] == 0x0A || data[place] == 0x0D) }

  private func needsQuoting(_ place: Int, atLineStart: Bool) -> Bool {
    let byte = data[place]
    let isLast = place + 1 == data.count
    switch byte {
    case 127..., 0x3D: return true
    case 0x5F: return isHeader
    case 0x2E: return atLineStart && (isLast || isBreak(place + 1) || data[place + 1] == 0)
    case 0x0A, 0x0D: return !isText
    case 0x09, 0x20: return isLast || quotesTabs
    default: return byte < 33
    }
  }

  func encoded() -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(data.count)
    let firstBreak = data.firstIndex(of: 0x0A) ?? 0
    let hasCarriageReturns = firstBreak > 0 && data[firstBreak - 1] == 0x0D
    let lineBreak: [UInt8] = hasCarriageReturns ? [0x0D, 0x0A] : [0x0A]
    var column = 0
    var place = 0
    func quoted(_ byte: UInt8) -> [UInt8] { [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    while place < data.count {
      let byte = data[place]
      if needsQuoting(place, atLineStart: column == 0) {
        if column + 3 >= QuotedPrintable.lineLength {
          text += [0x3D] + lineBreak
          column = 0
        }
        text += quoted(byte)
        column += 3
        place += 1
      } else if isText && (byte == 0x0A || byte == 0x0D && place + 1 < data.count && data[place + 1] == 0x0A) {
        // A blank at the end of a line would be lost on the way.
        if let last = text.last, last == 0x20 || last == 0x09 {
          text.removeLast()
          text += quoted(last)
        }
        text += lineBreak
        column = 0
        place += byte == 0x0D ? 2 : 1
      } else {
        if place + 1 < data.count, data[place + 1] != 0x0A, column + 1 >= QuotedPrintable.lineLength {
          text += [0x3D] + lineBreak
          column = 0
        }
        column += 1
        text.append(isHeader && byte == 0x20 ? 0x5F : byte)
        place += 1
      }
    }
    return text
  }

  func decoded() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(data.count)
    var place = 0
    while place < data.count {
      let byte = data[place]
      place += 1
      guard byte == 0x3D else {
        result.append(isHeader && byte == 0x5F ? 0x20 : byte)
        continue
      }
      if place >= data.count { break }
      if isBreak(place) {
        while place < data.count, data[place] != 0x0A { place += 1 }
        place += 1
      } else if data[place] == 0x3D {
        result.append(0x3D)
        place += 1
      } else if place + 1 < data.count, let high = hexadecimalDigit(data[place]),
        let low = hexadecimalDigit(data[place + 1])
      {
        result.append(high << 4 | low)
        place += 2
      } else {
        result.append(0x3D)
      }
    }
    return result
  }
}
