import random, heapq, bisect
r = random.Random(42)
print(r.random(), r.getrandbits(70), r.randint(1, 100), r.randrange(10), r.choice('abc'), r.sample(range(100), 5), r.choices([1,2,3], [1,5,1], k=5), r.gauss(0, 1), r.gauss(0,1), r.normalvariate(), r.expovariate(2), r.betavariate(2,3), r.gammavariate(0.5, 1), r.gammavariate(1,1), r.triangular(), r.vonmisesvariate(0, 4), r.paretovariate(3), r.weibullvariate(1, 2), r.lognormvariate(0, 1), r.uniform(3, 4), r.randbytes(5))
x = list(range(10)); r.shuffle(x); print(x)
for s in (0, -5, 2**70, 'abc', b'x', 1.5, True, '', 'é'*100): print(random.Random(s).random())
r.seed('q', version=1); print(r.random()); r.seed(b'q', 1); print(r.random())
random.seed(7); st = random.getstate(); a = random.random(); random.setstate(st); print(a == random.random(), st[0], len(st[1]), st[1][:2], random.sample([1,2,3],2), random.sample(range(10**6), 30)[:3], random.sample('ab', counts=[3,4], k=3))
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
t(random.choice, []); t(random.sample, {1}, 1); t(random.sample, [1], 2); t(random.randrange, 0); t(random.randrange, 5, 2); t(random.randrange, 1, 2, 0); t(random.randrange, 1, None, 2); t(random.choices, [1], [0]); t(random.choices, [1], 2); t(random.choices, [1], [1,2]); t(random.getrandbits, -1); t(random.getrandbits, 'x'); t(random.seed, []); t(random.setstate, (9,)); t(random.randint, 3, 1); t(random.choices, []); t(random.shuffle, (1,2)); t(random.gammavariate, 0, 1)
class R(random.Random):
    def random(self): return 0.25
q = R(); print(q.random(), q.randrange(100), q.choice('abcd'), q.randint(0, 9)); print(random.__all__, type(random.random()), random.Random.__name__)
random.seed(1); print([random.randrange(1, 100, 7) for _ in range(5)], random.randrange(-10, 10), random.getrandbits(32), random.getrandbits(64), random.getrandbits(1000) % 1000007)

# expect: 0.6394267984578837 327273841618135227089 32 3 a [94, 13, 86, 69, 11] [2, 1, 1, 2, 2] -1.4706861717477382 -0.5956361219848456 0.59498772816829 0.2981999680810137 0.1871681501592963 0.250350094946087 0.24247133805218915 0.656120754483877 6.202413626865457 1.1508594357550364 0.5542861272132352 0.23483534207139053 3.1248261628532092 b'\xa1\x8c\x1b\xec`'
# expect: [9, 0, 3, 2, 7, 5, 6, 4, 8, 1]
# expect: 0.8444218515250481
# expect: 0.6229016948897019
# expect: 0.2327882718301838
# expect: 0.7720246314157545
# expect: 0.6307877176639078
# expect: 0.551763726942059
# expect: 0.13436424411240122
# expect: 0.9602256525641875
# expect: 0.2176814515934654
# expect: 0.014307744152577295
# expect: 0.014307744152577295
# expect: True 3 625 (2147483648, 2261207994) [1, 2] [682554, 50631, 75954] ['a', 'b', 'b']
# expect: IndexError Cannot choose from an empty sequence
# expect: TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
# expect: ValueError Sample larger than population or is negative
# expect: ValueError empty range for randrange()
# expect: ValueError empty range for randrange() (5, 2, -3)
# expect: ValueError zero step for randrange()
# expect: TypeError Missing a non-None stop argument
# expect: ValueError Total of weights must be greater than zero
# expect: TypeError The number of choices must be a keyword argument: k=2
# expect: ValueError The number of weights does not match the population
# expect: ValueError number of bits must be non-negative
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError The only supported seed types are: None,
# expect: int, float, str, bytes, and bytearray.
# expect: ValueError state with version 9 passed to Random.setstate() of version 3
# expect: ValueError empty range for randrange() (3, 2, -1)
# expect: IndexError list index out of range
# expect: TypeError 'tuple' object does not support item assignment
# expect: ValueError gammavariate: alpha and beta must be > 0.0
# expect: 0.25 48 a 8
# expect: ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate'] <class 'float'> Random
# expect: [15, 64, 92, 85, 85] -8 1095513148 9139164268605729673 383476
