// These tests hold that what native modules keep outside the heap goes back to a checkpoint with it.

import PyRuntime
import PyStdlib
import Testing

/// A program that uses and changes such state, and the modules that are imported before the checkpoint.
private let programs: [(modules: [String], text: String)] = [
  (["random"], "import random\nprint(random.random(), random.randrange(10**9))\nrandom.seed(5)"),
  (["random"], "import secrets, uuid\nprint(secrets.token_hex(8), uuid.uuid4())"),
  (["time"], "import time\nprint(time.time(), time.monotonic())\ntime.sleep(5)"),
  (
    ["os", "io"],
    "import os\nprint(os.getcwd(), os.listdir('/'))\nos.mkdir('/new')\nos.chdir('/new')\nopen('a', 'w').close()"
  ),
  (["io"], "f = open('b', 'w')\nprint(f.fileno(), f.write('text'))"),
  (
    ["sys"],
    "import sys\nprint(sys.stdout.closed, sys.stdout.line_buffering)\nsys.stdout.reconfigure(line_buffering=True)"
  ),
  (["sys"], "import sys\nprint(sys.getrecursionlimit(), len(sys.modules))\nsys.setrecursionlimit(99)"),
  (["re", "string"], "import re, string\nt = string.Template('$a ${b}')\nprint(t.substitute(a=1, b=2))\nre.purge()"),
  (["re"], "import re\np = re.compile('(a)(b)?')\nprint(p.sub(r'<\\1>', 'abé'), p.sub('[\\\\2]', 'aé'), id(p) > 0)"),
  (["struct"], "import struct\nprint(struct.pack('<hhl', 1, 2, 3))\nprint(struct.calcsize('>q'))"),
  (
    ["sqlite3"],
    "import sqlite3\nc = sqlite3.connect(':memory:')\nprint(c.execute('select 1').fetchall())\nsqlite3.register_adapter(int, str)"
  ),
  (
    ["logging"],
    "import logging\nprint(logging.getLogger().handlers, logging.root.level)\nlogging.basicConfig(level=10)"
  ),
  (["functools"], "import functools\n@functools.cache\ndef f(n): return n\nprint(f(1), f.cache_info())"),
  (
    ["weakref"],
    "import weakref\nclass C: pass\nc = C()\nr = weakref.ref(c)\nd = weakref.WeakValueDictionary(a=c)\ndel c\nprint(r(), len(d))"
  ),
  (["decimal"], "import decimal\nprint(decimal.getcontext().prec)\ndecimal.getcontext().prec = 3"),
  (["csv"], "import csv\nprint(csv.field_size_limit())\ncsv.field_size_limit(5)"),
]

/// What a program prints, with the steps that it took.
private func run(_ text: String, _ vm: VM, _ host: SilentHost) -> String {
  _ = vm.run(program: ProgramSource(name: "program.py", text: Array(text.utf8)))
  defer { _ = host.takeOutput() }
  return String(decoding: host.transcript, as: UTF8.self) + "\(vm.stepsUsed)"
}

private func machine(_ host: SilentHost, _ modules: [String]) -> VM {
  let vm = VM(host: host, modules: StandardLibrary.modules, canGoBack: true)
  _ = vm.mainModule()
  for name in modules { _ = vm.perform { () throws(PyError) in _ = try vm.importModule(name) } }
  return vm
}

@Test(arguments: programs.indices)
func nativeStateGoesBack(_ number: Int) {
  VM.runOnLargeStack {
    let program = programs[number]
    let host = SilentHost()
    let fresh = run(program.text, machine(host, program.modules), host)
    #expect(!fresh.contains("Traceback"), "\(fresh)")
    let vm = machine(host, program.modules)
    // What cannot go back has to say so.
    guard let checkpoint = vm.checkpoint() else { return #expect(["decimal", "csv"].contains(program.modules[0])) }
    for other in [program.text, programs[0].text, programs[8].text, program.text] {
      let printed = run(other, vm, host)
      if other == program.text { #expect(printed == fresh) }
      vm.goBack(to: checkpoint)
    }
  }
}
