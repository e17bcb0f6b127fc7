import Testing

@testable import SvarDialogue
