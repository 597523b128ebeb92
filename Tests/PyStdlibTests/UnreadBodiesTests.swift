// These tests hold the library's Python sources together: functions are read when they are first called, so a mistake in
// one of them must show here.

import PyRuntime
import PyStdlib
import PySyntax
import Testing

@Test(arguments: StandardLibrary.modules.filter(\.hasSource).map(\.name))
func everyFunctionOfTheLibraryCanBeRead(name: String) throws {
  let source = try #require(StandardLibrary.modules.first { $0.name == name }?.source)
  let text = Array(source.utf8)
  var warnings: [SyntaxWarning] = []
  let whole = try parseModule(text, warnings: &warnings)
  #expect(warnings.isEmpty)
  let short = try parseModule(text, putsOffBodies: true, warnings: &warnings)
  let functions = definitions(whole.body)
  let unread = definitions(short.body)
  #expect(functions.map(\.span) == unread.map(\.span))
  for function in unread where function.unreadBody != nil {
    let alone = try parseFunction(in: text, at: function.span)
    let read = try #require(definitions(alone.body).first)
    let same = try #require(functions.first { $0.span == function.span })
    #expect(read.body.map(\.span) == same.body.map(\.span))
  }
}

/// The functions outside other functions.
private func definitions(_ body: [Statement]) -> [FunctionDefinition] {
  body.flatMap { statement -> [FunctionDefinition] in
    switch statement.kind {
    case .function(let definition): [definition]
    case .class(let definition): definitions(definition.body)
    case .if(_, let body, let orElse): definitions(body + orElse)
    case .try(let body, let handlers, let orElse, let finally, _):
      definitions(body + handlers.flatMap(\.body) + orElse + finally)
    default: []
    }
  }
}
