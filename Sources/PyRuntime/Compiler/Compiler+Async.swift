// This file compiles what awaits. `await` is a delegation like `yield from`, after an instruction of its own has found the
// iterator to delegate to; `async for` is a loop whose step is awaited and whose end is a StopAsyncIteration.

import PySyntax
import SourceText

extension Compiler {
  /// The place of an `async for` step: StopAsyncIteration raised in it ends the loop.
  struct AsyncStep {
    let region: Region
    let exception: Int
  }

  func requireAsyncFunction(_ message: String, _ span: Span) throws(CompileError) {
    if !scope.isAsyncFunction { throw syntaxError(message, span) }
  }

  func requireAwaitingScope(_ span: Span) throws(CompileError) {
    guard scope.isFunctionLike else { throw syntaxError("'await' outside function", span) }
    guard scope.isAsyncFunction || scope.kind == .comprehension else {
      throw syntaxError("'await' outside async function", span)
    }
  }

  /// Whether the comprehension is a coroutine, whose result is awaited where it stands.
  func awaitsComprehension(_ e: Expression) throws(CompileError) -> Bool {
    guard let inner = scope.children[ScopeKey(span: e.span, kind: .comprehension)], inner.isCoroutine,
      !inner.isGenerator
    else { return false }
    guard scope.isAsyncFunction || scope.kind == .comprehension else {
      throw syntaxError("asynchronous comprehension outside of an asynchronous function", e.span)
    }
    return true
  }

  /// R[target] = await R[register]; `form` as in `Op.getAwaitable`.
  func awaitValue(_ register: Int, to target: Int, form: Int = 0, _ span: Span) {
    let b = builder
    let mark = b.mark
    let iterator = b.temporary()
    let sent = b.temporary()
    b.emit(.getAwaitable, x: form, iterator, register, at: span)
    b.emit(.loadNone, sent, at: span)
    b.emit(.yieldFrom, sent, iterator, at: span)
    b.emit(.move, target, sent, at: span)
    b.release(to: mark)
  }

  // MARK: Loops

  func startIteration(_ clause: ComprehensionClause, _ iterable: Int, to iterator: Int) {
    let span = clause.iterable.span
    if clause.isAsync {
      builder.emit(.getAwaitable, x: 3, iterator, iterable, at: span)
    } else {
      builder.emit(.getIterator, iterator, iterable, at: span)
    }
  }

  /// R[value] = await anext(R[iterator])
  func asyncIterate(_ value: Int, _ iterator: Int, _ span: Span) -> AsyncStep {
    let b = builder
    let exception = b.temporary()
    let region = Region(start: b.instructions.count)
    awaitValue(iterator, to: value, form: 4, span)
    region.pieces.append((region.start, b.instructions.count))
    return AsyncStep(region: region, exception: exception)
  }

  /// Stands behind the loop's jump back: where its end arrives.
  func endAsyncIteration(_ step: AsyncStep, _ span: Span) {
    register(step.region, handler: builder.instructions.count, step.exception)
    builder.emit(.endAsyncFor, step.exception, at: span)
  }

  func asyncFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span
  ) throws(CompileError) {
    try requireAsyncFunction("'async for' outside async function", span)
    let b = builder
    let start = b.label()
    let end = b.label()
    let iterator = b.temporary()
    try compile(iterable, to: iterator)
    b.emit(.getAwaitable, x: 3, iterator, iterator, at: span)
    let bound = b.bound
    b.place(start)
    let value = b.temporary()
    let step = asyncIterate(value, iterator, span)
    try assign(target, from: value)
    b.blocks.append(.loop(start: start, end: end))
    try statements(body)
    b.blocks.removeLast()
    b.jump(.jumpBack, to: start, at: span)
    endAsyncIteration(step, span)
    b.bound = bound
    try statements(orElse)
    b.bound = bound
    b.place(end)
  }
}
