// Every kind of problem that can be reported: the catalogs of the rooms, together.

import SvarCompiler
import SvarDiagnostics
import SvarProofs
import SvarSyntax
import SvarTranscript

/// Every kind of problem, by id; a kind that two rooms find is listed by the first only.
package enum AllDiagnostics {
  package static let kinds: [DiagnosticKind] = {
    var seen: Set<Diagnostic.ID> = []
    let all =
      SyntaxDiagnostics.all + CompilerDiagnostics.all + ProofDiagnostics.all
      + TranscriptDiagnostics.all
    return all.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }()
}
