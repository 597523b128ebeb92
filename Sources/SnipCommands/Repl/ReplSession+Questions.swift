// This file defines the answer to a question about a name: found without running anything, in the session or among the
// standard modules.

import PyRuntime
import PyStdlib
import Terminal

extension ReplSession {
  func ask(_ question: NameQuestion) {
    if question.expression.isEmpty { return help() }
    if let keyword = BuiltinNotes.keyword(question.expression) {
      let rows = InlineText(keyword).wrapped(columns: max(screen.textWidth - 4, 16)).map { "  " + $0 }
      return page(["", "  " + InlineText(question.expression, .strong), ""] + rows + [""])
    }
    let tokens = PromptTokens(Array(question.expression.utf8))
    let all = tokens.primary(endingAt: tokens.tokens.count)
    let text = question.expression
    guard all.count == tokens.tokens.count, !all.isEmpty else {
      return say(["error: \(text): ask about a name, such as `len?` or `str.split?`"])
    }
    let vm = playground.vm
    if let known = LiveNames(vm: vm).resolve(all) {
      var lines: [InlineText] = []
      // As an entry, because the values of defaults are shown by their `__repr__`.
      _ = playground.perform { [screen] vm in
        lines = NameReport(vm: vm, screen: screen).lines(on: known, named: text, wantsSource: question.wantsSource)
        return .finished
      }
      return page(lines)
    }
    if let first = all.first?.text, StandardLibrary.modules.contains(where: { $0.name == first }) {
      return explain(all, text: text, module: first, wantsSource: question.wantsSource)
    }
    say(["error: nothing here is called \(text)"])
  }

  /// A name of a module that the session has not imported.
  private func explain(_ tokens: ArraySlice<PromptTokens.Token>, text: String, module: String, wantsSource: Bool) {
    let library = VM(host: SilentHost(), modules: StandardLibrary.modules)
    var lines: [InlineText] = []
    let screen = self.screen
    VM.runOnLargeStack {
      _ = library.perform { () throws(PyError) in
        let imported = try library.importModule(module)
        library.setNamespace(library.mainModule().pointee.namespace, module, imported)
      }
      if let known = LiveNames(vm: library).resolve(tokens) {
        lines = NameReport(vm: library, screen: screen).lines(on: known, named: text, wantsSource: wantsSource)
      }
    }
    if lines.isEmpty { return say(["error: the module \(module) has nothing called \(text)"]) }
    page(lines + ["  " + InlineText("`import \(module)` makes it yours.", .dim)])
  }

  /// Long answers stop at every screen.
  private func page(_ lines: [InlineText]) {
    Pager(output: output, screen: screen).show(lines)
  }
}
