// SvarEvaluation: see docs/ARCHITECTURE.md.
