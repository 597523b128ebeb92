// This file lists folders with plain system calls, in a fixed order, so that a course reads the same on every machine.

import Glibc
import SourceText

/// What a folder holds; hidden entries and links that lead nowhere are left out.
struct Folder {
  var files: [String] = []
  var folders: [String] = []

  /// Names are sorted by their bytes.
  init(path: String) throws(FileError) {
    guard let stream = opendir(path) else {
      let number = errno
      let reason = number == ENOENT ? "no such folder" : String(cString: strerror(number))
      throw FileError(path: path, reason: reason, number: number)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: entry.pointee.d_name)) {
          String(cString: $0)
        }
      }
      if name.hasPrefix(".") { continue }
      switch pathKind(joined(path, name)) {
      case .file: files.append(name)
      case .folder: folders.append(name)
      case .none: continue
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    folders.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

enum PathKind { case file, folder }

/// What stands at a path, links followed; nil for nothing and for pipes and devices.
func pathKind(_ path: String) -> PathKind? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  switch status.st_mode & S_IFMT {
  case S_IFDIR: return .folder
  case S_IFREG: return .file
  default: return nil
  }
}

func joined(_ folder: String, _ name: String) -> String {
  if folder == "." || folder.isEmpty { return name }
  return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}
