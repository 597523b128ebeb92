// This file defines completion of names of files on the machine, for the commands that read and write them.

import Glibc
import Terminal

enum FileNames {
  static func complete(_ typed: String, at cursor: Int) -> Completion {
    let slash = typed.lastIndex(of: "/").map(typed.index(after:)) ?? typed.startIndex
    let (folder, name) = (String(typed[..<slash]), String(typed[slash...]))
    let found = names(in: folder.isEmpty ? "." : folder).filter {
      $0.hasPrefix(name) && (name.hasPrefix(".") || !$0.hasPrefix("."))
    }
    return Completion(
      replacing: (cursor - name.utf8.count)..<cursor, candidates: found.sorted().map { Completion.Candidate($0) })
  }

  /// The names in a folder, folders with a slash behind.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream), names.count < 10_000 {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name + (isFolder ? "/" : "")) }
    }
    return names
  }
}
