# arguments: --max-memory 48
# expect: True
# Classes that nothing names any more make room for others, though their base lists what derives from it.
class Base:
    pass


for number in range(40_000):
    type("Derived", (Base,), {"number": number})
print(len(Base.__subclasses__()) < 40_000)
