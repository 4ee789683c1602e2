"""Arabic: what learners type, and what it means."""

from quizgen.languages.typed_words import TypedNameWords, TypedWords

TYPED = TypedWords(names=TypedNameWords(joined_articles=("ال",)))
