// This file defines the answer to `name?`: how it is called, what it is, and its documentation. The learner's code does not
// run for it, except `__repr__` for the values of defaults.

import PyRuntime
import Terminal

struct NameReport {
  let vm: VM
  let screen: Screen

  /// The report on a value that `text` names.
  func lines(on known: LiveNames.Known, named text: String, wantsSource: Bool) -> [InlineText] {
    guard case .value(let value) = known else {
      if case .instance(let type) = known { return lines(onType: type, named: type.nameText) }
      return []
    }
    switch value.kind {
    case .module: return lines(onModule: value)
    case .type: return lines(onType: value.type, named: text) + (wantsSource ? source(of: value) : [])
    case .function, .native, .boundMethod:
      return lines(onFunction: value, named: text) + (wantsSource ? source(of: value) : [])
    default: return lines(onValue: value, named: text)
    }
  }

  // MARK: Functions

  private func lines(onFunction value: Value, named text: String) -> [InlineText] {
    var lines = heading(signature(of: value, named: text))
    var inner = value
    if inner.is(.boundMethod) { inner = inner.boundMethod.pointee.function }
    let isMethod = value.is(.boundMethod) || (inner.is(.native) && inner.native.pointee.owner != nil)
    let origin: String
    if inner.is(.native) {
      let owner = inner.native.pointee.owner
      origin =
        (isMethod ? "method" : "function")
        + (owner.map { " of \($0.nameText)" } ?? module(inner.native.pointee.module))
      let note = BuiltinNotes.note(inner.native.pointee.name.str.string, of: owner?.nameText)
      lines.append("  " + InlineText(origin, .dim))
      return lines + paragraphs(note ?? "")
    }
    origin = (isMethod ? "method" : "function") + module(inner.function.pointee.module)
    lines.append("  " + InlineText(origin, .dim))
    let doc = inner.function.pointee.doc
    return lines + paragraphs(doc.isStr ? doc.str.string : "")
  }

  private func module(_ name: Value) -> String {
    guard name.isStr, name.str.string != "__main__", name.str.string != "builtins" else {
      return name.isStr && name.str.string == "__main__" ? " of yours" : ", built in"
    }
    return " of the module " + name.str.string
  }

  /// `name(parameters)`, with the values of defaults.
  func signature(of value: Value, named text: String) -> String {
    guard let parameters = KnownSignatures.parameters(of: value, in: vm) else { return text + "(...)" }
    let defaults = vm.defaultValues(of: value)
    var parts: [String] = []
    var hasStar = false
    for (index, parameter) in parameters.enumerated() {
      var part = parameter.name
      switch parameter.kind {
      case .variadic:
        part = "*" + part
        hasStar = true
      case .anyKeyword: part = "**" + part
      case .keywordOnly where !hasStar:
        parts.append("*")
        hasStar = true
      default: break
      }
      if let known = defaults[parameter.name] {
        part += "=" + (flat(known) ?? "...")
      } else if let text = parameter.defaultText {
        part += "=" + text
      }
      parts.append(part)
      let isLastOfKind = index + 1 == parameters.count || parameters[index + 1].kind != .positionalOnly
      if parameter.kind == .positionalOnly && isLastOfKind { parts.append("/") }
    }
    return text + "(" + parts.joined(separator: ", ") + ")"
  }

  private func flat(_ value: Value) -> String? {
    var text: String?
    _ = vm.perform { () throws(PyError) in
      var printer = ValuePrinter(vm: vm, columns: 40, rows: 1, signs: screen.signs)
      text = try printer.flat(value, room: 40)
    }
    return text
  }

  private func source(of value: Value) -> [InlineText] {
    var function = value
    if function.is(.boundMethod) { function = function.boundMethod.pointee.function }
    guard let found = vm.sourceText(ofFunction: function) else {
      return ["", "  " + InlineText("Its source is not there to show.", .dim)]
    }
    let block = CodeBlock(source: found.text, firstNumber: found.line)
    return ["", InlineText("  " + VisibleText.show(found.file), .dim)]
      + block.rendered(columns: screen.columns, margin: 2)
  }

  // MARK: Classes, modules, values

  private func lines(onType type: TypeRef, named text: String) -> [InlineText] {
    var lines = heading("class " + signature(of: type.value, named: type.nameText))
    let bases = type.pointee.bases
    let names = bases.is(.tuple) ? (0..<bases.tuple.pointee.count).map { bases.tuple.items[$0].type.nameText } : []
    let shown = names.filter { $0 != "object" }
    if !shown.isEmpty { lines.append("  " + InlineText("a kind of " + shown.joined(separator: ", "), .dim)) }
    let doc = vm.value(of: "__doc__", in: type.pointee.namespace)
    lines += paragraphs(doc.isStr ? doc.str.string : BuiltinNotes.note(type.nameText, of: nil) ?? "")
    return lines + self.names(vm.attributeNames(of: type.value), title: "Attributes and methods")
  }

  private func lines(onModule value: Value) -> [InlineText] {
    let name = value.module.pointee.name
    var lines = heading("module " + (name.isStr ? name.str.string : ""))
    let doc = vm.value(of: "__doc__", in: value.module.pointee.namespace)
    lines += paragraphs(doc.isStr ? doc.str.string : "")
    return lines + names(vm.attributeNames(of: value), title: "Names")
  }

  private func lines(onValue value: Value, named text: String) -> [InlineText] {
    let size = Self.size(of: value, vm).map { ", " + $0 } ?? ""
    var lines = heading("\(text): \(vm.typeName(value))\(size)")
    if let shown = flat(value) { lines.append("  " + InlineText(shown)) }
    let type = vm.type(of: value)
    let doc = vm.value(of: "__doc__", in: type.pointee.namespace)
    lines += paragraphs(doc.isStr ? doc.str.string : BuiltinNotes.note(type.nameText, of: nil) ?? "")
    return lines + names(vm.attributeNames(of: value), title: "Attributes and methods")
  }

  /// How much a container holds.
  static func size(of value: Value, _ vm: VM) -> String? {
    let plain = vm.builtin(value)
    let (count, unit): (Int, String)
    switch plain.kind {
    case .list: (count, unit) = (plain.list.pointee.count, "item")
    case .tuple: (count, unit) = (plain.tuple.pointee.count, "item")
    case .dict: (count, unit) = (plain.dict.pointee.count, "key")
    case .set, .frozenset: (count, unit) = (plain.set.pointee.count, "item")
    case .str: (count, unit) = (plain.str.pointee.count, "character")
    default: return nil
    }
    return ValuePrinter.grouped(count) + " " + unit + (count == 1 ? "" : "s")
  }

  // MARK: Layout

  private func heading(_ text: String) -> [InlineText] {
    let rows = InlineText(VisibleText.show(text, keepingLineBreaks: false), .strong).wrapped(
      columns: max(screen.textWidth - 6, 16))
    return [""] + rows.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 }
  }

  /// Documentation: paragraphs as they are, without the indentation of the code around them.
  private func paragraphs(_ text: String) -> [InlineText] {
    if text.allSatisfy(\.isWhitespace) { return [] }
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indents = all.dropFirst().filter { !$0.allSatisfy(\.isWhitespace) }.map { $0.prefix { $0 == " " }.count }
    let margin = indents.min() ?? 0
    var lines = all.enumerated().map { index, line in
      String(index == 0 ? line.drop { $0 == " " } : line.dropFirst(min(margin, line.prefix { $0 == " " }.count)))
    }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    let room = max(screen.textWidth - 4, 16)
    return [""]
      + lines.flatMap { line -> [InlineText] in
        let safe = VisibleText.show(line, keepingLineBreaks: false)
        return line.hasPrefix(" ")
          ? ["  " + InlineText(safe)] : InlineText(safe).wrapped(columns: room).map { "  " + $0 }
      }
  }

  private func names(_ names: [String], title: String) -> [InlineText] {
    let shown = names.filter { !$0.hasPrefix("_") }
    if shown.isEmpty { return [""] }
    let line = InlineText(VisibleText.show(shown.joined(separator: "  "), keepingLineBreaks: false))
    return ["", "  " + InlineText(title, .dim)]
      + line.wrapped(columns: max(screen.textWidth - 4, 16)).map { "    " + $0 } + [""]
  }
}
