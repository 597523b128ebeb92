// This file defines how a program's text reaches the host: as UTF-8, within the output budget, through one buffer that keeps
// the order of standard output and standard error.

extension VM {
  private static var bufferSize: Int { 8 << 10 }

  /// Writes a str to standard output, or to standard error at once. Throws UnicodeEncodeError for surrogates on standard
  /// output, which standard error shows escaped, and the output limit.
  public func writeOutput(_ str: StrRef, isError: Bool) throws(PyError) {
    if str.pointee.isASCII {
      try writeOutput(UnsafeBufferPointer(start: str.latin1, count: str.pointee.count), isError: isError)
      return
    }
    if str.pointee.width > 1 {
      if isError { return try writeEscaped(str) }
      try checkEncodable(str)
    }
    try writeOutput(str.utf8, isError: isError)
  }

  private func writeOutput(_ bytes: [UInt8], isError: Bool) throws(PyError) {
    let failure = bytes.withUnsafeBufferPointer { bytes -> PyError? in
      do throws(PyError) {
        try writeOutput(bytes, isError: isError)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  /// Writes bytes. What goes beyond the budget is cut off at a character, then the limit is thrown.
  public func writeOutput(_ bytes: UnsafeBufferPointer<UInt8>, isError: Bool) throws(PyError) {
    var count = bytes.count
    let isTooMuch = count > outputLeft
    if isTooMuch {
      count = max(outputLeft, 0)
      while count > 0 && bytes[count] & 0xC0 == 0x80 { count &-= 1 }
    }
    let part = UnsafeBufferPointer(rebasing: bytes[..<count])
    outputLeft &-= bytes.count
    if isError {
      flushOutput()
      if count > 0 { host.write(part, isError: true) }
    } else if pendingOutput.count &+ count > VM.bufferSize {
      flushOutput()
      if count > VM.bufferSize { host.write(part, isError: false) } else { pendingOutput.append(contentsOf: part) }
    } else {
      pendingOutput.append(contentsOf: part)
    }
    if isTooMuch {
      outputLeft = 0
      flushOutput()
      if limitReached == nil { limitReached = .output }
      throw .limit
    }
    try charge(count >> 6)
  }

  /// Hands what is buffered to the host: at the end of a run, before input, and when a program asks for it.
  public func flushOutput() {
    if pendingOutput.isEmpty { return }
    pendingOutput.withUnsafeBufferPointer { host.write($0, isError: false) }
    pendingOutput.removeAll(keepingCapacity: true)
  }

  private func isSurrogate(_ point: UInt32) -> Bool { point >= 0xD800 && point < 0xE000 }

  /// Throws UnicodeEncodeError when a str has no UTF-8 form: it names the first run of surrogates.
  public func checkEncodable(_ str: StrRef) throws(PyError) {
    let count = str.pointee.count
    var start = 0
    while start < count && !isSurrogate(str.codePoint(at: start)) { start &+= 1 }
    if start == count { return }
    var end = start &+ 1
    while end < count && isSurrogate(str.codePoint(at: end)) { end &+= 1 }
    let arguments = [newStr("utf-8"), Value(.str, str), Value(start), Value(end), newStr("surrogates not allowed")]
    throw raise(try call(type(.unicodeEncodeError).value, arguments))
  }

  private func writeEscaped(_ str: StrRef) throws(PyError) {
    var bytes: [UInt8] = []
    for i in 0..<str.pointee.count {
      let point = str.codePoint(at: i)
      if isSurrogate(point) { bytes += Array("\\u\(String(point, radix: 16))".utf8) } else { bytes.appendUTF8(point) }
    }
    try writeOutput(bytes, isError: true)
  }
}
