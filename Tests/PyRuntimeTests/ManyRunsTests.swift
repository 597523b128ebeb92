// These tests hold that runs share nothing, though one process makes many of them one after the other.

import PyRuntime
import Testing

/// What a program prints in a run of its own, with a collection at every safepoint.
private func output(of text: String) -> String {
  final class Result { var bytes: [UInt8] = [] }
  let result = Result()
  VM.runOnLargeStack {
    let host = SilentHost()
    let vm = VM(host: host, stress: true)
    _ = vm.run(program: ProgramSource(name: "program.py", text: Array(text.utf8)))
    result.bytes = host.takeOutput()
  }
  return String(decoding: result.bytes, as: UTF8.self)
}

@Test func registersOfAnEarlierRunAreNoRootsOfTheNext() {
  // Deep calls fill the register stack with objects; the next run's stack must not name them.
  let program = """
    def fill(depth, *items):
        if depth:
            return fill(depth - 1, str(depth), [depth], *items[:8])
        return len(items)
    print(fill(60))
    """
  for _ in 1...12 {
    #expect(output(of: program) == "10\n")
  }
}
