// This file defines what may stand between the percent sign and the letter of a directive of strftime in the GNU C
// library: flags, a width and a modifier.

/// Padding, case and width of one directive.
struct TimeDirective {
  private enum Padding { case natural, none, spaces, zeros }
  private var padding = Padding.natural
  private var isUpper = false
  private var isOther = false
  private var width = 0

  /// Reads a directive behind its percent sign and gives its text. `text` knows the letters; what none stands for is
  /// given back as it was written.
  static func expand(
    _ rest: inout Substring.UnicodeScalarView, _ text: (Unicode.Scalar) -> String?
  ) -> String {
    let written = rest
    var directive = TimeDirective()
    while let flag = rest.first, directive.take(flag) { rest.removeFirst() }
    while let digit = rest.first, (0x30...0x39).contains(digit.value) {
      // A wider field than any text is no use, and would only cost memory.
      directive.width = min(directive.width * 10 + Int(digit.value - 0x30), 1000)
      rest.removeFirst()
    }
    if let modifier = rest.first, modifier == "E" || modifier == "O" { rest.removeFirst() }
    guard let letter = rest.popFirst() else { return "%" + String(written) }
    guard let plain = text(letter) else { return "%" + String(written[..<rest.startIndex]) }
    // A century has as many digits as it needs.
    let natural = letter == "C" ? String(plain.drop { $0 == "0" }) : plain
    return "dejkmyuwgClGHIMSUVWYs".unicodeScalars.contains(letter)
      ? directive.number(natural, isSpaced: "ekl".unicodeScalars.contains(letter))
      : directive.word(plain, letter)
  }

  /// Takes a flag; false when it is none.
  private mutating func take(_ flag: Unicode.Scalar) -> Bool {
    switch flag {
    case "-": padding = .none
    case "_": padding = .spaces
    case "0": padding = .zeros
    case "^": isUpper = true
    case "#": isOther = true
    default: return false
    }
    return true
  }

  private func number(_ text: String, isSpaced: Bool) -> String {
    let significant = text.drop { $0 == "0" || $0 == " " }
    let digits = significant.isEmpty ? "0" : String(significant)
    if padding == .none { return filled(digits, width, " ") }
    let withSpaces = padding == .spaces || (padding == .natural && isSpaced)
    return filled(digits, max(width, text.count), withSpaces ? " " : "0")
  }

  private func word(_ text: String, _ letter: Unicode.Scalar) -> String {
    var text = text
    if isUpper && letter != "P" { text = text.uppercased() }
    if isOther {
      // The other case of what it is: names of days and months are capitalized, the rest is in capitals.
      if letter == "p" || letter == "Z" { text = text.lowercased() }
      if "aAbBh".unicodeScalars.contains(letter) { text = text.uppercased() }
    }
    return filled(text, width, padding == .zeros ? "0" : " ")
  }

  private func filled(_ text: String, _ width: Int, _ fill: String) -> String {
    String(repeating: fill, count: max(0, width - text.count)) + text
  }
}
