// This file defines the border of the module inspect (library reference, "inspect"). Frames are closed to programs, so
// what asks for one finds none.

import PyRuntime

extension StandardLibrary {
  static var inspectModule: ModuleDefinition {
    ModuleDefinition("inspect", source: inspectKindsSource + inspectSourceSource + inspectSignatureSource)
  }
}
