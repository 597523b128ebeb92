// This file defines the modules about exact numbers whose text is all Python: numbers, fractions and statistics.

import PyRuntime

extension StandardLibrary {
  static let numbers = ModuleDefinition("numbers", source: numbersSource)
  static let fractions = ModuleDefinition("fractions", source: fractionsSource)
  static let statistics = ModuleDefinition(
    "statistics", sources: [statisticsSource, normalDistSource])
}
