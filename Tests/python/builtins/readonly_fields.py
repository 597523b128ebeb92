# Two wordings for attributes that cannot be set: that of fields, and that of computed attributes.
def function():
    pass


class Plain:
    def method(self):
        pass


for value, names in (
    (property(), ["fget", "fset", "fdel"]), (list[int], ["__origin__", "__args__", "__parameters__"]),
    (slice(1), ["start", "stop", "step"]), (range(3), ["start", "stop", "step"]), (1j, ["real", "imag"]),
    (Plain, ["__base__", "__mro__", "__dict__"]), (function, ["__closure__", "__globals__"]),
    (Plain().method, ["__func__", "__self__"]), (super(Plain, Plain()), ["__thisclass__", "__self__", "__self_class__"]),
    (classmethod(function), ["__func__"]), (staticmethod(function), ["__func__", "__wrapped__"]),
    (1, ["real", "numerator"]), (1.5, ["real"]), (len, ["__name__", "__self__"]),
    ((x for x in ()), ["gi_code", "gi_running"]), (function.__code__, ["co_name", "co_varnames"]),
    (str.upper, ["__name__", "__objclass__"]), (int | str, ["__args__"]), ({}.keys(), ["mapping"]),
):
    for name in names:
        try:
            setattr(value, name, 1)
        except Exception as error:
            print(type(value).__name__, name, type(error).__name__, error)
# expect: property fget AttributeError readonly attribute
# expect: property fset AttributeError readonly attribute
# expect: property fdel AttributeError readonly attribute
# expect: GenericAlias __origin__ AttributeError readonly attribute
# expect: GenericAlias __args__ AttributeError readonly attribute
# expect: GenericAlias __parameters__ AttributeError attribute '__parameters__' of 'types.GenericAlias' objects is not writable
# expect: slice start AttributeError readonly attribute
# expect: slice stop AttributeError readonly attribute
# expect: slice step AttributeError readonly attribute
# expect: range start AttributeError readonly attribute
# expect: range stop AttributeError readonly attribute
# expect: range step AttributeError readonly attribute
# expect: complex real AttributeError readonly attribute
# expect: complex imag AttributeError readonly attribute
# expect: type __base__ AttributeError readonly attribute
# expect: type __mro__ AttributeError readonly attribute
# expect: type __dict__ AttributeError attribute '__dict__' of 'type' objects is not writable
# expect: function __closure__ AttributeError readonly attribute
# expect: function __globals__ AttributeError readonly attribute
# expect: method __func__ AttributeError readonly attribute
# expect: method __self__ AttributeError readonly attribute
# expect: super __thisclass__ AttributeError readonly attribute
# expect: super __self__ AttributeError readonly attribute
# expect: super __self_class__ AttributeError readonly attribute
# expect: classmethod __func__ AttributeError readonly attribute
# expect: staticmethod __func__ AttributeError readonly attribute
# expect: staticmethod __wrapped__ AttributeError readonly attribute
# expect: int real AttributeError attribute 'real' of 'int' objects is not writable
# expect: int numerator AttributeError attribute 'numerator' of 'int' objects is not writable
# expect: float real AttributeError attribute 'real' of 'float' objects is not writable
# expect: builtin_function_or_method __name__ AttributeError attribute '__name__' of 'builtin_function_or_method' objects is not writable
# expect: builtin_function_or_method __self__ AttributeError attribute '__self__' of 'builtin_function_or_method' objects is not writable
# expect: generator gi_code AttributeError readonly attribute
# expect: generator gi_running AttributeError attribute 'gi_running' of 'generator' objects is not writable
# expect: code co_name AttributeError readonly attribute
# expect: code co_varnames AttributeError attribute 'co_varnames' of 'code' objects is not writable
# expect: method_descriptor __name__ AttributeError readonly attribute
# expect: method_descriptor __objclass__ AttributeError readonly attribute
# expect: UnionType __args__ AttributeError readonly attribute
# expect: dict_keys mapping AttributeError attribute 'mapping' of 'dict_keys' objects is not writable
