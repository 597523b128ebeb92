extension VM {
  func writeOutput(_ str: StrRef, isError: Bool) throws(PyError) { str.utf8.withUnsafeBufferPointer { host.write($0, isError: isError) } }
  func flushOutput() {}


  func newInt(_ v: BigInt) -> Value { .none }
}
import Numbers
