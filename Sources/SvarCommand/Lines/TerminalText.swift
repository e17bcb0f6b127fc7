// Text for terminals: nothing of it moves the cursor, changes colours or turns the writing around.

import SvarDiagnostics

/// A text on one line in which controls and characters that turn the direction of writing are shown
/// by their names.
func visible(_ text: String) -> String { VisibleText.safe(text) }

/// The lines of a text, each safe to show.
func visibleLines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }
}
