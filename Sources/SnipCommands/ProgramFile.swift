// This file defines how a program's file is found and read, with one clear message for each way it can be unreadable.

import ArgumentParser
import Glibc
import PyRuntime
import SourceText

enum ProgramFile {
  /// The source of a file. Throws exit status 2 after a message.
  static func read(_ path: String) throws -> ProgramSource {
    let bytes: [UInt8]
    do {
      bytes = try readFile(at: path)
    } catch {
      complain("error: \(error.path): \(error.reason)")
      throw ExitCode(2)
    }
    if let fault = firstUTF8Fault(in: bytes) {
      let line = bytes[..<fault.offset].reduce(into: 1) { if $1 == 10 { $0 += 1 } }
      complain(
        "\(path):\(line): error: the file is not UTF-8: byte 0x\(String(bytes[fault.offset], radix: 16)) at offset \(fault.offset)"
      )
      complain("hint: save it as UTF-8 in your editor")
      throw ExitCode(2)
    }
    return ProgramSource(name: path, text: bytes)
  }

  /// The folder of a path, for sibling imports.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A line on standard error.
  static func complain(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let n = Glibc.write(2, bytes.baseAddress! + sent, bytes.count - sent)
        if n <= 0 { return }
        sent += n
      }
    }
  }
}
