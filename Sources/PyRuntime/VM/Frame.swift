// This file defines the record of a Python call. Frames stand in one array, so a Python call uses no native stack.

struct Frame {
  /// Where this frame goes on when the one it called returns; while it runs, the loop's own `pc` counts.
  var pc: UnsafeMutablePointer<Instruction>
  var base: UnsafeMutablePointer<Value>
  var code: CodeRef
  var function: FunctionRef
  /// The caller's register that receives the result.
  var destination: UnsafeMutablePointer<Value>
  var purpose: Purpose
  /// In observed code, the instruction of the line that ran last; stale until the first one has run.
  var lineInstruction: Int32
  /// The names of a class body or of `exec`: a dict or any mapping; undefined in functions.
  var namespace: Value
  /// What was being handled when this frame began.
  var savedHandled: Value
  /// The generator whose frame this is, or undefined.
  var generator: Value

  /// What happens to the result.
  enum Purpose: UInt8 {
    /// It goes to `destination`.
    case call
    /// The native code that started the loop takes it.
    case entry
    /// A generator that a native loop runs to its end: each value goes to the loop's sink; see `VM.feed`.
    case feed
    /// `__init__`: `destination` already holds the instance; the result must be None.
    case construct
    /// A generator that `forIter` resumed: its end jumps out of the loop.
    case iterate
  }
}
