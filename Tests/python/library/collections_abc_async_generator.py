# `aclose`, which AsyncGenerator adds to `asend` and `athrow`.
import asyncio
from collections.abc import AsyncGenerator


class Plain(AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, typ, val=None, tb=None):
        raise typ if val is None else val


class Stubborn(Plain):
    async def athrow(self, typ, val=None, tb=None):
        return 'no'


class Other(Plain):
    async def athrow(self, typ, val=None, tb=None):
        raise KeyError(typ.__name__)


for cls in Plain, Stubborn, Other:
    try:
        print(asyncio.run(cls().aclose()))
    except (RuntimeError, KeyError) as error:
        print(repr(error))
print(issubclass(Plain, AsyncGenerator), hasattr(Plain, '__aiter__'))

# expect: None
# expect: RuntimeError('asynchronous generator ignored GeneratorExit')
# expect: KeyError('GeneratorExit')
# expect: True True
