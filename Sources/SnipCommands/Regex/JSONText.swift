// This file builds one JSON object member by member, in the order of adding, which Foundation's encoder does not keep.

/// A JSON object as text (RFC 8259), all on one line.
struct JSONText {
  private var members: [String] = []

  var text: String { "{" + members.joined(separator: ", ") + "}" }

  mutating func add(_ name: String, _ value: Int) { add(name, raw: String(value)) }

  /// A list of numbers, or null.
  mutating func add(_ name: String, _ value: [Int]?) { add(name, raw: Self.list(value)) }

  mutating func add(_ name: String, _ values: [[Int]?]) {
    add(name, raw: "[" + values.map(Self.list).joined(separator: ", ") + "]")
  }

  /// A string, or null.
  mutating func add(_ name: String, _ value: String?) { add(name, raw: Self.string(value)) }

  mutating func add(_ name: String, _ values: [String?]) {
    add(name, raw: "[" + values.map(Self.string).joined(separator: ", ") + "]")
  }

  mutating func add(_ name: String, _ values: [(String, String?)]) {
    add(name, raw: "{" + values.map { Self.string($0) + ": " + Self.string($1) }.joined(separator: ", ") + "}")
  }

  private mutating func add(_ name: String, raw: String) { members.append(Self.string(name) + ": " + raw) }

  private static func list(_ value: [Int]?) -> String {
    guard let value else { return "null" }
    return "[" + value.map(String.init).joined(separator: ", ") + "]"
  }

  private static func string(_ value: String?) -> String {
    guard let value else { return "null" }
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
