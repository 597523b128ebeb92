// This file checks what a prompt learns of live values: all that is stored, and nothing that would run code.

import Testing

@testable import PyRuntime

@Suite struct IntrospectionTests {
  /// Runs a program and hands its machine over.
  private func after(_ text: String, _ body: (VM, DictRef) -> Void) {
    let vm = VM(host: SilentHost())
    let outcome = vm.run(program: ProgramSource(name: "t.py", text: Array(text.utf8)))
    guard case .finished = outcome else {
      Issue.record("\(outcome)")
      return
    }
    body(vm, vm.mainModule().pointee.namespace)
  }

  @Test func readingAnAttributeRunsNothing() {
    let text = """
      ran = []
      class A:
          count = 1
          def __init__(self): self.own = 2
          @property
          def loud(self): ran.append(1)
          def __getattr__(self, name): ran.append(2)
          def method(self, x, y=3, *, z=4): pass
          @staticmethod
          def plain(x): pass
      class Custom:
          def __get__(self, *_): ran.append(3)
      A.custom = Custom()
      a = A()
      """
    after(text) { vm, names in
      let a = vm.value(of: "a", in: names)
      #expect(vm.storedAttribute("own", of: a) === Value(2))
      #expect(vm.storedAttribute("count", of: a) === Value(1))
      for name in ["loud", "custom", "missing"] { #expect(vm.storedAttribute(name, of: a).isUndefined) }
      let all = vm.attributeNames(of: a)
      #expect(["own", "count", "loud", "method", "__class__"].allSatisfy(all.contains))
      let method = vm.storedAttribute("method", of: a)
      #expect(vm.parameters(of: method)?.map(\.name) == ["x", "y", "z"])
      #expect(vm.defaultValues(of: method) == ["y": Value(3), "z": Value(4)])
      #expect(vm.parameters(of: vm.storedAttribute("plain", of: a))?.map(\.name) == ["x"])
      #expect(vm.parameters(of: vm.value(of: "A", in: names))?.isEmpty == true)
      #expect(vm.value(of: "ran", in: names).list.pointee.count == 0)
    }
  }

  @Test func parametersOfNativesComeFromTheirSignatures() {
    after("f = len; g = [].sort; h = {}.get; n = 5") { vm, names in
      func shown(_ name: String) -> [String]? {
        vm.parameters(of: vm.value(of: name, in: names))?.map { $0.name + ($0.defaultText.map { "=" + $0 } ?? "") }
      }
      #expect(shown("f") == ["obj"])
      #expect(shown("g") == ["key=None", "reverse=False"])
      #expect(shown("h") == ["key", "default=None"])
      #expect(shown("n") == nil)
    }
  }

  @Test func itemsOfExactContainersAreFound() {
    after("d = {'a': 1, 2: 3}; l = [4, 5]\nclass D(dict):\n    def __missing__(self, k): 1/0\ne = D(x=6)") {
      vm, names in
      let (d, l, e) = (vm.value(of: "d", in: names), vm.value(of: "l", in: names), vm.value(of: "e", in: names))
      #expect(vm.storedItem(vm.newStr("a"), of: d) === Value(1) && vm.storedItem(Value(2), of: d) === Value(3))
      #expect(vm.storedItem(Value(-1), of: l) === Value(5) && vm.storedItem(Value(2), of: l).isUndefined)
      #expect(vm.storedItem(vm.newStr("x"), of: e) === Value(6) && vm.storedItem(vm.newStr("y"), of: e).isUndefined)
    }
  }
}
