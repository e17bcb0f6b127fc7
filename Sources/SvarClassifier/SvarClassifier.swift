// SvarClassifier: see docs/ARCHITECTURE.md.
