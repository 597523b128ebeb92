// This file refuses programs that give another value to a name of the lesson's setup on which the tests rely. The tests
// go on to see the lesson's own value, so that no program can replace their helpers; a verdict that says nothing of it
// would puzzle whoever needed the name for something else.

import PyRuntime
import PySyntax
import SourceText

extension Trial {
  /// A complaint at the line that binds such a name; nil when there is none. A function of the setup may have given the
  /// name its new value: then no line of the program binds it.
  func lessonNameProblem() -> Problem? {
    let names = referee.rebound(of: plan.lessonNames, vm)
    guard !names.isEmpty, let module = try? parseModule(submission.text) else { return nil }
    for statement in module.body {
      let bound = BoundNames(Module(body: [statement], names: module.names)).topLevel.map { module.names[$0] }
      guard let name = bound.first(where: names.contains) else { continue }
      let file = SourceFile(name: submission.name, bytes: submission.text)
      let line = file.position(of: statement.span.startOffset).line
      return .text(
        Diagnostic(
          .error, in: file, at: file.lineSpan(line),
          "`\(name)` belongs to the lesson, and the tests use it as the lesson has made it: choose another name"))
    }
    return nil
  }
}
