// SvarTranscript: see docs/ARCHITECTURE.md.
