"""Portuguese: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, replaced, words_of

TYPED_NAMES = TypedNameWords(
    titles=words_of(
        "rei rainha imperador imperatriz papa presidente presidenta senhor senhora dom dona doutor"
        " doutora professor professora general almirante marechal coronel capitão cardeal bispo"
        " arcebispo frei padre soror são santo santa conde condessa duque duquesa marquês marquesa"
        " barão baronesa visconde viscondessa príncipe princesa infante infanta"
    ),
    officers=words_of("general almirante marechal coronel capitão"),
    before_families=("de",),
    titles_of_women=words_of(
        "senhora dona rainha imperatriz condessa duquesa marquesa baronesa princesa infanta"
    ),
    titles_of_men=words_of(
        "senhor dom rei imperador conde duque marquês barão visconde príncipe infante"
    ),
    royal_titles=words_of("rei rainha"),
    initials_of_titles=("d",),
    titles_of_saints=words_of("são santo santa frei soror"),
    opening_articles=words_of("o os as um uma uns umas"),
    # "Os" is a bone in French and Latin, and "as" a word of several languages.
    plural_articles=replaced("os=s as=s"),
    genders=replaced("o=m os=m a=f as=f um=m uns=m uma=f umas=f"),
    before_names_of_others=words_of(
        "esposa esposo mulher marido viúva viúvo filho filha pai mãe irmão irmã tio tia sobrinho"
        " sobrinha primo prima avô avó neto neta genro sogro sogra cunhado cunhada amante amigo"
        " amiga aluno aluna discípulo sucessor antecessor rival inimigo capital"
    ),
    short_given=(
        "josé zé",
        "francisco chico",
        "manuel manel",
    ),
    bynames=replaced(
        "leão=lion bom=good formoso=handsome vermelho=rufus navegador=navigator louca=mad"
        " louco=mad venturoso=fortunate"
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
