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
      doctestModule,
      enumModule,
      errnoModule,
      functools,
      futureModule,
      gcModule,
      graphlibModule,
      heapq,
      inspectModule,
      itertools,
      keyword,
      loggingModule,
      loggingHandlersModule,
      loggingConfigModule,
      math,
      operatorModule,
      queueModule,
      reModule(),
      string,
      structModule,
      sysModule(),
      threadingModule,
      timeModule(),
      timeitModule,
      tracebackModule,
      types,
      warningsModule,
    ] + asyncioModules + copyModules + typingModules + unittestModules + weakrefModules + ioModules() + jsonModules()
      + osModules() + sqlite3Modules()
  }
}
