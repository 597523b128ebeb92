// This file shows how far a long piece of work has come, on one line of a terminal that is written over and over.

import Synchronization
import Terminal

/// A progress bar; shows nothing where there is no terminal. May be used from any thread.
final class ProgressLine: Sendable {
  private let descriptor: Int32
  private let screen: Screen
  private let isShown: Bool
  private let lastShown = Mutex(-1)

  init(descriptor: Int32) {
    self.descriptor = descriptor
    screen = Screen.detect(output: descriptor)
    isShown = screen.isOutputTerminal && !screen.isPlain && !screen.isDumb
  }

  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    lastShown.withLock { last in
      // A hundred pictures are enough.
      let percent = done * 100 / total
      guard percent != last else { return }
      last = percent
      let bar = "  " + ProgressBar(done: done, of: total).labelled(cells: 30, signs: screen.signs)
      TerminalOutput(descriptor: descriptor).writeAll("\r" + screen.painter.paint(bar))
    }
  }

  func clear() {
    guard isShown, lastShown.withLock({ $0 >= 0 }) else { return }
    TerminalOutput(descriptor: descriptor).writeAll("\r\u{1B}[K")
  }
}
