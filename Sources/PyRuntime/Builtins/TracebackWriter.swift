// This file defines how an uncaught exception is written with what it holds: causes and contexts before it, and the
// exceptions of a group below it, each in a frame of its own.

/// Text under construction. Groups inside groups are indented by two more columns each.
struct TracebackWriter {
  private let vm: VM
  private(set) var text = ""
  /// 0 outside groups.
  private var depth = 0
  /// The innermost frame that is open is the last of its group and has to be closed.
  private var needsClose = false
  private var seen: Set<UInt> = []

  private static let maximumWidth = 15
  private static let maximumDepth = 10
  /// Exceptions that a chain of causes and contexts shows.
  private static let maximumChain = 200

  init(_ vm: VM) { self.vm = vm }

  private var indentation: String { String(repeating: " ", count: 2 * depth) }

  /// Appends lines, each behind the margin.
  private mutating func add(_ lines: String, margin: String = "| ") {
    guard depth > 0 else {
      text += lines
      return
    }
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      text += "\(indentation)\(margin)\(line)\n"
    }
  }

  /// Appends lines of which only the first stands behind the margin, as in CPython.
  private mutating func addBlock(_ lines: String) {
    if depth > 0 && !lines.isEmpty { text += indentation + "| " }
    text += lines
  }

  /// Writes an exception behind its causes and contexts.
  mutating func write(_ exception: Value) throws(PyError) {
    var chain: [(exception: Value, link: String)] = []
    var current = exception
    var link = ""
    while let state = vm.exceptionState(current), !seen.contains(current.bits), chain.count < Self.maximumChain {
      seen.insert(current.bits)
      chain.append((current, link))
      if state.pointee.cause.isInstance {
        link = "\nThe above exception was the direct cause of the following exception:\n\n"
        current = state.pointee.cause
      } else if state.pointee.context.isInstance && !state.pointee.suppressContext {
        link = "\nDuring handling of the above exception, another exception occurred:\n\n"
        current = state.pointee.context
      } else {
        break
      }
    }
    if chain.isEmpty { chain = [(exception, "")] }
    let needsClose = needsClose
    for item in chain.reversed() {
      self.needsClose = needsClose
      if vm.isGroup(item.exception) { try writeGroup(item.exception) } else { try writeOne(item.exception) }
      if !item.link.isEmpty { add(item.link) }
    }
  }

  private mutating func writeOne(_ exception: Value, title: String = "Traceback", margin: String = "| ")
    throws(PyError)
  {
    // Groups that share parts can print as far more text than they take up.
    let before = text.utf8.count
    if !vm.heap.hasRoom(for: before) { throw vm.memoryLimit() }
    if before > vm.outputLeft {
      vm.limitReached = .output
      throw .limit
    }
    let frames = vm.framesText(exception)
    if !frames.isEmpty {
      add("\(title) (most recent call last):\n", margin: margin)
      add(frames)
    }
    let parts = try vm.exceptionParts(exception)
    addBlock(parts.place)
    addBlock(parts.line)
    add(parts.notes)
    try vm.charge(1 &+ (text.utf8.count &- before) >> 6)
  }

  private mutating func writeGroup(_ group: Value) throws(PyError) {
    if depth > Self.maximumDepth {
      add("... (max_group_depth is \(Self.maximumDepth))\n")
      return
    }
    let isOutermost = depth == 0
    if isOutermost { depth = 1 }
    try writeOne(group, title: "Exception Group Traceback", margin: isOutermost ? "+ " : "| ")
    let exceptions = vm.exceptions(of: group).tuple
    let count = exceptions.pointee.count
    let shown = min(count, Self.maximumWidth + 1)
    needsClose = false
    for i in 0..<shown {
      let isLast = i == shown - 1
      if isLast { needsClose = true }
      let isCut = i >= Self.maximumWidth
      text +=
        indentation + (i == 0 ? "+-" : "  ") + "+---------------- \(isCut ? "..." : "\(i + 1)") ----------------\n"
      depth += 1
      if isCut {
        let more = count - Self.maximumWidth
        add("and \(more) more exception\(more == 1 ? "" : "s")\n")
      } else {
        try write(exceptions.items[i])
      }
      if isLast && needsClose {
        text += indentation + "+------------------------------------\n"
        needsClose = false
      }
      depth -= 1
    }
    if isOutermost { depth = 0 }
  }
}
