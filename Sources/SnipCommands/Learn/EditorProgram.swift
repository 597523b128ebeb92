// This file starts the learner's own editor and keeps an eye on the file while it runs.

import Glibc
import Terminal

enum EditorProgram {
  /// The command that the learner has chosen; nil when none is.
  static var command: String? {
    for name in ["VISUAL", "EDITOR"] {
      if let value = Screen.environmentVariable(name), !value.trimmedIsEmpty { return value }
    }
    return nil
  }

  /// Runs an editor on a file, in the foreground.
  ///
  /// - Parameter whileRunning: called some times a second, and soon after something has happened to the watched file.
  /// - Returns: what went wrong; nil when nothing did.
  static func edit(_ path: String, with command: String, watch: FileWatch, whileRunning: () -> Void) -> String? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // An ignored signal stays ignored in a new program, which does not expect that.
    var ignored = sigset_t()
    sigemptyset(&ignored)
    sigaddset(&ignored, SIGPIPE)
    sigaddset(&ignored, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &ignored)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))

    // The command may have options of its own, which the shell takes apart.
    let arguments: [String] = ["sh", "-c", command + " \"$1\"", "sh", path]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ)
    if failure != 0 { return String(cString: strerror(failure)) }
    var status: Int32 = 0
    while true {
      let done = waitpid(process, &status, WNOHANG)
      if done == process { break }
      if done < 0 && errno != EINTR { return String(cString: strerror(errno)) }
      var waiting = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, 20)
      whileRunning()
    }
    whileRunning()
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    return code == 126 || code == 127 ? "the shell cannot run it" : nil
  }

  /// Whether a program has taken the terminal for itself, as editors with a full screen do.
  static var terminalIsTaken: Bool {
    var settings = termios()
    return tcgetattr(STDIN_FILENO, &settings) == 0 && settings.c_lflag & tcflag_t(ICANON) == 0
  }
}
