// This file defines what native code has to say about state of its own, outside the heap, so that a run can be put back.

/// State of a run that a checkpoint can remember. What does not adopt this makes a checkpoint impossible, so that nothing
/// of a run shows in the next.
public protocol RestorableState: AnyObject {
  /// A function that makes the state what it is now; nil if that cannot be done. Values are remembered as they are: what
  /// they name is put back with the heap.
  func remembered() -> (() -> Void)?
}

/// State that nothing changes once it is set up.
public protocol UnchangingState: RestorableState {}

extension UnchangingState {
  public func remembered() -> (() -> Void)? { {} }
}

extension RestorableState {
  /// For `remembered`: a function that gives these properties the values that they have now.
  public func remembering<each Property>(_ paths: repeat ReferenceWritableKeyPath<Self, each Property>) -> () -> Void {
    var steps: [() -> Void] = []
    repeat steps.append(remembering(each paths))
    return { for step in steps { step() } }
  }

  private func remembering<Property>(_ path: ReferenceWritableKeyPath<Self, Property>) -> () -> Void {
    let value = self[keyPath: path]
    return { self[keyPath: path] = value }
  }
}
