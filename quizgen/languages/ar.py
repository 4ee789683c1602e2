"""Arabic: the article, which people leave out. No deck can be written in it yet."""

from quizgen.languages.language import Language
from quizgen.languages.typed_words import TypedNameWords, TypedWords

LANGUAGE = Language(typed=TypedWords(names=TypedNameWords(joined_articles=("ال",))))
