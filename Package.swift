// swift-tools-version: 6.1
import PackageDescription

// The rooms and their arrows are described in docs/ARCHITECTURE.md. A target may import what it
// lists here and nothing else: CI builds with `--explicit-target-dependency-import-check error`.

let package = Package(
  name: "svar",
  platforms: [.macOS(.v13)],
  products: [
    .library(name: "Svar", targets: ["Svar"]),
    .executable(name: "svar", targets: ["SvarCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // System libraries behind a shim.
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CEdit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),

    // The words all rooms speak.
    .target(name: "SvarModel"),
    .target(name: "SvarDiagnostics"),

    // Flat bytes: what a compiled bot is stored as.
    .target(name: "SvarStorage"),

    // Run time.
    .target(name: "SvarLanguages"),
    .target(name: "SvarText", dependencies: ["SvarLanguages", "SvarStorage", "CStemmer"]),
    .target(name: "SvarEntities", dependencies: ["SvarText", "SvarLanguages"]),
    .target(
      name: "SvarClassifier",
      dependencies: [
        "SvarModel", "SvarStorage", "SvarText", "SvarEntities", "SvarLanguages", "CPCRE2",
      ]),
    .target(name: "SvarDialogue", dependencies: ["SvarModel"]),

    // Compile time.
    .target(
      name: "SvarProofs",
      dependencies: [
        "SvarModel", "SvarStorage", "SvarDiagnostics", "SvarLanguages", "SvarText",
        "SvarClassifier",
      ]),
    .target(
      name: "SvarSyntax",
      dependencies: ["SvarDiagnostics", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "SvarCompiler",
      dependencies: [
        "SvarModel", "SvarStorage", "SvarDiagnostics", "SvarSyntax", "SvarLanguages", "SvarText",
        "SvarEntities", "SvarClassifier", "SvarProofs",
      ]),

    // Beside the way of the data.
    .target(name: "SvarTranscript", dependencies: ["SvarModel", "SvarDiagnostics"]),
    .target(
      name: "SvarImport",
      dependencies: ["SvarSyntax", "SvarText", .product(name: "Yams", package: "Yams")]),
    .target(name: "SvarEvaluation", dependencies: ["SvarModel"]),

    // The door, and the command.
    .target(
      name: "Svar",
      dependencies: [
        "SvarModel", "SvarStorage", "SvarDiagnostics", "SvarLanguages", "SvarText",
        "SvarEntities", "SvarClassifier", "SvarDialogue", "SvarSyntax", "SvarCompiler",
        "SvarTranscript",
      ]),
    .executableTarget(
      name: "SvarCommand",
      dependencies: [
        "Svar", "SvarModel", "SvarProofs", "SvarDiagnostics", "SvarSyntax", "SvarTranscript",
        "SvarImport",
        "SvarEvaluation",
        "SvarDialogue", "CEdit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // A tool of this project: fuzzing, and messages made to be slow.
    .executableTarget(
      name: "SvarFuzz",
      dependencies: [
        "Svar", "SvarModel", "SvarDiagnostics", "SvarSyntax", "SvarCompiler",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Programs for embedding developers; Examples/Consumer is a package of its own.
    .executableTarget(
      name: "Minimal", dependencies: ["Svar"], path: "Examples/Minimal",
      exclude: ["bot", "expected.txt"]),
    .executableTarget(
      name: "Backend", dependencies: ["Svar"], path: "Examples/Backend",
      exclude: ["bot", "expected.txt"]),

    // A test target per room.
    .testTarget(name: "SvarModelTests", dependencies: ["SvarModel"]),
    .testTarget(name: "SvarDiagnosticsTests", dependencies: ["SvarDiagnostics"]),
    .testTarget(name: "SvarStorageTests", dependencies: ["SvarStorage"]),
    .testTarget(name: "SvarTextTests", dependencies: ["SvarText", "SvarLanguages", "SvarStorage"]),
    .testTarget(
      name: "SvarEntitiesTests", dependencies: ["SvarEntities", "SvarText", "SvarLanguages"]),
    .testTarget(
      name: "SvarClassifierTests",
      dependencies: [
        "SvarClassifier", "SvarModel", "SvarStorage", "SvarText", "SvarLanguages", "SvarEntities",
      ]),
    .testTarget(name: "SvarDialogueTests", dependencies: ["SvarDialogue", "SvarModel"]),
    .testTarget(name: "SvarSyntaxTests", dependencies: ["SvarSyntax", "SvarDiagnostics"]),
    .testTarget(
      name: "SvarProofsTests",
      dependencies: [
        "SvarProofs", "SvarCompiler", "Svar", "SvarTranscript", "SvarModel", "SvarDiagnostics",
        "SvarClassifier", "SvarText",
      ]),
    .testTarget(
      name: "SvarCompilerTests",
      dependencies: [
        "SvarCompiler", "SvarModel", "SvarSyntax", "SvarDiagnostics", "SvarClassifier",
        "SvarStorage", "SvarText",
      ]),
    .testTarget(
      name: "SvarTranscriptTests",
      dependencies: ["SvarTranscript", "SvarModel", "SvarDiagnostics"]),
    .testTarget(
      name: "SvarImportTests",
      dependencies: [
        "SvarImport", "SvarSyntax", "SvarDiagnostics", "SvarCompiler", "SvarClassifier",
        "SvarModel",
      ]),
    .testTarget(name: "SvarEvaluationTests", dependencies: ["SvarEvaluation"]),
    .testTarget(
      name: "SvarCommandTests", dependencies: ["SvarCommand", "SvarDiagnostics"]),
    .testTarget(
      name: "SvarTests",
      dependencies: [
        "Svar", "SvarModel", "SvarDialogue", "SvarCompiler", "SvarClassifier", "SvarDiagnostics",
        "SvarLanguages",
      ]),

    // What the language means: a naive matcher, and the compiled classifier held against it.
    .target(
      name: "SvarReference",
      dependencies: ["SvarClassifier", "SvarModel", "SvarStorage", "SvarText", "SvarLanguages"],
      path: "Tests/SvarReference"),
    .executableTarget(
      name: "svar-conformance", dependencies: ["SvarReference"], path: "Tests/ConformanceTool"),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "Svar", "SvarReference", "SvarClassifier", "SvarCompiler", "SvarDiagnostics", "SvarModel",
        "SvarText",
      ],
      exclude: ["Cases"]),

    // Whole bots and whole programs.
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["Svar", "SvarTranscript", "SvarDiagnostics", "SvarModel"]),
    .testTarget(
      name: "DiagnosticTests",
      dependencies: [
        "Svar", "SvarDiagnostics", "SvarSyntax", "SvarCompiler", "SvarTranscript",
      ]),
    .testTarget(name: "ExampleTests", dependencies: ["Minimal", "Backend"]),
  ],
  swiftLanguageModes: [.v6]
)
