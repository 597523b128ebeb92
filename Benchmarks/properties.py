# Why: properties, slots, __getattr__ and other hooks of attribute access.
import sys


class Temperature:
    __slots__ = ("_celsius",)

    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError(value)
        self._celsius = value


class Record:
    def __init__(self, **fields):
        self.fields = fields

    def __getattr__(self, name):
        try:
            return self.fields[name]
        except KeyError:
            raise AttributeError(name) from None


def work():
    t = Temperature(0)
    record = Record(step=1)
    for i in range(25000):
        t.celsius = t.celsius + record.step
    return t.celsius, hasattr(record, "other")


for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 45):
    result = work()
print(result)
# prints: (25000, False)
