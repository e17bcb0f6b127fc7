// SvarText turns what a customer typed into what can be compared.
//
// In: a message (any Unicode text, at most 64 KiB), and vocabularies handed in by the caller.
// Out: tokens with places in the original (`Tokenizer`), the words of a vocabulary that a typed
// word may be (`Vocabulary`), sentences and clauses (`Segmentation`), the language of a message
// (`LanguageDetector`), and its mood (`MoodSignals`).
// Called by: SvarEntities, SvarClassifier, the compiler (for phrases and examples) and `Svar`.
