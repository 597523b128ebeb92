// This file defines the builtin `open` (library reference, "open"), over the files of the run.

import PyRuntime

let openSignature =
  "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"

/// The letters of a mode, checked.
private struct OpenMode {
  var action: Character = "r"
  var updates = false
  var isBinary = false

  var canRead: Bool { action == "r" || updates }
  var canWrite: Bool { action != "r" || updates }

  /// The mode as a raw file names it: always binary.
  var rawText: String { action == "x" ? (updates ? "xb+" : "xb") : updates ? (action == "a" ? "ab+" : "rb+") : "\(action)b" }

  init(_ vm: VM, _ text: String) throws(PyError) {
    var letters = Set<Character>()
    for letter in text {
      guard "rwxabt+".contains(letter), letters.insert(letter).inserted else {
        throw vm.valueError("invalid mode: '\(text)'")
      }
    }
    if letters.contains("t") && letters.contains("b") { throw vm.valueError("can't have text and binary mode at once") }
    let actions = letters.filter { "rwxa".contains($0) }
    if actions.count > 1 { throw vm.valueError("must have exactly one of create/read/write/append mode") }
    guard let first = actions.first else {
      throw vm.valueError("Must have exactly one of create/read/write/append mode and at most one plus")
    }
    action = first
    updates = letters.contains("+")
    isBinary = letters.contains("b")
  }
}

func openFile(_ vm: VM, _ arguments: Arguments) throws(PyError) -> Value {
  var modeText = "r"
  if !arguments[1].isUndefined {
    let given = vm.builtin(arguments[1])
    guard given.isStr else {
      throw vm.typeError("open() argument 'mode' must be str, not \(vm.typeName(arguments[1]))")
    }
    modeText = given.str.string
  }
  if vm.builtin(arguments[0]).isInt { throw vm.unsupported("file descriptors do not exist here") }
  let path = try vm.path(arguments[0])
  let mode = try OpenMode(vm, modeText)
  let buffering = arguments[2].isUndefined ? -1 : try vm.index(arguments[2], .overflowError)
  if mode.isBinary {
    for (i, name) in [(3, "an encoding"), (4, "an errors"), (5, "a newline")]
    where !arguments[i].isUndefined && !arguments[i].isNone {
      throw vm.valueError("binary mode doesn't take \(name) argument")
    }
  } else if buffering == 0 {
    throw vm.valueError("can't have unbuffered text I/O")
  }
  let text = TextState(encoding: "utf-8", errors: "strict", newline: .universal)
  if !mode.isBinary {
    try setTextOptions(vm, text, "open", encoding: arguments[3], errors: arguments[4], newline: arguments[5])
  }
  let node = try vm.fileSystem.open(
    path, mode.action == "r" ? .mustExist : mode.action == "x" ? .mustCreate : .create)
  let types = try vm.ioTypes()
  if mode.action == "w" { try ByteStore(vm: vm, owner: node, slot: 0).resize(to: 0) }
  let isRaw = buffering == 0
  let state = BinaryState(
    isRaw ? .raw : .buffered, canRead: mode.canRead, canWrite: mode.canWrite, appends: mode.action == "a")
  state.fileNumber = vm.fileSystem.takeFileNumber()
  if state.appends { state.position = ByteStore(vm: vm, owner: node, slot: 0).count }
  let type = isRaw ? types.fileIO : mode.updates ? types.random : mode.canWrite ? types.writer : types.reader
  let binary = vm.newForeignInstance(
    .none, type, values: [node.value, arguments[0], vm.newStr(mode.rawText)], host: state)
  if mode.isBinary { return binary }
  return vm.newForeignInstance(
    .none, types.textWrapper, values: [binary, .none, arguments[0], vm.newStr(modeText)], host: text)
}
