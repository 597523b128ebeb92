// These tests hold what the engine's speed rests on: values are trivial and sixteen bytes.

import PyRuntime
import Testing

@Test func aValueIsTrivialAndSixteenBytes() {
  #expect(_isPOD(Value.self))
  #expect(MemoryLayout<Value>.size == 16)
}
