"""Portuguese: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, replaced, words_of

TYPED_NAMES = TypedNameWords(
    short_given=(
        "josé zé",
        "francisco chico",
        "manuel manel",
    ),
    place_kinds_before=replaced(
        "monte=mount lago=lake rio=river mar=sea oceano=ocean deserto=desert cabo=cape "
        "golfo=gulf baía=bay estreito=strait canal=canal ilha=island ilhas=islands "
        "península=peninsula"
    ),
    no_places=words_of(
        "vermelho negro preto branco amarelo morto norte grande índico ártico"
    ),
)  # fmt: skip
