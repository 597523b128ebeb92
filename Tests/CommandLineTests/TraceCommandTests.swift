// These tests drive the built `snip trace` as a script does: orders on standard input, no terminal.

import Testing

private func trace(_ code: String, _ orders: [String], options: [String] = []) -> BinaryRun {
  runSnip(["trace"] + options + ["-c", code], input: Array((orders.joined(separator: "\n") + "\n").utf8))
}

@Suite("snip trace without a terminal") struct TraceCommandTests {
  @Test("steps forward and back, and tells what changed")
  func steps() {
    let run = trace("x = 1\nx = 2\nprint(x)", ["s", "s", "b", "n", "n", "q"])
    #expect(
      run.output == """
        [1] > <string>(1)<module>
        -> x = 1
        [2] > <string>(2)<module>
        -> x = 2
           + x = 1
        [3] > <string>(3)<module>
        -> print(x)
           * x = 2
        [2] > <string>(2)<module>
        -> x = 2
           + x = 1
        [3] > <string>(3)<module>
        -> print(x)
           * x = 2
           | 2
        --Return--
        [4] > <string>(3)<module>->None
        -> print(x)

        """)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test("an exception that nobody catches ends where it was raised")
  func uncaught() {
    let run = trace("def f():\n    return [][0]\nf()", ["end", "b", "q"])
    #expect(run.output.contains("[4 of 5] > <string>(2)f()\n"))
    #expect(
      run.output.contains("nobody catches this exception, it ends the program: IndexError: list index out of range\n"))
    #expect(run.output.hasSuffix("[3 of 5] > <string>(2)f()\n-> return [][0]\n"))
  }

  @Test("--break goes on to a line, and the end of the input leaves")
  func breakLine() {
    let run = trace("for i in range(3):\n    print(i)", ["c", "p i + 40"], options: ["--break", "2"])
    #expect(run.output.contains("   | 0\n[4] > <string>(2)<module>\n"))
    #expect(run.output.hasSuffix("\n41\n"))
    #expect(run.status == 0)
  }

  @Test("what cannot run is said as snip run says it")
  func syntaxError() {
    let run = trace("print(", [])
    #expect(run.status == 1)
    #expect(run.errors.contains("SyntaxError"))
    #expect(runSnip(["run", "-c", "breakpoint()"]).status == 125)
  }
}
