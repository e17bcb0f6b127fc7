// `svar import faq`: a file of questions with answers.

import Foundation
import SvarImport

extension Import {
  func importQuestions() throws {
    let (made, losses) = importFAQ(
      try bytes(ofFile: source), file: (source as NSString).lastPathComponent,
      name: Self.botName(for: output), language: language)
    guard let bot = made else {
      for loss in losses.prefix(5) { StandardError.write(line: "left out: " + visible(loss)) }
      throw CommandFailure(.damaged, "'\(visible(source))' has no question with an answer")
    }
    try prepareFolder()
    for file in bot.files { try write(file) }
    tell(bot)
  }
}
