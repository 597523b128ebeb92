// This file defines the module string, which is Python source throughout; see StringModule+Source.swift.

import PyRuntime

extension StandardLibrary {
  static var string: ModuleDefinition { ModuleDefinition("string", source: stringSource) }
}
