"""Spanish: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, contrasting, meanings, replaced, words_of

TYPED_NAMES = TypedNameWords(
    number_signs=words_of("núm número"),
    short_given=(
        "josé pepe",
        "maría ma",
        "francisco paco pancho curro fco",
        "ignacio nacho",
        "dolores lola",
        "jesús chucho",
        "enrique quique",
        "luis lucho",
        "eduardo lalo",
        "manuel manolo",
        "guillermo memo",
        "alberto beto",
        "antonio toño",
        "rafael rafa",
        "fernando fdo",
    ),
    place_kinds_before=replaced(
        "monte=mount lago=lake río=river mar=sea océano=ocean desierto=desert cabo=cape "
        "golfo=gulf bahía=bay estrecho=strait canal=canal isla=island islas=islands "
        "península=peninsula volcán=mount cerro=mount planeta=planet dinastía=dynasty "
        "castillo=castle palacio=palace"
    ),
    no_places=words_of("rojo negro blanco amarillo muerto norte sur grande índico ártico"),
    titles=words_of(
        "rey reina emperador emperatriz papa antipapa presidente presidenta señor señora"
        " señorita sr sra srta don doña dn dña dr dra doctor doctora profesor profesora prof"
        " general gral mariscal coronel capitán comandante almirante teniente sargento san santo"
        " santa sto sta beato beata fray sor padre madre hermano hermana obispo arzobispo cardenal"
        " patriarca príncipe princesa infante infanta duque duquesa conde condesa marqués marquesa"
        " barón baronesa vizconde vizcondesa archiduque archiduquesa virrey caudillo libertador"
        " ministro ministra canciller senador senadora gobernador gobernadora alcalde alcaldesa"
        " juez jueza embajador embajadora rabino imán sultán sultana zar zarina sah káiser"
        " faraón califa emir jeque cónsul césar dictador camarada ingeniero ing lic licenciado"
        " pdte generalísimo"
    ),
    officers=words_of(
        "general gral mariscal coronel capitán comandante almirante teniente sargento"
    ),
    before_families=("de",),
    titles_of_women=words_of(
        "señora sra señorita srta doña dña reina emperatriz condesa duquesa princesa marquesa "
        "baronesa vizcondesa archiduquesa infanta"
    ),
    titles_of_men=words_of(
        "señor don dn rey emperador conde duque príncipe marqués barón vizconde archiduque infante"
    ),
    bodies=words_of(
        "ejército partido comité congreso gobierno sociedad ministerio república academia "
        "universidad comisión"
    ),
    royal_titles=words_of("rey reina"),
    titles_of_saints=words_of("san santo santa sto sta beato beata fray sor madre"),
    ranks=words_of(
        "barón baronesa vizcondesa vizconde condesa conde marquesa marqués duquesa duque"
        " princesa príncipe"
    ),
    generations=meanings({1: "padre", 2: "hijo"}),
    generations_with_article=meanings({1: "viejo mayor", 2: "joven mozo menor"}),
    articles_of_generation=("el", "la"),
    particles=words_of("de del la las los el y e"),
    joints=("y", "e"),
    bynames=replaced(
        "grande=great magno=great sabio=wise león=lion piadoso=pious temerario=bold calvo=bald"
        " gordo=fat hermoso=handsome bueno=good taciturno=silent conquistador=conqueror"
        " terrible=terrible rojo=rufus navegante=navigator confesor=confessor"
        " magnífico=magnificent santo=saint cruel=cruel libertador=liberator negro=black"
        " católica=catholic católico=catholic sol=sun loco=mad loca=mad ermitaño=hermit"
        " barbarroja=barbarossa augusto=august justo=just impotente=impotent"
    ),
    realm_words=("de",),
    realms=(
        "españa spain castilla león aragón aragon navarra",
        "inglaterra england gran bretaña escocia scotland irlanda reino unido normandía",
        "alemania germany prusia prussia romano roma rome imperio empire",
        "austria hungría hungary bohemia romano roma imperio",
        "francia france navarra", "portugal algarve", "brasil brazil", "baviera bavaria",
        "rusia russia rusias", "suecia sweden", "dinamarca denmark noruega norway",
        "países bajos netherlands holanda", "bélgica belgium", "polonia poland lituania",
        "grecia greece", "rumania rumanía romania", "italia italy cerdeña sardinia",
        "nápoles naples sicilia sicily", "sajonia saxony", "borgoña burgundy",
        "bizancio byzantium imperio bizantino", "turquía ottoman otomano imperio",
        "egipto egypt", "macedonia macedon", "persia irán", "asiria assyria",
        "babilonia babylon", "siria syria", "japón japan", "etiopía ethiopia",
        "méxico mexico", "marruecos morocco", "jordania jordan", "camboya cambodia",
        "tailandia siam",
    ),
    before_names_of_events=words_of("de del"),
    before_names_of_others=words_of(
        "esposa esposo mujer marido viuda viudo hijo hija padre madre hermano hermana gemelo gemela"
        " tío tía sobrino sobrina primo prima abuelo abuela nieto nieta suegro suegra yerno nuera"
        " cuñado cuñada padrastro madrastra amante amigo amiga alumno alumna discípulo discípula"
        " sucesor sucesora predecesor rival enemigo capital"
    ),
    named_events=words_of("batalla sitio tratado paz edicto congreso conferencia"),
    forms=(
        r"plural\b",
        r"singular de",
        r"participio",
        r"(?:femenino|masculino) de",
        r"(?:comparativo|superlativo) de",
        r"infinitivo",
        r"gerundio",
        r"pretérito",
        r"subjuntivo",
    ),
    before_numbers=words_of("tipo clase fase estadio grado grupo categoría nivel"),
    leading=words_of("a en de por con bajo"),
    leading_articles=replaced("al=a del=de"),
    leading_nouns=words_of("al del"),
    siblings=replaced("hermanos=m hermanas=f"),
    joining=(r"[ye]\s",),
    doubled_initials="s",
    small_words=words_of("el la los las de del y e en"),
    misspelt_firsts=replaced("b=v v=b a=ha e=he i=hi o=ho u=hu"),
    genders=replaced("el=m la=f un=m una=f"),
    no_gender=("h?a",),
    opening_articles=words_of("el la los las lo un una unos unas"),
    accidentals={
        "(?: )?[♯#](?=[ -](?:mayor|menor))": " sostenido ",
        "(?: )?♭(?=[ -](?:mayor|menor))": " bemol ",
    },
    number_endings=("-s -", "-es -", "-ces -z"),
    contrasts=(
        *contrasting(
            "nitr sulf fosf clor brom yod fluor arsen selen carbon silic bor hidr cian mangan"
            " crom",
            "ato ito uro ido",
        ),
        *contrasting("nitr sulfur fosfor clor cupr ferr", "ico oso"),
        *contrasting("met et prop but pent hex hept oct non dec alc", "ano eno ino"),
        "-mina -mida", "-etona -etosa", "-osa -asa", "-ótido -ósido", "-topo -tono",
        "-tónico -tópico", "-fasia -fagia", "-stomía -tomía", "-trofo -tropo",
        "-trófico -trópico", "-blasto -clasto", "-enol -enal", "-bole -bola",
        "hidro- higro-", "cromo- crono-", "cito- cisto-", "foto- fono-", "inmanen- inminen-",
        # Two words at a time that both are terms.
        "reducción redacción", "aducción adicción", "prescripción proscripción",
        "fracción fricción", "facción fracción", "referencia reverencia", "actitud aptitud",
        "perjuicio prejuicio", "cistina cisteína", "hermano hermana", "hijo hija",
    ),
    not_initials=words_of("de del y e la el los las en para por con sobre contra entre"),
    provisions=replaced("artículo=article artículos=article"),
    subprovisions=words_of("apartado apdo párrafo"),
    of_provision=("de la", "del", "de"),
)  # fmt: skip
