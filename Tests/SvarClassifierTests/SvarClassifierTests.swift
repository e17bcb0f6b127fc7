import Testing

@testable import SvarClassifier
