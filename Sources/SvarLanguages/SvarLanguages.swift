// SvarLanguages holds what is known about each language: words, never rules of a bot.
//
// In: a language code. Out: `LanguageKnowledge`. Called by SvarText (folding, forms, language of a
// message), SvarEntities (months, weekdays, numbers) and the compiler. A language is added by a
// folder here and a line in `LanguageKnowledge.named`, and nowhere else.
