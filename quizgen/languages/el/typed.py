"""Greek: what learners type, and what it means."""

from quizgen.languages.typed_words import TypedNameWords, TypedWords, replaced, words_of

TYPED = TypedWords(
    names=TypedNameWords(
        opening_articles=words_of(
            "ο η το οι τα τον την τουσ τισ του τησ των ένασ μια μία ένα"
            # With the breathings of ancient Greek.
            " ὁ ἡ τὸ τό οἱ αἱ τὰ τά"
        ),
        genders=replaced("ο=m η=f το=n ένασ=m μια=f μία=f ένα=n ὁ=m ἡ=f τὸ=n τό=n"),
    )
)
