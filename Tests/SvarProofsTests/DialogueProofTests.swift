import SvarDiagnostics
import Testing

@Test func placeholder() { #expect(true) }
