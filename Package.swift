// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

/// Generic types are made by calls: looked up by name, as is usual, the first of each kind has all conformances of the
/// program searched. Each function has a section of its own, so that the linker leaves out what is not used.
let frontendFlags = ["-disable-concrete-type-metadata-mangled-name-accessors", "-function-sections"]

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .unsafeFlags(frontendFlags.flatMap { ["-Xfrontend", $0] }, .when(configuration: .release)),
]

/// A Swift module of helpdeck: what it may import is what is listed here, and the compiler holds it.
func module(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, of dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, swiftSettings: settings)
}

/// A C library inside of the program where the linker can say so: the file then runs wherever it is copied to, and starts sooner.
func library(_ name: String) -> [LinkerSetting] {
  [
    .linkedLibrary(":lib\(name).a", .when(platforms: [.linux])), .linkedLibrary(name, .when(platforms: [.macOS])),
  ]
}

/// For `--version`; nothing where this is no clone.
/// SwiftPM keeps what it made of this file, so a build that goes on from an earlier one may tell the earlier commit.
let commit = Context.gitInformation.map { "\($0.currentCommit.prefix(7))\($0.hasUncommittedChanges ? "+" : "")" }

let package = Package(
  name: "helpdeck",
  products: [.executable(name: "helpdeck", targets: ["helpdeck"])],
  dependencies: [
    // Exact versions: no lock file is kept.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
  ],
  targets: [
    module("HelpContent", uses: []),
    module("POSIX", uses: []),
    module("HolidayRules", uses: ["HelpContent", "POSIX"]),
    module("Hangul", uses: []),
    module("TerminalModel", uses: ["Hangul"]),
    module("HelpSearch", uses: ["Hangul", "HelpContent", "FileStore", "POSIX"]),
    module("HelpViewModel", uses: ["Hangul", "HelpContent", "HelpSearch", "TerminalModel"]),
    module("HelpViews", uses: ["HelpContent", "HelpSearch", "HelpViewModel", "TerminalModel"]),
    .target(name: "CChildPrograms"),
    .target(name: "CMemory"),
    .target(name: "CUnfinishedFiles"),
    .target(
      name: "CNcurses", dependencies: ["CChildPrograms"],
      linkerSettings: library("ncursesw") + library("tinfo")),
    module("NcursesTerminal", uses: ["CNcurses", "POSIX", "TerminalModel"]),
    .target(name: "CStarterContent"),
    .target(name: "CVersion", cSettings: commit.map { [.define("HELPDECK_COMMIT", to: "\"\($0)\"")] } ?? []),
    .target(name: "CQRCode"),
    module("FileStore", uses: ["POSIX"]),
    module("Threads", uses: ["POSIX"]),
    module("TimeZones", uses: ["POSIX"]),
    .target(name: "CYaml", linkerSettings: library("yaml")),
    .target(name: "CMarkdown", linkerSettings: library("cmark-gfm-extensions") + library("cmark-gfm")),
    .target(name: "CGumbo", linkerSettings: library("gumbo")),
    .target(name: "CZip", linkerSettings: library("minizip") + library("z")),
    .target(name: "CExpat", linkerSettings: library("expat")),
    module(
      "HelpFiles",
      uses: [
        "HelpContent", "CExpat", "CGumbo", "CMarkdown", "CStarterContent", "CYaml", "CZip", "FileStore", "POSIX",
        "Threads",
      ]),
    module(
      "HelpSystem",
      uses: [
        "CChildPrograms", "CQRCode", "CUnfinishedFiles", "HelpContent", "HelpViewModel", "FileStore", "POSIX",
        "Threads", "TimeZones",
      ]),
    .executableTarget(
      name: "helpdeck",
      dependencies: [
        "CMemory", "CVersion", "HelpContent", "HelpSearch", "TerminalModel", "HelpViewModel", "HelpViews",
        "NcursesTerminal",
        "HelpFiles", "HelpSystem", "HolidayRules", "FileStore", "Threads",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "search-benchmark", dependencies: ["HelpContent", "HelpSearch", "FileStore"],
      path: "Tests/SearchBenchmark", swiftSettings: [.swiftLanguageMode(.v6)]),
    .target(
      name: "TestSupport", dependencies: ["POSIX", "TerminalModel"], path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "ContentSupport", dependencies: ["HelpContent", "HelpFiles"], path: "Tests/ContentSupport",
      swiftSettings: settings),
    tests("HangulTests", of: ["Hangul"]),
    tests("HelpContentTests", of: ["HelpContent"]),
    tests("POSIXTests", of: ["POSIX"]),
    tests("HolidayRulesTests", of: ["HelpContent", "HolidayRules"]),
    tests("TerminalModelTests", of: ["TerminalModel", "CNcurses"]),
    tests("HelpSearchTests", of: ["Hangul", "HelpSearch", "HelpContent", "ContentSupport", "HelpFiles", "FileStore"]),
    tests(
      "HelpViewModelTests",
      of: ["HelpViewModel", "HelpContent", "ContentSupport", "HelpFiles", "HelpSearch", "TerminalModel"]),
    tests("FileStoreTests", of: ["FileStore"]),
    tests(
      "HelpFilesTests",
      of: ["CMarkdown", "HelpFiles", "HelpContent", "ContentSupport", "HelpViewModel", "FileStore", "POSIX"]),
    tests(
      "ScenarioTests", of: ["HelpContent", "HelpFiles", "HelpSearch", "HelpViewModel", "HelpViews", "TerminalModel"],
      exclude: ["Scenarios", "Content"]),
    tests("JudgedSearchTests", of: ["HelpContent", "HelpFiles", "HelpSearch", "HelpViewModel"], exclude: ["Content"]),
    tests(
      "EndToEndTests",
      of: [
        "helpdeck", "HelpViewModel", "TerminalModel", .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], exclude: ["FieldCoverage", "ImportedTexts"]),
    tests(
      "HelpdeckTests",
      of: [
        "helpdeck", "FileStore", "HelpContent", "ContentSupport", "HelpFiles", "HelpSearch", "HelpSystem",
        "HelpViewModel",
        "TerminalModel", "Threads",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    tests(
      "FuzzTests",
      of: [
        "helpdeck", "HelpContent", "HelpFiles", "HelpSearch", "HelpViewModel", "HelpViews", "FileStore",
        "TerminalModel",
      ]),
    tests("TimeZonesTests", of: ["POSIX", "TimeZones"]),
    tests("HelpSystemTests", of: ["CChildPrograms", "HelpContent", "HelpSystem", "HelpViewModel", "POSIX"]),
  ],
  cLanguageStandard: .c2x
)
