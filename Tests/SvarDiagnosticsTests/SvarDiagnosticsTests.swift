import Testing

@testable import SvarDiagnostics
