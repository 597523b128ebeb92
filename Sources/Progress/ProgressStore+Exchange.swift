// This file carries progress from one machine to another, as lines of text: they can be read, compared and kept under
// version control, and joining two files is taking the lines of both.
//
// The first line is `snip progress 1`. Each further line is an event or a place, its columns separated by tabs; line
// ends, tabs and backslashes in a text are written `\n`, `\r`, `\t` and `\\`. The lines are sorted, so that the same
// progress gives the same bytes everywhere.

import SQLite

/// Why a text is not an export.
public struct ExchangeFault: Error, Hashable, Sendable {
  /// From 1.
  public var line: Int
  public var message: String
}

extension ProgressStore {
  private static let heading = "snip progress 1"
  private static let eventColumns =
    "time, kind, lesson, subject, tests_hash, passed, tests_passed, tests_total, points, points_total, text"
  private static let placeColumns = "lesson, step, time, subject"
  private static let eventNumbers: Set<Int> = [0, 5, 6, 7, 8, 9]
  private static let placeNumbers: Set<Int> = [1, 2]

  /// Everything that is known, as text.
  public func exported() -> String {
    var lines = read("SELECT \(Self.eventColumns) FROM events").map { Self.line("event", $0) }
    lines += read("SELECT \(Self.placeColumns) FROM places").map { Self.line("place", $0) }
    lines.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ([Self.heading] + lines).map { $0 + "\n" }.joined()
  }

  /// Takes over what another machine exported. Doing it twice changes nothing, and the order of several does not
  /// matter.
  ///
  /// - Returns: how many events were new.
  /// - Throws: ``ExchangeFault``, before anything has changed.
  @discardableResult
  public func take(exported text: String) throws(ExchangeFault) -> Int {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    guard lines.first.map(String.init) == Self.heading else {
      let isNewer = lines.first?.hasPrefix("snip progress ") == true
      throw ExchangeFault(
        line: 1, message: isNewer ? "this was exported by a newer snip" : "this is no export of progress")
    }
    var events: [[SQLValue]] = []
    var places: [[SQLValue]] = []
    for (index, line) in lines.enumerated().dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      let (count, numbers) = fields[0] == "event" ? (12, Self.eventNumbers) : (5, Self.placeNumbers)
      guard fields[0] == "event" || fields[0] == "place", fields.count == count else {
        throw ExchangeFault(line: index + 1, message: "this line is neither an event nor a place")
      }
      var values: [SQLValue] = []
      for (column, field) in fields.dropFirst().enumerated() {
        if !numbers.contains(column) {
          values.append(.string(Self.unescaped(field)))
        } else if let number = Int64(field) {
          values.append(.integer(number))
        } else {
          throw ExchangeFault(line: index + 1, message: "`\(field.prefix(20))` is no number")
        }
      }
      if fields[0] == "event" { events.append(values) } else { places.append(values) }
    }
    return merge(events: events, places: places)
  }

  /// Takes over the progress of another store. Doing it twice changes nothing.
  ///
  /// - Returns: how many events were new; nil where `other` cannot be read, in which case its ``problem`` says why.
  @discardableResult
  public func merge(from other: ProgressStore) -> Int? {
    guard other.problem == nil else { return nil }
    return take(everythingIn: other)
  }

  @discardableResult
  func take(everythingIn other: ProgressStore) -> Int {
    merge(
      events: other.read("SELECT \(Self.eventColumns) FROM events"),
      places: other.read("SELECT \(Self.placeColumns) FROM places"))
  }

  private func merge(events: [[SQLValue]], places: [[SQLValue]]) -> Int {
    let before = connection?.totalChanges ?? 0
    write("BEGIN IMMEDIATE", [])
    for event in events {
      write("INSERT INTO events (\(Self.eventColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", event)
    }
    let added = (connection?.totalChanges ?? 0) - before
    for place in places {
      guard let lesson = place[0].stringValue, let step = place[1].integerValue, let time = place[2].integerValue else {
        continue
      }
      mark(lesson: lesson, step: Int(clamping: step), subject: place[3].stringValue ?? "", time: time)
    }
    // After a fall back to memory there is no transaction left to end.
    if connection?.inTransaction == true { write("COMMIT", []) }
    forgetLatestTime()
    return Int(clamping: added)
  }

  private static func line(_ kind: String, _ values: [SQLValue]) -> String {
    let fields = values.map { value in
      value.integerValue.map(String.init) ?? value.stringValue.map(escaped) ?? ""
    }
    return ([kind] + fields).joined(separator: "\t")
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 13 || $0 == 92 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar == "t" ? "\t" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
