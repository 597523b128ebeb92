// This file defines what is kept of a learner's work, in values without any database in them.

/// An exercise as progress knows it. Renaming files changes nothing; changing the tests changes `testsHash`.
public struct ExerciseKey: Hashable, Sendable {
  public var lesson: String
  public var exercise: String
  public var testsHash: String

  public init(lesson: String, exercise: String, testsHash: String) {
    self.lesson = lesson
    self.exercise = exercise
    self.testsHash = testsHash
  }
}

/// One run of the tests on the learner's answer.
public struct Attempt: Hashable, Sendable {
  /// Milliseconds since 1970, as the caller's clock says.
  public var time: Int64
  public var testsPassed: Int
  public var testsTotal: Int
  public var points: Int
  public var pointsTotal: Int
  /// Whether the whole exercise passed, its rules included.
  public var passed: Bool

  public init(
    time: Int64, passed: Bool, testsPassed: Int, testsTotal: Int, points: Int, pointsTotal: Int
  ) {
    self.time = time
    self.passed = passed
    self.testsPassed = testsPassed
    self.testsTotal = testsTotal
    self.points = points
    self.pointsTotal = pointsTotal
  }
}

public enum ExerciseState: String, Hashable, Sendable {
  case new
  /// Tried, or a hint was taken, but never passed.
  case started
  case done
  /// Passed with other tests than the present ones. It still counts; it may be tried again.
  case doneTestsChanged

  /// In words, for a list.
  public var words: String {
    switch self {
    case .new: "new"
    case .started: "started"
    case .done: "done"
    case .doneTestsChanged: "done, tests changed since"
    }
  }

  public var countsAsDone: Bool { self == .done || self == .doneTestsChanged }
}

/// What is known of one exercise since its last reset.
public struct ExerciseProgress: Hashable, Sendable {
  public var state = ExerciseState.new
  public var tries = 0
  /// The highest hint shown.
  public var hintsUsed = 0
  public var sawSolution = false
  /// The most points of any attempt.
  public var bestPoints = 0
  /// Out of how many those were.
  public var pointsTotal = 0
  public var lastAttempt: Attempt?
  /// When it was first passed; nil until then.
  public var doneTime: Int64?
  /// When it comes back.
  public var review = ReviewSchedule()

  public init() {}
}

/// Where a learner was.
public struct Place: Hashable, Sendable {
  public var lesson: String
  /// The step's number in the lesson, from 0. A lesson may have become shorter since.
  public var step: Int
  /// The step's name, empty where a version before 2 wrote the place.
  public var subject = ""
  public var time: Int64
}

/// An answer to a quiz or a prediction.
public struct Answer: Hashable, Sendable {
  public var time: Int64
  public var text: String
  public var isRight: Bool
}
