// This file defines the part of functools that runs in Python: what decorates and dispatches, once for each
// definition.

extension StandardLibrary {
  static let functoolsSource = ##"""
    from abc import get_cache_token
    from collections import namedtuple

    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
    WRAPPER_UPDATES = ('__dict__',)

    _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """Makes a wrapper function look like the function that it wraps."""
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                continue
            setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """A decorator that applies update_wrapper() to a wrapper function."""
        return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


    def lru_cache(maxsize=128, typed=False):
        """A decorator that keeps the results of the last calls."""
        if isinstance(maxsize, int):
            if maxsize < 0:
                maxsize = 0
        elif callable(maxsize) and isinstance(typed, bool):
            return _cached(maxsize, 128, typed)
        elif maxsize is not None:
            raise TypeError('Expected first argument to be an integer, a callable, or None')

        def decorating_function(user_function):
            return _cached(user_function, maxsize, typed)

        return decorating_function


    def _cached(function, maxsize, typed):
        wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, function)


    def cache(user_function, /):
        """A decorator that keeps every result."""
        return lru_cache(maxsize=None)(user_function)


    def _derived(root, name, combine):
        def method(self, other):
            return combine(getattr(type(self), root)(self, other), self, other)
        method.__name__ = name
        return method


    def _negated(result, self, other):
        return result if result is NotImplemented else not result


    def _or_equal(result, self, other):
        return result if result is NotImplemented else result or self == other


    def _and_unequal(result, self, other):
        return result if result is NotImplemented else result and self != other


    def _neither(result, self, other):
        return result if result is NotImplemented else not result and self != other


    def _not_or_equal(result, self, other):
        return result if result is NotImplemented else not result or self == other


    # Which comparison follows from which, and how.
    _ORDERINGS = {
        '__lt__': (('__gt__', _neither), ('__le__', _or_equal), ('__ge__', _negated)),
        '__le__': (('__ge__', _not_or_equal), ('__lt__', _and_unequal), ('__gt__', _negated)),
        '__gt__': (('__lt__', _neither), ('__ge__', _or_equal), ('__le__', _negated)),
        '__ge__': (('__le__', _not_or_equal), ('__gt__', _and_unequal), ('__lt__', _negated)),
    }


    def total_ordering(cls):
        """A class decorator that fills in the ordering methods that are missing."""
        roots = [name for name in ('__lt__', '__le__', '__gt__', '__ge__')
                 if getattr(cls, name, None) is not getattr(object, name, None)]
        if not roots:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        root = next(name for name in ('__lt__', '__le__', '__gt__', '__ge__') if name in roots)
        for name, combine in _ORDERINGS[root]:
            if name not in roots:
                setattr(cls, name, _derived(root, name, combine))
        return cls


    class partialmethod:
        """A method whose first arguments are already given."""

        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            if isinstance(func, partialmethod):
                self.func = func.func
                self.args = func.args + args
                self.keywords = {**func.keywords, **keywords}
            else:
                self.func = func
                self.args = args
                self.keywords = keywords

        def __repr__(self):
            parts = [repr(self.func)]
            parts += [repr(value) for value in self.args]
            parts += [f'{name}={value!r}' for name, value in self.keywords.items()]
            kind = type(self)
            return f'{kind.__module__}.{kind.__qualname__}({", ".join(parts)})'

        def _plain_method(self):
            def _method(cls_or_self, /, *args, **keywords):
                return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method._partialmethod = self
            return _method

        def __get__(self, obj, cls=None):
            getter = getattr(self.func, '__get__', None)
            if getter is not None:
                bound = getter(obj, cls)
                if bound is not self.func:
                    result = partial(bound, *self.args, **self.keywords)
                    try:
                        result.__self__ = bound.__self__
                    except AttributeError:
                        pass
                    return result
            return self._plain_method().__get__(obj, cls)

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)


    # The order of an abstract base class among the others follows PEP 443: as if the classes that `cls` belongs to
    # without inheriting from them were among its bases.
    def _extended_order(cls, virtual):
        parents = cls.__bases__
        joining = [kind for kind in virtual
                   if issubclass(cls, kind) and not any(issubclass(parent, kind) for parent in parents)]
        # They stand behind the last parent that is abstract, and before the concrete ones that follow.
        cut = len(parents)
        while cut and not hasattr(parents[cut - 1], '__abstractmethods__'):
            cut -= 1
        others = [kind for kind in virtual if kind not in joining]
        groups = parents[:cut], joining, parents[cut:]
        lines = [_extended_order(parent, others) for group in groups for parent in group]
        return [cls] + _merged([*lines, *map(list, groups)])


    # Takes classes from the fronts of lines, each only when no line has it further back.
    def _merged(lines):
        result = []
        while lines := [line for line in lines if line]:
            blocked = {kind for line in lines for kind in line[1:]}
            front = next((line[0] for line in lines if line[0] not in blocked), None)
            if front is None:
                raise RuntimeError('Inconsistent hierarchy')
            result.append(front)
            lines = [line[1:] if line[0] is front else line for line in lines]
        return result


    def _find_implementation(cls, registry):
        order = cls.__mro__
        virtual = [kind for kind in registry if kind not in order and _has_member(kind, cls)]
        if virtual:
            # What stands above another one comes along with it.
            lowest = [kind for kind in virtual
                      if not any(other is not kind and issubclass(other, kind) for other in virtual)]
            order = _extended_order(cls, lowest)
        place = next((i for i, kind in enumerate(order) if kind in registry), None)
        if place is None:
            return None
        nearest, *others = order[place:place + 2]
        for other in others:
            # Two that only stand side by side by chance.
            if nearest in virtual and other in virtual and not issubclass(nearest, other):
                raise RuntimeError(f'Ambiguous dispatch: {nearest} or {other}')
        return registry[nearest]


    def _has_member(kind, cls):
        try:
            return hasattr(kind, '__mro__') and issubclass(cls, kind)
        except TypeError:
            return False


    # The members of a union, whatever they are; None for anything else.
    def _union_members(cls):
        if type(cls).__name__ in ('UnionType', '_UnionGenericAlias'):
            return cls.__args__
        return None


    def _can_register(cls):
        members = _union_members(cls) or (cls,)
        return all(isinstance(member, type) for member in members)


    def _first_annotation(func):
        hints = getattr(func, '__annotations__', {})
        if any(isinstance(hint, str) for hint in hints.values()):
            from typing import get_type_hints
            hints = get_type_hints(getattr(func, '__func__', func))
        return next(iter(hints.items()))


    def singledispatch(func):
        """A decorator that makes a function choose its implementation by the type of its first argument."""
        registry = {}
        found = {}
        token = None

        def dispatch(cls):
            nonlocal token
            current = get_cache_token()
            if token != current:
                found.clear()
                token = current
            try:
                return found[cls]
            except KeyError:
                implementation = registry[cls] if cls in registry else _find_implementation(cls, registry)
                found[cls] = implementation
                return implementation

        def register(cls, func=None):
            if _can_register(cls):
                if func is None:
                    return lambda f: register(cls, f)
            else:
                if func is not None:
                    raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
                if not getattr(cls, '__annotations__', None):
                    raise TypeError(
                        f'Invalid first argument to `register()`: {cls!r}. '
                        'Use either `@register(some_class)` or plain `@register` on an annotated function.')
                func = cls
                name, cls = _first_annotation(func)
                if not _can_register(cls):
                    reason = 'not all arguments are classes' if _union_members(cls) else 'is not a class'
                    raise TypeError(f'Invalid annotation for {name!r}. {cls!r} {reason}.')
            for kind in _union_members(cls) or (cls,):
                registry[kind] = func
            found.clear()
            return func

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(args[0].__class__)(*args, **kw)

        name = getattr(func, '__name__', 'singledispatch function')
        registry[object] = func
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = _MappingProxy(registry)
        wrapper._clear_cache = found.clear
        update_wrapper(wrapper, func)
        return wrapper


    _MappingProxy = type(type.__dict__)


    class singledispatchmethod:
        """singledispatch() for methods: the type of the first argument after self decides."""

        def __init__(self, func):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, func=method)

        def __get__(self, obj, cls=None):
            def _method(*args, **kwargs):
                method = self.dispatcher.dispatch(args[0].__class__)
                return method.__get__(obj, cls)(*args, **kwargs)
            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.register = self.register
            update_wrapper(_method, self.func)
            return _method

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)


    __all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache',
               'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
               'cached_property']

    """##
}
