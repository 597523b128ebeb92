import types


class Meta(type):
    def __getattr__(cls, name):
        return 'meta ' + name


class C(metaclass=Meta):
    @types.DynamicClassAttribute
    def value(self):
        "doc"
        return self._value

    @value.setter
    def value(self, new):
        self._value = new

    @value.deleter
    def value(self):
        del self._value


c = C()
c.value = 5
print(c.value, C.value, C.__dict__['value'].__doc__)
del c.value
print(hasattr(c, '_value'))


class D:
    @types.DynamicClassAttribute
    def only(self):
        return 1


for body in (lambda: setattr(D(), 'only', 2), lambda: delattr(D(), 'only'), lambda: D.only):
    try:
        body()
    except AttributeError as error:
        print(repr(str(error)))
print(D().only)

# expect: 5 meta value doc
# expect: False
# expect: "can't set attribute"
# expect: "can't delete attribute"
# expect: ''
# expect: 1
