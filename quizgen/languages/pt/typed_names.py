"""Portuguese: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, replaced, words_of

TYPED_NAMES = TypedNameWords(
    titles=words_of(
        "rei rainha imperador imperatriz papa presidente general coronel marechal almirante "
        "capitão príncipe princesa infante infanta duque duquesa marquês marquesa conde condessa "
        "barão baronesa visconde cardeal bispo arcebispo senhor senhora dom dona padre frei são "
        "santo santa"
    ),
    titles_of_women=words_of(
        "rainha imperatriz princesa infanta duquesa marquesa condessa baronesa senhora"
    ),
    titles_of_men=words_of(
        "rei imperador príncipe infante duque marquês conde barão visconde senhor"
    ),
    royal_titles=words_of("rei rainha"),
    titles_of_saints=words_of("são santo santa frei"),
    opening_articles=words_of("o os as um uma uns umas"),
    # "Os" is a bone in French and Latin, and "as" a word of several languages.
    plural_articles=replaced("os=s as=s"),
    genders=replaced("o=m os=m a=f as=f um=m uns=m uma=f umas=f"),
    short_given=(
        "josé zé",
        "francisco chico",
        "manuel manel",
    ),
    place_kinds_before=replaced(
        "monte=mount lago=lake rio=river mar=sea oceano=ocean deserto=desert cabo=cape "
        "golfo=gulf baía=bay estreito=strait canal=canal ilha=island ilhas=islands "
        "península=peninsula dinastia=dynasty castelo=castle palácio=palace"
    ),
    no_places=words_of(
        "vermelho negro preto branco amarelo morto norte grande índico ártico"
    ),
)  # fmt: skip
