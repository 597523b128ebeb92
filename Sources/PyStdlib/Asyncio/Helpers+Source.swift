// This file defines how tasks, futures and callbacks are shown, and the tests for coroutines, in Python.

extension StandardLibrary {
  static let asyncioHelpersSource = ##"""
    import functools
    from _asyncio import coroutine_line
    from collections.abc import Coroutine


    class _Limited:
        """The shortened repr of a result, as reprlib gives it."""
        counts = {tuple: 6, list: 6, set: 6, frozenset: 6, dict: 4}
        brackets = {tuple: '()', list: '[]', set: '{}', dict: '{}'}

        @classmethod
        def text(cls, value, level=6):
            kind = type(value)
            if kind in cls.counts:
                return cls.container(value, kind, level)
            whole = repr(value)
            if kind is str:
                # What is cut is the repr of both ends, so that quotes stay.
                whole = repr(value[:30])
                return cls.cut(whole, 30, lambda head, tail: repr(value[:head] + value[len(value) - tail:]))
            return cls.cut(whole, 40 if kind is int else 30)

        @staticmethod
        def cut(text, limit, again=None):
            if len(text) <= limit:
                return text
            head = max(0, (limit - 3) // 2)
            tail = max(0, limit - 3 - head)
            if again is not None:
                text = again(head, tail)
            return text[:head] + '...' + text[len(text) - tail:]

        @classmethod
        def container(cls, value, kind, level):
            if not value:
                return repr(value)
            opening, closing = cls.brackets.get(kind, ('frozenset({', '})'))
            if level <= 0:
                return opening + '...' + closing
            limit = cls.counts[kind]
            keys = value
            if kind in (set, frozenset, dict):
                try:
                    keys = sorted(value)
                except Exception:
                    keys = list(value)
            pieces = []
            for key in list(keys)[:limit]:
                piece = cls.text(key, level - 1)
                if kind is dict:
                    piece += ': ' + cls.text(value[key], level - 1)
                pieces.append(piece)
            if len(value) > limit:
                pieces.append('...')
            elif kind is tuple and len(value) == 1:
                closing = ',)'
            return opening + ', '.join(pieces) + closing


    def limited_repr(value):
        return _Limited.text(value)


    def source_of(func):
        while True:
            if isinstance(func, functools.partial):
                func = func.func
            elif hasattr(func, '__func__'):
                func = func.__func__
            elif hasattr(func, '__wrapped__'):
                func = func.__wrapped__
            else:
                break
        code = getattr(func, '__code__', None)
        # The steps of tasks are no Python functions in CPython.
        if code is None or code.co_filename == '<asyncio.tasks>' and func.__qualname__.startswith('Task'):
            return None
        return code.co_filename, code.co_firstlineno


    def call_text(args, kwargs):
        pieces = [limited_repr(arg) for arg in args or ()]
        pieces += [f'{key}={limited_repr(value)}' for key, value in (kwargs or {}).items()]
        return f'({", ".join(pieces)})'


    def callback_text(func, args, kwargs=None, suffix=''):
        if isinstance(func, functools.partial):
            return callback_text(func.func, func.args, func.keywords, call_text(args, kwargs) + suffix)
        name = getattr(func, '__qualname__', None) or getattr(func, '__name__', None) or repr(func)
        return name + call_text(args, kwargs) + suffix


    def callback_source_text(func, args):
        text = callback_text(func, args)
        place = source_of(func)
        return f'{text} at {place[0]}:{place[1]}' if place else text


    def callbacks_text(callbacks):
        first = callback_source_text(callbacks[0][0], ())
        if len(callbacks) == 1:
            return f'cb=[{first}]'
        last = callback_source_text(callbacks[-1][0], ())
        between = f', <{len(callbacks) - 2} more>, ' if len(callbacks) > 2 else ', '
        return f'cb=[{first}{between}{last}]'


    def coroutine_text(coro):
        name = getattr(coro, '__qualname__', None) or getattr(coro, '__name__', None)
        name = f'{name or f"<{type(coro).__name__} without __name__>"}()'
        code = getattr(coro, 'cr_code', None) or getattr(coro, 'gi_code', None)
        if code is None:
            running = getattr(coro, 'cr_running', getattr(coro, 'gi_running', False))
            return f'{name} running' if running else name
        line = coroutine_line(coro)
        if line:
            return f'{name} running at {code.co_filename}:{line}'
        return f'{name} done, defined at {code.co_filename}:{code.co_firstlineno}'


    async def _coroutine():
        pass


    def _generator():
        yield


    _made = _coroutine()
    _coroutine_types = (type(_made), type(_generator()), Coroutine)
    _made.close()


    def iscoroutine(obj):
        """Whether an object is a coroutine, or what asyncio takes for one."""
        return isinstance(obj, _coroutine_types)


    def iscoroutinefunction(func):
        """Whether calling a function gives a coroutine."""
        plain = func
        while isinstance(plain, functools.partial) or hasattr(plain, '__func__'):
            plain = plain.func if isinstance(plain, functools.partial) else plain.__func__
        code = getattr(plain, '__code__', None)
        return code is not None and bool(code.co_flags & 0x80)
    """##
}
