import Testing

@testable import SvarImport
