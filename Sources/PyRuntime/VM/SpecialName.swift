// This file defines the names that the runtime itself looks up, interned once per run.

/// A special method or attribute. The raw value is the name without its outer underscores.
public enum SpecialName: String, CaseIterable, Sendable {
  case new, `init`, del, call, repr, str, format, bytes, hash, bool, len, iter, next, contains, reversed
  case getitem, setitem, delitem, missing, lengthHint = "length_hint"
  case getattr, getattribute, setattr, delattr, get, set, delete, setName = "set_name", initSubclass = "init_subclass",
    classGetitem = "class_getitem", dir
  case enter, exit, eq, ne, lt, le, gt, ge
  case add, sub, mul, matmul, truediv, floordiv, mod, pow, lshift, rshift, and, or, xor, divmod
  case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rpow, rlshift, rrshift, rand, ror, rxor, rdivmod
  case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ior, ixor
  case neg, pos, invert, abs, int, float, complex, index, round, trunc, floor, ceil
  case dict, slots, name, qualname, module, doc, `class`, bases, mro, annotations, file, package, path, loader, spec
  case prepare, instancecheck, subclasscheck, subclasses, classcell, builtins, import_ = "import", main, wrapped, code,
    defaults
  case kwdefaults, closure, globals, self_ = "self", func_ = "func", cause, context, traceback, suppressContext =
    "suppress_context", notes, all
  case await, aiter, anext, aenter, aexit, matchArgs = "match_args", mroEntries = "mro_entries", copy, deepcopy, reduce,
    reduceEx = "reduce_ex", sizeof, fspath
  case buildClass = "build_class", weakref, dictoffset, origClass = "orig_class", abstractmethods, typeParams =
    "type_params", getnewargs, getstate, setstate

  /// The place in a run's table of names.
  @inline(__always) var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

  // Raw values, not reflection: describing a case through a mirror cost a third of all of start-up.
  var text: String { "__\(rawValue)__" }
}
