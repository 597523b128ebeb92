// This file runs the built program as a user's shell would: with arguments, pipes and an exit status.

import Glibc
import Synchronization

/// What a run of the program gave.
struct BinaryRun {
  var output = ""
  var errors = ""
  var status: Int32 = -1
}

/// What a program's standard output is connected to.
enum OutputEnd {
  case collected
  /// A pipe that nobody reads.
  case closedPipe
}

/// Runs `snip` with arguments. `input` is written to its standard input in pieces of `piece` bytes.
func runSnip(
  _ arguments: [String], input: [UInt8] = [], piece: Int = 65536, outputEnd: OutputEnd = .collected
) -> BinaryRun {
  signal(SIGPIPE, SIG_IGN)
  let (output, errors) = (temporaryFile(), temporaryFile())
  defer {
    for file in [output, errors] {
      close(file.descriptor)
      unlink(file.path)
    }
  }
  var pipes: [Int32] = [-1, -1]
  var closed: [Int32] = [-1, -1]
  guard privatePipe(&pipes), privatePipe(&closed) else { return BinaryRun() }
  close(closed[0])
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, pipes[0], 0)
  posix_spawn_file_actions_adddup2(&actions, outputEnd == .collected ? output.descriptor : closed[1], 1)
  posix_spawn_file_actions_adddup2(&actions, errors.descriptor, 2)
  var words: [UnsafeMutablePointer<CChar>?] = ([builtBinary()] + arguments).map { strdup($0) }
  words.append(nil)
  defer { for word in words { free(word) } }
  var process: pid_t = 0
  let failure = starting.withLock { _ in
    posix_spawn(&process, builtBinary(), &actions, nil, words, environ)
  }
  close(pipes[0])
  close(closed[1])
  guard failure == 0 else {
    close(pipes[1])
    return BinaryRun(errors: "cannot be run: \(builtBinary())")
  }
  var sent = 0
  while sent < input.count {
    let end = min(sent + piece, input.count)
    let count = input[sent..<end].withUnsafeBytes { write(pipes[1], $0.baseAddress, $0.count) }
    if count <= 0 { break }
    sent += count
  }
  close(pipes[1])
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  var run = BinaryRun(output: contents(output.path), errors: contents(errors.path))
  run.status = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  return run
}

/// Held while a pipe is made and while a program is started, because tests run side by side: a program that another test
/// starts must not inherit a pipe, or it would keep it open and nobody would see its end.
private let starting = Mutex(())

/// A pipe that only this process has.
private func privatePipe(_ ends: inout [Int32]) -> Bool {
  starting.withLock { _ in
    guard pipe(&ends) == 0 else { return false }
    return ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
  }
}

/// The program stands beside the tests.
private func builtBinary() -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  guard let slash = path.lastIndex(of: "/") else { return "snip" }
  return path[...slash] + "snip"
}
