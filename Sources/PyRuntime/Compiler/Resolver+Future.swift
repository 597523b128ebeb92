// This file defines what `from __future__ import` means to the resolver: where it may stand, which features exist, and
// annotations that are kept as text (PEP 236, PEP 563).

import PySyntax
import SourceText

extension Resolver {
  /// Features of CPython 3.11. All but `annotations` are part of the language already, or change nothing here.
  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  func isFuture(_ module: [Identifier], _ level: Int) -> Bool {
    level == 0 && module.count == 1 && names[module[0]] == "__future__"
  }

  /// Reads the imports that stand before everything but the docstring.
  mutating func findFutures(_ module: Module) throws(PySyntaxError) {
    for (i, statement) in module.body.enumerated() {
      switch statement.kind {
      case .expression(let e) where i == 0:
        if case .constant(.string) = e.kind { continue }
        return
      case .importFrom(let path, let level, let list) where isFuture(path, level):
        if list.isEmpty { throw PySyntaxError(.syntax, "future feature * is not defined", statement.span) }
        for item in list {
          let feature = names[item.path[0]]
          if feature == "braces" { throw PySyntaxError(.syntax, "not a chance", statement.span) }
          guard Resolver.features.contains(feature) else {
            throw PySyntaxError(.syntax, "future feature \(feature) is not defined", statement.span)
          }
          if feature == "annotations" { hasTextAnnotations = true }
        }
        endOfFutures = statement.span.end
      default: return
      }
    }
  }

  /// An annotation: names in it count only where it is evaluated.
  mutating func annotation(_ e: Expression) throws(PySyntaxError) {
    guard hasTextAnnotations else { return try expression(e) }
    // What is only text has a scope of its own, which is thrown away.
    let outer = scope
    scope = Scope(.function, parent: outer)
    scope.isAnnotation = true
    defer { scope = outer }
    try expression(e)
  }

  func checkAnnotation(_ what: String, _ span: Span) throws(PySyntaxError) {
    guard scope.isAnnotation else { return }
    throw PySyntaxError(.syntax, "'\(what)' can not be used within an annotation", span)
  }
}
