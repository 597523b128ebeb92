// This file reads Markdown with cmark-gfm, GitHub's own engine, because a lesson has to mean here what its author sees
// on its page. Only the top level keeps its places; what is inside becomes prose.

import CCMark
import SourceText
import Synchronization

/// One block of the document's top level and the lines it covers.
struct TopBlock {
  enum Content {
    case heading(level: Int, [MarkdownInline])
    case code(text: String, isFenced: Bool)
    case html(String)
    case quote([MarkdownBlock])
    case list(MarkdownList)
    case prose(MarkdownBlock)
  }

  var content: Content
  /// First and last line, from 1, both included.
  var lines: ClosedRange<Int>
}

/// A fenced block inside a list or a quote, where it can have no role.
struct NestedFence {
  var line: Int
  var info: String
}

struct MarkdownDocument {
  var blocks: [TopBlock] = []
  var nestedFences: [NestedFence] = []
}

/// cmark-gfm registers its extensions and their special characters in process-wide tables without a lock.
private let parserLock = Mutex(())

/// Deeper than this, blocks and emphasis are dropped: conversion is recursive, and no prose needs it.
private let deepestNesting = 60

/// Parses `text`, whose lines are numbered from 1.
func parseMarkdown(_ text: [UInt8]) -> MarkdownDocument {
  parserLock.withLock { _ in
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return MarkdownDocument() }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    text.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return MarkdownDocument() }
    defer { cmark_node_free(root) }
    var reader = NodeReader()
    var document = MarkdownDocument()
    for node in children(root) {
      if let block = reader.topBlock(node) { document.blocks.append(block) }
    }
    document.nestedFences = reader.nestedFences
    return document
  }
}

private typealias Node = OpaquePointer

private func children(_ node: Node) -> [Node] {
  var result: [Node] = []
  var child = cmark_node_first_child(node)
  while let current = child {
    result.append(current)
    child = cmark_node_next(current)
  }
  return result
}

private func literal(_ node: Node) -> String {
  cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
}

private func typeName(_ node: Node) -> String {
  cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
}

private struct NodeReader {
  var nestedFences: [NestedFence] = []

  mutating func topBlock(_ node: Node) -> TopBlock? {
    let start = max(1, Int(cmark_node_get_start_line(node)))
    let lines = start...max(start, Int(cmark_node_get_end_line(node)))
    switch typeName(node) {
    case "heading":
      let level = Int(cmark_node_get_heading_level(node))
      return TopBlock(content: .heading(level: level, inlines(node, 0)), lines: lines)
    case "code_block":
      var (length, offset, mark): (Int32, Int32, CChar) = (0, 0, 0)
      let isFenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0
      return TopBlock(content: .code(text: literal(node), isFenced: isFenced), lines: lines)
    case "html_block": return TopBlock(content: .html(literal(node)), lines: lines)
    case "block_quote": return TopBlock(content: .quote(blocks(node, 1)), lines: lines)
    default:
      guard let block = block(node, 0) else { return nil }
      if case .list(let list) = block { return TopBlock(content: .list(list), lines: lines) }
      return TopBlock(content: .prose(block), lines: lines)
    }
  }

  mutating func blocks(_ node: Node, _ depth: Int) -> [MarkdownBlock] {
    guard depth < deepestNesting else { return [] }
    var result: [MarkdownBlock] = []
    for child in children(node) {
      if let block = block(child, depth) { result.append(block) }
    }
    return result
  }

  mutating func block(_ node: Node, _ depth: Int) -> MarkdownBlock? {
    switch typeName(node) {
    case "paragraph": return .paragraph(inlines(node, depth))
    case "heading": return .heading(level: Int(cmark_node_get_heading_level(node)), inlines(node, depth))
    case "block_quote": return .quote(blocks(node, depth + 1))
    case "thematic_break": return .rule
    case "list": return .list(list(node, depth))
    case "table": return .table(table(node, depth))
    case "code_block":
      let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
      nestedFences.append(NestedFence(line: Int(cmark_node_get_start_line(node)), info: info))
      return .code(language: String(info.prefix { $0 != " " && $0 != "\t" }), text: literal(node))
    default: return nil
    }
  }

  private mutating func list(_ node: Node, _ depth: Int) -> MarkdownList {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    var items: [MarkdownList.Item] = []
    for child in children(node) {
      let isTask = typeName(child) == "tasklist"
      items.append(
        MarkdownList.Item(
          isTicked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(child) : nil,
          blocks: blocks(child, depth + 1),
          line: Int(cmark_node_get_start_line(child))))
    }
    return MarkdownList(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0, items: items)
  }

  private func table(_ node: Node, _ depth: Int) -> MarkdownTable {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    let marks = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<columns).map { column -> MarkdownTable.Alignment in
      switch marks?[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
    var rows = children(node).map { row in children(row).map { inlines($0, depth) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return MarkdownTable(alignments: alignments, header: header, rows: rows)
  }

  func inlines(_ node: Node, _ depth: Int) -> [MarkdownInline] {
    guard depth < deepestNesting else { return [] }
    var result: [MarkdownInline] = []
    for child in children(node) {
      guard let inline = inline(child, depth) else { continue }
      // cmark splits text at every character that might have been markup.
      if case .text(let more) = inline, case .text(let text)? = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(inline)
      }
    }
    return result
  }

  private func inline(_ node: Node, _ depth: Int) -> MarkdownInline? {
    switch typeName(node) {
    case "text": return .text(literal(node))
    case "code": return .code(literal(node))
    case "softbreak": return .softBreak
    case "linebreak": return .lineBreak
    case "emph": return .emphasis(inlines(node, depth + 1))
    case "strong": return .strong(inlines(node, depth + 1))
    case "strikethrough": return .strikethrough(inlines(node, depth + 1))
    case "link": return .link(inlines(node, depth + 1), url: url(node))
    case "image": return .image(alternative: inlines(node, depth + 1), url: url(node))
    // Raw HTML such as <kbd> has no meaning in a terminal; the text inside it stands as siblings.
    default: return nil
    }
  }

  private func url(_ node: Node) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
  }
}
