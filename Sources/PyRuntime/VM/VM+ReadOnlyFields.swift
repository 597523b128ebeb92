// This file defines which computed attributes CPython keeps as fields of a struct, because the error of setting one of
// those reads otherwise.

extension VM {
  /// What setting an attribute without a setter raises.
  func notWritable(_ attribute: Value, _ name: Value) -> PyError {
    let owner = attribute.getSet.pointee.owner
    let text = name.str.string
    if isField(owner.nameText, text) { return raise(.attributeError, "readonly attribute") }
    return raise(.attributeError, "attribute '\(text)' of '\(displayName(owner))' objects is not writable")
  }

  private func isField(_ owner: String, _ name: String) -> Bool {
    switch owner {
    case "property": ["fget", "fset", "fdel"].contains(name)
    case "GenericAlias", "UnionType", "types.GenericAlias", "types.UnionType":
      name == "__origin__" || name == "__args__"
    case "complex": name == "real" || name == "imag"
    case "type": name == "__base__" || name == "__mro__"
    case "function": name == "__closure__" || name == "__globals__"
    case "method": name == "__func__" || name == "__self__"
    case "super": ["__thisclass__", "__self__", "__self_class__"].contains(name)
    case "classmethod", "staticmethod": name == "__func__" || name == "__wrapped__"
    case "generator", "coroutine", "async_generator": name.hasSuffix("_code")
    case "code": !["co_varnames", "co_freevars", "co_cellvars", "co_code"].contains(name)
    case "method_descriptor", "wrapper_descriptor", "getset_descriptor", "member_descriptor":
      name == "__name__" || name == "__objclass__"
    default: false
    }
  }
}
