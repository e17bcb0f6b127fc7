// SvarImport: see docs/ARCHITECTURE.md.
