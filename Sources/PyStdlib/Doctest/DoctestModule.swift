// This file defines the border of the module doctest (library reference, "doctest").

import PyRuntime

extension StandardLibrary {
  static var doctestModule: ModuleDefinition {
    ModuleDefinition("doctest", source: doctestExamplesSource + doctestRunnerSource + doctestFunctionsSource)
  }
}
