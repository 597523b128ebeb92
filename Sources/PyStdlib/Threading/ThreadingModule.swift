// This file defines the border of the module threading (library reference, "threading") as far as a run that gives the
// same result every time allows: threads run one after the other, when another one waits.

import PyRuntime

extension StandardLibrary {
  static var threadingModule: ModuleDefinition {
    ModuleDefinition("threading", source: threadingLocksSource + threadingThreadsSource)
  }
}
