// This file defines the modules `logging`, `logging.handlers` and `logging.config`, because programs expect them; their
// parts are Python text. Behaviour follows the library reference of Python 3.11. There are no threads and no processes,
// so there are no locks; what needs a network is left out.

import PyRuntime

/// The module `logging`.
public let loggingModule = ModuleDefinition(
  "logging",
  source: [
    loggingLevelsSource, loggingFormattingSource, loggingHandlersSource, loggingLoggersSource, loggingFunctionsSource,
  ].joined(separator: "\n"))

/// The module `logging.handlers`.
public let loggingHandlersModule = ModuleDefinition(
  "logging.handlers", source: loggingHandlersModuleSource + loggingTimedRotationSource)

/// The module `logging.config`.
public let loggingConfigModule = ModuleDefinition(
  "logging.config", source: loggingConfigModuleSource + loggingConfigFileSource)

/// All that logging consists of.
public let loggingModules = [loggingModule, loggingHandlersModule, loggingConfigModule]
