// This file defines what the library may know of the running program: callers and source lines.

extension VM {
  /// Where the frame `depth` calls up stands; nil beyond the outermost. Native calls do not count.
  public func caller(_ depth: Int) -> (file: String, line: Int, function: String)? {
    guard depth >= 0, depth < currentFrame - frames else { return nil }
    let frame = currentFrame - depth
    let code = frame.pointee.code
    let info = code.pointee.info.takeUnretainedValue()
    let at = min(max(0, frame.pointee.pc - code.pointee.instructions - 1), info.spans.count - 1)
    return (info.source.name, info.source.line(at: info.spans[at].start), code.pointee.name.str.string)
  }

  /// A line of a source that is running, by file name.
  public func sourceLine(_ file: String, _ line: Int) -> String? {
    var frame = currentFrame
    while frame > frames {
      let source = frame.pointee.code.pointee.info.takeUnretainedValue().source
      if source.name == file {
        let bytes = source.lineText(line).bytes
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
      }
      frame -= 1
    }
    return nil
  }
}
