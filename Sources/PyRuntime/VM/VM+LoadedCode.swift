// This file lets a machine load beforehand what programs before it have loaded: modules of the library, and bodies of
// its functions, which are read when they are first called. A machine that goes back to a checkpoint again and again
// would do so again and again.

/// Code of the library that programs have loaded.
public struct LoadedCode: Sendable {
  /// A function's body.
  struct Body: Hashable, Sendable {
    let source: String
    let start: UInt32
  }

  /// In the order in which they were loaded.
  public internal(set) var modules: [String] = []
  var bodies: Set<Body> = []

  public init() {}
}

extension VM {
  /// Loads the same code. What cannot be loaded stays as it is.
  public func load(_ code: LoadedCode) {
    for name in code.modules { _ = try? importModule(name) }
    var seen: Set<UnsafeRawPointer> = []
    modules.forEach { entry in
      if entry.value.is(.module) { complete(entry.value.module.pointee.namespace, code, &seen) }
    }
  }

  /// Reads bodies of the functions in a namespace, and in those of its classes.
  private func complete(_ namespace: DictRef, _ code: LoadedCode, _ seen: inout Set<UnsafeRawPointer>) {
    guard seen.insert(UnsafeRawPointer(namespace)).inserted else { return }
    namespace.forEach { entry in
      let value = entry.value
      if value.is(.function) {
        let function = value.function.pointee.code
        if function.pointee.flags.contains(.isUnread), code.bodies.contains(body(of: function)) {
          try? complete(function)
        }
      } else if value.is(.type) {
        complete(value.type.pointee.namespace, code, &seen)
      }
    }
  }

  func body(of code: CodeRef) -> LoadedCode.Body {
    let info = code.pointee.info.takeUnretainedValue()
    return LoadedCode.Body(source: info.source.name, start: info.span.start)
  }
}
