// swift-tools-version: 6.1
import PackageDescription

// An object that the optimiser puts on the stack is freed as one of the heap where a function ends by a typed throw
// (Swift 6.3), so nothing is put there.
let settings: [SwiftSetting] = [.unsafeFlags(["-Xllvm", "-sil-disable-pass=stack-promotion"])]

// The engine's hot path lives behind raw pointers, where two further defaults have to be named: dead-store elimination
// of the SIL optimiser drops live stores through unsafe pointers (swiftlang/swift#77558), and dynamic exclusivity checks
// cost on every access to the interpreter's state.
let engineSettings: [SwiftSetting] =
  settings + [
    .unsafeFlags(["-Xllvm", "-sil-disable-pass=dead-store-elimination", "-enforce-exclusivity=unchecked"])
  ]

func testTarget(_ name: String, also dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies)
}

let package = Package(
  name: "snip",
  products: [
    .executable(name: "snip", targets: ["snip"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CGlibc"),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(
      name: "CCMark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CYaml", providers: [.apt(["libyaml-dev"])]),

    .target(name: "SourceText", swiftSettings: settings),
    .target(name: "Numbers", swiftSettings: settings),
    .target(name: "PCRE", dependencies: ["CGlibc", "CPCRE2"], swiftSettings: engineSettings),
    .target(name: "RegexSyntax", dependencies: ["SourceText"], swiftSettings: settings),
    .target(name: "PythonRegex", dependencies: ["PCRE", "RegexSyntax"], swiftSettings: engineSettings),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: settings),
    .target(name: "PySyntax", dependencies: ["SourceText", "Numbers"], swiftSettings: settings),
    .target(name: "PyRuntime", dependencies: ["SourceText", "PySyntax", "Numbers"], swiftSettings: engineSettings),
    .target(
      name: "PyStdlib", dependencies: ["PyRuntime", "PCRE", "RegexSyntax", "PythonRegex", "SQLite", "Numbers"],
      swiftSettings: engineSettings),
    .target(name: "Lessons", dependencies: ["SourceText", "CCMark", "CYaml"], swiftSettings: settings),
    .target(
      name: "Checker",
      dependencies: ["Lessons", "PyStdlib", "PyRuntime", "PySyntax", "SourceText", "PythonRegex", "RegexSyntax"],
      swiftSettings: settings),
    .target(name: "Progress", dependencies: ["SQLite"], swiftSettings: settings),
    .target(name: "Terminal", swiftSettings: settings),
    .target(
      name: "SnipCommands",
      dependencies: [
        "CGlibc", "SourceText", "RegexSyntax", "PCRE", "PythonRegex", "PyStdlib", "PyRuntime", "PySyntax", "Lessons",
        "Checker",
        "Progress", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(name: "snip", dependencies: ["SnipCommands"], swiftSettings: settings),

    testTarget("SourceText"),
    testTarget("Numbers"),
    testTarget("PCRE"),
    testTarget("RegexSyntax"),
    testTarget("PythonRegex", also: ["PCRE", "RegexSyntax"]),
    testTarget("SQLite"),
    testTarget("PySyntax"),
    testTarget("PyRuntime"),
    testTarget("PyStdlib", also: ["PyRuntime", "PySyntax"]),
    testTarget("Lessons"),
    testTarget("Checker"),
    testTarget("Progress"),
    testTarget("Terminal"),
    .testTarget(name: "CommandLineTests", dependencies: ["snip"]),
  ]
)
