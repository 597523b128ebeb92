// These tests ask what `snip run -m NAME` would run.

import Testing

@testable import SnipCommands

@Suite("Modules as programs") struct ProgramModuleTests {
  @Test("a module of the library is run by the part that is meant for the command line")
  func libraryModule() {
    #expect(ProgramModule.find("unittest")?.argument == "unittest/__main__.py")
  }

  @Test("a module without such a part, or none at all, is refused", arguments: ["math", "no_such_module", "../secret"])
  func refusedModule(name: String) {
    #expect(ProgramModule.find(name) == nil)
  }
}
