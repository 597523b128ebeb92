// These tests hold the list of modules together: a name stands for one module only.

import PyStdlib
import Testing

@Test func everyModuleIsListedOnce() {
  let names = StandardLibrary.modules.map(\.name)
  #expect(Set(names).count == names.count)
  #expect(names.contains("re") && names.contains("sqlite3"))
}
