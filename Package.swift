// swift-tools-version: 6.1
import PackageDescription

// The engine's hot path lives behind raw pointers, where three defaults of the compiler have to be named:
// dead-store elimination of the SIL optimiser drops live stores through unsafe pointers (swiftlang/swift#77558);
// an object that it puts on the stack is freed as one of the heap where a function ends by a typed throw (Swift 6.3);
// and dynamic exclusivity checks cost on every access to the interpreter's state.
let engineSettings: [SwiftSetting] = [
  .unsafeFlags([
    "-Xllvm", "-sil-disable-pass=dead-store-elimination", "-Xllvm", "-sil-disable-pass=stack-promotion",
    "-enforce-exclusivity=unchecked",
  ])
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

    .target(name: "SourceText"),
    .target(name: "Numbers"),
    .target(name: "PCRE", dependencies: ["CGlibc", "CPCRE2"], swiftSettings: engineSettings),
    .target(name: "RegexSyntax", dependencies: ["SourceText"]),
    .target(name: "PythonRegex", dependencies: ["PCRE", "RegexSyntax"], swiftSettings: engineSettings),
    .target(name: "SQLite", dependencies: ["CSQLite"]),
    .target(name: "PySyntax", dependencies: ["SourceText", "Numbers"]),
    .target(name: "PyRuntime", dependencies: ["SourceText", "PySyntax", "Numbers"], swiftSettings: engineSettings),
    .target(
      name: "PyStdlib", dependencies: ["PyRuntime", "PCRE", "RegexSyntax", "PythonRegex", "SQLite", "Numbers"],
      swiftSettings: engineSettings),
    .target(name: "Lessons", dependencies: ["SourceText", "CCMark", "CYaml"]),
    .target(
      name: "Checker",
      dependencies: ["Lessons", "PyStdlib", "PyRuntime", "PySyntax", "SourceText", "PythonRegex", "RegexSyntax"]),
    .target(name: "Progress", dependencies: ["SQLite"]),
    .target(name: "Terminal"),
    .target(
      name: "SnipCommands",
      dependencies: [
        "CGlibc", "SourceText", "RegexSyntax", "PCRE", "PythonRegex", "PyStdlib", "PyRuntime", "PySyntax", "Lessons",
        "Checker",
        "Progress", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "snip", dependencies: ["SnipCommands"]),

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
