extension VM {
  func installList(_ builder: TypeBuilder) {}
  func installTuple(_ builder: TypeBuilder) {}
  func installDict(_ builder: TypeBuilder) {}
  func installDictKeys(_ builder: TypeBuilder) {}
  func installDictValues(_ builder: TypeBuilder) {}
  func installDictItems(_ builder: TypeBuilder) {}
  func installMappingProxy(_ builder: TypeBuilder) {}
  func installSet(_ builder: TypeBuilder) {}
  func installFrozenSet(_ builder: TypeBuilder) {}
  func installRange(_ builder: TypeBuilder) {}
  func installSlice(_ builder: TypeBuilder) {}
  func installEnumerate(_ builder: TypeBuilder) {}
  func installZip(_ builder: TypeBuilder) {}
  func installMap(_ builder: TypeBuilder) {}
  func installFilter(_ builder: TypeBuilder) {}
  func installReversed(_ builder: TypeBuilder) {}
  /// The next item of enumerate, zip, map, filter, reversed, `iter(callable, sentinel)` and of the old sequence
  /// protocol (`__getitem__` from 0 until IndexError), or undefined at the end.
  func nextOfTool(_ iterator: Value) throws(PyError) -> Value { .undefined }
}
