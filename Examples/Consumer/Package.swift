// swift-tools-version: 6.1
import PackageDescription

// A package of its own that embeds Svar, as yours would. Yours names a repository:
//     .package(url: "https://…/svar", from: "0.1.0")

let package = Package(
  name: "consumer",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "svar", path: "../..")],
  targets: [
    .executableTarget(name: "Consumer", dependencies: [.product(name: "Svar", package: "svar")])
  ],
  swiftLanguageModes: [.v6]
)
