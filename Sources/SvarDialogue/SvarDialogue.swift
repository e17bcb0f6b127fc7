// SvarDialogue: see docs/ARCHITECTURE.md.
