import SvarText
import Testing

@testable import SvarClassifier

/// What a classifier remembers of the words of messages.
@Suite struct WordMemoryTests {
  private let long = "averyverylongwordthatisnone"

  private func memory() throws -> WordMemory { WordMemory(try SmallBot.model.get()) }

  @Test("Words are kept; numbers and long words are forgotten with their message")
  func keeps() throws {
    var memory = try memory()
    let tokens = Tokenizer.tokenize("pakken 483920 \(long) 483920")
    let numbers = memory.numbers(of: tokens)
    #expect(Set(numbers).count == 3)
    #expect(numbers[1] == numbers[3])
    #expect(memory.knows("483920"))
    _ = memory.read("", tokens, numbers, language: 0)
    memory.forgetPassing()
    #expect(memory.knows("pakken"))
    #expect(!memory.knows("483920"))
    #expect(!memory.knows(long))
    #expect(memory.count == 1)
  }

  @Test("A classifier forgets before it gives its answer")
  func classifierForgets() throws {
    let classifier = Classifier(try SmallBot.model.get())
    _ = classifier.classify(
      "hvor er pakken min 82114037 \(long)", ClassifyOptions(language: "nb", now: noon))
    classifier.workspaces.withItem { workspace in
      #expect(workspace.words.knows("pakken"))
      #expect(!workspace.words.knows("82114037"))
      #expect(!workspace.words.knows(long))
    }
  }

  @Test("What is forgotten is read again, and the same")
  func readsAgain() throws {
    let classifier = Classifier(try SmallBot.model.get())
    let options = ClassifyOptions(language: "nb", now: noon)
    let messages = [
      "hvor er LG-483920", "hvor er pakken min \(long) 12 12", "LG-483920 hvor er den", "12 34",
      "\(long) \(long)", "hvor er LG-483920",
    ]
    for message in messages + messages {
      let fresh = Classifier(try SmallBot.model.get())
      #expect(classifier.classify(message, options) == fresh.classify(message, options))
    }
  }

  @Test("The language shows in the first words: what comes after 1,024 of them changes nothing")
  func languageOfFirstWords() throws {
    var memory = try memory()
    func detection(_ text: String) -> Detection {
      let tokens = Tokenizer.tokenize(text)
      return memory.detectLanguage(tokens, memory.numbers(of: tokens))
    }
    let start = Array(repeating: "hvor er pakken min", count: 256).joined(separator: " ")
    let end = " where is the parcel that I have been waiting for"
    #expect(detection(start + end).scores == detection(start).scores)
    #expect(detection("hvor er pakken min" + end).scores != detection("hvor er pakken min").scores)
  }
}
