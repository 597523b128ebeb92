// This file defines the instruction set. Instructions are eight bytes. `R[x]` is a register of the running frame, `K[x]`
// a constant, `bc` the 32-bit number made of b and c. Jumps with `bc` name an absolute instruction; those with `c` alone
// a distance from the next instruction, and a function too long for them is compiled again in the wide form.

struct Instruction {
  var op: Op
  var x: UInt8 = 0
  var a: UInt16 = 0
  var b: UInt16 = 0
  var c: UInt16 = 0

  @inline(__always) var wide: Int { Int(b) | Int(c) &<< 16 }
  @inline(__always) var distance: Int { Int(Int16(bitPattern: c)) }
  @inline(__always) var immediate: Int { Int(Int16(bitPattern: c)) }
}

enum Op: UInt8 {
  case nop

  // Moving
  /// R[a] = R[b]
  case move
  /// R[a] = K[bc]
  case loadConstant
  /// R[a] = None
  case loadNone
  /// UnboundLocalError unless R[a] holds something
  case checkLocal
  /// R[a ..< a + bc] = nothing
  case clear
  /// NameError for variable R[a] in `del`
  case deleteLocal

  // Names; K[bc] or the cache names the variable
  /// R[a] = global or builtin of cache c
  case loadGlobal
  /// global K[bc] = R[a]
  case storeGlobal
  case deleteGlobal
  /// R[a] = K[bc] from the frame's namespace, the globals, the builtins
  case loadName
  case storeName
  case deleteName

  // Cells
  /// R[a] = cell(R[a])
  case makeCell
  /// R[a] = cell in R[b]
  case loadCell
  /// cell in R[a] = R[b]
  case storeCell
  case deleteCell
  /// R[a] = free variable bc
  case loadFree
  /// free variable b = R[a]
  case storeFree
  case deleteFree
  /// R[a] = the cell itself of free variable b
  case captureFree
  /// R[a] = name of free variable b from the namespace, else the free variable
  case loadClassFree

  // Attributes and items
  /// R[a] = R[b].name(cache c)
  case getAttribute
  /// R[a].name(cache c) = R[b]
  case setAttribute
  /// del R[a].K[bc]
  case deleteAttribute
  /// R[a], R[a+1] = function and receiver for R[b].name(cache c); R[a] is undefined when R[a+1] is callable as it is
  case loadMethod
  /// R[a] = R[b][R[c]]
  case getItem
  /// R[a][R[b]] = R[c]
  case setItem
  case deleteItem

  // Arithmetic: R[a] = R[b] op R[c]; immediates: R[a] = R[b] op c
  case add, subtract, multiply, divide, floorDivide, modulo, and
  case binary
  case inPlace
  case addImmediate, subtractImmediate
  /// R[a] = op(x) R[b]
  case unary
  case not
  /// R[a] = R[b] op(x) R[c]
  case compare
  /// x: 1 negates
  case `is`, contains

  // Jumps
  case jump, jumpBack
  case jumpIfTrue, jumpIfFalse
  /// Past the jump unless R[a] op R[b]: jumps by c when the comparison is false
  case unlessLess, unlessLessOrEqual, unlessGreater, unlessGreaterOrEqual, unlessEqual, unlessNotEqual
  /// The same with the number b for the right side
  case unlessLessI, unlessLessOrEqualI, unlessGreaterI, unlessGreaterOrEqualI, unlessEqualI, unlessNotEqualI
  /// bc when R[a] is None; when it is not
  case jumpIfNone, jumpIfNotNone

  // Iteration
  /// R[a] = iter(R[b])
  case getIterator
  /// R[a] = next(R[b]), or a jump by c at the end
  case forIterate
  /// R[a ..< a + c] = the c items of R[b]
  case unpack
  /// R[a ...] = x items, a list of the rest, c items of R[b]
  case unpackStarred

  // Building; items stand in R[b ..< b + c]
  case buildList, buildTuple, buildSet, buildString
  /// c pairs
  case buildMap
  /// R[a] = slice(R[b], R[b + 1], R[b + 2]); x: the next instruction is a `getItem` and the only one that reads it
  case buildSlice
  /// R[a].append(R[b])
  case listAppend, setAdd
  /// R[a][R[b]] = R[c]
  case mapAdd
  case listExtend, setUpdate, dictUpdate
  /// R[a].update(R[b]) for `**R[b]` of a call to R[c]; a name given twice is an error
  case dictMerge
  case listToTuple
  /// R[a] = R[b] as the tuple, as the dict, of a call to R[c] that has no other positional, no other named value
  case spreadTuple, spreadMap
  /// R[a] = format(R[b], conversion x, R[c]); c == 0xFFFF: no format
  case formatValue

  // Calls: callee R[b], arguments R[b+1 ...], result R[a]
  case call
  /// function R[b] or undefined, receiver R[b+1], c arguments R[b+2 ...]
  case callMethod
  /// c values, the last ones for the names in the tuple R[b+c+1]
  case callKeyword
  /// a tuple R[b+1] and a dict R[b+2]
  case callSpread
  case `return`, returnNone
  /// R[a] = function of code K[bc]; R[a] ... hold before: defaults, keyword defaults, annotations, then the cells (x)
  case makeFunction
  case loadBuildClass

  // Generators
  /// yields R[b]; what `send` passes in arrives in R[a]
  case yieldValue
  /// one step of `yield from`: sends R[a] to the iterator R[b], yields what comes, or R[a] = result and jump by c
  case yieldFrom
  /// R[a] = the iterator of `yield from R[b]`
  case getYieldFrom
  /// R[a] = the iterator that awaiting R[b] delegates to. x: 0 `await`, 1 `__aenter__`'s result, 2 `__aexit__`'s,
  /// 4 R[b].__anext__(); 3 is the asynchronous iterator of R[b] itself
  case getAwaitable
  /// raises R[a] again unless it is the StopAsyncIteration that ends an `async for`
  case endAsyncFor

  // Exceptions
  /// x: 0 again, 1 R[a], 2 R[a] from R[b]
  case raise
  case reraise
  /// R[a] = handled; handled = R[b]; x: 1 inside another handler of the function
  case pushHandled
  /// handled = R[a]; x as there
  case popHandled
  /// R[a] = does R[b] match R[c]
  case matchException
  /// One clause of `except*`: splits what is left, R[a+1], by R[b]; R[a] = the group that matches, handled from now on,
  /// or None
  case matchGroup
  /// R[a] = what an `except*` of R[b] raises again, or None: the exceptions in the list R[c], merged
  case mergeGroups
  case loadAssertionError
  /// R[a] = R[b].__enter__(), R[c] = its __exit__; x: 1 the asynchronous ones
  case withEnter
  /// R[a] = R[b](type, R[c], traceback), as a truth unless x
  case withException

  // Modules
  /// R[a] = module K[b] with names K[c], level x
  case importName
  /// R[a] = K[c] of module R[b]
  case importFrom
  case importStar
  /// R[a] = module K[b] by its last name (import a.b as c)
  case importDotted

  // Patterns; a row is R[b], the subject, then the keys, or the class and a tuple of names, then what they stand for
  /// R[a] = is R[b] a sequence of c items; x: of at least so many
  case matchSequence
  /// R[a] = is R[b] a mapping of at least c items
  case matchMapping
  /// R[a] = has the row's subject its c keys; x: they may repeat
  case matchKeys
  /// R[a] = dict of the row's subject without its c keys
  case matchRest
  /// R[a] = is the subject of row a an instance, and has it the attributes, b of them positional
  case matchClass
  /// R[a] = R[b][len(R[b]) - c]
  case itemFromEnd

  /// the prompt's echo of R[a]
  case printExpression
  /// tells the observer of an observed run where it is; x is an `ObservedPoint`, R[a] the value of a return or yield
  case observe
  /// makes sure that the namespace has `__annotations__`
  case setupAnnotations
}

/// What an `observe` instruction stands before.
enum ObservedPoint: Int {
  case line
  case `return`
  /// The end of a body, which returns None in no line of its own.
  case end
  case yield
}

/// What one attribute, method or global access remembers.
struct InlineCache {
  var name: Value
  /// The instance's shape, or the type of another receiver, or the globals' version.
  var key: UInt = 0
  var version: UInt = 0
  /// A slot, or -1 for `value`; of a global: the entry in the globals, or in the builtins (with `key` set).
  var slot: Int = -1
  /// A class attribute, or for `setAttribute` the next shape.
  var value: Value = .undefined
}
