import Testing

@testable import SvarSyntax
