// This file compiles what has to happen on every way out: try, with, and the returns, breaks and continues that cross
// them. A `finally` body is emitted once per way out, as CPython does it; the ranges of protection have holes there.

import PySyntax
import SourceText

extension Compiler {
  // MARK: Ways out

  func returns(_ value: Expression?, _ span: Span) throws(CompileError) {
    let b = builder
    if b.blocks.contains(where: \.isGroupHandler) {
      // As in CPython, a constant is marked itself.
      if let value, case .constant = value.kind, source.line(at: value.span.start) == source.line(at: span.start) {
        throw leavesGroupHandler(value.span)
      }
      throw leavesGroupHandler(span)
    }
    if value != nil && scope.isGenerator && scope.isCoroutine {
      throw syntaxError("'return' with value in async generator", span)
    }
    guard b.blocks.contains(where: \.isCleanup) else {
      if let value {
        let register = try operand(value)
        observe(.return, register, at: span)
        b.emit(.return, register, at: span)
      } else if isObserved {
        let register = b.temporary()
        b.emit(.loadNone, register, at: span)
        observe(.return, register, at: span)
        b.emit(.return, register, at: span)
      } else {
        b.emit(.returnNone, at: span)
      }
      return
    }
    let register = b.temporary()
    if let value { try compile(value, to: register) } else { b.emit(.loadNone, register, at: span) }
    try unwind(to: 0, thenInstructions: isObserved ? 2 : 1)
    observe(.return, register, at: span)
    b.emit(.return, register, at: span)
  }

  func leaveLoop(isContinue: Bool, _ span: Span) throws(CompileError) {
    let b = builder
    if b.blocks.last(where: { $0.isLoop || $0.isGroupHandler })?.isGroupHandler == true {
      throw leavesGroupHandler(span)
    }
    guard let index = b.blocks.lastIndex(where: \.isLoop), case .loop(let start, let end) = b.blocks[index] else {
      throw syntaxError(isContinue ? "'continue' not properly in loop" : "'break' outside loop", span)
    }
    try unwind(to: index + 1)
    b.jump(isContinue ? .jumpBack : .jump, to: isContinue ? start : end, at: span)
  }

  private func leavesGroupHandler(_ span: Span) -> CompileError {
    syntaxError("'break', 'continue' and 'return' cannot appear in an except* block", span)
  }

  /// Emits the cleanups of all blocks above `depth`, innermost first, each outside its own protection, as are so many
  /// instructions behind them: the jump or return that follows.
  private func unwind(to depth: Int, thenInstructions following: Int = 1) throws(CompileError) {
    let b = builder
    let saved = b.blocks
    let bound = b.bound
    var open: [Region] = []
    while b.blocks.count > depth {
      guard case .cleanup(let region, let emit)? = b.blocks.popLast() else { continue }
      region.pieces.append((region.start, b.instructions.count))
      open.append(region)
      try emit()
    }
    b.blocks = saved
    b.bound = bound
    for region in open { region.start = b.instructions.count + following }
  }

  /// Protects what `body` emits: exceptions go to `handler` with the exception in `register`.
  private func protect(
    _ register: Int, _ handler: Label, isHandler: Bool = false, cleanup: @escaping () throws(CompileError) -> Void,
    _ body: () throws(CompileError) -> Void
  ) throws(CompileError) -> Region {
    let b = builder
    let region = Region(start: b.instructions.count)
    region.isHandler = isHandler
    b.blocks.append(.cleanup(region: region, emit: cleanup))
    try body()
    b.blocks.removeLast()
    region.pieces.append((region.start, b.instructions.count))
    _ = handler
    _ = register
    return region
  }

  /// Enters the pieces of a region into the exception table. Called when the handler's place is known.
  func register(_ region: Region, handler: Int, _ register: Int) {
    for piece in region.pieces where piece.end > piece.start {
      builder.ranges.append(
        ExceptionRange(start: piece.start, end: piece.end, handler: handler, register: register))
    }
  }

  // MARK: try

  func tryStatement(
    _ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement], _ finally: [Statement], isStar: Bool,
    _ span: Span
  ) throws(CompileError) {
    if finally.isEmpty { return try tryExcept(body, handlers, orElse, isStar: isStar, span) }
    let b = builder
    let exception = b.temporary()
    let saved = b.temporary()
    let handler = b.label()
    let end = b.label()
    let boundBefore = b.bound
    let region = try protect(exception, handler) { () throws(CompileError) in
      try self.statements(finally)
    } _: { () throws(CompileError) in
      if handlers.isEmpty {
        try self.statements(body)
      } else {
        try self.tryExcept(body, handlers, orElse, isStar: isStar, span)
      }
    }
    try statements(finally)
    let boundAfter = b.bound
    b.jump(.jump, to: end, at: span)
    register(region, handler: b.instructions.count, exception)
    b.place(handler)
    b.bound = boundBefore
    try handling(exception, saved, span) { () throws(CompileError) in
      try self.statements(finally)
      self.popHandled(saved, span)
      self.builder.emit(.reraise, exception, at: span)
    }
    b.bound = boundAfter
    b.place(end)
  }

  /// 0 outside of every handler of this function, else 1: a generator's outermost handler is told from those inside it.
  private var handlerNesting: Int { builder.blocks.contains(where: \.isHandler) ? 1 : 0 }

  /// Leaves the handler that is being compiled.
  private func popHandled(_ saved: Int, _ span: Span) {
    let handlers = builder.blocks.lazy.filter(\.isHandler).count
    builder.emit(.popHandled, x: handlers > 1 ? 1 : 0, saved, at: span)
  }

  /// Runs `body` while `exception` counts as being handled. What `body` raises restores what was handled before.
  private func handling(_ exception: Int, _ saved: Int, _ span: Span, _ body: () throws(CompileError) -> Void)
    throws(CompileError)
  {
    let b = builder
    let nesting = handlerNesting
    b.emit(.pushHandled, x: nesting, saved, exception, at: span)
    let inner = b.temporary()
    let failed = b.label()
    let region = try protect(inner, failed, isHandler: true) { () throws(CompileError) in
      self.builder.emit(.popHandled, x: nesting, saved, at: span)
    } _: { () throws(CompileError) in
      try body()
    }
    let past = b.label()
    b.jump(.jump, to: past, at: span)
    register(region, handler: b.instructions.count, inner)
    b.place(failed)
    b.emit(.popHandled, x: nesting, saved, at: span)
    b.emit(.reraise, inner, at: span)
    b.place(past)
  }

  private func tryExcept(
    _ body: [Statement], _ handlers: [ExceptHandler], _ orElse: [Statement], isStar: Bool, _ span: Span
  ) throws(CompileError) {
    let b = builder
    for handler in handlers.dropLast() where handler.type == nil {
      throw syntaxError("default 'except:' must be last", handler.span)
    }
    let exception = b.temporary()
    let saved = b.temporary()
    let handler = b.label()
    let end = b.label()
    let boundBefore = b.bound
    let region = try protect(exception, handler, cleanup: {}) { () throws(CompileError) in
      try self.statements(body)
    }
    try statements(orElse)
    let boundBody = b.bound
    b.jump(.jump, to: end, at: span)
    register(region, handler: b.instructions.count, exception)
    b.place(handler)
    b.bound = boundBefore
    if isStar {
      try handling(exception, saved, span) { () throws(CompileError) in
        try self.groupHandlers(handlers, exception, saved, end, span)
      }
      b.bound = boundBefore
      b.place(end)
      return
    }
    var boundEnd = body.alwaysLeaves || orElse.alwaysLeaves ? nil : boundBody
    try handling(exception, saved, span) { () throws(CompileError) in
      for item in handlers {
        let next = b.label()
        b.bound = boundBefore
        let mark = b.mark
        self.observe(.line, at: item.span)
        if let type = item.type {
          let matches = b.temporary()
          let wanted = try self.operand(type)
          b.emit(.matchException, matches, exception, wanted, at: item.span)
          b.jump(.jumpIfFalse, matches, to: next, at: type.span)
        }
        try self.handlerBody(item, exception, saved, end)
        b.release(to: mark)
        if !item.body.alwaysLeaves {
          if boundEnd == nil { boundEnd = b.bound } else { boundEnd?.formIntersection(b.bound) }
        }
        b.place(next)
      }
      self.popHandled(saved, span)
      b.emit(.reraise, exception, at: span)
    }
    b.bound = boundEnd ?? boundBefore
    b.place(end)
  }

  private func handlerBody(_ item: ExceptHandler, _ exception: Int, _ saved: Int, _ end: Label) throws(CompileError) {
    let b = builder
    func leave() {
      popHandled(saved, item.span)
      b.jump(.jump, to: end, at: item.span)
    }
    guard let name = item.name else {
      try statements(item.body)
      leave()
      return
    }
    store(name, from: exception, item.span)
    let failed = b.label()
    let inner = b.temporary()
    let region = try protect(inner, failed) { () throws(CompileError) in
      self.delete(name, item.span, isSilent: true)
    } _: { () throws(CompileError) in
      try self.statements(item.body)
    }
    delete(name, item.span, isSilent: true)
    leave()
    register(region, handler: b.instructions.count, inner)
    b.place(failed)
    delete(name, item.span, isSilent: true)
    b.emit(.reraise, inner, at: item.span)
  }

  /// The clauses of `except*`, each for its part of what is left. What their bodies raise is collected, and leaves
  /// together with the rest.
  private func groupHandlers(
    _ handlers: [ExceptHandler], _ exception: Int, _ saved: Int, _ end: Label, _ span: Span
  ) throws(CompileError) {
    let b = builder
    let boundBefore = b.bound
    let raised = b.temporary()
    let matched = b.temporaries(2)
    let rest = matched + 1
    b.emit(.buildList, raised, raised, 0, at: span)
    b.emit(.move, rest, exception, at: span)
    for item in handlers {
      guard let type = item.type else { continue }
      let mark = b.mark
      let next = b.label()
      b.bound = boundBefore
      observe(.line, at: item.span)
      let wanted = try operand(type)
      b.emit(.matchGroup, matched, wanted, at: item.span)
      b.jump(.jumpIfNone, matched, to: next, at: item.span)
      if let name = item.name { store(name, from: matched, item.span) }
      let inner = b.temporary()
      let failed = b.label()
      b.blocks.append(.groupHandler)
      let region = try protect(inner, failed, cleanup: {}) { () throws(CompileError) in
        try self.statements(item.body)
      }
      b.blocks.removeLast()
      if let name = item.name { delete(name, item.span, isSilent: true) }
      b.jump(.jump, to: next, at: item.span)
      register(region, handler: b.instructions.count, inner)
      b.place(failed)
      if let name = item.name { delete(name, item.span, isSilent: true) }
      b.emit(.listAppend, raised, inner, at: item.span)
      b.release(to: mark)
      b.place(next)
    }
    b.bound = boundBefore
    b.emit(.listAppend, raised, rest, at: span)
    b.emit(.mergeGroups, matched, exception, raised, at: span)
    popHandled(saved, span)
    b.jump(.jumpIfNone, matched, to: end, at: span)
    b.emit(.reraise, matched, at: span)
  }

  // MARK: with

  func with(_ items: ArraySlice<WithItem>, _ body: [Statement], _ span: Span, isAsync: Bool = false)
    throws(CompileError)
  {
    guard let item = items.first else { return try statements(body) }
    let b = builder
    let exit = b.temporary()
    let entered = b.temporary()
    let exception = b.temporary()
    let saved = b.temporary()
    let manager = try operand(item.context)
    b.emit(.withEnter, x: isAsync ? 1 : 0, entered, manager, exit, at: span)
    if isAsync { awaitValue(entered, to: entered, form: 1, span) }
    let handler = b.label()
    let end = b.label()
    let boundBefore = b.bound
    func leave() {
      let mark = b.mark
      let call = b.temporaries(4)
      b.emit(.move, call, exit, at: span)
      for i in 1...3 { b.emit(.loadNone, call + i, at: span) }
      b.emit(.call, call, call, 3, at: span)
      if isAsync { awaitValue(call, to: call, form: 2, span) }
      b.release(to: mark)
    }
    let region = try protect(exception, handler, cleanup: { leave() }) { () throws(CompileError) in
      if let target = item.target { try self.assign(target, from: entered) }
      try self.with(items.dropFirst(), body, span, isAsync: isAsync)
    }
    leave()
    b.jump(.jump, to: end, at: span)
    register(region, handler: b.instructions.count, exception)
    b.place(handler)
    try handling(exception, saved, span) { () throws(CompileError) in
      let isSuppressed = b.temporary()
      b.emit(.withException, x: isAsync ? 1 : 0, isSuppressed, exit, exception, at: span)
      if isAsync { awaitValue(isSuppressed, to: isSuppressed, form: 2, span) }
      self.popHandled(saved, span)
      b.jump(.jumpIfTrue, isSuppressed, to: end, at: span)
      b.emit(.reraise, exception, at: span)
    }
    b.bound = boundBefore
    b.place(end)
  }
}

extension Block {
  var isLoop: Bool { if case .loop = self { true } else { false } }
  var isCleanup: Bool { if case .cleanup = self { true } else { false } }
  var isGroupHandler: Bool { if case .groupHandler = self { true } else { false } }
  var isHandler: Bool { if case .cleanup(let region, _) = self { region.isHandler } else { false } }
}
