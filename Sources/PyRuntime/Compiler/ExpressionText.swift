// This file defines the text of an expression, as `from __future__ import annotations` keeps annotations: CPython's own
// writing, with one space around operators and the fewest parentheses.

import Numbers
import PySyntax
import SourceText

extension Compiler {
  /// An annotation as it is compiled: itself, or its text.
  func annotation(_ e: Expression) -> Expression {
    guard hasTextAnnotations else { return e }
    var text = ExpressionText(vm: vm, names: names)
    text.write(e, .test)
    return Expression(.constant(.string(Array(text.result.utf8))), e.span)
  }
}

/// Writes one expression.
private struct ExpressionText {
  let vm: VM
  let names: NameTable
  var result = ""

  init(vm: VM, names: NameTable) {
    self.vm = vm
    self.names = names
  }

  /// How tightly an operand has to hold together to stand without parentheses.
  enum Level: Int {
    case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, arithmetic, term, factor, power, await,
      atom

    var next: Level { Level(rawValue: rawValue + 1) ?? .atom }
  }

  private mutating func parenthesized(_ isNeeded: Bool, _ body: (inout ExpressionText) -> Void) {
    if isNeeded { result += "(" }
    body(&self)
    if isNeeded { result += ")" }
  }

  private mutating func list<Items: Sequence>(_ items: Items, _ item: (inout ExpressionText, Items.Element) -> Void) {
    for (i, element) in items.enumerated() {
      if i > 0 { result += ", " }
      item(&self, element)
    }
  }

  mutating func write(_ e: Expression, _ level: Level) {
    switch e.kind {
    case .constant(let constant): write(constant)
    case .name(let name): result += names[name]
    case .joinedString(let parts): result += "f" + repr(Array(formatted(parts).utf8))
    case .attribute(let object, let name, _):
      write(object, .atom)
      if case .constant(.integer) = object.kind { result += " " }
      result += "." + names[name]
    case .subscript_(let object, let key):
      write(object, .atom)
      result += "["
      write(key, .tuple)
      result += "]"
    case .slice(let lower, let upper, let step):
      if let lower { write(lower, .test) }
      result += ":"
      if let upper { write(upper, .test) }
      if let step {
        result += ":"
        write(step, .test)
      }
    case .call(let callee, let arguments): call(callee, arguments)
    case .unary(let operation, let operand): unary(operation, operand, level)
    case .binary(let left, let operation, let right, _): binary(left, operation, right, level)
    case .boolean(let operation, let items):
      let own = operation == .and ? Level.and : .or
      parenthesized(level.rawValue > own.rawValue) { text in
        for (i, item) in items.enumerated() {
          if i > 0 { text.result += operation == .and ? " and " : " or " }
          text.write(item, own.next)
        }
      }
    case .comparison(let first, let rest):
      parenthesized(level.rawValue > Level.comparison.rawValue) { text in
        text.write(first, .bitOr)
        for item in rest {
          text.result += text.symbol(item.operation)
          text.write(item.right, .bitOr)
        }
      }
    case .conditional(let test, let then, let otherwise):
      parenthesized(level.rawValue > Level.test.rawValue) { text in
        text.write(then, .or)
        text.result += " if "
        text.write(test, .or)
        text.result += " else "
        text.write(otherwise, .test)
      }
    case .lambda(let parameters, let body):
      parenthesized(level.rawValue > Level.test.rawValue) { text in
        let isSpaced = !parameters.positionalOnly.isEmpty || !parameters.positional.isEmpty
        text.result += isSpaced ? "lambda " : "lambda"
        text.write(parameters)
        text.result += ": "
        text.write(body, .test)
      }
    case .tuple(let items):
      if items.isEmpty {
        result += "()"
        return
      }
      parenthesized(level.rawValue > Level.tuple.rawValue) { text in
        text.list(items) { $0.write($1, .test) }
        if items.count == 1 { text.result += "," }
      }
    case .list(let items): bracketed("[", "]") { $0.list(items) { $0.write($1, .test) } }
    case .set(let items): bracketed("{", "}") { $0.list(items) { $0.write($1, .test) } }
    case .dictionary(let items):
      bracketed("{", "}") {
        $0.list(items) { text, item in
          if let key = item.key {
            text.write(key, .test)
            text.result += ": "
            text.write(item.value, .test)
          } else {
            text.result += "**"
            text.write(item.value, .bitOr)
          }
        }
      }
    case .listComprehension(let element, let clauses):
      bracketed("[", "]") { $0.comprehension(clauses) { $0.write(element, .test) } }
    case .setComprehension(let element, let clauses):
      bracketed("{", "}") { $0.comprehension(clauses) { $0.write(element, .test) } }
    case .generator(let element, let clauses):
      bracketed("(", ")") { $0.comprehension(clauses) { $0.write(element, .test) } }
    case .dictionaryComprehension(let key, let value, let clauses):
      bracketed("{", "}") {
        $0.comprehension(clauses) {
          $0.write(key, .test)
          $0.result += ": "
          $0.write(value, .test)
        }
      }
    case .starred(let inner):
      result += "*"
      write(inner, .bitOr)
    case .named(let name, _, let value):
      parenthesized(level.rawValue > Level.tuple.rawValue) { text in
        text.result += text.names[name] + " := "
        text.write(value, .atom)
      }
    case .await(let inner):
      parenthesized(level.rawValue > Level.await.rawValue) { text in
        text.result += "await "
        text.write(inner, .atom)
      }
    case .yield(let inner):
      bracketed("(", ")") { text in
        text.result += inner == nil ? "yield" : "yield "
        if let inner { text.write(inner, .test) }
      }
    case .yieldFrom(let inner):
      bracketed("(", ")") { text in
        text.result += "yield from "
        text.write(inner, .test)
      }
    }
  }

  private mutating func bracketed(_ open: String, _ close: String, _ body: (inout ExpressionText) -> Void) {
    result += open
    body(&self)
    result += close
  }

  private mutating func comprehension(_ clauses: [ComprehensionClause], _ element: (inout ExpressionText) -> Void) {
    element(&self)
    for clause in clauses {
      result += clause.isAsync ? " async for " : " for "
      write(clause.target, .tuple)
      result += " in "
      write(clause.iterable, .or)
      for condition in clause.conditions {
        result += " if "
        write(condition, .or)
      }
    }
  }

  private mutating func call(_ callee: Expression, _ arguments: [Argument]) {
    write(callee, .atom)
    if arguments.count == 1, case .positional(let only) = arguments[0], case .generator = only.kind {
      write(only, .atom)
      return
    }
    bracketed("(", ")") {
      // Keywords follow, whatever stood first.
      let positional = arguments.filter { !$0.isKeyword }
      $0.list(positional + arguments.filter(\.isKeyword)) { text, argument in
        switch argument {
        case .positional(let e): text.write(e, .test)
        case .keyword(let name, let e, _):
          text.result += text.names[name] + "="
          text.write(e, .test)
        case .iterable(let e):
          text.result += "*"
          text.write(e, .bitOr)
        case .mapping(let e):
          text.result += "**"
          text.write(e, .test)
        }
      }
    }
  }

  private mutating func write(_ parameters: Parameters) {
    var parts: [(prefix: String, parameter: Parameter?)] = parameters.positionalOnly.map { ("", $0) }
    if !parts.isEmpty { parts.append(("/", nil)) }
    parts += parameters.positional.map { ("", $0) }
    if let variadic = parameters.variadic {
      parts.append(("*", variadic))
    } else if !parameters.keywordOnly.isEmpty {
      parts.append(("*", nil))
    }
    parts += parameters.keywordOnly.map { ("", $0) }
    if let keywords = parameters.variadicKeywords { parts.append(("**", keywords)) }
    list(parts) { text, part in
      text.result += part.prefix
      guard let parameter = part.parameter else { return }
      text.result += text.names[parameter.name]
      if let value = parameter.defaultValue {
        text.result += "="
        text.write(value, .test)
      }
    }
  }

  private mutating func unary(_ operation: UnaryOperator, _ operand: Expression, _ level: Level) {
    let (symbol, own): (String, Level) =
      switch operation {
      case .not: ("not ", .not)
      case .plus: ("+", .factor)
      case .minus: ("-", .factor)
      case .invert: ("~", .factor)
      }
    parenthesized(level.rawValue > own.rawValue) { text in
      text.result += symbol
      text.write(operand, own)
    }
  }

  private mutating func binary(_ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ level: Level) {
    let (symbol, own): (String, Level) =
      switch operation {
      case .add: (" + ", .arithmetic)
      case .subtract: (" - ", .arithmetic)
      case .multiply: (" * ", .term)
      case .matrixMultiply: (" @ ", .term)
      case .divide: (" / ", .term)
      case .floorDivide: (" // ", .term)
      case .modulo: (" % ", .term)
      case .leftShift: (" << ", .shift)
      case .rightShift: (" >> ", .shift)
      case .or: (" | ", .bitOr)
      case .xor: (" ^ ", .bitXor)
      case .and: (" & ", .bitAnd)
      case .power: (" ** ", .power)
      }
    parenthesized(level.rawValue > own.rawValue) { text in
      text.write(left, operation == .power ? own.next : own)
      text.result += symbol
      text.write(right, operation == .power ? own : own.next)
    }
  }

  private func symbol(_ operation: ComparisonOperator) -> String {
    switch operation {
    case .equal: " == "
    case .notEqual: " != "
    case .less: " < "
    case .lessOrEqual: " <= "
    case .greater: " > "
    case .greaterOrEqual: " >= "
    case .is: " is "
    case .isNot: " is not "
    case .in: " in "
    case .notIn: " not in "
    }
  }

  private func repr(_ bytes: [UInt8]) -> String { (try? vm.reprText(vm.newStr(utf8: bytes))) ?? "''" }

  private mutating func write(_ constant: Constant) {
    switch constant {
    case .none: result += "None"
    case .boolean(let value): result += value ? "True" : "False"
    case .ellipsis: result += "..."
    case .integer(let value): result += String(value)
    case .bigInteger(let digits, let radix):
      let values = digits.map { $0 < 0x40 ? $0 &- 0x30 : ($0 | 0x20) &- 0x57 }
      result += (try? vm.reprText(vm.newInt(BigInt(digits: values, radix: radix, negative: false)))) ?? "0"
    case .float(let value):
      result += value.isInfinite ? "1e309" : (try? vm.reprText(Value(value))) ?? ""
    case .imaginary(let value):
      result += value.isInfinite ? "1e309j" : (try? vm.reprText(vm.newComplex(0, value))) ?? ""
    case .string(let bytes): result += repr(bytes)
    case .bytes(let bytes): result += (try? vm.reprText(vm.newBytes(bytes))) ?? "b''"
    }
  }

  /// The inside of an f-string, before it is quoted.
  private func formatted(_ parts: [StringPart]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let bytes):
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
          text.unicodeScalars.append(scalar)
          if scalar == "{" || scalar == "}" { text.unicodeScalars.append(scalar) }
        }
      case .replacement(let value, let debugText, let conversion, let format, _):
        if let debugText { text += String(decoding: debugText, as: UTF8.self) }
        var inner = ExpressionText(vm: vm, names: names)
        inner.write(value, .test.next)
        text += inner.result.hasPrefix("{") ? "{ " + inner.result : "{" + inner.result
        switch conversion {
        case .none: break
        case .str: text += "!s"
        case .repr: text += "!r"
        case .ascii: text += "!a"
        }
        if let format { text += ":" + formatted(format) }
        text += "}"
      }
    }
    return text
  }
}

extension Argument {
  fileprivate var isKeyword: Bool {
    switch self {
    case .keyword, .mapping: true
    case .positional, .iterable: false
    }
  }
}
