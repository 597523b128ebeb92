// This file defines the distributions of the module random, in the methods and the order of draws that CPython 3.11 uses,
// and the functions of the module.

extension StandardLibrary {
  static var randomDistributions: String {
    #"""


    class _Distributions:
        def uniform(self, a, b):
            return a + (b - a) * self.random()

        def triangular(self, low=0.0, high=1.0, mode=None):
            u = self.random()
            try:
                c = 0.5 if mode is None else (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
            if u > c:
                u = 1.0 - u
                c = 1.0 - c
                low, high = high, low
            return low + (high - low) * _sqrt(u * c)

        # Kinderman and Monahan: the ratio of two uniform deviates.
        def normalvariate(self, mu=0.0, sigma=1.0):
            random = self.random
            while True:
                u1 = random()
                u2 = 1.0 - random()
                z = NV_MAGICCONST * (u1 - 0.5) / u2
                if z * z / 4.0 <= -_log(u2):
                    break
            return mu + z * sigma

        # Two independent deviates come of one draw; the second waits for the next call.
        def gauss(self, mu=0.0, sigma=1.0):
            z = self.gauss_next
            self.gauss_next = None
            if z is None:
                x2pi = self.random() * TWOPI
                g2rad = _sqrt(-2.0 * _log(1.0 - self.random()))
                z = _cos(x2pi) * g2rad
                self.gauss_next = _sin(x2pi) * g2rad
            return mu + z * sigma

        def lognormvariate(self, mu, sigma):
            return _exp(self.normalvariate(mu, sigma))

        def expovariate(self, lambd):
            return -_log(1.0 - self.random()) / lambd

        # Best and Fisher.
        def vonmisesvariate(self, mu, kappa):
            random = self.random
            if kappa <= 1e-6:
                return TWOPI * random()
            s = 0.5 / kappa
            r = s + _sqrt(1.0 + s * s)
            while True:
                z = _cos(_pi * random())
                d = z / (r + z)
                u2 = random()
                if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                    break
            q = 1.0 / r
            f = (q + z) / (1.0 + q * z)
            if random() > 0.5:
                return (mu + _acos(f)) % TWOPI
            return (mu - _acos(f)) % TWOPI

        # Cheng for alpha > 1, Ahrens and Dieter below 1.
        def gammavariate(self, alpha, beta):
            if alpha <= 0.0 or beta <= 0.0:
                raise ValueError('gammavariate: alpha and beta must be > 0.0')
            random = self.random
            if alpha > 1.0:
                ainv = _sqrt(2.0 * alpha - 1.0)
                bbb = alpha - LOG4
                ccc = alpha + ainv
                while True:
                    u1 = random()
                    if not 1e-7 < u1 < 0.9999999:
                        continue
                    u2 = 1.0 - random()
                    v = _log(u1 / (1.0 - u1)) / ainv
                    x = alpha * _exp(v)
                    z = u1 * u1 * u2
                    r = bbb + ccc * v - x
                    if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                        return x * beta
            elif alpha == 1.0:
                return -_log(1.0 - random()) * beta
            while True:
                u = random()
                b = (_e + alpha) / _e
                p = b * u
                if p <= 1.0:
                    x = p ** (1.0 / alpha)
                else:
                    x = -_log((b - p) / alpha)
                u1 = random()
                if p > 1.0:
                    if u1 <= x ** (alpha - 1.0):
                        break
                elif u1 <= _exp(-x):
                    break
            return x * beta

        def betavariate(self, alpha, beta):
            y = self.gammavariate(alpha, 1.0)
            if y:
                return y / (y + self.gammavariate(beta, 1.0))
            return 0.0

        def paretovariate(self, alpha):
            u = 1.0 - self.random()
            return u ** (-1.0 / alpha)

        def weibullvariate(self, alpha, beta):
            u = 1.0 - self.random()
            return alpha * (-_log(u)) ** (1.0 / beta)


    for _name, _method in list(_Distributions.__dict__.items()):
        if not _name.startswith('_'):
            _method.__qualname__ = 'Random.' + _name
            setattr(Random, _name, _method)
    del _Distributions, _name, _method


    class SystemRandom(Random):
        """Alternate random number generator using sources provided by the host."""

        def __init__(self, x=None):
            Random.seed(self)

        def seed(self, *args, **kwds):
            return None

        def _notimplemented(self, *args, **kwds):
            raise NotImplementedError('System entropy source does not have state.')
        getstate = setstate = _notimplemented


    _inst = Random()
    seed = _inst.seed
    random = _inst.random
    uniform = _inst.uniform
    triangular = _inst.triangular
    randint = _inst.randint
    choice = _inst.choice
    randrange = _inst.randrange
    sample = _inst.sample
    shuffle = _inst.shuffle
    choices = _inst.choices
    normalvariate = _inst.normalvariate
    lognormvariate = _inst.lognormvariate
    expovariate = _inst.expovariate
    vonmisesvariate = _inst.vonmisesvariate
    gammavariate = _inst.gammavariate
    gauss = _inst.gauss
    betavariate = _inst.betavariate
    paretovariate = _inst.paretovariate
    weibullvariate = _inst.weibullvariate
    getstate = _inst.getstate
    setstate = _inst.setstate
    getrandbits = _inst.getrandbits
    randbytes = _inst.randbytes
    """#
  }
}
