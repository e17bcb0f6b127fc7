// SvarLanguages: see docs/ARCHITECTURE.md.
