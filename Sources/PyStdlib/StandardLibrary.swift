// This file defines the list of the standard modules that a program can import, because that list is also the sandbox's
// border: what is not named here does not exist.

import PyRuntime

/// The standard modules written for this interpreter.
public enum StandardLibrary {
  /// Every module, in no particular order.
  public static var modules: [ModuleDefinition] {
    [
      snipModule(),
      abc,
      arrayModule,
      atexitModule,
      bisect,
      collections,
      collectionsAbc,
      collectionsUser,
      contextlibModule(),
      dataclassesModule,
      enumModule,
      functools,
      futureModule,
      gcModule,
      heapq,
      itertools,
      keyword,
      loggingModule,
      loggingHandlersModule,
      loggingConfigModule,
      math,
      operatorModule,
      reModule(),
      string,
      structModule,
      sysModule(),
      timeModule(),
      tracebackModule,
      types,
      warningsModule,
    ] + asyncioModules + copyModules + unittestModules + weakrefModules + ioModules() + jsonModules() + osModules() + sqlite3Modules()
  }
}
