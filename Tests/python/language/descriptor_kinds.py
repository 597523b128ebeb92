class Data:
    def __get__(self, instance, owner=None):
        return "get", instance is None

    def __set__(self, instance, value):
        print("set", value)

    def __delete__(self, instance):
        print("delete")


class NonData:
    def __get__(self, instance, owner=None):
        return "computed"


class OnlySet:
    def __set__(self, instance, value):
        print("only set", value)


class OnlyDelete:
    def __delete__(self, instance):
        print("only delete")


class A:
    d = Data()
    n = NonData()
    s = OnlySet()
    e = OnlyDelete()


a = A()
print(a.d, A.d)
a.d = 1
del a.d
a.__dict__["d"] = 9
print(a.d, a.n)
a.n = 4
print(a.n, type(a.s).__name__)
a.s = 1
a.__dict__["s"] = 2
print(a.s)
for action in (lambda: delattr(a, "s"), lambda: setattr(a, "e", 1)):
    try:
        action()
    except AttributeError as error:
        print(repr(error))
del a.e


class Raising:
    def __get__(self, instance, owner=None):
        raise AttributeError("inner")


class Fallback:
    r = Raising()

    @property
    def p(self):
        return self.missing

    def __getattr__(self, name):
        return "fallback " + name


print(Fallback().r, Fallback().p, getattr(Fallback(), "other"))


class Silent:
    def __getattribute__(self, name):
        raise AttributeError


try:
    Silent().x
except AttributeError as error:
    print(repr(error), error.name, type(error.obj).__name__)
# expect: ('get', False) ('get', True)
# expect: set 1
# expect: delete
# expect: ('get', False) computed
# expect: 4 OnlySet
# expect: only set 1
# expect: 2
# expect: AttributeError('__delete__')
# expect: AttributeError('__set__')
# expect: only delete
# expect: fallback r fallback missing fallback other
# expect: AttributeError() x Silent
