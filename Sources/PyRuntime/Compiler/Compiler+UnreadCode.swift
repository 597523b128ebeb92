// This file compiles a function of the library when it is first called; see `ResolvedProgram`. Until then its code object
// has its parameters and free names, and no instructions.

import PySyntax
import SourceText

/// What a code object without instructions keeps for the day when it is called.
final class UnreadCode {
  let className: String?
  let qualifiedPrefix: String
  let hasTextAnnotations: Bool
  let mayNameClass: Bool

  init(className: String?, qualifiedPrefix: String, hasTextAnnotations: Bool, mayNameClass: Bool) {
    self.className = className
    self.qualifiedPrefix = qualifiedPrefix
    self.hasTextAnnotations = hasTextAnnotations
    self.mayNameClass = mayNameClass
  }
}

extension Compiler {
  /// Marks the code of a function whose body was skipped.
  func putOff(_ code: CodeRef, _ body: UnreadBody) {
    code.pointee.flags.remove(.isSimple)
    code.pointee.flags.insert(.isUnread)
    code.pointee.info.takeUnretainedValue().unread = UnreadCode(
      className: scope.className, qualifiedPrefix: qualifiedPrefix, hasTextAnnotations: hasTextAnnotations,
      mayNameClass: body.mayNameClass)
  }
}

extension VM {
  /// Gives a function of the library its instructions, if it has none yet. Runs no Python.
  ///
  /// - Throws: the SyntaxError of a library that is wrong.
  @inline(__always) func complete(_ code: CodeRef) throws(PyError) {
    if code.pointee.flags.contains(.isUnread) { try readBody(of: code) }
  }

  @inline(never) private func readBody(of code: CodeRef) throws(PyError) {
    let info = code.pointee.info.takeUnretainedValue()
    guard let unread = info.unread else { return }
    if heap.buffers.isRecorded { loadedCode.bodies.insert(body(of: code)) }
    let program = try raising(info.source) { () throws(PySyntaxError) in
      try ResolvedProgram.function(unread, in: info.source, at: info.span)
    }
    let whole: CodeRef
    do {
      whole = try Compiler.compile(program, unread, source: info.source, vm: self)
    } catch {
      throw raise(newException(type(.systemError), [newStr("the library's \(info.source.name) cannot be compiled")]))
    }
    // What the code had so far goes the way of the object that brought the rest.
    let header = code.pointee.header
    let other = whole.pointee.header
    swap(&code.pointee, &whole.pointee)
    code.pointee.header = header
    whole.pointee.header = other
  }
}
