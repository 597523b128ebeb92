// This file decides where the lessons are, without touching a file: `--lessons`, then `SNIP_LESSONS`, then `./lessons`,
// then `share/snip/lessons` beside the installed program.

/// A place where lessons may be.
public struct LessonFolder: Hashable, Sendable {
  public enum Origin: String, Sendable {
    case option = "--lessons"
    case environment = "SNIP_LESSONS"
    case workingFolder = "./lessons"
    case installed = "the installed lessons"

    /// Whether the user named it, so that another place must not silently stand in for it.
    public var isExplicit: Bool { self == .option || self == .environment }
  }

  public var path: String
  public var origin: Origin

  public init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The places to look at, best first.
  ///
  /// - Parameter executable: the absolute path of the running program, links resolved.
  public static func candidates(option: String?, environment: String?, executable: String?) -> [LessonFolder] {
    var result: [LessonFolder] = []
    if let option { result.append(LessonFolder(path: option, origin: .option)) }
    // An empty variable is as good as none, as for every variable of the XDG specification.
    if let environment, !environment.isEmpty { result.append(LessonFolder(path: environment, origin: .environment)) }
    result.append(LessonFolder(path: "lessons", origin: .workingFolder))
    if let executable, executable.hasPrefix("/") {
      let prefix = parentPath(parentPath(executable))
      result.append(LessonFolder(path: joined(prefix, "share/snip/lessons"), origin: .installed))
    }
    return result
  }

  /// The first candidate that is there; but when the user named one, that one whether it is there or not, so that the
  /// error speaks of it. nil when nothing was named and nothing is there.
  public static func choose(among candidates: [LessonFolder], isThere: (String) -> Bool) -> LessonFolder? {
    candidates.first { $0.origin.isExplicit || isThere($0.path) }
  }
}
