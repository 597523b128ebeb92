// This file defines the machine of one run: its stacks, its tables, and the roots of the heap. What it does stands in the
// files beside this one, a topic each.

import Glibc
import Numbers

/// One run of one program: heap, stacks, modules. Runs never share anything. Use from one thread, one with a stack of
/// `VM.nativeStackSize` bytes; see `runOnLargeStack`.
public final class VM {
  public let heap: Heap
  public let host: Host
  public internal(set) var limits: Limits

  /// Registers. Windows of nested calls overlap: the callee's first registers are the caller's argument registers.
  let stack: UnsafeMutablePointer<Value>
  let stackEnd: UnsafeMutablePointer<Value>
  /// Behind the current frame's last register. Everything below is a root.
  var top: UnsafeMutablePointer<Value>
  /// The highest place ever used; what lies between it and `top` is stale.
  var highWater: UnsafeMutablePointer<Value>
  let frames: UnsafeMutablePointer<Frame>
  let framesEnd: UnsafeMutablePointer<Frame>
  var currentFrame: UnsafeMutablePointer<Frame>

  /// Steps left in the present slice; see `safepoint`.
  public internal(set) var fuel: Int
  /// Steps left behind the present slice.
  var stepsLeft: Int
  /// Set by another thread or a signal handler to stop the run at the next safepoint.
  public let stopFlag: UnsafeMutablePointer<Int32>
  public internal(set) var limitReached: Limit?
  var outputLeft: Int
  /// Standard output that the host has not seen yet; see `flushOutput`.
  var pendingOutput: [UInt8] = []
  /// `sys.get_int_max_str_digits()`; 0 means no limit.
  public var integerDigitLimit = PythonInt.defaultDigitLimit
  /// Nested Python calls allowed, `sys.setrecursionlimit`.
  public var recursionLimit: Int
  /// Calls in progress, native ones that call back included.
  public internal(set) var depth = 0
  var nativeDepth = 0

  /// The exception that is being thrown, while `PyError.exception` travels.
  public internal(set) var currentException: Value = .undefined
  /// The exception that an `except` block is handling, or none.
  public internal(set) var handledException: Value = .none
  /// The exception in flight goes on its way: the frame that throws it again is in its traceback already.
  var isReraise = false
  /// The attributes `__dict__` and `__weakref__`, of which classes get copies; see `addInstanceAttributes`.
  var instanceDictionary: Value = .undefined
  var instanceReferences: Value = .undefined
  /// The builtin `__import__`, which import statements call when no program has put another in its place.
  var importNative: Value = .undefined
  /// What the generator that ended last returned.
  var generatorResult: Value = .none
  /// The innermost native loop that runs a generator; see `feed`.
  var sink: Unmanaged<Sink>?
  /// Shows the value of an expression at a prompt, before `repr` would; false leaves it to that.
  public var echo: ((VM, Value) throws(PyError) -> Bool)?
  /// Called with every asynchronous generator before its first step, or undefined.
  public var asyncGeneratorHook: Value = .undefined
  var lastIterator: Value = .undefined
  /// Code outside the subset that the run met.
  var refusal: SubsetRefusal?
  /// Hears of every line of the program that is run, if the program was compiled for it; see `RunObserver`.
  public var observer: (any RunObserver)?
  /// Whether code of the program is compiled for an observer. Set it before the first run.
  public var compilesObservedCode = false
  /// The observer is looking at values: what code of the program does meanwhile is no part of the run.
  var isAside = false
  /// Where the observed run stands in the frame that runs.
  var observedInstruction = 0
  /// What `breakpoint()` does; where nobody can answer it, it ends the run.
  public var breakpointHandler: ((VM) throws(PyError) -> Void)?
  /// The frame in which a limit was met.
  var limitFrame: UnsafeMutablePointer<Frame>?
  /// What `catches` and `next` cleared last.
  public internal(set) var lastCaught: Value = .undefined
  /// The native `object.__init__`, which a construction can leave out.
  var noInitializer = -1
  var lastInstalled: TypeRef
  /// The `self` of the last native method called, before a subclass's payload took its place; see `receiver(of:)`.
  var receiver: Value = .undefined
  /// Values that native code keeps across calls; see `keep`.
  var temporaries: UnsafeMutablePointer<Value>
  /// How many there are. Take it before the first `keep` and give it to `release(to:)`.
  public private(set) var keepMark = 0
  private var temporariesRoom = 256
  /// What was there when the run began and can come to hold younger objects.
  private(set) var frozenRoots: [Value] = []

  var interned = InternTable()
  let names: UnsafeMutablePointer<Value>
  let characters: UnsafeMutablePointer<Value>
  let noValues: UnsafeMutablePointer<Value>
  public private(set) var emptyStr: Value = .undefined
  public internal(set) var emptyTuple: Value = .undefined
  var natives: UnsafeMutablePointer<NativeEntry>
  var nativeCount = 0
  private var nativeCapacity = 1024
  var signatureTexts: [String] = []
  var signatures: [NativeSignature?] = []

  /// Types by kind; by exception kind.
  let builtinTypes: UnsafeMutablePointer<TypeRef>
  let exceptionTypes: UnsafeMutablePointer<TypeRef>
  public internal(set) var objectType: TypeRef
  public internal(set) var typeType: TypeRef
  /// How many NaNs `float` has made: see `freshNaN`.
  var nanCount: UInt64 = 0
  let methodCache: UnsafeMutablePointer<MethodCacheEntry>
  /// The classes of programs that the collector has not freed.
  var classes: [TypeRef] = []

  public internal(set) var builtins: DictRef
  /// `sys.modules`.
  public internal(set) var modules: DictRef
  var moduleDefinitions: [String: ModuleDefinition] = [:]
  /// Roots that live as long as the run.
  var permanent: [Value] = []
  /// Objects that are being printed, to show `[...]`.
  var reprStack: [Value] = []
  var weakTable = WeakTable()
  var nextIdentity = 0x7f00_0000_1000
  var identities: [UInt: Int] = [:]
  /// What native modules keep for the run, by name.
  public var moduleStates: [String: AnyObject] = [:]
  /// Noted where a machine can go back, of all its runs.
  public internal(set) var loadedCode = LoadedCode()
  public internal(set) var programArguments: [String] = []
  /// Runs between the parser's warnings and standard error.
  var mainSource: ProgramSource?
  /// `types.UnionType`, made with the first union.
  var knownUnionType: TypeRef?

  static let stackCapacity = 1 << 20
  static let frameCapacity = 1 << 17
  static let fuelSlice = 20_000

  /// - Parameter canGoBack: whether `checkpoint` may be asked for.
  public init(
    host: Host, limits: Limits = Limits(), modules definitions: [ModuleDefinition] = [], stress: Bool = false,
    canGoBack: Bool = false
  ) {
    self.host = host
    self.limits = limits
    heap = Heap(limit: limits.memory, isStressed: stress, isRecorded: canGoBack)
    stack = Heap.zeroPages(of: Value.self, VM.stackCapacity)
    stackEnd = stack + VM.stackCapacity
    top = stack
    highWater = stack
    temporaries = .allocate(capacity: temporariesRoom)
    frames = Heap.zeroPages(of: Frame.self, VM.frameCapacity)
    framesEnd = frames + VM.frameCapacity
    currentFrame = frames
    fuel = min(VM.fuelSlice, limits.steps)
    stepsLeft = limits.steps - min(VM.fuelSlice, limits.steps)
    stopFlag = .allocate(capacity: 1)
    stopFlag.initialize(to: 0)
    outputLeft = limits.output
    recursionLimit = limits.depth
    names = .allocate(capacity: SpecialName.allCases.count)
    names.initialize(repeating: .undefined, count: SpecialName.allCases.count)
    characters = .allocate(capacity: 256)
    characters.initialize(repeating: .undefined, count: 256)
    noValues = .allocate(capacity: 1)
    noValues.initialize(to: .undefined)
    natives = .allocate(capacity: nativeCapacity)
    let noObject = Heap.systemMemory(MemoryLayout<TypeObject>.stride)
    let noType = noObject.assumingMemoryBound(to: TypeObject.self)
    builtinTypes = .allocate(capacity: 256)
    builtinTypes.initialize(repeating: noType, count: 256)
    exceptionTypes = .allocate(capacity: ExceptionKind.allCases.count)
    exceptionTypes.initialize(repeating: noType, count: ExceptionKind.allCases.count)
    objectType = noType
    typeType = noType
    lastInstalled = noType
    methodCache = .allocate(capacity: MethodCacheEntry.count)
    methodCache.initialize(repeating: MethodCacheEntry(), count: MethodCacheEntry.count)
    let noDict = noObject.assumingMemoryBound(to: DictObject.self)
    builtins = noDict
    modules = noDict
    makeStrings()
    bootTypes()
    builtins = newDict()
    modules = newDict()
    fillBuiltins()
    for definition in definitions { moduleDefinitions[definition.name] = definition }
    let module = modules.get(intern("builtins"))
    // Nothing runs yet that could raise.
    if let build = moduleDefinitions["builtins"]?.build { try? build(ModuleBuilder(vm: self, module: module.module)) }
    free(noObject)
    interned.freeze()
    // Lists of subclasses are no roots, so that a class can die before its base.
    frozenRoots = heap.freeze { $0 == builtins || $0 == modules }.filter { !$0.is(.list) }
  }

  deinit {
    Heap.releasePages(stack, VM.stackCapacity)
    Heap.releasePages(frames, VM.frameCapacity)
    temporaries.deallocate()
    stopFlag.deallocate()
    names.deallocate()
    characters.deallocate()
    noValues.deallocate()
    natives.deinitialize(count: nativeCount)
    natives.deallocate()
    builtinTypes.deallocate()
    exceptionTypes.deallocate()
    methodCache.deallocate()
  }

  private func makeStrings() {
    let empty = newStr(count: 0, width: 1, isASCII: true)
    emptyStr = Value(.str, interned.intern(empty))
    for byte in 0..<256 {
      let str = newStr(count: 1, width: 1, isASCII: byte < 128)
      str.latin1[0] = UInt8(byte)
      characters[byte] = Value(.str, interned.intern(str))
    }
    for name in SpecialName.allCases { names[name.index] = intern(name.text) }
    emptyTuple = Value(.tuple, newTuple(count: 0))
  }

  /// The interned str of a special name.
  @inline(__always) func name(_ name: SpecialName) -> Value { names[name.index] }

  func addNative(_ function: @escaping NativeFunction) -> Int {
    if nativeCount == nativeCapacity {
      let larger = UnsafeMutablePointer<NativeEntry>.allocate(capacity: nativeCapacity * 2)
      larger.moveInitialize(from: natives, count: nativeCount)
      natives.deallocate()
      natives = larger
      nativeCapacity *= 2
    }
    (natives + nativeCount).initialize(to: NativeEntry(function: function))
    nativeCount += 1
    return nativeCount - 1
  }

  // MARK: Roots

  /// Keeps a value alive while native code calls back into Python. Use `withKept` or take the mark first:
  /// `let mark = vm.keepMark; defer { vm.release(to: mark) }`.
  @discardableResult @inline(__always) public func keep(_ value: Value) -> Value {
    if keepMark == temporariesRoom { growTemporaries() }
    temporaries[keepMark] = value
    keepMark &+= 1
    return value
  }

  @inline(__always) public func release(to mark: Int) { keepMark = mark }

  @inline(never) private func growTemporaries() {
    let larger = UnsafeMutablePointer<Value>.allocate(capacity: temporariesRoom &* 2)
    larger.update(from: temporaries, count: keepMark)
    temporaries.deallocate()
    temporaries = larger
    temporariesRoom = temporariesRoom &* 2
  }

  /// Keeps a value until the run ends.
  public func keepForever(_ value: Value) { permanent.append(value) }

  func markPermanentRoots(_ marker: inout Marker) {
    marker.mark(receiver)
    marker.mark(builtins)
    marker.mark(modules)
    marker.mark(lastCaught)
    markMethodCache(&marker)
    marker.mark(generatorResult)
    marker.mark(asyncGeneratorHook)
    marker.mark(lastIterator)
    for value in permanent { marker.mark(value) }
    for value in reprStack { marker.mark(value) }
    for value in weakTable.due { marker.mark(value) }
  }

  func clearAboveTop() {
    var register = top
    while register < highWater {
      register.pointee = .undefined
      register += 1
    }
    highWater = top
  }

  // MARK: Budgets

  /// Steps used so far.
  public var stepsUsed: Int { max(0, limits.steps - stepsLeft - fuel) }

  /// Pays for work in native code: about one unit per 64 bytes touched or per item visited with a call.
  @inline(__always) public func charge(_ steps: Int) throws(PyError) {
    fuel &-= steps
    if fuel < 0 { try refuel() }
  }

  /// Takes the next slice out of the budget; throws when there is none or when the host asked to stop.
  func refuel() throws(PyError) {
    if stopFlag.pointee != 0 {
      stopFlag.pointee = 0
      limitReached = .interrupted
    }
    if limitReached != nil { throw .limit }
    // Natives that make many small objects meet no safepoint; see `Heap.hasRoom`.
    if !heap.hasRoom(for: 0) { throw memoryLimit() }
    let slice = min(stepsLeft, VM.fuelSlice &- fuel)
    stepsLeft -= slice
    fuel &+= slice
    if fuel < 0 || (slice == 0 && stepsLeft == 0) {
      limitReached = .steps
      throw .limit
    }
  }

  /// What a backward jump or a call does when its slice is used up or the heap has grown: budget, stop flag, collection.
  @inline(never) func safepoint() throws(PyError) {
    if heap.bytes > heap.threshold {
      collect()
      try runWeakCallbacks()
      if heap.bytes > heap.limit { throw memoryLimit() }
    }
    if fuel < 0 { try refuel() }
  }

  /// Lifts the step budget by so many steps: for a prompt, where every entry has its own.
  public func grantSteps(_ steps: Int) {
    limitReached = nil
    limitFrame = nil
    refusal = nil
    fuel = min(VM.fuelSlice, steps)
    stepsLeft = steps - fuel
  }

  /// Counts native recursion, so that repr, comparison and the like end in RecursionError and not in the native stack.
  @inline(__always) public func enterNative(_ doing: StaticString = "") throws(PyError) {
    nativeDepth &+= 1
    if nativeDepth > min(recursionLimit, VM.maximumNativeDepth) {
      nativeDepth &-= 1
      throw recursionError(doing)
    }
  }

  @inline(__always) public func leaveNative() { nativeDepth &-= 1 }

  static let maximumNativeDepth = 20_000
}
