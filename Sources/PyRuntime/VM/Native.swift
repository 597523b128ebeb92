// This file defines what a native function sees and how a native module or builtin type is put together. Standard
// modules use nothing else, which proves that it suffices.

/// A function of the host. Its arguments stand in registers of the VM and stay alive while it runs. A value that it
/// makes and keeps across a call back into Python goes through `vm.keep`.
public typealias NativeFunction = (VM, Arguments) throws(PyError) -> Value

/// A native in the run's table. The struct is there for its speed: a bare closure in a buffer is stored behind a thunk,
/// which costs two more calls each time.
struct NativeEntry {
  let function: NativeFunction
}

/// The arguments of a native call, bound to its signature: parameter `i` at index `i`, undefined where it was left out.
/// After `*args`, or with `**kwargs`, see `positionalCount` and `keyword`.
public struct Arguments {
  public let base: UnsafeMutablePointer<Value>
  /// Values at `base`, keyword values included.
  public let count: Int
  /// Names of the last values: a tuple of strs, or undefined.
  public let keywords: Value

  @inline(__always) public init(_ base: UnsafeMutablePointer<Value>, _ count: Int, keywords: Value = .undefined) {
    self.base = base
    self.count = count
    self.keywords = keywords
  }

  /// The parameter, or undefined when it was left out.
  @inline(__always) public subscript(index: Int) -> Value { index < count ? base[index] : .undefined }

  public var keywordCount: Int { keywords.isUndefined ? 0 : keywords.tuple.pointee.count }

  /// Values given by position: for natives with `*args`.
  public var positionalCount: Int { count - keywordCount }

  /// The value of a keyword, or undefined: for natives with `*args`.
  public func keyword(_ name: String) -> Value {
    guard !keywords.isUndefined else { return .undefined }
    for i in 0..<keywords.tuple.pointee.count where keywords.tuple.items[i].str.string == name {
      return base[positionalCount + i]
    }
    return .undefined
  }

  /// The same call without its first `n` positional values.
  public func dropFirst(_ n: Int = 1) -> Arguments { Arguments(base + n, count - n, keywords: keywords) }
}

/// Names and kinds of a native's parameters, parsed from a text such as `"(self, /, sep=None, *, key=None)"`.
/// The texts of defaults are documentation only: a native sees undefined.
final class NativeSignature {
  let text: String
  private(set) var names: [String] = []
  /// The same, interned in the run that the signature belongs to.
  var keys: [Value] = []
  private(set) var positionalOnly = 0
  /// Parameters that can be given by position.
  private(set) var positional = 0
  private(set) var required = 0
  private(set) var isVariadic = false
  private(set) var takesAnyKeyword = false

  init(_ text: String) {
    self.text = text
    var keywordOnly = false
    for part in NativeSignature.split(text) {
      if part == "/" {
        positionalOnly = names.count
      } else if part == "*" {
        keywordOnly = true
      } else if part.hasPrefix("**") {
        takesAnyKeyword = true
      } else if part.hasPrefix("*") {
        isVariadic = true
        keywordOnly = true
      } else {
        let pieces = part.split(separator: "=", maxSplits: 1)
        names.append(String(pieces[0]))
        if !keywordOnly {
          positional += 1
          if pieces.count == 1 { required = positional }
        }
      }
    }
  }

  /// Splits at commas outside quotes and brackets.
  static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var quote: Character?
    for character in text.dropFirst().dropLast() {
      if let q = quote {
        if character == q { quote = nil }
        part.append(character)
      } else if character == "'" || character == "\"" {
        quote = character
        part.append(character)
      } else if character == "," {
        parts.append(part)
        part = ""
      } else if character != " " {
        part.append(character)
      }
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }
}

/// Fills a type's namespace.
public struct TypeBuilder {
  public let vm: VM
  public let type: TypeRef

  public init(vm: VM, type: TypeRef) {
    self.vm = vm
    self.type = type
  }

  /// A method; the signature names `self` first. The runtime checks that `self` is an instance of the type, and hands a
  /// subclass's builtin payload to the native in its place.
  public func method(_ name: String, _ signature: String, _ function: @escaping NativeFunction) {
    set(name, vm.newNative(name, signature, owner: type, function))
  }

  /// A static method, such as `str.maketrans` or `__new__`.
  public func staticMethod(_ name: String, _ signature: String, _ function: @escaping NativeFunction) {
    let native = vm.newNative(name, signature, owner: nil, function)
    if name == "__new__" { native.native.pointee.receiver = type.value }
    set(name, vm.newWrapper(.staticMethod, native))
  }

  /// A class method; the first argument is the class.
  public func classMethod(_ name: String, _ signature: String, _ function: @escaping NativeFunction) {
    let native = vm.newNative(name, signature, owner: nil, function)
    native.native.pointee.receiver = type.value
    set(name, vm.newWrapper(.classMethod, native))
  }

  /// A computed attribute. Without a setter it is read-only.
  public func attribute(
    _ name: String, _ getter: @escaping NativeFunction, set setter: NativeFunction? = nil
  ) {
    set(name, newAttribute(name, getter, set: setter))
  }

  /// The same without a place in the namespace.
  func newAttribute(_ name: String, _ getter: @escaping NativeFunction, set setter: NativeFunction? = nil) -> Value {
    let getSet = vm.heap.allocate(.getSet, GetSetObject.self)
    getSet.pointee.name = vm.intern(name)
    getSet.pointee.owner = type
    getSet.pointee.getter = vm.newNative(name, "(self)", owner: type, getter)
    getSet.pointee.setter = .undefined
    if let setter { getSet.pointee.setter = vm.newNative(name, "(self, value)", owner: type, setter) }
    return Value(.getSet, getSet)
  }

  /// A plain class attribute.
  public func set(_ name: String, _ value: Value) {
    vm.setNamespace(type.pointee.namespace, name, value)
  }
}

/// Fills a module's namespace.
public struct ModuleBuilder {
  public let vm: VM
  public let module: ModuleRef

  public func function(_ name: String, _ signature: String, _ function: @escaping NativeFunction) {
    let native = vm.newNative(name, signature, owner: nil, function)
    native.native.pointee.module = module.pointee.name
    set(name, native)
  }

  public func set(_ name: String, _ value: Value) {
    vm.setNamespace(module.pointee.namespace, name, value)
  }

  /// A new builtin-like type in this module whose instances are `foreign` objects.
  @discardableResult
  public func type(_ name: String, base: TypeRef? = nil, isFinal: Bool = false, _ build: (TypeBuilder) -> Void)
    -> TypeRef
  {
    let type = vm.newNativeType(name, base: base, module: module.pointee.name, kind: .foreign, isFinal: isFinal)
    build(TypeBuilder(vm: vm, type: type))
    set(name, type.value)
    return type
  }

  /// A new exception class in this module.
  @discardableResult
  public func exception(_ name: String, base: TypeRef) -> TypeRef {
    let type = vm.newExceptionType(name, base: base, module: module.pointee.name)
    set(name, type.value)
    return type
  }
}

/// A module that `import` can find: native, Python source, or native first and then source in the same namespace.
/// One named "builtins" is built when the run begins, and adds to the builtins.
public struct ModuleDefinition: Sendable {
  public let name: String
  /// Fills the namespace before the source runs.
  public let build: (@Sendable (ModuleBuilder) throws(PyError) -> Void)?
  private let text: (@Sendable () -> String)?

  /// - Parameter source: Python source that runs in the module's namespace. It is put together when the module is
  ///   imported, because every run lists all modules.
  public init(
    _ name: String, source: @autoclosure @escaping @Sendable () -> String,
    build: (@Sendable (ModuleBuilder) throws(PyError) -> Void)? = nil
  ) {
    self.name = name
    self.text = source
    self.build = build
  }

  /// A module whose source is in several pieces, two empty lines between them.
  public init(
    _ name: String, sources: @autoclosure @escaping @Sendable () -> [String],
    build: (@Sendable (ModuleBuilder) throws(PyError) -> Void)? = nil
  ) {
    self.init(name, source: sources().joined(separator: "\n\n\n") + "\n", build: build)
  }

  public init(_ name: String, build: (@Sendable (ModuleBuilder) throws(PyError) -> Void)? = nil) {
    self.name = name
    self.text = nil
    self.build = build
  }

  public var hasSource: Bool { text != nil }
  public var source: String? { text?() }
}
