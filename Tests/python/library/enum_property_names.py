import enum
from enum import Enum

class Base(Enum):
    @enum.property
    def label(self):
        return 'label of ' + self._name_

class Odd(Base):
    label = 1
    name = 2
    value = 3
    plain = 4

print(Odd.label, Odd.name, Odd.value, Odd.plain)
print(Odd.label.label, Odd.plain.label, Odd.name.name, Odd.value.value, Odd.plain.name)
print(list(Odd), Odd['name'], Odd(3))
try:
    Odd.plain.label = 5
except AttributeError as e:
    print(e)

class Own(Enum):
    A = 'a'
    @property
    def value(self):
        return super().value.upper()
    @property
    def name(self):
        return 'n' + self._name_

print(Own.A.value, Own.A.name, Own.A._value_, repr(Own.A), Own('a'))

# expect: Odd.label Odd.name Odd.value Odd.plain
# expect: label of label label of plain name 3 plain
# expect: [<Odd.label: 1>, <Odd.name: 2>, <Odd.value: 3>, <Odd.plain: 4>] Odd.name Odd.value
# expect: <enum 'Base'> cannot set attribute 'label'
# expect: A nA a <Own.A: 'a'> Own.A
