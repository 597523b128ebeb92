// This file registers functions, aggregates and collations written in Swift, because the `sqlite3` module lets Python
// code be called from SQL. The closures live as long as SQLite keeps the registration.

import CSQLite

/// The running state of one call of an aggregate; SQLite makes one per group.
public protocol AggregateState: AnyObject {
  /// A message fails the statement; nil goes on.
  func step(_ arguments: [SQLValue]) -> String?
  func finish() -> SQLOutcome
  /// Window functions only: the value so far, without ending.
  func value() -> SQLOutcome
  /// Window functions only: takes back the oldest row of the window.
  func inverse(_ arguments: [SQLValue]) -> String?
}

extension AggregateState {
  public func value() -> SQLOutcome { .failure("this aggregate is no window function") }
  public func inverse(_ arguments: [SQLValue]) -> String? { "this aggregate is no window function" }
}

extension Connection {
  private func encoding(deterministic: Bool) -> Int32 {
    SQLITE_UTF8 | (deterministic ? SQLITE_DETERMINISTIC : 0)
  }

  /// Registers a scalar function; `argumentCount` -1 takes any number, and a nil body removes it.
  ///
  /// The body may run other statements on this connection.
  public func createFunction(
    _ name: String, argumentCount: Int32, deterministic: Bool = false, _ body: (([SQLValue]) -> SQLOutcome)?
  ) throws(SQLiteError) {
    let handle = try usable()
    let flags = encoding(deterministic: deterministic)
    guard let body else {
      return try check(sqlite3_create_function_v2(handle, name, argumentCount, flags, nil, nil, nil, nil, nil))
    }
    let result = sqlite3_create_function_v2(
      handle, name, argumentCount, flags, Box(body).retained(),
      { context, count, values in
        guard let body: Box<([SQLValue]) -> SQLOutcome> = Box.from(sqlite3_user_data(context)) else { return }
        deliver(body.content(arguments(count, values)), to: context)
      }, nil, nil, releaseBox)
    try check(result)
  }

  /// Registers an aggregate; with `isWindow` also a window function. A nil factory removes it.
  ///
  /// As in CPython's module, an aggregate over no rows is NULL and makes no state.
  public func createAggregate(
    _ name: String, argumentCount: Int32, isWindow: Bool = false, _ make: (() -> any AggregateState)?
  ) throws(SQLiteError) {
    let handle = try usable()
    guard let make else {
      return try check(
        sqlite3_create_window_function(handle, name, argumentCount, SQLITE_UTF8, nil, nil, nil, nil, nil, nil))
    }
    let step: StepCallback = { context, count, values in
      guard let state = aggregateState(context, making: true) else { return }
      if let message = state.step(arguments(count, values)) { deliver(.failure(message), to: context) }
    }
    let finish: FinishCallback = { context in
      guard let state = aggregateState(context, making: false) else { return }
      deliver(state.finish(), to: context)
      releaseState(context)
    }
    let value: FinishCallback = { context in
      guard let state = aggregateState(context, making: false) else { return }
      deliver(state.value(), to: context)
    }
    let inverse: StepCallback = { context, count, values in
      guard let state = aggregateState(context, making: true) else { return }
      if let message = state.inverse(arguments(count, values)) { deliver(.failure(message), to: context) }
    }
    let result = sqlite3_create_window_function(
      handle, name, argumentCount, SQLITE_UTF8, Box(make).retained(), step, finish,
      isWindow ? value : nil, isWindow ? inverse : nil, releaseBox)
    try check(result)
  }

  /// Registers a collation: negative, 0 or positive as the first text sorts before, with or after the second. A nil
  /// body removes it. It must be a total order, and must not use this connection.
  public func createCollation(_ name: String, _ body: (([UInt8], [UInt8]) -> Int)?) throws(SQLiteError) {
    let handle = try usable()
    guard let body else {
      return try check(sqlite3_create_collation_v2(handle, name, SQLITE_UTF8, nil, nil, nil))
    }
    let guardedBody: ([UInt8], [UInt8]) -> Int = { [weak self] left, right in
      self?.guarded { body(left, right) } ?? 0
    }
    let box = Box(guardedBody).retained()
    let result = sqlite3_create_collation_v2(
      handle, name, SQLITE_UTF8, box,
      { context, leftCount, left, rightCount, right in
        guard let body: Box<([UInt8], [UInt8]) -> Int> = Box.from(context) else { return 0 }
        return Int32(clamping: body.content(bytes(left, leftCount), bytes(right, rightCount)).signum())
      }, releaseBox)
    // Unlike functions, a collation that could not be registered is not released by SQLite.
    if result != SQLITE_OK { releaseBox(box) }
    try check(result)
  }
}

private typealias StepCallback =
  @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void
private typealias FinishCallback = @convention(c) (OpaquePointer?) -> Void

/// Carries a closure through a C pointer; type-erased by its base class so that one release works for all.
private class AnyBox {}

private final class Box<Content>: AnyBox {
  let content: Content
  init(_ content: Content) { self.content = content }

  func retained() -> UnsafeMutableRawPointer {
    Unmanaged<AnyBox>.passRetained(self).toOpaque()
  }

  static func from(_ pointer: UnsafeMutableRawPointer?) -> Box? {
    pointer.flatMap { Unmanaged<AnyBox>.fromOpaque($0).takeUnretainedValue() as? Box }
  }
}

private let releaseBox: @convention(c) (UnsafeMutableRawPointer?) -> Void = { pointer in
  if let pointer { Unmanaged<AnyBox>.fromOpaque(pointer).release() }
}

/// SQLite keeps eight bytes per group for an aggregate; they hold the retained state.
private func stateSlot(_ context: OpaquePointer?, making: Bool) -> UnsafeMutablePointer<UnsafeMutableRawPointer?>? {
  let size = making ? Int32(MemoryLayout<UnsafeMutableRawPointer?>.size) : 0
  return sqlite3_aggregate_context(context, size)?.assumingMemoryBound(to: UnsafeMutableRawPointer?.self)
}

private func aggregateState(_ context: OpaquePointer?, making: Bool) -> (any AggregateState)? {
  guard let slot = stateSlot(context, making: making) else { return nil }
  if let existing = slot.pointee {
    return (Unmanaged<AnyBox>.fromOpaque(existing).takeUnretainedValue() as? Box<any AggregateState>)?.content
  }
  guard making, let make: Box<() -> any AggregateState> = Box.from(sqlite3_user_data(context)) else { return nil }
  let state = make.content()
  slot.pointee = Box(state).retained()
  return state
}

private func releaseState(_ context: OpaquePointer?) {
  guard let slot = stateSlot(context, making: false), let pointer = slot.pointee else { return }
  slot.pointee = nil
  releaseBox(pointer)
}

private func bytes(_ pointer: UnsafeRawPointer?, _ count: Int32) -> [UInt8] {
  guard let pointer, count > 0 else { return [] }
  return Array(UnsafeRawBufferPointer(start: pointer, count: Int(count)))
}

private func arguments(_ count: Int32, _ values: UnsafeMutablePointer<OpaquePointer?>?) -> [SQLValue] {
  guard let values, count > 0 else { return [] }
  return (0..<Int(count)).map { index in
    let value = values[index]
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: return .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: return .real(sqlite3_value_double(value))
    // The pointer comes before the count: asking for the text may convert it and change its size.
    case SQLITE_TEXT:
      let text = sqlite3_value_text(value)
      return .text(bytes(text, sqlite3_value_bytes(value)))
    case SQLITE_BLOB:
      let blob = sqlite3_value_blob(value)
      return .blob(bytes(blob, sqlite3_value_bytes(value)))
    default: return .null
    }
  }
}

private func deliver(_ outcome: SQLOutcome, to context: OpaquePointer?) {
  switch outcome {
  case .tooBig: sqlite3_result_error_toobig(context)
  case .outOfMemory: sqlite3_result_error_nomem(context)
  case .failure(let message):
    let text = Array(message.utf8).map { CChar(bitPattern: $0) }
    sqlite3_result_error(context, text.isEmpty ? [0] : text, Int32(clamping: text.count))
  case .value(.null): sqlite3_result_null(context)
  case .value(.integer(let value)): sqlite3_result_int64(context, value)
  case .value(.real(let value)): sqlite3_result_double(context, value)
  case .value(.text(let bytes)):
    (bytes + [0]).withUnsafeBytes { buffer in
      sqlite3_result_text64(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), UInt64(bytes.count),
        snip_sqlite_transient(), UInt8(SQLITE_UTF8))
    }
  case .value(.blob(let bytes)):
    if bytes.isEmpty { return sqlite3_result_zeroblob(context, 0) }
    bytes.withUnsafeBytes { buffer in
      sqlite3_result_blob64(context, buffer.baseAddress, UInt64(bytes.count), snip_sqlite_transient())
    }
  }
}
