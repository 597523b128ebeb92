// This file checks that a key costs what a key may cost: in a long block, with a long history.

import Testing

@testable import Terminal

@Suite struct SpeedTests {
  private let block = (0..<125).map { "def function_\($0)(a, b):\n    total = a + b * \($0)\n    return total\n" }
    .joined(separator: "\n")
  private let history = History((0..<2_000).map { "value_\($0) = compute(\($0))\nprint(value_\($0))" })

  /// A session with the block in it, shown.
  private func session() -> (EditSession, FrameWriter) {
    var request = LineRequest(prompt: ">>> ", continuation: "... ")
    request.initialText = block
    request.highlight = { text in (0..<text.utf8.count / 20).map { ($0 * 20..<$0 * 20 + 5, .keyword) } }
    var session = EditSession(request, history: history)
    var writer = FrameWriter(painter: Painter(isColoured: true), columns: 100)
    _ = writer.show(session.frame(columns: 100, rows: 40, signs: .unicode))
    return (session, writer)
  }

  @Test func aKeyInALongBlockWritesItsRowAlone() {
    var (session, writer) = session()
    for key in [Key(.character("x")), Key(.backspace), Key(.left), Key(.up)] {
      _ = session.handle(.key(key))
      let bytes = writer.show(session.frame(columns: 100, rows: 40, signs: .unicode))
      #expect(bytes.utf8.count < 150)
    }
  }

  /// Sixteen milliseconds are one frame of a screen; without optimisation everything takes some ten times as long.
  @Test func aKeyInALongBlockIsAnsweredWithinAFrame() {
    #if DEBUG
      let limit = Duration.milliseconds(320)
    #else
      let limit = Duration.milliseconds(16)
    #endif
    var (session, writer) = session()
    let keys = [
      Key(.character("x")), Key(.up), Key(.left), .control("r"), Key(.character("7")), .control("r"), .control("g"),
    ]
    var times: [Duration] = []
    for key in keys + keys + keys {
      times.append(
        ContinuousClock().measure {
          _ = session.handle(.key(key))
          _ = writer.show(session.frame(columns: 100, rows: 40, signs: .unicode))
        })
    }
    // The median, because other work on the machine delays single keys.
    #expect(times.sorted()[times.count / 2] < limit)
  }
}
