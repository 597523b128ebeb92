// This file words why progress is not being saved, because a full disk or a read-only home must not end a lesson, and
// must not go unsaid either.

import SQLite

/// Why the store keeps progress in memory only. Everything else goes on working.
public struct ProgressProblem: Error, Hashable, Sendable {
  public enum Kind: String, Sendable {
    case cannotOpen
    case readOnly
    case full
    /// Another session held the file for longer than we wait.
    case busy
    /// Not a database, or a broken one. It is left as it is.
    case damaged
    /// Written by a newer version.
    case newer
    case other
  }

  public var kind: Kind
  public var path: String
  /// SQLite's or the system's own words.
  public var detail: String

  init(_ kind: Kind, _ path: String, _ detail: String) {
    self.kind = kind
    self.path = path
    self.detail = detail
  }

  init(_ error: SQLiteError, _ path: String) {
    let kind: Kind =
      if error.isFull {
        .full
      } else if error.isReadOnly {
        .readOnly
      } else if error.isBusy {
        .busy
      } else if error.isCorrupt {
        .damaged
      } else if error.cannotOpen {
        .cannotOpen
      } else {
        .other
      }
    self.init(kind, path, error.message)
  }

  /// One sentence for the user.
  public var message: String {
    switch kind {
    case .cannotOpen: "progress is not saved: \(path) cannot be opened (\(detail))"
    case .readOnly: "progress is not saved: \(path) is read-only"
    case .full: "progress is not saved: the disk is full"
    case .busy: "progress is not saved: another session holds \(path)"
    case .damaged: "progress is not saved: \(path) is damaged (\(detail))"
    case .newer: "progress is not saved: \(path) was written by a newer snip"
    case .other: "progress is not saved: \(detail)"
    }
  }

  /// The next step.
  public var hint: String {
    switch kind {
    case .cannotOpen, .readOnly: "make it writable, or set XDG_STATE_HOME to a folder that is; learning goes on"
    case .full: "make room: until then learning goes on in memory"
    case .busy: "end the other session: until then learning goes on in memory"
    case .damaged: "move the file away and start again; a new one is made"
    case .newer: "install that version; the file is left as it is"
    case .other: "until it can be written, learning goes on in memory"
    }
  }
}
