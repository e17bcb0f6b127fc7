// SvarCompiler: see docs/ARCHITECTURE.md.
