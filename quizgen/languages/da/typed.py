"""Danish and Norwegian: what learners type, and what it means."""

from quizgen.languages.typed_words import TypedNameWords, TypedWords, replaced, words_of

TYPED = TypedWords(
    names=TypedNameWords(
        # "En" is a preposition of other languages: en passant.
        opening_articles=words_of("et"),
        genders=replaced("et=n en=c ei=f"),
    )
)
