// This file defines how a session moves: where it begins, on, back, to a lesson by name, and to what is due for review.

import Lessons
import Progress
import Terminal

extension LearnSession {
  /// Goes to where the learner was: in a review that was begun after everything else, or at a step.
  func restore() {
    if let known = knownPlace {
      (lesson, step, isReviewing) = known
      return settle()
    }
    let place = progress.lastPlace()
    // Exercises and lessons may have other names now.
    if place != nil { _ = course }
    if let review = progress.lastReview(), review.time > place?.time ?? 0, let found = course.lesson(id: review.lesson),
      let number = found.stepIndex(ofExercise: review.exercise)
    {
      (lesson, step, isReviewing) = (found, number, true)
    } else if let place, let found = locate(place) {
      (lesson, step) = found
    } else if place != nil, let open = course.lessons.first(where: { !isDone($0) }) {
      // The lesson is gone.
      lesson = open
    }
    settle()
  }

  /// The place where it is kept under the names that the lesson has now, which takes no other lesson to tell.
  private var knownPlace: (Lesson, Int, isReviewing: Bool)? {
    let place = progress.lastPlace()
    let review = progress.lastReview().flatMap { $0.time > place?.time ?? 0 ? $0 : nil }
    guard let id = review?.lesson ?? place?.lesson, let found = shelf.lesson(id: id), Self.isTeachable(found) else {
      return nil
    }
    if let review { return found.stepIndex(ofExercise: review.exercise).map { (found, $0, true) } }
    return place.flatMap { stepIndex(of: $0, in: found) }.map { (found, $0, false) }
  }

  /// The step with the name of a place, best the one that also has its number.
  func stepIndex(of place: Place, in lesson: Lesson) -> Int? {
    let names = lesson.steps.map(name(of:))
    if names.indices.contains(place.step), names[place.step] == place.subject { return place.step }
    return names.firstIndex(of: place.subject)
  }

  private func isDone(_ lesson: Lesson) -> Bool {
    progress.states(of: lesson.exercises.map { key($0, in: lesson) }).allSatisfy(\.countsAsDone)
  }

  /// A place in the course as it is now: by the step's name, else by its number.
  func locate(_ place: Place) -> (Lesson, Int)? {
    if let found = course.lesson(id: place.lesson) {
      if let number = stepIndex(of: place, in: found) { return (found, number) }
      if let moved = progress.presentName(lesson: place.lesson, exercise: place.subject),
        let heir = course.lesson(id: moved.lesson), let number = heir.stepIndex(ofExercise: moved.exercise)
      {
        return (heir, number)
      }
      return (found, min(place.step, found.steps.count - 1))
    }
    guard let moved = progress.presentName(lesson: place.lesson, exercise: place.subject),
      let heir = course.lesson(id: moved.lesson)
    else { return nil }
    return (heir, heir.stepIndex(ofExercise: moved.exercise) ?? 0)
  }

  /// The name by which a step is found again.
  func name(of step: Step) -> String { step.exercise?.id ?? step.title }

  /// Makes the session ready for commands at its place, as if the step had been shown up to its first open question.
  func settle() {
    inheritAnswer()
    let all = stepPieces()
    let first = all.firstIndex { openQuestion($0) != nil }
    question = first.flatMap { openQuestion(all[$0]) }
    pieces = first.map { all[($0 + 1)...] } ?? []
    bench.open(after: codeBefore + all[..<(first ?? all.endIndex)].compactMap(\.code))
  }

  /// Takes over the answer from the time when the exercise had another name.
  func inheritAnswer() {
    guard let exercise else { return }
    if progress.mayHaveFormerName(key(exercise)) { _ = course }
    if let former = progress.formerName(of: key(exercise)) { work.inherit(lesson, exercise, from: former) }
  }

  func next() {
    if isReviewing { return endReview(goesOn: true) }
    if step + 1 < lesson.steps.count { return open(lesson, at: step + 1) }
    let all = course.lessons
    if let index = all.firstIndex(where: { $0.id == lesson.id }), index + 1 < all.count {
      return open(all[index + 1], at: 0)
    }
    let left = all.flatMap { lesson in lesson.exercises.map { key($0, in: lesson) } }
    let open = progress.states(of: left).count { !$0.countsAsDone }
    note(
      open == 0
        ? "That was the last step, and every exercise is done. \(name("review")) brings them back when they are due."
        : "That was the last step. \(count(open, "exercise")) still open: \(name("list")) open", .passed)
  }

  func back() {
    if isReviewing { return endReview(goesOn: false) }
    if step > 0 { return open(lesson, at: step - 1) }
    let all = course.lessons
    guard let index = all.firstIndex(where: { $0.id == lesson.id }), index > 0 else {
      return note("This is the very beginning.", .dim)
    }
    open(all[index - 1], at: all[index - 1].steps.count - 1)
  }

  func open(_ lesson: Lesson, at step: Int) {
    self.lesson = lesson
    self.step = step
    isReviewing = false
    show()
  }

  /// Jumps to `lesson`, `lesson/exercise`, or an exercise of this lesson. False when there is no such place.
  @discardableResult
  func go(_ text: String) -> Bool {
    if text.isEmpty {
      note("Say where: \(name("go")) \(lesson.id). \(name("list")) shows the lessons.", .dim)
      return false
    }
    if let number = lesson.stepIndex(ofExercise: text) {
      open(lesson, at: number)
      return true
    }
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    let (found, near) = course.find(parts.first ?? "")
    if let found, parts.count == 1 {
      let place = progress.lastPlace(lesson: found.id).flatMap(locate)
      open(found, at: place?.0.id == found.id ? place?.1 ?? 0 : 0)
      return true
    }
    if let found, let number = found.stepIndex(ofExercise: parts[1]) {
      open(found, at: number)
      return true
    }
    let what = found == nil ? "There is no lesson \(parts.first ?? "")." : "The lesson has no exercise \(parts[1])."
    note(what + (near.map { " Did you mean \($0)?" } ?? " \(name("list")) shows what there is."), .failed)
    return false
  }

  // MARK: Review

  /// How many exercises are due, told without the lessons' texts where no lesson has gone.
  var dueCount: Int {
    let lessons = progress.lessonsDue(at: Self.clock)
    let known = Set(shelf.lessons.map(\.id))
    return lessons.allSatisfy(known.contains) ? lessons.count : due.count
  }

  /// What is due, the longest overdue first.
  var due: [(lesson: Lesson, exercise: Exercise)] {
    let all = course.lessons.flatMap { lesson in lesson.exercises.map { (lesson: lesson, exercise: $0) } }
    let schedules = progress.progress(of: all.map { key($0.exercise, in: $0.lesson) }).map(\.review)
    let time = Self.clock
    return zip(all, schedules).filter { $0.1.isDue(at: time) }
      .sorted { ($0.1.due ?? 0, $0.0.lesson.id, $0.0.exercise.id) < ($1.1.due ?? 0, $1.0.lesson.id, $1.0.exercise.id) }
      .map(\.0)
  }

  /// Brings back what is due: the starter anew, the earlier answer beside it.
  func review() {
    guard let (lesson, exercise) = due.first, let number = lesson.stepIndex(ofExercise: exercise.id) else {
      note("Nothing is due for review.\(nextDue().map { " The next: \($0)." } ?? "")", .passed)
      return
    }
    if isReviewing, lesson.id == self.lesson.id, exercise.id == present.exercise?.id { return show() }
    (self.lesson, step, isReviewing) = (lesson, number, true)
    let (_, problem) = work.reset(lesson, exercise)
    if let problem { note(problem, .failed) }
    progress.recordReview(of: key(exercise), time: now)
    tries[key(exercise)] = nil
    show()
  }

  /// Leaves the review for the next exercise that is due, or for the place in the lessons.
  private func endReview(goesOn: Bool) {
    if goesOn, due.contains(where: { $0.lesson.id != lesson.id || $0.exercise.id != present.exercise?.id }),
      let exercise = present.exercise, !progress.progress(of: key(exercise)).review.isDue(at: Self.clock)
    {
      return review()
    }
    let place = progress.lastPlace().flatMap(locate) ?? (course.lessons[0], 0)
    note("That was the review. Back to where you were.", .dim)
    open(place.0, at: place.1)
  }

  private func nextDue() -> String? {
    let all = course.lessons.flatMap { lesson in lesson.exercises.map { (lesson: lesson, exercise: $0) } }
    let dues = progress.progress(of: all.map { key($0.exercise, in: $0.lesson) }).map(\.review.due)
    guard
      let (place, time) = zip(all, dues).compactMap({ pair in pair.1.map { (pair.0, $0) } }).min(by: { $0.1 < $1.1 })
    else { return nil }
    return "\(place.lesson.id)/\(place.exercise.id), \(TimeWords.phrase(until: time, from: Self.clock))"
  }
}

/// Spans of time as people say them.
enum TimeWords {
  static func phrase(until time: Int64, from now: Int64) -> String {
    let hours = max((time - now + 3_599_999) / 3_600_000, 1)
    return hours < 20 ? "in \(count(Int(hours), "hour"))" : "in \(count(Int((hours + 12) / 24), "day"))"
  }
}

/// `1 hint`, `2 hints`.
func count(_ number: Int, _ noun: String) -> String {
  if number == 1 { return "1 \(noun)" }
  return noun.hasSuffix("y") && !noun.hasSuffix("ay") ? "\(number) \(noun.dropLast())ies" : "\(number) \(noun)s"
}
