import Testing

@testable import SvarCompiler
