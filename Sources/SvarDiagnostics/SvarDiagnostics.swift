// SvarDiagnostics: see docs/ARCHITECTURE.md.
