// This file defines what the `re` module keeps for one run: its types, the compiled patterns and the encoded texts.

import PyRuntime
import PythonRegex
import RegexSyntax

/// The state of `re` in one run.
final class RegexEngine {
  /// Patterns remembered, as in CPython.
  static let cacheSize = 512

  let subjects: SubjectCache
  /// Compiled patterns, oldest first. The key is the pattern itself without flags, else `(type, pattern, flags)`.
  let cache: DictRef
  var patternType: TypeRef
  var matchType: TypeRef
  var iteratorType: TypeRef
  var searcherType: TypeRef
  var errorType: TypeRef
  var flagType: TypeRef
  /// Members of `RegexFlag` and their combinations by value, so that equal ones are identical.
  let flagMembers: DictRef
  /// The pattern and the text last checked for long runs, and what came out; see `RegexEngine+Search`.
  var checkedPattern: CompiledPattern?
  let checkedText: ListRef
  var isLongRunning = false

  init(_ vm: VM) {
    subjects = SubjectCache(vm)
    let list = vm.newList([.none])
    vm.keepForever(list)
    checkedText = list.list
    cache = vm.newDict()
    vm.keepForever(Value(.dict, cache))
    flagMembers = vm.newDict()
    vm.keepForever(Value(.dict, flagMembers))
    patternType = vm.objectType
    matchType = vm.objectType
    iteratorType = vm.objectType
    searcherType = vm.objectType
    errorType = vm.type(.exception)
    flagType = vm.type(.int)
  }

  /// A type of this module that programs cannot make instances of. Errors call it by its full name, as those of C
  /// types in CPython do.
  func sealedType(_ vm: VM, _ name: String, module: String, _ fill: (TypeBuilder) -> Void) -> TypeRef {
    let type = vm.newNativeType(name, module: vm.intern(module), kind: .foreign, isFinal: true)
    type.pointee.flags.insert(.cannotBeCreated)
    vm.keepForever(type.value)
    fill(vm.builder(for: type))
    return type
  }
}

extension RegexEngine: RestorableState {
  func remembered() -> (() -> Void)? {
    guard let texts = subjects.remembered() else { return nil }
    let own = remembering(\.checkedPattern, \.isLongRunning)
    return {
      texts()
      own()
    }
  }
}

/// What a Pattern object holds beside its traced values.
final class CompiledPattern {
  let pattern: Pattern
  /// A str pattern, not a bytes pattern.
  let isText: Bool
  /// What the pattern's long loops take.
  private(set) lazy var runTests = pattern.tree.runTests(longerThan: RegexEngine.shortRun)
  /// The replacement that was parsed last; its text is the object's value `PatternSlot.template`.
  var template: ParsedTemplate?

  init(_ pattern: Pattern) {
    self.pattern = pattern
    isText = pattern.tree.isText
  }

  var groupCount: Int { pattern.groupCount }
  var offsets: UnsafeMutablePointer<Int> { pattern.data.offsets }
}

/// What a search leaves behind otherwise depends on the pattern alone.
extension CompiledPattern: RestorableState {
  func remembered() -> (() -> Void)? { remembering(\.template) }
}

/// The traced values of a Pattern object.
enum PatternSlot {
  /// `Pattern.pattern`
  static let source = 0
  /// The dict behind `Pattern.groupindex`.
  static let groupIndex = 1
  /// The text of the replacement parsed last, or undefined.
  static let template = 2
  static let count = 3
}

extension Value {
  /// The host side of a Pattern object; the caller has checked the type.
  @inline(__always) var compiled: CompiledPattern { foreign.hostObject(CompiledPattern.self) }
}

extension UnsafeMutablePointer where Pointee == ForeignObject {
  /// The Swift object inside. Every object of a type is made with one of the same class.
  @inline(__always) func hostObject<Object: AnyObject>(_ type: Object.Type) -> Object {
    unsafeDowncast(pointee.host.unsafelyUnwrapped.takeUnretainedValue(), to: type)
  }

  /// The traced values.
  @inline(__always) var slots: UnsafeMutablePointer<Value> { pointee.values.unsafelyUnwrapped }
}
