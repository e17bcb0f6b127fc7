import Testing

@testable import SvarEntities
