"""Dutch: what learners type, and what it means."""

from quizgen.languages.typed_words import TypedNameWords, TypedWords, replaced, words_of

TYPED = TypedWords(
    guessing=("ik denk", "misschien", "waarschijnlijk"),
    introducing=("het is", "dat het"),
    reasons=("omdat",),
    names=TypedNameWords(
        # "De" is a preposition of other languages: de facto.
        opening_articles=words_of("het een"),
        genders=replaced("het=n de=c"),
    ),
)
