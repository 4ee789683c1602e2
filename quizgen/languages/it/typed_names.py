"""Italian: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, replaced, words_of

TYPED_NAMES = TypedNameWords(
    titles=words_of(
        "re regina imperatore imperatrice papa presidente presidentessa signor signora don"
        " donna dottor dottore dottoressa professor professore professoressa maestro generale"
        " maresciallo ammiraglio colonnello capitano cardinale vescovo arcivescovo fra frate"
        " suor san santo santa beato beata conte contessa duca duchessa marchese marchesa barone"
        " baronessa principe principessa doge"
    ),
    officers=words_of("generale maresciallo ammiraglio colonnello capitano"),
    before_families=("di",),
    titles_of_women=words_of(
        "signora donna regina imperatrice contessa duchessa marchesa baronessa principessa"
    ),
    titles_of_men=words_of("signor re imperatore conte duca marchese barone principe"),
    royal_titles=words_of("re regina"),
    titles_of_saints=words_of("san santo santa beato beata fra frate suor"),
    opening_articles=words_of("il lo gli uno una"),
    genders=replaced("il=m lo=m la=f un=m uno=m una=f"),
    before_names_of_events=words_of("di del della"),
    before_names_of_others=words_of(
        "moglie marito vedova vedovo figlio figlia figli padre madre fratello fratelli sorella"
        " sorelle zio zia nipote cugino cugina nonno nonna genero nuora suocero suocera cognato"
        " cognata amante amico amica allievo allieva discepolo successore predecessore rivale"
        " nemico capitale"
    ),
    named_events=words_of("battaglia assedio trattato pace editto congresso conferenza"),
    small_words=words_of("di del della dei degli delle"),
    short_given=(
        "giuseppe beppe peppino",
        "giovanni gianni nanni",
        "luigi gigi",
        "domenico mimmo",
        "francesco cecco",
    ),
    bynames=replaced(
        "saggio=wise leone=lion pio=pious calvo=bald grosso=fat bello=fair buono=good"
        " conquistatore=conqueror terribile=terrible rosso=rufus navigatore=navigator"
        " crudele=cruel cattolica=catholic cattolico=catholic pazza=mad pazzo=mad"
    ),
    place_kinds_before=replaced(
        "monte=mount lago=lake fiume=river mare=sea oceano=ocean deserto=desert "
        "capo=cape golfo=gulf baia=bay stretto=strait canale=canal isola=island "
        "isole=islands penisola=peninsula dinastia=dynasty castello=castle palazzo=palace"
    ),
    no_places=words_of(
        "rosso nero bianco giallo morto nord grande maggiore indiano artico"
    ),
)  # fmt: skip
