import Testing

@testable import SvarModel
