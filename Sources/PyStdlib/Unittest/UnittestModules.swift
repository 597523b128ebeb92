// This file defines the border of the package unittest: its modules, each loaded when first asked for.

import PyRuntime

extension StandardLibrary {
  static var unittestModules: [ModuleDefinition] {
    [
      ModuleDefinition("unittest", source: unittestSource),
      ModuleDefinition("unittest.case", source: unittestCaseSource),
      ModuleDefinition("unittest.asserts", source: unittestAssertsSource),
      ModuleDefinition("unittest.differences", source: unittestDifferencesSource),
      ModuleDefinition("unittest.watching", source: unittestWatchingSource),
      ModuleDefinition("unittest.util", source: unittestUtilSource),
      ModuleDefinition("unittest.result", source: unittestResultSource),
      ModuleDefinition("unittest.suite", source: unittestSuiteSource),
      ModuleDefinition("unittest.loader", source: unittestLoaderSource),
      ModuleDefinition("unittest.runner", source: unittestRunnerSource),
      ModuleDefinition("unittest.signals", source: unittestSignalsSource),
      ModuleDefinition("unittest.main", source: unittestMainSource),
      ModuleDefinition("unittest.__main__", source: unittestProgramSource),
      ModuleDefinition("unittest.async_case", source: unittestAsyncCaseSource),
      ModuleDefinition(
        "unittest.mock",
        source: unittestMockCallsSource + unittestMockCoreSource + unittestMockAssertsSource + unittestMockMagicSource
          + unittestMockPatchSource),
    ]
  }
}
