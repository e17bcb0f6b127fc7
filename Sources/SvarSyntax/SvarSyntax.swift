// SvarSyntax: see docs/ARCHITECTURE.md.
