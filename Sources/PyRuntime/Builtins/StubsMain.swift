extension VM {
  func writeOutput(_ str: StrRef, isError: Bool) throws(PyError) { str.utf8.withUnsafeBufferPointer { host.write($0, isError: isError) } }
  func flushOutput() {}
  func sort(_ list: ListRef, key: Value, reverse: Bool) throws(PyError) {}
  func unicodeErrorText(_ e: Value) -> String? { nil }
  func newInt(_ v: BigInt) -> Value { .none }
}
import Numbers
