// This file defines the class weakref.WeakSet, which CPython too keeps in a module of its own.

let weakSetSource = #"""
  from weakref import ReferenceType as ref, _epoch, _look, _settle

  __all__ = ['WeakSet']


  class WeakSet:
      # Holds references in `data`, a plain set. What died since the last collection that was seen leaves it first.

      def __init__(self, data=None):
          self.data = set()
          self._epoch = 0
          self._walks = 0
          if data is not None:
              self.update(data)

      def add(self, item):
          self._changing().add(ref(item))

      def pop(self):
          while self._alive():
              item = _look(self.data.pop())
              if item is not None:
                  return item
          raise KeyError('pop from empty WeakSet') from None

      def copy(self):
          return self.__class__(self)

      def clear(self):
          self.data.clear()

      def union(self, other):
          made = self.copy()
          made.update(other)
          return made

      __or__ = union

      def remove(self, item):
          self._alive().remove(ref(item))

      def update(self, other):
          for item in other:
              self.add(item)

      def discard(self, item):
          self._changing().discard(ref(item))

      def issubset(self, other):
          return self._alive().issubset(_held(other))

      __le__ = issubset

      def difference(self, other):
          return self.__class__(item for item in self if item not in _items(other))

      __sub__ = difference

      def isdisjoint(self, other):
          return not any(item in self for item in other)

      def issuperset(self, other):
          return self._alive().issuperset(_held(other))

      __ge__ = issuperset

      def intersection(self, other):
          return self.__class__(item for item in other if item in self)

      __and__ = intersection

      def difference_update(self, other):
          if self is other:
              self.data.clear()
          else:
              self._alive().difference_update(_held(other))

      def intersection_update(self, other):
          self._alive().intersection_update(_held(other))

      def symmetric_difference(self, other):
          made = self.copy()
          made.symmetric_difference_update(other)
          return made

      __xor__ = symmetric_difference

      def symmetric_difference_update(self, other):
          self._alive().symmetric_difference_update(_held(other))

      def _alive(self):
          return self._tidy(_settle())

      # What only adds or takes away needs no look at what is still alive.
      def _changing(self):
          return self._tidy(_epoch())

      def _tidy(self, epoch):
          if epoch != self._epoch and not self._walks:
              self._epoch = epoch
              self.data.difference_update([held for held in self.data if _look(held) is None])
          return self.data

      def __ixor__(self, other):
          self.symmetric_difference_update(other)
          return self

      def __eq__(self, other):
          if not isinstance(other, WeakSet):
              return NotImplemented
          return self._alive() == _held(other)

      def __gt__(self, other):
          return self._alive() > _held(other)

      def __lt__(self, other):
          return self._alive() < _held(other)

      def __iand__(self, other):
          self.intersection_update(other)
          return self

      def __isub__(self, other):
          self.difference_update(other)
          return self

      def __ior__(self, other):
          self.update(other)
          return self

      def __repr__(self):
          return repr(self._alive())

      def __reduce__(self):
          return self.__class__, (list(self),), self.__getstate__()

      def __contains__(self, item):
          try:
              held = ref(item)
          except TypeError:
              return False
          return held in self._alive()

      def __len__(self):
          return sum(1 for _ in self)

      def __iter__(self):
          data = self._alive()
          self._walks += 1
          try:
              for held in data:
                  item = _look(held)
                  if item is not None:
                      yield item
          finally:
              self._walks -= 1


  def _items(other):
      return other if isinstance(other, WeakSet) else list(other)


  def _held(other):
      return set(map(ref, other))
  """#
