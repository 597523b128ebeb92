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
      bisect,
      cmath,
      collections,
      collectionsAbc,
      collectionsUser,
      contextlibModule(),
      decimal,
      enumModule,
      fractions,
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
      numbers,
      operatorModule,
      random,
      reModule(),
      statistics,
      string,
      structModule,
      sysModule(),
      timeModule(),
      tracebackModule,
      types,
      warningsModule,
    ] + asyncioModules + datetimeModules + hashModules + ioModules() + jsonModules() + osModules() + sqlite3Modules()
  }
}
