import SvarDiagnostics
import SvarSyntax

/// The JSON Schema of bot files, as `docs/schema/svar.schema.json` has it.
package var editorSchema: String { BotSchema.json.indented }
