import modules.plain.inner.leaf as leaf
import modules.plain

print(leaf.VALUE, leaf.__package__, modules.plain.__name__, modules.plain.inner.__name__)
for text in ("import modules.plain.zzz", "from modules.plain import zzz"):
    try:
        exec(text)
    except ImportError as error:
        print(type(error).__name__, error, error.name)
# expect: 5 modules.plain.inner modules.plain modules.plain.inner
# expect: ModuleNotFoundError No module named 'modules.plain.zzz' modules.plain.zzz
# expect: ImportError cannot import name 'zzz' from 'modules.plain' (unknown location) modules.plain
