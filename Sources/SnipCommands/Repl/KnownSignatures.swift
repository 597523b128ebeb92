// This file defines the parameters of builtin functions and types that take whatever they are given and look at it
// themselves: what they say of their own parameters would help nobody.

import PyRuntime

enum KnownSignatures {
  /// The parameters of something that can be called, as a person should see them.
  static func parameters(of value: Value, in vm: VM) -> [CallParameter]? {
    if let name = builtinName(value, vm), let text = texts[name] { return vm.parameters(inSignature: "(" + text + ")") }
    return vm.parameters(of: value)
  }

  private static func builtinName(_ value: Value, _ vm: VM) -> String? {
    let name: String
    switch value.kind {
    case .native where value.native.pointee.owner == nil: name = value.native.pointee.name.str.string
    case .type: name = value.type.nameText
    default: return nil
    }
    return vm.value(of: name, in: vm.builtins) === value ? name : nil
  }

  private static let texts: [String: String] = [
    "sorted": "iterable, /, *, key=None, reverse=False",
    "min": "iterable, /, *values, key=None, default=None",
    "max": "iterable, /, *values, key=None, default=None",
    "print": "*values, sep=' ', end='\\n', file=None, flush=False",
    "zip": "*iterables, strict=False",
    "map": "function, /, *iterables",
    "filter": "function, iterable, /",
    "enumerate": "iterable, start=0",
    "range": "start=0, stop, step=1, /",
    "slice": "start, stop, step=None, /",
    "reversed": "sequence, /",
    "list": "iterable=(), /",
    "tuple": "iterable=(), /",
    "set": "iterable=(), /",
    "frozenset": "iterable=(), /",
    "dict": "mapping=(), /, **pairs",
    "type": "object, /",
    "super": "type, object, /",
    "property": "fget=None, fset=None, fdel=None, doc=None",
  ]
}
