import Testing

@testable import SvarTranscript
