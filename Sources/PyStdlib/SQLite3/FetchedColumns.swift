// This file defines what a prompt may know of rows: the names of their columns, so that it can show a table.

import PyRuntime

/// The list that was fetched last and the names of its columns.
final class FetchedColumns {
  let list: Value
  let names: [String]

  init(list: Value, names: [String]) {
    self.list = list
    self.names = names
  }
}

extension VM {
  /// Remembers what a cursor's rows are called. The list is not kept alive by it.
  func rememberColumns(_ list: Value, of cursor: Value) {
    let description = cursor.foreign[slot: CursorSlot.description]
    guard description.is(.tuple) else { return }
    moduleStates["sqlite3.fetched"] = FetchedColumns(list: list, names: columnNames(description))
  }

  private func columnNames(_ description: Value) -> [String] {
    (0..<description.tuple.pointee.count).compactMap { index in
      let column = description.tuple.items[index]
      return column.is(.tuple) && column.tuple.items[0].isStr ? column.tuple.items[0].str.string : nil
    }
  }

  /// The names of the columns of a list that was fetched last, if it still holds rows of that width.
  public func columnNames(ofFetched list: Value) -> [String]? {
    guard list.is(.list), let fetched = moduleStates["sqlite3.fetched"] as? FetchedColumns, fetched.list === list else {
      return nil
    }
    for i in 0..<list.list.pointee.count {
      let row = list.list.pointee.items[i]
      guard row.is(.tuple), row.tuple.pointee.count == fetched.names.count else { return nil }
    }
    return fetched.names
  }

  /// The names and values of a `sqlite3.Row`; nil for anything else.
  public func columnsOfRow(_ row: Value) -> (names: [String], values: [Value])? {
    guard let types = sqliteTypes, row.is(.foreign), row.foreign.pointee.type == types.row else { return nil }
    let data = row.foreign[slot: rowDataSlot]
    let description = row.foreign[slot: rowDescriptionSlot]
    guard data.is(.tuple), description.is(.tuple) else { return nil }
    let names = columnNames(description)
    guard names.count == data.tuple.pointee.count else { return nil }
    return (names, (0..<names.count).map { data.tuple.items[$0] })
  }
}
