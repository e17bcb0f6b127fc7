// What classifying a message needs beside the bot, kept from one message to the next: its memory is
// then there already. Made by `Classifier`, one for each message that is being classified.

import SvarText

/// The working memory for one message at a time; not shared between threads.
final class Workspace {
  var words: WordMemory
  var matcher = Matcher()
  var scores = ModelBuffer()
  let regexes = RegexMemory()

  init(_ model: ClassifierModel) { words = WordMemory(model) }
}
