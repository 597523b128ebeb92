// This file defines the module gc (library reference, "gc") as far as a tracing collector can answer: the switches keep what
// a program sets, and the collector runs when it must.

import PyRuntime

extension StandardLibrary {
  static var gcModule: ModuleDefinition {
    ModuleDefinition("gc", source: gcModuleSource) { builder throws(PyError) in
      builder.function("_collect", "()") { vm, _ throws(PyError) in
        try vm.collectNow()
        return .none
      }
    }
  }
}

private let gcModuleSource = ##"""
  DEBUG_STATS = 1
  DEBUG_COLLECTABLE = 2
  DEBUG_UNCOLLECTABLE = 4
  DEBUG_SAVEALL = 32
  DEBUG_LEAK = 38
  garbage = []
  callbacks = []
  _settings = {'enabled': True, 'threshold': (700, 10, 10), 'debug': 0}


  def enable():
      """Enable automatic garbage collection."""
      _settings['enabled'] = True


  def disable():
      """Disable automatic garbage collection."""
      _settings['enabled'] = False


  def isenabled():
      """Returns true if automatic garbage collection is enabled."""
      return _settings['enabled']


  # Objects are not counted one by one here, so nothing is ever found "unreachable", and no generation has a size.
  def collect(generation=2):
      """Run the garbage collector."""
      if not isinstance(generation, int):
          raise TypeError("'%s' object cannot be interpreted as an integer" % type(generation).__name__)
      if not 0 <= generation <= 2:
          raise ValueError('invalid generation')
      _collect()
      return 0


  def get_count():
      """Return a three-tuple of the current collection counts."""
      return 0, 0, 0


  def get_threshold():
      """Return the current collection thresholds."""
      return _settings['threshold']


  def set_threshold(threshold0, threshold1=None, threshold2=None, /):
      """Set the collection thresholds."""
      old = _settings['threshold']
      _settings['threshold'] = (threshold0, old[1] if threshold1 is None else threshold1,
                                old[2] if threshold2 is None else threshold2)


  def get_debug():
      """Get the garbage collection debugging flags."""
      return _settings['debug']


  def set_debug(flags, /):
      """Set the garbage collection debugging flags."""
      _settings['debug'] = flags


  def get_stats():
      """Return a list of dictionaries containing per-generation statistics."""
      return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for generation in range(3)]


  def freeze():
      """Freeze all current tracked objects and ignore them for future collections."""


  def unfreeze():
      """Unfreeze all objects in the permanent generation."""


  def get_freeze_count():
      """Return the number of objects in the permanent generation."""
      return 0


  def is_tracked(obj, /):
      """Returns true if the object is tracked by the garbage collector."""
      return not isinstance(obj, (int, float, complex, str, bytes, type(None), type(...)))


  def is_finalized(obj, /):
      """Returns true if the object has been already finalized by the GC."""
      return False
  """##
