# The abstract managers: what is missing, and which classes belong to them without inheriting.
from contextlib import (AbstractAsyncContextManager, AbstractContextManager, ExitStack, nullcontext, closing,
                        contextmanager)


class NoExit(AbstractContextManager):
    pass


class NoAsyncExit(AbstractAsyncContextManager):
    pass


for cls in NoExit, NoAsyncExit, AbstractContextManager:
    try:
        cls()
    except TypeError as error:
        print(error)


class Both:
    def __enter__(self): pass
    def __exit__(self, *details): pass
    async def __aenter__(self): pass
    async def __aexit__(self, *details): pass


class TakenBack(Both):
    __exit__ = __aexit__ = None


class Whole(AbstractContextManager):
    def __exit__(self, *details):
        print('left')


with Whole() as whole:
    print(type(whole).__name__)
for kind in AbstractContextManager, AbstractAsyncContextManager:
    print([issubclass(cls, kind) for cls in (Both, TakenBack, NoExit, Whole, nullcontext, closing, ExitStack, int)])
print(isinstance(open, AbstractContextManager), issubclass(Both, Whole))
print(AbstractContextManager[int], AbstractAsyncContextManager[str])


@contextmanager
def manager():
    yield 1


print(isinstance(manager(), AbstractContextManager), [cls.__name__ for cls in nullcontext.__mro__])

# expect: Can't instantiate abstract class NoExit with abstract method __exit__
# expect: Can't instantiate abstract class NoAsyncExit with abstract method __aexit__
# expect: Can't instantiate abstract class AbstractContextManager with abstract method __exit__
# expect: Whole
# expect: left
# expect: [True, False, True, True, True, True, True, False]
# expect: [True, False, False, False, True, False, False, False]
# expect: False False
# expect: contextlib.AbstractContextManager[int] contextlib.AbstractAsyncContextManager[str]
# expect: True ['nullcontext', 'AbstractContextManager', 'AbstractAsyncContextManager', 'ABC', 'object']
