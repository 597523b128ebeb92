// This file defines the Python part of the module random: seeds, whole numbers, and choosing from sequences. The order in
// which the generator is asked is CPython 3.11's, so that a seed gives the same numbers.

extension StandardLibrary {
  static var randomSource: String {
    #"""
    from math import acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, floor as _floor, fabs as _fabs
    from math import isfinite as _isfinite, lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin
    from math import sqrt as _sqrt, tau as TWOPI
    from itertools import accumulate as _accumulate, repeat as _repeat
    from operator import index as _index
    from bisect import bisect as _bisect

    __all__ = ['Random', 'SystemRandom', 'betavariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss',
               'getrandbits', 'getstate', 'lognormvariate', 'normalvariate', 'paretovariate', 'randbytes', 'randint',
               'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform',
               'vonmisesvariate', 'weibullvariate']

    NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
    LOG4 = _log(4.0)
    SG_MAGICCONST = 1.0 + _log(4.5)
    BPF = 53
    RECIP_BPF = 2 ** -BPF
    _ONE = 1
    _runs = [0]


    def _fresh_seed():
        # Every generator without a seed is another one, and the host says how the first begins.
        _runs[0] += 1
        return _host_seed ^ (_runs[0] * 0x9E3779B97F4A7C15 & (1 << 128) - 1)


    def _text_seed(data):
        # Nobody asks for this hash by name, so it stands here: SHA-512 (FIPS 180-4), its constants being the first 64
        # bits behind the point of roots of primes.
        def root(n, k):
            # floor(n ** (1 / k)) of a large int.
            low, high = 0, 2 << n.bit_length() // k
            while high - low > 1:
                middle = (low + high) // 2
                if middle ** k <= n:
                    low = middle
                else:
                    high = middle
            return low
        primes = []
        n = 2
        while len(primes) < 80:
            if all(n % p for p in primes):
                primes.append(n)
            n += 1
        mask = (1 << 64) - 1
        state = [root(p << 128, 2) & mask for p in primes[:8]]
        steps = [root(p << 192, 3) & mask for p in primes]
        text = data + b'\x80'
        text += bytes(-(len(text) + 16) % 128) + (8 * len(data)).to_bytes(16, 'big')

        def turn(x, n):
            return (x >> n | x << (64 - n)) & mask
        for at in range(0, len(text), 128):
            w = [int.from_bytes(text[at + i:at + i + 8], 'big') for i in range(0, 128, 8)]
            for i in range(16, 80):
                x, y = w[i - 15], w[i - 2]
                w.append(w[i - 16] + (turn(x, 1) ^ turn(x, 8) ^ x >> 7) + w[i - 7]
                         + (turn(y, 19) ^ turn(y, 61) ^ y >> 6) & mask)
            a, b, c, d, e, f, g, h = state
            for k, word in zip(steps, w):
                one = h + (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) + (e & f ^ ~e & g) + k + word
                two = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + (a & b ^ a & c ^ b & c)
                a, b, c, d, e, f, g, h = one + two & mask, a, b, c, d + one & mask, e, f, g
            state = [x + y & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]
        return b''.join(x.to_bytes(8, 'big') for x in state)


    class Random(_Generator):
        """Random number generator base class used by bound module functions."""
        VERSION = 3

        def __init__(self, x=None):
            self.seed(x)
            self.gauss_next = None

        def seed(self, a=None, version=2):
            if version == 1 and isinstance(a, (str, bytes)):
                a = a.decode('latin-1') if isinstance(a, bytes) else a
                x = ord(a[0]) << 7 if a else 0
                for c in map(ord, a):
                    x = ((1000003 * x) ^ c) & 0xFFFFFFFFFFFFFFFF
                x ^= len(a)
                a = -2 if x == -1 else x
            elif version == 2 and isinstance(a, (str, bytes, bytearray)):
                if isinstance(a, str):
                    a = a.encode()
                a = bytes(a)
                a = int.from_bytes(a + _text_seed(a), 'big')
            elif not isinstance(a, (type(None), int, float, str, bytes, bytearray)):
                raise TypeError('The only supported seed types are: None,\n'
                                'int, float, str, bytes, and bytearray.')
            if a is None:
                a = _fresh_seed()
            a = abs(a) if isinstance(a, int) else hash(a) & 0xFFFFFFFFFFFFFFFF
            words = []
            while a:
                words.append(a & 0xFFFFFFFF)
                a >>= 32
            self._seed_words(words or [0])
            self.gauss_next = None

        def getstate(self):
            return self.VERSION, self._words(), self.gauss_next

        def setstate(self, state):
            version = state[0]
            if version == 3:
                version, internalstate, self.gauss_next = state
                self._set_words(internalstate)
            elif version == 2:
                version, internalstate, self.gauss_next = state
                try:
                    internalstate = tuple(x % (2 ** 32) for x in internalstate)
                except ValueError as e:
                    raise TypeError from e
                self._set_words(internalstate)
            else:
                raise ValueError('state with version %s passed to Random.setstate() of version %s'
                                 % (version, self.VERSION))

        def __getstate__(self):
            return self.getstate()

        def __setstate__(self, state):
            self.setstate(state)

        def __reduce__(self):
            return self.__class__, (), self.getstate()

        def _randbelow_with_getrandbits(self, n):
            if not n:
                return 0
            k = n.bit_length()
            r = self.getrandbits(k)
            while r >= n:
                r = self.getrandbits(k)
            return r

        def _randbelow_without_getrandbits(self, n, maxsize=1 << 53):
            random = self.random
            if n >= maxsize:
                from warnings import warn
                warn('Underlying random() generator does not supply \n'
                     'enough bits to choose from a population range this large.\n'
                     'To remove the range limitation, add a getrandbits() method.')
                return _floor(random() * n)
            if n == 0:
                return 0
            limit = (maxsize - maxsize % n) / maxsize
            r = random()
            while r >= limit:
                r = random()
            return _floor(r * maxsize) % n

        _randbelow = _randbelow_with_getrandbits

        def __init_subclass__(cls, /, **kwargs):
            # Whichever of random and getrandbits stands first in the MRO is what whole numbers are made of.
            for c in cls.__mro__:
                if '_randbelow' in c.__dict__:
                    break
                if 'getrandbits' in c.__dict__:
                    cls._randbelow = cls._randbelow_with_getrandbits
                    break
                if 'random' in c.__dict__:
                    cls._randbelow = cls._randbelow_without_getrandbits
                    break

        def randbytes(self, n):
            return self.getrandbits(n * 8).to_bytes(n, 'little')

        def randrange(self, start, stop=None, step=_ONE):
            def whole(value):
                try:
                    return _index(value)
                except TypeError:
                    number = int(value)
                    if number != value:
                        _deprecate('randrange() will raise TypeError in the future', 3)
                        raise ValueError('non-integer arg 1 for randrange()' if value is start else
                                         'non-integer stop for randrange()' if value is stop else
                                         'non-integer step for randrange()')
                    _deprecate('non-integer arguments to randrange() have been deprecated since Python 3.10 and '
                               'will be removed in a subsequent version', 3)
                    return number
            first = whole(start)
            if stop is None:
                if step is not _ONE:
                    raise TypeError('Missing a non-None stop argument')
                if first > 0:
                    return self._randbelow(first)
                raise ValueError('empty range for randrange()')
            last = whole(stop)
            width = last - first
            by = whole(step)
            if by == 1:
                if width > 0:
                    return first + self._randbelow(width)
                raise ValueError('empty range for randrange() (%d, %d, %d)' % (first, last, width))
            if by > 0:
                n = (width + by - 1) // by
            elif by < 0:
                n = (width + by + 1) // by
            else:
                raise ValueError('zero step for randrange()')
            if n <= 0:
                raise ValueError('empty range for randrange()')
            return first + by * self._randbelow(n)

        def randint(self, a, b):
            return self.randrange(a, b + 1)

        def choice(self, seq):
            if not len(seq):
                raise IndexError('Cannot choose from an empty sequence')
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x):
            randbelow = self._randbelow
            for i in reversed(range(1, len(x))):
                j = randbelow(i + 1)
                x[i], x[j] = x[j], x[i]

        def sample(self, population, k, *, counts=None):
            from collections.abc import Sequence
            if not isinstance(population, Sequence):
                raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
            n = len(population)
            if counts is not None:
                sums = list(_accumulate(counts))
                if len(sums) != n:
                    raise ValueError('The number of counts does not match the population')
                total = sums.pop()
                if not isinstance(total, int):
                    raise TypeError('Counts must be integers')
                if total <= 0:
                    raise ValueError('Total of counts must be greater than zero')
                return [population[_bisect(sums, s)] for s in self.sample(range(total), k=k)]
            randbelow = self._randbelow
            if not 0 <= k <= n:
                raise ValueError('Sample larger than population or is negative')
            result = [None] * k
            # A list of the whole population when a set of the chosen ones would not be smaller.
            setsize = 21
            if k > 5:
                setsize += 4 ** _ceil(_log(k * 3, 4))
            if n <= setsize:
                pool = list(population)
                for i in range(k):
                    j = randbelow(n - i)
                    result[i] = pool[j]
                    pool[j] = pool[n - i - 1]
            else:
                chosen = set()
                for i in range(k):
                    j = randbelow(n)
                    while j in chosen:
                        j = randbelow(n)
                    chosen.add(j)
                    result[i] = population[j]
            return result

        def choices(self, population, weights=None, *, cum_weights=None, k=1):
            random = self.random
            n = len(population)
            if cum_weights is None:
                if weights is None:
                    n += 0.0
                    return [population[_floor(random() * n)] for i in _repeat(None, k)]
                try:
                    cum_weights = list(_accumulate(weights))
                except TypeError:
                    if not isinstance(weights, int):
                        raise
                    raise TypeError(f'The number of choices must be a keyword argument: k={weights!r}') from None
            elif weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
            if len(cum_weights) != n:
                raise ValueError('The number of weights does not match the population')
            total = cum_weights[-1] + 0.0
            if total <= 0.0:
                raise ValueError('Total of weights must be greater than zero')
            if not _isfinite(total):
                raise ValueError('Total of weights must be finite')
            top = n - 1
            return [population[_bisect(cum_weights, random() * total, 0, top)] for i in _repeat(None, k)]


    def _deprecate(text, level):
        from warnings import warn
        warn(text, DeprecationWarning, level + 1)

    """#
  }
}
