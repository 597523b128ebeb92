// This file defines the border of the module typing (library reference, "typing"). It is imported for its plainest
// names most of the time, so the rest is loaded when first asked for.

import PyRuntime

extension StandardLibrary {
  static var typingModules: [ModuleDefinition] {
    [
      ModuleDefinition(
        "typing",
        source: typingVariablesSource + typingAliasesSource + typingFormsSource + typingGenericsSource),
      ModuleDefinition("_typing_protocols", source: typingProtocolsSource),
      ModuleDefinition("_typing_tools", source: typingToolsSource),
    ]
  }
}
