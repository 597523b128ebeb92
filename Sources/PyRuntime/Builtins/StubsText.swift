extension VM {
  func installStr(_ builder: TypeBuilder) {}
  func installBytes(_ builder: TypeBuilder) {}
  func installByteArray(_ builder: TypeBuilder) {}
  func installMemoryView(_ builder: TypeBuilder) {}
  /// Whether a str is an identifier (`str.isidentifier`).
  func isIdentifier(_ str: StrRef) -> Bool { str.pointee.count > 0 }
}
