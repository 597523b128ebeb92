// This file defines when a value is shown as a table: rows of a database whose columns are known, and lists of dicts with
// the same keys.

import PyRuntime
import PyStdlib
import Terminal

struct RowTable {
  private let titles: [String]
  private let rows: [[Value]]
  private let kind: String

  /// Rows that are shown; what is left is counted.
  private static let maximumRows = 50

  /// Nil when the value is no table.
  init?(_ value: Value, in vm: VM) {
    guard value.is(.list), value.list.pointee.count > 0 else { return nil }
    guard [.dict, .tuple, .foreign].contains(value.list.pointee.items[0].kind) else { return nil }
    let items = (0..<value.list.pointee.count).map { value.list.pointee.items[$0] }
    if let names = vm.columnNames(ofFetched: value), items.count > 1 {
      titles = names
      rows = items.map { row in (0..<row.tuple.pointee.count).map { row.tuple.items[$0] } }
      kind = "tuples"
    } else if let first = vm.columnsOfRow(items[0]) {
      var rows: [[Value]] = []
      for item in items {
        guard let row = vm.columnsOfRow(item), row.names == first.names else { return nil }
        rows.append(row.values)
      }
      titles = first.names
      self.rows = rows
      kind = "sqlite3.Row objects"
    } else if items.count > 1, let dicts = Self.dicts(items, in: vm) {
      (titles, rows) = dicts
      kind = "dicts"
    } else {
      return nil
    }
    if titles.isEmpty { return nil }
  }

  /// Whether the value would fit on a line as it is, so that no table is needed.
  var isOfDicts: Bool { kind == "dicts" }

  private static func dicts(_ items: [Value], in vm: VM) -> ([String], [[Value]])? {
    guard items[0].is(.dict) else { return nil }
    let names = vm.entries(of: items[0].dict).map(\.name)
    guard names.count == items[0].dict.pointee.count else { return nil }
    var rows: [[Value]] = []
    for item in items {
      guard item.is(.dict), item.dict.pointee.count == names.count else { return nil }
      let row = names.map { vm.value(of: $0, in: item.dict) }
      // Tables in tables are harder to read than the dicts themselves.
      if row.contains(where: { $0.isUndefined || [.list, .dict, .set, .tuple].contains($0.kind) }) { return nil }
      rows.append(row)
    }
    return (names, rows)
  }

  /// The lines of the table, and one that says what it is.
  func lines(vm: VM, screen: Screen) throws(PyError) -> [InlineText] {
    let shown = rows.prefix(Self.maximumRows)
    let isNumeric = titles.indices.map { column in
      rows.allSatisfy { $0[column].isInt || $0[column].isFloat || $0[column].isNone }
    }
    var table = Table(zip(titles, isNumeric).map { Table.Column($0, alignment: $1 ? .right : .left) })
    for row in shown {
      var cells: [String] = []
      for value in row { cells.append(value.isStr ? value.str.string : try vm.repr(value).str.string) }
      table.add(safely: cells)
    }
    let left = rows.count - shown.count
    let note = "\(ValuePrinter.grouped(rows.count)) \(rows.count == 1 ? "row" : "rows"), a list of \(kind)"
    let more = left > 0 ? "; \(ValuePrinter.grouped(left)) more are not shown" : ""
    return table.lines(columns: screen.columns, signs: screen.signs) + [InlineText("  " + note + more, .dim)]
  }
}
