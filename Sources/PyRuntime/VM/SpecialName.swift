// This file defines the names that the runtime itself looks up, interned once per run.

/// A special method or attribute: the case is the name without its underscores (a trailing one avoids a keyword).
public enum SpecialName: Int, CaseIterable, Sendable {
  case new, `init`, del, call, repr, str, format, bytes, hash, bool, len, iter, next, contains, reversed
  case getitem, setitem, delitem, missing, lengthHint
  case getattr, getattribute, setattr, delattr, get, set, delete, setName, initSubclass, classGetitem, dir
  case enter, exit, eq, ne, lt, le, gt, ge
  case add, sub, mul, matmul, truediv, floordiv, mod, pow, lshift, rshift, and, or, xor, divmod
  case radd, rsub, rmul, rmatmul, rtruediv, rfloordiv, rmod, rpow, rlshift, rrshift, rand, ror, rxor, rdivmod
  case iadd, isub, imul, imatmul, itruediv, ifloordiv, imod, ipow, ilshift, irshift, iand, ior, ixor
  case neg, pos, invert, abs, int, float, complex, index, round, trunc, floor, ceil
  case dict, slots, name, qualname, module, doc, `class`, bases, mro, annotations, file, package, path, loader, spec
  case prepare, instancecheck, subclasscheck, subclasses, classcell, builtins, import_, main, wrapped, code, defaults
  case kwdefaults, closure, globals, self_, func_, cause, context, traceback, suppressContext, notes, all
  case await, aiter, anext, aenter, aexit, matchArgs, mroEntries, copy, deepcopy, reduce, reduceEx, sizeof, fspath
  case buildClass, weakref, dictoffset, origClass, abstractmethods, typeParams, getnewargs, getstate, setstate

  var text: String {
    switch self {
    case .lengthHint: "__length_hint__"
    case .setName: "__set_name__"
    case .initSubclass: "__init_subclass__"
    case .classGetitem: "__class_getitem__"
    case .import_: "__import__"
    case .self_: "__self__"
    case .func_: "__func__"
    case .suppressContext: "__suppress_context__"
    case .matchArgs: "__match_args__"
    case .mroEntries: "__mro_entries__"
    case .reduceEx: "__reduce_ex__"
    case .buildClass: "__build_class__"
    case .origClass: "__orig_class__"
    case .typeParams: "__type_params__"
    default: "__\(String(describing: self))__"
    }
  }
}
