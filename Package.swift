// swift-tools-version: 6.2
import PackageDescription

// The module graph, from what knows nothing to what knows everything. Tests/PackageTests
// holds the same rules against the import lines of every source file.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "hotline",
  products: [
    .executable(name: "hotline", targets: ["hotline"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C: what Swift cannot say itself.
    .systemLibrary(name: "CNcursesw", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CTrapGuard"),
    .target(name: "CSQLiteConfig", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CPseudoTerminal"),
    .target(name: "CCallRecorder"),

    // What ships as data: the Silkeborg profile, categories, sentences, the demo register.
    .target(
      name: "Resources", path: "Resources", exclude: ["Packaging"],
      resources: [
        .embedInCode("Data/guidance.json"),
        .embedInCode("Data/lookups.json"),
        .embedInCode("Data/report-charts.mustache"),
        .embedInCode("Data/report.css"),
        .embedInCode("Data/report.mustache"),
        .embedInCode("Data/silkeborg.json"),
        .embedInCode("Data/directoryList.mustache"),
        .embedInCode("Data/enterprise.mustache"),
        .embedInCode("Data/style.mustache"),
      ],
      swiftSettings: strict),

    // The shared core: what is true and what is stored. Knows no screen.
    .target(
      name: "HotlineCore",
      dependencies: [
        "Resources", "CSQLiteConfig", "CZlib", "CCrypto",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),

    // Cells, canvas, character width, keys. Knows nothing.
    .target(name: "Screen", swiftSettings: strict),

    // The only module that knows ncurses.
    .target(
      name: "CursesScreen", dependencies: ["Screen", "CNcursesw"], swiftSettings: strict),

    // State, update, render. Knows neither GRDB nor ncurses.
    .target(
      name: "HotlineDesk", dependencies: ["HotlineCore", "Screen", "Resources"],
      swiftSettings: strict),

    // Drives a program on a pseudo-terminal, for `bench rescue` and the end-to-end tests.
    .target(
      name: "TerminalDriver", dependencies: ["CPseudoTerminal"], swiftSettings: strict),

    // What a program does to its files, call by call, and what a power cut could leave of it.
    .target(name: "DiskRecord", dependencies: ["CCallRecorder"], swiftSettings: strict),

    // Arguments, subcommands, wiring.
    .executableTarget(
      name: "hotline",
      dependencies: [
        "HotlineCore", "HotlineDesk", "CursesScreen", "Screen", "CTrapGuard", "Resources",
        "TerminalDriver", "DiskRecord",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests: one target per module, then the rings that cross modules.
    .testTarget(name: "PackageTests", swiftSettings: strict),
    .testTarget(name: "ResourcesTests", dependencies: ["Resources"], swiftSettings: strict),
    .testTarget(
      name: "HotlineCoreTests",
      dependencies: [
        "HotlineCore", "Resources", "CSQLiteConfig",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Shipped", "Exchange/Exports", "Exchange/Lists", "Matching/Stems"],
      swiftSettings: strict),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
    .testTarget(
      name: "CursesScreenTests", dependencies: ["CursesScreen", "Screen", "CNcursesw"],
      swiftSettings: strict),
    .testTarget(
      name: "HotlineDeskTests",
      dependencies: ["HotlineDesk", "HotlineCore", "Screen", "Resources"],
      swiftSettings: strict),
    .testTarget(
      name: "Scenarios",
      dependencies: [
        "HotlineDesk", "HotlineCore", "Screen", "Resources",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEnd",
      dependencies: [
        "hotline", "TerminalProbe", "TerminalDriver", "DiskRecord", "HotlineCore", "CVterm",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // What the end-to-end tests need: a terminal to look at, and a program that is nothing but
    // the terminal layer.
    .systemLibrary(
      name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CursesScreen", "Screen", "CTrapGuard"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
