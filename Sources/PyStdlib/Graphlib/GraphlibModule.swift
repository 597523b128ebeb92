// This file defines the module graphlib (library reference, "graphlib").

import PyRuntime

extension StandardLibrary {
  static var graphlibModule: ModuleDefinition {
    ModuleDefinition("graphlib", source: graphlibModuleSource)
  }
}

private let graphlibModuleSource = #"""
  from types import GenericAlias

  __all__ = ['TopologicalSorter', 'CycleError']


  class CycleError(ValueError):
      pass


  class _Node:
      __slots__ = 'name', 'waits_for', 'followers', 'is_out'

      def __init__(self, name):
          self.name = name
          self.waits_for = 0
          self.followers = []
          self.is_out = False


  class TopologicalSorter:

      def __init__(self, graph=None):
          self._nodes = {}
          self._ready = None
          self._out = self._finished = 0
          for node, predecessors in (graph or {}).items():
              self.add(node, *predecessors)

      def add(self, node, *predecessors):
          if self._ready is not None:
              raise ValueError('Nodes cannot be added after a call to prepare()')
          own = self._node(node)
          own.waits_for += len(predecessors)
          for name in predecessors:
              self._node(name).followers.append(own)

      def done(self, *nodes):
          self._check_prepared()
          for name in nodes:
              node = self._nodes.get(name)
              if node is None:
                  raise ValueError('node %r was not added using add()' % (name,))
              if not node.is_out:
                  if node.waits_for < 0:
                      raise ValueError('node %r was already marked done' % (name,))
                  raise ValueError('node %r was not passed out (still not ready)' % (name,))
              node.is_out = False
              node.waits_for = -1
              self._finished += 1
              for follower in node.followers:
                  follower.waits_for -= 1
                  if not follower.waits_for:
                      self._ready.append(follower)

      def prepare(self):
          if self._ready is not None:
              raise ValueError('cannot prepare() more than once')
          self._ready = [node for node in self._nodes.values() if not node.waits_for]
          cycle = self._find_cycle()
          if cycle:
              raise CycleError('nodes are in a cycle', cycle)

      def get_ready(self):
          self._check_prepared()
          ready, self._ready = self._ready, []
          for node in ready:
              node.is_out = True
          self._out += len(ready)
          return tuple([node.name for node in ready])

      def is_active(self):
          self._check_prepared()
          return self._finished < self._out or bool(self._ready)

      def static_order(self):
          self.prepare()
          while self.is_active():
              ready = self.get_ready()
              yield from ready
              self.done(*ready)

      __class_getitem__ = classmethod(GenericAlias)

      def _node(self, name):
          node = self._nodes.get(name)
          if node is None:
              node = self._nodes[name] = _Node(name)
          return node

      def _check_prepared(self):
          if self._ready is None:
              raise ValueError('prepare() must be called first')

      # Goes deep along followers with a path of its own: the first node met again on the path closes a cycle.
      def _find_cycle(self):
          seen = set()
          for start in self._nodes.values():
              if start.name in seen:
                  continue
              path, places, branches = [], {}, []
              node = start
              while True:
                  if node.name in places:
                      return [one.name for one in path[places[node.name]:]] + [node.name]
                  if node.name not in seen:
                      seen.add(node.name)
                      places[node.name] = len(path)
                      path.append(node)
                      branches.append(iter(node.followers))
                  node = None
                  while path:
                      node = next(branches[-1], None)
                      if node is not None:
                          break
                      del places[path.pop().name]
                      branches.pop()
                  if node is None:
                      break
          return None

      def __bool__(self):
          return self.is_active()
  """#
