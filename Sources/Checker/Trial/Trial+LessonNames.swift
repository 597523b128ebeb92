// This file refuses programs that give another value to a name of the lesson's setup on which the tests rely. The tests
// go on to see the lesson's own value, so that no program can replace their helpers; a verdict that says nothing of it
// would puzzle whoever needed the name for something else.

import PyRuntime
import PySyntax
import SourceText

extension Trial {
  /// A complaint at the line that binds such a name; nil when there is none.
  func lessonNameProblem() -> Problem? {
    guard let name = referee?.firstRebound(of: plan.lessonNames, vm),
      let module = try? parseModule(submission.text),
      let statement = module.body.last(where: { statement in
        let bound = BoundNames(Module(body: [statement], names: module.names)).topLevel
        return bound.contains { module.names[$0] == name }
      })
    else { return nil }
    let file = SourceFile(name: submission.name, bytes: submission.text)
    let line = file.position(of: statement.span.startOffset).line
    return .text(
      Diagnostic(
        .error, in: file, at: file.lineSpan(line),
        "`\(name)` belongs to the lesson, and the tests use it as the lesson has made it: choose another name"))
  }
}
