// Svar: see docs/ARCHITECTURE.md.
