import Testing

@testable import SvarEvaluation
