// The built-in intent files, `include: standard`. Their text is embedded as source by
// scripts/embed-standard, so that a program that uses Svar needs no file beside it.

import SvarDiagnostics

/// The files of `intents/standard/`, with paths that begin with `standard/`.
package let standardFiles: [SourceFile] = embeddedStandardFiles.map {
  SourceFile(path: $0.path, text: $0.text)
}
