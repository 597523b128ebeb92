// This file defines the module abc (library reference, "abc") in Python, because a metaclass is clearest there.
// Answers of issubclass are kept per class.

extension StandardLibrary {
  static let abcSource = ##"""
    import _snip


    class _Registrations:
        """What an abstract base class knows of other classes."""
        __slots__ = ('registered', 'members', 'strangers', 'token')

        def __init__(self):
            self.registered = []
            self.members = set()
            self.strangers = set()
            self.token = _token[0]


    # Counts registrations: a negative answer holds until the next one.
    _token = [0]


    def get_cache_token():
        """A number that changes with every register()."""
        return _token[0]


    def abstractmethod(funcobj):
        """Marks a method that subclasses have to override."""
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractclassmethod(classmethod):
        """Deprecated: use classmethod with abstractmethod."""
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractstaticmethod(staticmethod):
        """Deprecated: use staticmethod with abstractmethod."""
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractproperty(property):
        """Deprecated: use property with abstractmethod."""
        __isabstractmethod__ = True


    def _abstract_names(cls, namespace):
        names = {name for name, value in namespace.items() if getattr(value, '__isabstractmethod__', False)}
        for base in cls.__bases__:
            for name in getattr(base, '__abstractmethods__', ()):
                if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                    names.add(name)
        return frozenset(names)


    class ABCMeta(type):
        """The metaclass of abstract base classes."""

        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = super().__new__(mcls, name, bases, namespace, **kwargs)
            cls.__abstractmethods__ = _abstract_names(cls, namespace)
            cls._abc_impl = _Registrations()
            return cls

        def register(cls, subclass):
            """Makes a class a virtual subclass of this one; gives it back, so that it serves as a decorator."""
            if not isinstance(subclass, type):
                raise TypeError('Can only register classes')
            if issubclass(subclass, cls):
                return subclass
            if issubclass(cls, subclass):
                raise RuntimeError('Refusing to create an inheritance cycle')
            cls._abc_impl.registered.append(subclass)
            _snip.inherit_collection(subclass, cls)
            _token[0] += 1
            return subclass

        def __instancecheck__(cls, instance):
            subclass = instance.__class__
            data = cls._abc_impl
            if subclass in data.members:
                return True
            kind = type(instance)
            if kind is subclass:
                if data.token == _token[0] and subclass in data.strangers:
                    return False
                return cls.__subclasscheck__(subclass)
            return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(kind)

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError('issubclass() arg 1 must be a class')
            data = cls._abc_impl
            if subclass in data.members:
                return True
            if data.token != _token[0]:
                data.strangers = set()
                data.token = _token[0]
            elif subclass in data.strangers:
                return False
            answer = cls.__subclasshook__(subclass)
            if answer is NotImplemented:
                answer = (cls in subclass.__mro__
                          or any(issubclass(subclass, other) for other in data.registered)
                          or any(issubclass(subclass, other) for other in cls.__subclasses__()))
            elif answer is not True and answer is not False:
                raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
            (data.members if answer else data.strangers).add(subclass)
            return answer


    def update_abstractmethods(cls):
        """Works out anew which methods of a class are abstract, after it was changed."""
        if hasattr(cls, '__abstractmethods__'):
            cls.__abstractmethods__ = _abstract_names(cls, cls.__dict__)
        return cls


    class ABC(metaclass=ABCMeta):
        """A base class to inherit from in place of naming the metaclass."""
        __slots__ = ()

    """##
}
