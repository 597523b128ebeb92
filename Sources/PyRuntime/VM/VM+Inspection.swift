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

  /// `__name__` of the module whose code runs in the frame `depth` calls up; undefined beyond the outermost.
  public func callerModule(_ depth: Int) -> Value {
    guard depth >= 0, depth < currentFrame - frames else { return .undefined }
    return (currentFrame - depth).pointee.function.pointee.globals.get(name(.name).str)
  }

  /// The text that a code object was compiled from, and its first line; nil for the library's own.
  public func sourceText(of code: Value) -> (file: String, text: String, line: Int)? {
    guard code.is(.code) else { return nil }
    let info = code.code.pointee.info.takeUnretainedValue()
    guard !info.source.isLibrary, !info.source.isText else { return nil }
    return (info.source.name, String(decoding: info.source.text, as: UTF8.self), info.source.line(at: info.span.start))
  }

  /// The text of a module of the program.
  public func sourceText(ofModule name: String) -> (file: String, text: String)? {
    if name == "__main__" {
      return mainSource.map { ($0.name, String(decoding: $0.text, as: UTF8.self)) }
    }
    return host.moduleSource(name).map { ($0.path, String(decoding: $0.text, as: UTF8.self)) }
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
