// This file defines weak proxies: objects that hand everything that is asked of them to their referent.

let weakrefProxySource = #"""
  import operator as _operator
  from weakref import _ProxyReference, _references

  __name__ = 'weakref'


  class ProxyType:
      __slots__ = '_proxied', '__weakref__'

      def __new__(cls, *args, **kwargs):
          raise TypeError("cannot create '%s' instances" % _proxy_name(cls))

      def __getattribute__(self, name):
          return getattr(_reach(self), name)

      def __setattr__(self, name, value):
          setattr(_reach(self), name, value)

      def __delattr__(self, name):
          delattr(_reach(self), name)

      def __hash__(self):
          raise TypeError("unhashable type: '%s'" % _proxy_name(type(self)))

      def __repr__(self):
          held = _handle(self)()
          if held is None:
              return '<weakproxy at %#x; dead>' % id(self)
          return '<weakproxy at %#x to %s at %#x>' % (id(self), type(held).__name__, id(held))

      def __str__(self):
          return str(_reach(self))

      def __bytes__(self):
          return bytes(_reach(self))

      def __bool__(self):
          return bool(_reach(self))

      def __iter__(self):
          return iter(_reach(self))

      def __next__(self):
          return next(_reach(self))

      def __len__(self):
          return len(_reach(self))

      def __int__(self):
          return int(_reach(self))

      def __float__(self):
          return float(_reach(self))

      def __reversed__(self):
          return reversed(_reach(self))

      def __divmod__(self, other):
          return divmod(_plain(self), _plain(other))

      def __rdivmod__(self, other):
          return divmod(_plain(other), _plain(self))

      def __pow__(self, other, modulus=None):
          return pow(_plain(self), _plain(other), _plain(modulus))

      def __rpow__(self, other, modulus=None):
          return pow(_plain(other), _plain(self), _plain(modulus))


  class CallableProxyType(ProxyType):
      __slots__ = ()

      def __call__(self, /, *args, **kwargs):
          return _reach(self)(*args, **kwargs)


  ProxyTypes = ProxyType, CallableProxyType
  _handle = ProxyType._proxied.__get__
  _set_handle = ProxyType._proxied.__set__


  def _proxy_name(cls):
      return 'weakref.' + cls.__name__


  def _reach(proxy):
      held = _handle(proxy)()
      if held is None:
          raise ReferenceError('weakly-referenced object no longer exists')
      return held


  def _plain(value):
      return _reach(value) if type(value) in ProxyTypes else value


  def _forward(name, function, is_reflected=False):
      if is_reflected:
          def method(self, other):
              return function(_plain(other), _plain(self))
      else:
          def method(self, *args):
              return function(_reach(self), *map(_plain, args))
      method.__name__ = name
      setattr(ProxyType, name, method)


  for _name in ('add sub mul matmul truediv floordiv mod lshift rshift and or xor').split():
      _function = getattr(_operator, '__%s__' % _name)
      _forward('__%s__' % _name, _function)
      _forward('__r%s__' % _name, _function, True)
      _forward('__i%s__' % _name, getattr(_operator, '__i%s__' % _name))
  for _name in 'lt le eq ne gt ge neg pos abs invert index contains getitem setitem delitem'.split():
      _forward('__%s__' % _name, getattr(_operator, '__%s__' % _name))
  del _name, _function


  def proxy(object, callback=None, /):
      kind = CallableProxyType if callable(object) else ProxyType
      if callback is None:
          for seen in _references(object):
              if type(seen) is _ProxyReference and seen.__callback__ is None and type(seen.proxy()) is kind:
                  return seen.proxy()
      made = object_new(kind)
      told = None if callback is None else lambda _: callback(made)
      handle = _ProxyReference(object, told)
      handle.proxy = lambda: made
      _set_handle(made, handle)
      return made


  object_new = object.__new__
  """#
