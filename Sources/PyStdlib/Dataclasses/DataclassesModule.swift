// This file defines the border of the module dataclasses (library reference, "dataclasses").

import PyRuntime

extension StandardLibrary {
  static var dataclassesModule: ModuleDefinition {
    ModuleDefinition(
      "dataclasses", source: dataclassFieldsSource + dataclassMethodsSource + dataclassFunctionsSource)
  }
}
