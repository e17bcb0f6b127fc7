// SvarModel: see docs/ARCHITECTURE.md.
