// This file defines the module `enum`, because programs expect it; its parts are Python text that runs in one
// namespace, in the order given here. Behaviour follows the library reference of Python 3.11, "enum".

import PyRuntime

/// The module `enum`.
public let enumModule = ModuleDefinition(
  "enum", source: [enumNamespaceSource, enumTypeSource, enumBasesSource, enumToolsSource].joined(separator: "\n"))
