"""French: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, contrasting, meanings, replaced, words_of

TYPED_NAMES = TypedNameWords(
    number_signs=words_of("n numéro"),
    titles=words_of(
        "madame monsieur mme mlle mademoiselle roi reine empereur impératrice pape président "
        "maréchal général comte comtesse duc duchesse prince princesse vicomte vicomtesse marquis "
        "marquise baron baronne saint sainte abbé père frère soeur cardinal évêque archevêque tsar "
        "docteur maître chevalier sire préfet ministre amiral colonel archiduc archiduchesse "
        "camarade gén mal pdt prés cdt mgr cal dr pr"
    ),
    titles_of_families=words_of("madame mme mademoiselle mlle monsieur"),
    officers=words_of("maréchal général amiral colonel"),
    before_families=("de",),
    titles_of_women=words_of(
        "madame mme mademoiselle mlle reine impératrice comtesse duchesse princesse "
        "vicomtesse marquise baronne archiduchesse"
    ),
    titles_of_men=words_of(
        "monsieur roi empereur comte duc sire vicomte marquis baron archiduc"
    ),
    bodies=words_of(
        "armée parti comité congrès gouvernement société ministère république académie "
        "université commission"
    ),
    royal_titles=("roi", "reine"),
    titles_of_saints=words_of("saint sainte frère soeur"),
    generations=meanings({1: "père lancien laîné", 2: "fils"}),
    generations_with_article=meanings({1: "vieux lancien laîné", 2: "jeune"}),
    articles_of_generation=("le",),
    ranks=words_of(
        "baronne baron vicomtesse vicomte comtesse comte marquise marquis duchesse duc"
        " princesse prince"
    ),
    place_kinds_before=replaced(
        "mont=mount lac=lake fleuve=river rivière=river mer=sea océan=ocean désert=desert "
        "cap=cape golfe=gulf baie=bay détroit=strait canal=canal île=island îles=islands "
        "péninsule=peninsula planète=planet dynastie=dynasty château=castle palais=palace"
    ),
    no_places=words_of(
        "rouge noire noir blanc blanche jaune morte mort nord grand grande indien arctique"
    ),
    short_given=(
        "marguerite margot",
        "pierre pierrot",
        "jacques jacquot",
    ),
    genders=replaced("le=m la=f un=m une=f"),
    opening_articles=words_of("le la les un une des du"),
    elided_articles=("l",),
    accidentals={
        "(?: )?[♯#](?=[ -](?:majeur|mineur))": " dièse ",
        "(?: )?♭(?=[ -](?:majeur|mineur))": " bémol ",
    },
    before_names_of_events=words_of("de du des"),
    before_names_of_others=words_of(
        "femme épouse veuve veuf mari époux fils fille enfant père mère frère soeur jumeau jumelle "
        "oncle tante neveu nièce cousin cousine gendre amant amante ami amie élève disciple "
        "professeur successeur prédécesseur rival rivale ennemi capitale"
    ),
    named_events=words_of("bataille siège traité paix édit congrès conférence"),
    small_words=words_of("le les du des"),
    not_initials=words_of("de des du la le les et en pour sur par à au aux"),
    forms=(
        r"pluriel",
        r"singulier d",
        r"participe (?:passé|présent)",
        r"(?:féminin|masculin) d",
        r"(?:comparatif|superlatif) d",
        r"infinitif",
        r"imparfait\b",
        r"subjonctif\b",
    ),
    before_numbers=words_of("type classe phase stade grade groupe catégorie niveau"),
    leading=words_of("à en dans de par sur sous avec chez"),
    leading_articles=replaced("au=à aux=à du=de des=de d=de"),
    leading_nouns=words_of("au aux du des"),
    joining_people=("et",),
    siblings=replaced("frères=m soeurs=f"),
    joining=(r"et\s",),
    provisions=replaced("paragraphe=paragraph chapitre=chapter"),
    subprovisions=words_of("alinéa al"),
    of_provision=("de l'", "de la", "du", "des"),
    number_endings=("-s -", "-x -", "-aux -al -ail", "-yeux -oeil"),
    contrasts=(
        *contrasting("nitr sulf phosph chlor brom iod fluor arsen bor", "ate ite ure"),
        *contrasting("nitr sulfur phosphor chlor cuivr ferr", "ique eux"),
        "-isme -iste", "-tonique -topique", "-phasie -phagie", "-stomie -tomie",
        "-tropique -trophique", "-tropie -trophie", "-blaste -claste",
        # Two words at a time that both are terms.
        "réduction rédaction", "adduction addiction", "statut statue", "fraction friction",
        "faction fraction", "collusion collision", "révérence référence",
        "prescription proscription", "cystine cystéine", "islande irlande",
    ),
    particles=("de", "du", "des", "le", "la", "les"),
    bynames=replaced(
        "grand=great grande=great sage=wise lion=lion pieux=pious hardi=bold"
        " téméraire=bold chauve=bald gros=fat bel=fair bon=good taciturne=silent"
        " conquérant=conqueror terrible=terrible roux=rufus navigateur=navigator"
        " confesseur=confessor magnifique=magnificent saint=saint cruel=cruel"
        " libérateur=liberator noir=black catholique=catholic soleil=sun fou=mad folle=mad"
        " ermite=hermit barberousse=barbarossa auguste=august juste=just"
        " bienaimé=beloved simple=simple"
    ),
    realm_words=("de", "d"),
    realms=("angleterre england bretagne écosse normandie", "espagne spain castille aragon",
            "prusse prussia allemagne germany", "autriche austria hongrie bohême",
            "russie russia", "suède sweden", "égypte egypt", "macédoine macedon"),
)  # fmt: skip
