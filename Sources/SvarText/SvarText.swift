// SvarText: see docs/ARCHITECTURE.md.
