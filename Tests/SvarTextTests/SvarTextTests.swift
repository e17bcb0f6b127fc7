import Testing

@testable import SvarText
