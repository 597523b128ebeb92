// This file defines the module contextvars: variables with a value of their own in every task, in Python.

extension StandardLibrary {
  static let contextVarsSource = ##"""
    from collections.abc import Mapping

    __all__ = ('Context', 'ContextVar', 'Token', 'copy_context')

    _MISSING = object()


    class Context(Mapping):
        """The values of context variables, as a task or a callback sees them."""
        __slots__ = ('_values', '_outer')

        def __init__(self):
            self._values = {}
            self._outer = None

        def run(self, callable, *args, **kwargs):
            global _current
            if self._outer is not None:
                raise RuntimeError(f'cannot enter context: {self} is already entered')
            self._outer = _current
            _current = self
            try:
                return callable(*args, **kwargs)
            finally:
                _current = self._outer
                self._outer = None

        def copy(self):
            copy = Context()
            copy._values = self._values.copy()
            return copy

        def _check(self, var):
            if not isinstance(var, ContextVar):
                raise TypeError(f'a ContextVar key was expected, got {var!r}')

        def __getitem__(self, var):
            self._check(var)
            return self._values[var]

        def __contains__(self, var):
            self._check(var)
            return var in self._values

        def get(self, var, default=None):
            self._check(var)
            return self._values.get(var, default)

        def __iter__(self):
            return iter(self._values)

        def __len__(self):
            return len(self._values)

        def __eq__(self, other):
            return self._values == other._values if isinstance(other, Context) else NotImplemented

        __hash__ = None

        def __repr__(self):
            return f'<_contextvars.Context object at {id(self):#x}>'


    class Token:
        """What `ContextVar.reset` needs to restore a value."""
        MISSING = type('Token', (), {'__repr__': lambda self: '<Token.MISSING>'})()
        __slots__ = ('_context', '_var', '_old', '_used')

        @property
        def var(self):
            return self._var

        @property
        def old_value(self):
            return Token.MISSING if self._old is _MISSING else self._old

        def __repr__(self):
            return f'<Token{" used" if self._used else ""} var={self._var!r} at {id(self):#x}>'


    class ContextVar:
        """A variable with a value of its own in every context."""
        __slots__ = ('_name', '_default')

        def __init__(self, name, *, default=_MISSING):
            if not isinstance(name, str):
                raise TypeError('context variable name must be a str')
            self._name = name
            self._default = default

        def __class_getitem__(cls, item):
            return list[item].__class__(cls, item)

        @property
        def name(self):
            return self._name

        def get(self, default=_MISSING, /):
            value = _current._values.get(self, default)
            if value is _MISSING:
                value = self._default
            if value is _MISSING:
                raise LookupError(self)
            return value

        def set(self, value, /):
            token = object.__new__(Token)
            token._context, token._var, token._used = _current, self, False
            token._old = _current._values.get(self, _MISSING)
            _current._values[self] = value
            return token

        def reset(self, token, /):
            if not isinstance(token, Token):
                raise TypeError(f'expected an instance of Token, got {token!r}')
            if token._used:
                raise RuntimeError(f'{token!r} has already been used once')
            if token._var is not self:
                raise ValueError(f'{token!r} was created by a different ContextVar')
            if token._context is not _current:
                raise ValueError(f'{token!r} was created in a different Context')
            token._used = True
            if token._old is _MISSING:
                _current._values.pop(self, None)
            else:
                _current._values[self] = token._old

        def __repr__(self):
            default = '' if self._default is _MISSING else f' default={self._default!r}'
            return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'


    _current = Context()


    def copy_context():
        """The present context, copied."""
        return _current.copy()
    """##
}
