// This file parses import statements (language reference 7.11).

import SourceText

extension TreeParser {
  mutating func parseImport(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    var names: [ImportName] = []
    repeat {
      let nameStart = self.start
      let path = try parseDottedName()
      let alias = accept(.keywordAs) ? try expectName() : nil
      names.append(ImportName(path: path, alias: alias, span: span(from: nameStart)))
    } while accept(.comma)
    return Statement(.import(names), span(from: start))
  }

  mutating func parseImportFrom(_ start: UInt32) throws(ParseFailure) -> Statement {
    advance()
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level &+= kind == .dot ? 1 : 3
      advance()
    }
    let module = level > 0 && kind == .keywordImport ? [] : try parseDottedName()
    try expect(.keywordImport)
    let names = try parseImportedNames()
    return Statement(.importFrom(module: module, level: level, names), span(from: start))
  }

  private mutating func parseImportedNames() throws(ParseFailure) -> [ImportName] {
    if accept(.star) { return [] }
    let isParenthesized = accept(.leftParenthesis)
    var names: [ImportName] = []
    repeat {
      if isParenthesized, !names.isEmpty, kind == .rightParenthesis { break }
      let nameStart = start
      let name = try expectName()
      let alias = accept(.keywordAs) ? try expectName() : nil
      names.append(ImportName(path: [name], alias: alias, span: span(from: nameStart)))
    } while accept(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return names
  }

  private mutating func parseDottedName() throws(ParseFailure) -> [Identifier] {
    var path = [try expectName()]
    while accept(.dot) { path.append(try expectName()) }
    return path
  }
}
