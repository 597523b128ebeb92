// This file defines the border of the module typing (library reference, "typing").

import PyRuntime

extension StandardLibrary {
  static var typingModule: ModuleDefinition {
    ModuleDefinition(
      "typing",
      source: typingVariablesSource + typingAliasesSource + typingFormsSource + typingGenericsSource
        + typingToolsSource)
  }
}
