"""Which kind of word each word is, and which verbs are finite."""
