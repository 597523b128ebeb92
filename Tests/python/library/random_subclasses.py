# expect: 7 b -0.6580456010395676 0
# expect: 1 1 (<class 'random.Random'>, <class '_random.Random'>, <class 'object'>)
# expect: True 9 None 0 True
# A subclass's own generator is what everything is drawn from.
import random


class Fixed(random.Random):
    def random(self):
        return 0.37


class Bits(random.Random):
    def getrandbits(self, k):
        return 1


print(Fixed().randrange(10), Fixed().choice("abcdef"), Fixed().gauss(0, 1), Fixed().getrandbits(0))
print(Bits().randrange(10), Bits().randrange(2), random.Random.__mro__)
system = random.SystemRandom()
print(0 <= system.random() < 1, len(system.randbytes(9)), system.seed(5), system.getrandbits(0),
      1 <= system.randint(1, 6) <= 6)
