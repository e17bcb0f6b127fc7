// SvarEntities: see docs/ARCHITECTURE.md.
