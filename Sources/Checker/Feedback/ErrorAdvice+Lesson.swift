// This file words errors that the lesson's own code raises: a learner's line on the way there only calls that code, and
// where no learner's line is on the way, it is the learner's value that the test could not use.

extension ErrorAdvice {
  /// - Parameter function: what raised it, as tracebacks name it.
  func text(for fault: Fault, raisedBy function: String) -> String? {
    let (type, message) = fault.parts
    if let call = fault.frames.last {
      if type == "RecursionError" { return Self.recursion }
      let name = function.hasPrefix("<") ? "a function" : "`\(function)`"
      return
        "The error comes out of \(name) of the lesson, which line \(call.line) of your program calls. Does your program "
        + "have to deal with it, or to give other values?"
    }
    switch type {
    case "KeyError": return "The test asks for the key \(message), and what it gets has none."
    case "ValueError" where message.contains("is not a valid"):
      return "The test looks for a member by its value, and none has this one."
    case "IndexError": return "The test asks for an item that is not there: what it gets has fewer items."
    case "AttributeError", "TypeError": return unusableValue(message, fault)
    case "ValueError" where message.hasSuffix("values to unpack") || message.contains("values to unpack (expected"):
      return "The test takes what it gets apart, and there is another number of items in it."
    default: return nil
    }
  }

  private func unusableValue(_ message: String, _ fault: Fault) -> String? {
    if message.contains("'NoneType'") { return noneValue("") }
    if message.contains("positional argument") || message.contains("unexpected keyword argument") {
      return arguments(message, fault)
    }
    if message.hasPrefix("'generator' object does not support the context manager") {
      return "A function with `yield` becomes a context manager only with `@contextmanager` above its `def`."
    }
    if message.contains("does not support the context manager protocol") {
      return "The test uses what it gets with `with`, and that is no context manager."
    }
    guard let type = Self.quoted(message) else { return nil }
    if message.hasSuffix("object is not an iterator") {
      return "The test goes on to the next item of what it gets. A function with `yield` gives such a generator."
    }
    if message.hasSuffix("object is not iterable") {
      return "The test goes through the items of what it gets, and its type, `\(type)`, has none."
    }
    if message.hasSuffix("object is not subscriptable") {
      return "The test asks for an item of what it gets, and its type, `\(type)`, has none."
    }
    if message.hasSuffix("object is not callable") {
      return "The test calls what it gets, and that is no function: its type is `\(type)`."
    }
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count >= 4, message.contains("object has no attribute") else { return nil }
    return "The test asks for `\(parts[3])` of what it gets, and its type, `\(type)`, has none."
  }
}

extension Fault {
  /// The exception's type and its message.
  var parts: (type: String, message: String) {
    guard let colon = exception.firstIndex(of: ":") else { return (exception, "") }
    return (String(exception[..<colon]), String(exception[colon...].dropFirst(2)))
  }
}
