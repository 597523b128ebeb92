// This file checks that output survives readers that are slow, small or gone, and that Ctrl-C raises its flag.

import Glibc
import Testing

@testable import Terminal

private func makePipe() -> (read: Int32, write: Int32) {
  var ends: [Int32] = [0, 0]
  _ = pipe(&ends)
  return (ends[0], ends[1])
}

@Suite struct TerminalOutputTests {
  @Test func aReaderThatIsGoneIsAFact() {
    let (reader, writer) = makePipe()
    close(reader)
    defer { close(writer) }
    let output = TerminalOutput(descriptor: writer)
    output.writeLine("hello")
    #expect(!output.isClosed)
    output.flush()
    #expect(output.isClosed && output.failure == EPIPE)
    output.writeLine("more")
    output.flush()
  }

  @Test func aFullPipeIsWaitedFor() {
    let (reader, writer) = makePipe()
    _ = fcntl(writer, F_SETFL, O_NONBLOCK)
    let size = 1 << 20
    let reading = BackgroundThread { () -> Int in
      var total = 0
      var chunk = [UInt8](repeating: 0, count: 3_001)
      while true {
        let count = chunk.withUnsafeMutableBytes { read(reader, $0.baseAddress, $0.count) }
        if count <= 0 { return total }
        total += count
      }
    }
    let output = TerminalOutput(descriptor: writer)
    output.write(String(repeating: "x", count: size))
    output.flush()
    close(writer)
    #expect(reading.wait() == size)
    close(reader)
  }

  @Test func otherFailuresAreKept() {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let output = TerminalOutput(descriptor: full)
    output.write("x")
    output.flush()
    #expect(output.failure == ENOSPC && !output.isClosed)
  }

  @Test func theStartOfALineIsKnown() {
    let nowhere = open("/dev/null", O_WRONLY)
    defer { close(nowhere) }
    let output = TerminalOutput(descriptor: nowhere)
    #expect(output.isAtLineStart)
    output.write("x")
    #expect(!output.isAtLineStart)
    output.flush()
    output.write("\n")
    #expect(output.isAtLineStart)
  }
}
