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
      ModuleDefinition("argparse", source: argparseHelpSource + argparseActionsSource + argparseParserSource),
      arrayModule,
      ModuleDefinition("base64", source: base64Source),
      binascii,
      bisect,
      ModuleDefinition("codecs", source: codecsSource),
      collections,
      collectionsAbc,
      collectionsUser,
      ModuleDefinition("configparser", source: configparserValuesSource + configparserSource),
      contextlibModule(),
      difflib,
      enumModule,
      ModuleDefinition("fnmatch", source: fnmatchSource),
      functools,
      futureModule,
      gcModule,
      ModuleDefinition("getopt", source: getoptSource),
      ModuleDefinition("gettext", source: gettextSource),
      ModuleDefinition("glob", source: globSource),
      heapq,
      ModuleDefinition("html", source: htmlSource),
      ModuleDefinition("html.entities", source: htmlEntitiesSource),
      ModuleDefinition("html.parser", source: htmlParserSource),
      ModuleDefinition("http", source: httpSource),
      itertools,
      keyword,
      ModuleDefinition("locale", source: localeSource),
      loggingModule,
      loggingHandlersModule,
      loggingConfigModule,
      math,
      operatorModule,
      ModuleDefinition("platform", source: platformSource),
      ModuleDefinition("pathlib", source: pathlibPureSource + pathlibSource),
      ModuleDefinition("pprint", source: pprintSource),
      ModuleDefinition("quopri", source: quopriSource),
      reModule(),
      ModuleDefinition("reprlib", source: reprlibSource),
      ModuleDefinition("shlex", source: shlexSource),
      ModuleDefinition("shutil", source: shutilSource),
      ModuleDefinition("stat", source: statSource),
      string,
      structModule,
      sysModule(),
      ModuleDefinition("tempfile", source: tempfileSource),
      ModuleDefinition("textwrap", source: textwrapSource),
      timeModule(),
      tracebackModule,
      types,
      unicodedata,
      ModuleDefinition("urllib", source: ""),
      ModuleDefinition("urllib.parse", source: urllibParseSource + urllibSplittersSource),
      warningsModule,
    ] + asyncioModules + csvModules() + ioModules() + jsonModules() + osModules() + sqlite3Modules()
  }
}
