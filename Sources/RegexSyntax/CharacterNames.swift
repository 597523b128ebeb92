// This file defines the lookup of a character by its Unicode name, for `\N{...}`. The standard library maps scalars to
// names only, so the reverse is built on first use, as hashes: 150,000 strings would cost ten times the memory.

/// Characters by name.
public enum CharacterNames {
  /// The character that Python's `unicodedata.lookup` finds: any case, Unicode 14.0, aliases included.
  public static func lookup(_ name: [UInt32]) -> UInt32? {
    let bytes = name.map { $0 < 128 ? UInt8($0) : 0 }
    guard !bytes.isEmpty, !bytes.contains(0), bytes.count <= 256 else { return nil }
    let upper = bytes.map { (0x61...0x7A).contains($0) ? $0 &- 0x20 : $0 }
    let text = String(decoding: upper, as: UTF8.self)
    if let control = controlAliases[text] { return control }
    guard let value = index[hash(upper)], let scalar = PythonText.known(value) else { return nil }
    let properties = scalar.properties
    return properties.name == text || properties.nameAlias == text ? value : nil
  }

  private static let index: [UInt64: UInt32] = {
    var index: [UInt64: UInt32] = [:]
    index.reserveCapacity(150_000)
    for value in UInt32(0x20)...0xE01EF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      if let name = properties.name { index[hash(name.utf8)] = value }
      if let alias = properties.nameAlias { index[hash(alias.utf8)] = value }
    }
    return index
  }()

  /// FNV-1a.
  private static func hash(_ bytes: some Swift.Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The standard library gives one alias for a character; these are the others in common use.
  private static let controlAliases: [String: UInt32] = {
    var result: [String: UInt32] = [:]
    for (value, names) in aliases {
      for name in names { result[name] = value }
    }
    return result
  }()

  private static let aliases: [(UInt32, [String])] = [
    (0x00, ["NULL", "NUL"]), (0x01, ["START OF HEADING", "SOH"]), (0x02, ["START OF TEXT", "STX"]),
    (0x03, ["END OF TEXT", "ETX"]), (0x04, ["END OF TRANSMISSION", "EOT"]), (0x05, ["ENQUIRY", "ENQ"]),
    (0x06, ["ACKNOWLEDGE", "ACK"]), (0x07, ["ALERT", "BEL"]), (0x08, ["BACKSPACE", "BS"]),
    (0x09, ["CHARACTER TABULATION", "HORIZONTAL TABULATION", "HT", "TAB"]),
    (0x0A, ["LINE FEED", "NEW LINE", "END OF LINE", "LF", "NL", "EOL"]),
    (0x0B, ["LINE TABULATION", "VERTICAL TABULATION", "VT"]), (0x0C, ["FORM FEED", "FF"]),
    (0x0D, ["CARRIAGE RETURN", "CR"]), (0x0E, ["SHIFT OUT", "LOCKING-SHIFT ONE", "SO"]),
    (0x0F, ["SHIFT IN", "LOCKING-SHIFT ZERO", "SI"]), (0x10, ["DATA LINK ESCAPE", "DLE"]),
    (0x11, ["DEVICE CONTROL ONE", "DC1"]), (0x12, ["DEVICE CONTROL TWO", "DC2"]),
    (0x13, ["DEVICE CONTROL THREE", "DC3"]), (0x14, ["DEVICE CONTROL FOUR", "DC4"]),
    (0x15, ["NEGATIVE ACKNOWLEDGE", "NAK"]), (0x16, ["SYNCHRONOUS IDLE", "SYN"]),
    (0x17, ["END OF TRANSMISSION BLOCK", "ETB"]), (0x18, ["CANCEL", "CAN"]), (0x19, ["END OF MEDIUM", "EOM"]),
    (0x1A, ["SUBSTITUTE", "SUB"]), (0x1B, ["ESCAPE", "ESC"]),
    (0x1C, ["INFORMATION SEPARATOR FOUR", "FILE SEPARATOR", "FS"]),
    (0x1D, ["INFORMATION SEPARATOR THREE", "GROUP SEPARATOR", "GS"]),
    (0x1E, ["INFORMATION SEPARATOR TWO", "RECORD SEPARATOR", "RS"]),
    (0x1F, ["INFORMATION SEPARATOR ONE", "UNIT SEPARATOR", "US"]), (0x20, ["SP"]), (0x7F, ["DELETE", "DEL"]),
    (0x80, ["PADDING CHARACTER", "PAD"]), (0x85, ["NEXT LINE", "NEL"]), (0xA0, ["NBSP"]), (0xAD, ["SHY"]),
    (0x034F, ["CGJ"]), (0x061C, ["ALM"]), (0x180E, ["MVS"]), (0x200B, ["ZWSP"]), (0x200C, ["ZWNJ"]),
    (0x200D, ["ZWJ"]), (0x200E, ["LRM"]), (0x200F, ["RLM"]), (0x202A, ["LRE"]), (0x202B, ["RLE"]),
    (0x202C, ["PDF"]), (0x202D, ["LRO"]), (0x202E, ["RLO"]), (0x202F, ["NNBSP"]), (0x205F, ["MMSP"]),
    (0x2060, ["WJ"]), (0x2066, ["LRI"]), (0x2067, ["RLI"]), (0x2068, ["FSI"]), (0x2069, ["PDI"]),
    (0xFEFF, ["BYTE ORDER MARK", "BOM", "ZWNBSP"]),
  ]
}
