// This file defines what the builtin containers share: the checks of their constructors, the six comparisons, the text
// that their `repr` puts together, and the way back from a builtin value to the instance that holds it.

extension VM {
  /// A value as the builtin type `kind` makes it: itself for the exact type, inside an instance for a subclass.
  /// Throws TypeError when `cls` is no such type.
  func instantiate(_ cls: Value, _ kind: Kind, _ value: Value) throws(PyError) -> Value {
    let type = self.type(kind)
    if cls.is(.type) && cls.type == type { return value }
    let name = type.nameText
    guard cls.is(.type) else {
      if cls.isUndefined { throw typeError("\(name).__new__(): not enough arguments") }
      throw typeError("\(name).__new__(X): X is not a type object (\(typeName(cls)))")
    }
    guard cls.type.isSubtype(of: type) else {
      throw typeError("\(name).__new__(\(cls.type.nameText)): \(cls.type.nameText) is not a subtype of \(name)")
    }
    return newInstance(cls.type, payload: value)
  }

  /// Checks the arguments behind the class of a constructor without keywords. A subclass may take keywords in its own
  /// `__init__`, so only the exact type refuses them.
  func checkConstructor(_ name: String, _ arguments: Arguments, _ range: ClosedRange<Int>) throws(PyError) {
    if arguments.positionalCount == 0 { throw typeError("\(name).__new__(): not enough arguments") }
    if arguments.keywordCount > 0 && (!arguments[0].is(.type) || !arguments[0].type.pointee.flags.contains(.isHeapType))
    {
      throw typeError("\(name)() takes no keyword arguments")
    }
    let given = arguments.positionalCount &- 1
    if range.contains(given) { return }
    let isFew = given < range.lowerBound
    let bound = range.lowerBound == range.upperBound ? "" : isFew ? "at least " : "at most "
    let count = isFew ? range.lowerBound : range.upperBound
    throw typeError("\(name) expected \(bound)\(count) argument\(count == 1 ? "" : "s"), got \(given)")
  }

  /// The instance whose payload the running native was given as `self`, or `payload` itself. Ask before any call back.
  public func receiver(of payload: Value) -> Value {
    receiver.isInstance && receiver.instance.payload === payload ? receiver : payload
  }

  /// How often `sequence * count` repeats, at least 0.
  func repetitions(_ count: Value) throws(PyError) -> Int {
    max(try index(count, .overflowError), 0)
  }

  /// Room for `count` values repeated `times` times. Throws MemoryError beyond any machine, else the memory limit.
  func reserveValues(_ count: Int, times: Int = 1) throws(PyError) {
    let (total, overflow) = count.multipliedReportingOverflow(by: times)
    if overflow || total > 1 << 46 { throw raise(.memoryError, "") }
    try reserve(total &* 16)
  }

  /// An index into a sequence. Throws TypeError "`what` indices must be integers or slices, not ...", or IndexError.
  func sequenceIndex(_ key: Value, _ what: String) throws(PyError) -> Int {
    if key.isInt || key.isBool { return key.int }
    if !builtin(key).isInt && !builtin(key).is(.bigInt) && lookup(type(of: key), .index).isUndefined {
      throw typeError("\(what) indices must be integers or slices, not \(typeName(key))")
    }
    return try index(key)
  }
}

extension TypeBuilder {
  typealias Comparing = (VM, VM.Comparison, Value, Value) throws(PyError) -> Value

  /// `__eq__`, `__ne__`, `__lt__`, `__le__`, `__gt__` and `__ge__` from one function of the operation, self and the
  /// builtin value of the other operand.
  func comparisons(_ compare: @escaping Comparing) {
    let operations: [(String, VM.Comparison)] = [
      ("__eq__", .equal), ("__ne__", .notEqual), ("__lt__", .less), ("__le__", .lessOrEqual), ("__gt__", .greater),
      ("__ge__", .greaterOrEqual),
    ]
    for (name, operation) in operations {
      method(name, "(self, value, /)") { vm, arguments throws(PyError) in
        try compare(vm, operation, arguments[0], vm.builtin(arguments[1]))
      }
    }
  }

  /// An attribute that cannot be set: a member of the object's own, where `attribute` is for computed ones.
  func member(_ name: String, _ getter: @escaping NativeFunction) {
    attribute(name, getter) { vm, _ throws(PyError) in throw vm.raise(.attributeError, "readonly attribute") }
  }

  /// `C[key]`, which gives a generic alias.
  func genericAlias() {
    classMethod("__class_getitem__", "(cls, object, /)") { vm, arguments in
      vm.newGenericAlias(arguments[0], arguments[1])
    }
  }
}

/// The text of a container's `repr`, as UTF-8. It charges for what it takes in, because a few nested containers can
/// print as more text than the memory holds.
struct ReprText {
  private var bytes: [UInt8] = []
  private let vm: VM

  init(_ vm: VM, _ text: String = "") {
    self.vm = vm
    append(text)
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends `repr(value)`.
  mutating func append(reprOf value: Value) throws(PyError) {
    let text = try vm.repr(value).str
    if !vm.heap.hasRoom(for: bytes.count &+ text.byteCount) { throw vm.memoryLimit() }
    try vm.charge(1 &+ text.byteCount >> 6)
    text.appendUTF8(to: &bytes)
  }

  /// The str. Throws the memory limit.
  func finish() throws(PyError) -> Value {
    try vm.reserve(bytes.count)
    return vm.newStr(utf8: bytes)
  }
}
