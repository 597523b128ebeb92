// This file defines the advice for an import of a standard module that does not exist here: that it is outside the subset,
// and what does the same where there is something.

import PyRuntime

enum MissingModule {
  /// A line for the learner; nil when CPython 3.11 has no such module either.
  static func hint(_ name: String) -> String? {
    let top = String(name.prefix { $0 != "." })
    if let instead = replacements[top] { return "`\(top)` is outside the subset that Snip runs; \(instead)" }
    return others.contains(top[...]) ? "`\(top)` is outside the subset that Snip runs" : nil
  }

  /// The same for a run that an import ended.
  static func hint(for outcome: Outcome, in vm: VM) -> String? {
    guard case .raised(let exception, _) = outcome, let name = vm.missingModule(exception) else { return nil }
    return hint(name)
  }

  private static let replacements: [String: String] = [
    "subprocess": "no other program can be started here",
    "multiprocessing": "everything runs in one process here",
    "concurrent": "everything runs in one thread here",
    "_thread": "everything runs in one thread here",
    "socket": "there is no network here",
    "ssl": "there is no network here",
    "urllib": "there is no network here",
    "http": "there is no network here",
    "ftplib": "there is no network here",
    "smtplib": "there is no network here",
    "email": "there is no network here",
    "requests": "there is no network here",
    "socketserver": "there is no network here",
    "tkinter": "print text instead",
    "turtle": "print text instead",
    "curses": "print text instead",
    "pickle": "use `json`",
    "shelve": "use `json` or `sqlite3`",
    "dbm": "use `sqlite3`",
    "marshal": "use `json`",
    "simplejson": "use `json`",
    "ctypes": "use Python's own types",
    "pdb": "call `breakpoint()`, or watch the program with `snip trace`",
    "numpy": "use lists and `math`",
    "pandas": "use lists, dicts and `sqlite3`",
    "matplotlib": "print text instead",
    "pytest": "use `assert`",
  ]

  /// The rest of CPython 3.11's standard library.
  private static let others = Set(
    """
    aifc antigravity ast asynchat asyncore audioop bdb bz2 cProfile cgi cgitb chunk cmd code codeop compileall crypt dis
    distutils encodings ensurepip faulthandler fcntl filecmp fileinput genericpath getpass grp gzip idlelib imaplib
    imghdr imp importlib ipaddress lib2to3 linecache lzma mailbox mailcap mimetypes mmap modulefinder msilib msvcrt
    netrc nis nntplib ntpath nturl2path opcode optparse ossaudiodev pickletools pipes pkgutil plistlib poplib posix
    profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat readline resource rlcompleter runpy sched select
    selectors signal site sndhdr spwd sre_compile sre_constants sre_parse stringprep sunau symtable sysconfig syslog
    tabnanny tarfile telnetlib termios this token tokenize tomllib trace tracemalloc tty uu venv wave webbrowser winreg
    winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport
    """.split { $0 == " " || $0 == "\n" })
}
