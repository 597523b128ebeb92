// This file defines which keys edit a line, and where the wish for vi's keys is found: it is usually written down already,
// in the settings of readline, which the shell and Python's own prompt follow.

import Glibc

/// The keys of the line editor.
public enum KeyStyle: String, Sendable, CaseIterable {
  case emacs, vi

  /// `SNIP_KEYS`, or else what readline's settings say: `INPUTRC`, `~/.inputrc` or `/etc/inputrc`.
  public static func preferred(
    environment: (String) -> String? = Screen.environmentVariable, read: (String) -> [UInt8]? = KeyStyle.contents
  ) -> KeyStyle {
    if let wish = environment("SNIP_KEYS").flatMap({ KeyStyle(rawValue: $0.lowercased()) }) { return wish }
    var places: [String] = []
    if let named = environment("INPUTRC"), !named.isEmpty {
      places.append(named)
    } else {
      if let home = environment("HOME"), !home.isEmpty { places.append(home + "/.inputrc") }
      places.append("/etc/inputrc")
    }
    for place in places {
      if let bytes = read(place) {
        return style(inSettings: String(decoding: bytes, as: UTF8.self)) ?? .emacs
      }
    }
    return .emacs
  }

  /// The last `set editing-mode` that holds. Of conditions, those that name a program hold for Snip's name, and those that
  /// ask for anything else do not hold; readline's manual, section 1.3.2.
  static func style(inSettings text: String) -> KeyStyle? {
    var style: KeyStyle?
    var conditions: [Bool] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split { $0 == " " || $0 == "\t" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      switch first {
      case "$if": conditions.append(words.dropFirst().first?.lowercased() == "snip")
      case "$else": if let last = conditions.popLast() { conditions.append(!last) }
      case "$endif": _ = conditions.popLast()
      case "set" where words.count >= 3 && words[1].lowercased() == "editing-mode":
        if conditions.allSatisfy({ $0 }), let named = KeyStyle(rawValue: words[2].lowercased()) { style = named }
      default: break
      }
    }
    return style
  }

  /// The bytes of a file of settings, or nil.
  public static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    return count < 0 ? nil : Array(bytes[..<count])
  }
}
