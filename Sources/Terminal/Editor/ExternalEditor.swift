// This file defines writing in an editor of one's own: for a text that grows, and for a file.

import Glibc

/// The program that `VISUAL` or `EDITOR` names, or vi.
public struct ExternalEditor {
  /// Why it did not come to a text.
  public struct Failure: Error, Equatable {
    public let message: String
  }

  /// As the environment has it: a command line, to which the file's name is added.
  public let command: String

  public init(environment: (String) -> String? = Screen.environmentVariable) {
    command = ["VISUAL", "EDITOR"].compactMap(environment).first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }

  /// The text as it was left in the editor, without line feeds at its end. The terminal must not be in raw mode.
  public func edit(text: String, suffix: String) throws(Failure) -> String {
    let folder = Screen.environmentVariable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var path = Array((folder + "/snip-XXXXXX" + suffix).utf8CString)
    let descriptor = mkstemps(&path, Int32(suffix.utf8.count))
    if descriptor < 0 { throw Failure(message: "\(folder): \(String(cString: strerror(errno)))") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    let output = TerminalOutput(descriptor: descriptor)
    output.write(text + "\n")
    output.flush()
    close(descriptor)
    try open(name)
    guard let bytes = Self.contents(of: name) else {
      throw Failure(message: "\(name): \(String(cString: strerror(errno)))")
    }
    guard let edited = String(validating: bytes, as: UTF8.self) else { throw Failure(message: "the text is not UTF-8") }
    return LineRequest.withoutClosingLines(edited)
  }

  /// Opens a file and waits until the editor has ended.
  public func open(_ path: String) throws(Failure) {
    // Signals from the keyboard are for the editor alone while it runs.
    let quiet = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in quiet { signal(number, handler) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var standard = sigset_t()
    sigemptyset(&standard)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP] { sigaddset(&standard, number) }
    posix_spawnattr_setsigdefault(&attributes, &standard)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // The shell splits the command into words; the path is an argument of its own, so that none of its characters act.
    let arguments = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, "/bin/sh", nil, &attributes, &words, environ)
    if failure != 0 { throw Failure(message: "\(command): \(String(cString: strerror(failure)))") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    if status != 0 {
      throw Failure(message: "`\(command)` ended with status \(status >> 8 & 0xFF); nothing is changed")
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += chunk[..<count]
    }
  }
}
