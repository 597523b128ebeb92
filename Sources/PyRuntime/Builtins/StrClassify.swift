// This file defines the questions that str answers about its characters: isalpha, isdigit, isupper and their kin.

import Numbers

extension VM {
  func installStrClassify(_ builder: TypeBuilder) {
    let families: [(String, CharacterTraits)] = [
      ("isalnum", .alphanumeric), ("isalpha", .alpha), ("isdecimal", .decimal), ("isdigit", .digit),
      ("isnumeric", .numeric),
    ]
    for (name, traits) in families {
      builder.method(name, "(self, /)") { vm, arguments throws(PyError) in
        let str = arguments[0].str
        let table = PythonUnicode.TraitsTable()
        return Value(str.pointee.count > 0 && all(str) { !table[$0].isDisjoint(with: traits) })
      }
    }
    builder.method("isspace", "(self, /)") { _, arguments throws(PyError) in
      let str = arguments[0].str
      return Value(str.pointee.count > 0 && all(str, PythonText.isSpace))
    }
    builder.method("isprintable", "(self, /)") { _, arguments throws(PyError) in
      Value(all(arguments[0].str, PythonUnicode.isPrintable))
    }
    builder.method("isascii", "(self, /)") { _, arguments throws(PyError) in Value(arguments[0].str.pointee.isASCII) }
    builder.method("isidentifier", "(self, /)") { vm, arguments throws(PyError) in
      Value(vm.isIdentifier(arguments[0].str))
    }
    builder.method("islower", "(self, /)") { _, arguments throws(PyError) in
      Value(hasOnly(.lower, not: [.upper, .title], arguments[0].str))
    }
    builder.method("isupper", "(self, /)") { _, arguments throws(PyError) in
      Value(hasOnly(.upper, not: [.lower, .title], arguments[0].str))
    }
    builder.method("istitle", "(self, /)", strIstitle)
  }

  /// Whether a str is an identifier (`str.isidentifier`; language reference 2.3).
  func isIdentifier(_ str: StrRef) -> Bool {
    guard str.pointee.count > 0, PythonUnicode.isIdentifierStart(str.codePoint(at: 0)) else { return false }
    for i in 1..<str.pointee.count where !PythonUnicode.isIdentifierContinue(str.codePoint(at: i)) { return false }
    return true
  }
}

@inline(__always) private func all(_ str: StrRef, _ holds: (UInt32) -> Bool) -> Bool {
  for i in 0..<str.pointee.count where !holds(str.codePoint(at: i)) { return false }
  return true
}

/// Whether there is a character with `wanted` and none with `unwanted`.
private func hasOnly(_ wanted: CharacterTraits, not unwanted: CharacterTraits, _ str: StrRef) -> Bool {
  var found = false
  let table = PythonUnicode.TraitsTable()
  for i in 0..<str.pointee.count {
    let traits = table[str.codePoint(at: i)]
    if !traits.isDisjoint(with: unwanted) { return false }
    if traits.contains(wanted) { found = true }
  }
  return found
}

private func strIstitle(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  let str = arguments[0].str
  var found = false
  var followsCased = false
  for i in 0..<str.pointee.count {
    let traits = PythonUnicode.traits(str.codePoint(at: i))
    if !traits.isDisjoint(with: [.upper, .title]) {
      if followsCased { return .false }
      followsCased = true
      found = true
    } else if traits.contains(.lower) {
      if !followsCased { return .false }
      found = true
    } else {
      followsCased = false
    }
  }
  return Value(found)
}
