// This file defines `%trace`: a program whose statements each say that they come next. It is made from the tree of the entry
// by a call in front of every statement, so that the machine needs no hook that would cost every other run.

import PyRuntime
import PySyntax
import SourceText

/// Rewrites a tree: before each statement stands a call with the statement's place and the variables.
struct StatementTrace {
  static let functionName = "__snip_line__"

  private let function: Identifier
  private let locals: Identifier

  static func rewritten(_ module: Module) -> Module {
    var names = module.names
    let trace = StatementTrace(function: names.intern(functionName), locals: names.intern("locals"))
    return Module(body: trace.block(module.body, isFunction: false), names: names)
  }

  private init(function: Identifier, locals: Identifier) {
    self.function = function
    self.locals = locals
  }

  private func block(_ statements: [Statement], isFunction: Bool) -> [Statement] {
    var result: [Statement] = []
    for (index, statement) in statements.enumerated() {
      // The documentation of a function has to stay its first statement.
      let isDocumentation = index == 0 && isFunction && statement.isConstant
      if !isDocumentation { result.append(announcement(statement.span, isEntry: isFunction && result.isEmpty)) }
      result.append(Statement(traced(statement.kind), statement.span))
    }
    return result
  }

  private func announcement(_ span: Span, isEntry: Bool) -> Statement {
    func argument(_ kind: Expression.Kind) -> Argument { .positional(Expression(kind, span)) }
    let variables = Expression.Kind.call(Expression(.name(locals), span), [])
    return Statement(
      .expression(
        Expression(
          .call(
            Expression(.name(function), span),
            [
              argument(.constant(.integer(Int(span.start)))), argument(.constant(.integer(Int(span.end)))),
              argument(.constant(.boolean(isEntry))), argument(variables),
            ]), span)),
      span)
  }

  private func traced(_ kind: Statement.Kind) -> Statement.Kind {
    func body(_ statements: [Statement]) -> [Statement] { block(statements, isFunction: false) }
    switch kind {
    case .if(let condition, let then, let orElse):
      return .if(condition, body(then), orElse: body(orElse))
    case .while(let condition, let loop, let orElse):
      return .while(condition, body(loop), orElse: body(orElse))
    case .for(let target, let iterable, let loop, let orElse, let isAsync):
      return .for(target: target, iterable: iterable, body(loop), orElse: body(orElse), isAsync: isAsync)
    case .with(let items, let inner, let isAsync): return .with(items, body(inner), isAsync: isAsync)
    case .try(let tried, let handlers, let orElse, let finally, let isStar):
      let traced = handlers.map {
        ExceptHandler(type: $0.type, name: $0.name, body: body($0.body), span: $0.span)
      }
      return .try(body(tried), traced, orElse: body(orElse), finally: body(finally), isStar: isStar)
    case .match(let subject, let cases):
      return .match(subject, cases.map { MatchCase(pattern: $0.pattern, guard: $0.guard, body: body($0.body)) })
    case .function(let definition):
      return .function(
        FunctionDefinition(
          name: definition.name, parameters: definition.parameters, returns: definition.returns,
          body: block(definition.body, isFunction: true), decorators: definition.decorators,
          isAsync: definition.isAsync, span: definition.span))
    default: return kind
    }
  }
}

extension Statement {
  /// Whether the statement is a constant alone, as documentation is.
  fileprivate var isConstant: Bool {
    guard case .expression(let expression) = kind, case .constant = expression.kind else { return false }
    return true
  }
}
