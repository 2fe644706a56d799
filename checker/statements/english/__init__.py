"""The reader of English sentences: words, parts of speech, clauses, and what they say of a power."""
