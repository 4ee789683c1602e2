"""Spanish: what the checks look for in texts."""

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

_AUXILIARY = (
    r"(?:es|son|era|eran|fue|fueron|está|están|estaba|estaban|estuvo|hay|había|hubo|ha|han"
    r"|tiene|tienen|tenía|tenían|tuvo|tuvieron|puede|pueden|podía|pudo|debe|deben|debía)"
)
_FEW = r"(?:dos|tres|cuatro|cinco|seis|siete|\d+)"

_CENTURY = r"([ivx]+|\d{1,2}|[a-zé]+)"
"""The number of a century, as the group of a pattern."""

_LASTING = (
    r"(?:reinado|sitio|asedio|exilio|cautiverio|ocupación|regencia|dictadura|trabajo|gobierno)"
)
"""What takes years, as a pattern."""

PATTERNS = PromptPatterns(
    yes_no=lazy_pattern(rf"(?i)[¿\s]*(?:(?:se|lo|la|le|les|los|las) )?{_AUXILIARY}\b"),
    alternative=lazy_pattern(r"(?i)\b[ou]\b"),
    enumeration=lazy_pattern(
        r"(?i)^[¿\s]*(?:nombra|enumera|cita|indica|di|menciona|nombre|enumere|cite|nombrar"
        r"|enumerar|citar)"
        rf" (?:tod[oa]s|cada|l[oa]s|{_FEW})\b"
        rf"|\b(?:cuáles|qué|quiénes) (?:son|eran|fueron) l[oa]s {_FEW}\b"
        rf"|^[¿\s]*qué {_FEW} "
    ),
    # Spanish leaves such a subject out: what is found has nothing but a verb.
    pronoun=lazy_pattern(
        r"(?i)[¿\s]*(?:\w+ )?(?:cuándo|dónde|por qué|cómo|qué|cuál|quién|quiénes|cuáles)\b"
        rf"(?:(?: {_AUXILIARY})? (?:él|ella|ello|ellos|ellas|esto|eso|aquello)\b(?! que)"
        r"|(?: (?:se|lo|la|le))? (?:nació|murió|ocurrió|sucedió|empezó|terminó|acabó|abrió|fue"
        r"|era|son|es)\s*\?)"
    ),
    pointing=lazy_pattern(
        r"(?:(?:este|esta|estos|estas) últim[oa]s?|(?:la|el|los|las) primer[oa]s? y (?:la|el))\b"
        r"|\b(?:el|la|los|las) (?:anterior(?:es)?|antes mencionad[oa]s?|citad[oa]s?)(?=[,.;?!]|$)"
        r"|\blo anterior\b"
    ),
    neighbour=lazy_pattern(r"(?i)[¿\s]*(?:est[eao]s?|es[eao]s?|aquell?[oa]s?) "),
    vague=lazy_pattern(
        r"(?i)[¿\s]*qué (?:ocurrió|pasó|sucedió)(?! con\b)"
        r"(?: (?:en|el|durante|hacia|a principios de|a finales de))?(?: [\w.]+){0,3}\s*\?$"
        r"|(?:háblame de|qué sabes (?:de|sobre)|qué hay de|describe) [\w' ]*\??$"
    ),
    # "A los 400 años de su muerte" is 400 years after it.
    age=lazy_pattern(
        r"(?i)\b(?:a los|con|a la edad de) (\d{1,3}|\w+(?: y \w+)?) años\b"
        r"(?: de edad\b)?(?! del?\b)"
    ),
    death=lazy_pattern(
        r"(?i)\b(?:mu(?:rió|ere|ert[oa])|(?:su|propia) muerte|falleci\w+"
        r"|(?<!\bha )(?<!había )(?:asesinad[oa]|ejecutad[oa]|fusilad[oa]))\b"
    ),
    kin=lazy_pattern(
        r"(?i)\b(?:espos[oa]s?|viud[oa]s?|marido|mujer|hij[oa]s?|padres?|madres?|herman[oa]s?|tí[oa]s?"
        r"|sobrin[oa]s?|prim[oa]s?|niet[oa]s?|abuel[oa]s?|suegr[oa]s?|cuñad[oa]s?|novi[oa]s?|amantes?"
        r"|amig[oa]s?|maestr[oa]s?|alumn[oa]s?|discípul[oa]s?|sucesora?|predecesora?|rivals?)\b"
    ),
    list_separator=lazy_pattern(r"\s*[,;]\s*(?:[ye]\s+)?|\s+[ye]\s+"),
    clause=lazy_pattern(r"(?:que|quien(?:es)?|cuy[oa]s?|donde|(?:el|la|los|las) cual(?:es)?)\b"),
    empty=frozenset(
        "a al ante aquel aquella como con cuando cuándo cuál cuáles cómo de del desde donde dónde e"
        " el ella ellas ellos en entre era eran es esa ese eso esta este esto fue fueron ha había"
        " han hasta la las le les lo los más me mi muy ni no o para pero por porque que quien quién"
        " qué se según ser si sin sobre son su sus también tan te tu u un una unas uno unos y"
        " ya".split()
    ),
    consisting=frozenset(("de",)),
    head_ends=frozenset(("cerca", "contra", "entre", "frente")),
    head_first=True,
    contrasts=words_of(
        "último última final norte sur este oeste superior inferior antiguo antigua nuevo nueva"
        " viejo vieja mayor menor"
    ),
    posthumous=lazy_pattern(
        r"(?i)(?:póstum|tras (?:la|su) muerte|después de (?:la|su) muerte|aniversario|centenario"
        r"|memoria|monumento|estatua|busto|placa|conmemor|homenaje|honor de|había sido|tumba"
        r"|mausoleo|cenizas|reliquias|restos|entierro|exhum|funeral|canoniz|beatific|rehabilit"
        r"|indult|nombr|redescubr|teoría|ley|confirm|prueba|biografía|public|edición|impres"
        r"|estreno|película|traduc|retrato|cartas|manuscrito|archivo|museo|obra|libro|conserv"
        r"|conocid|suces|hereder|viuda|desde|caída|billete|sello"
        r"|(?:plaza|calle|avenida|universidad|instituto|colegio|escuela|premio|teatro|aeropuerto|puente"
        r"|estadio|hospital|biblioteca|fundación|parque) (?-i:[A-ZÀ-Ý]))"
    ),
    plurals=(("ces", "z"), ("es", ""), ("s", "")),
    spanning=lazy_pattern(r"(?i)\bentre "),
    counting=lazy_pattern(
        r"(?!.*\b(?:por|medi[ao]s?|promedio)\b)"
        r"(?:¿Cuánt[ao]s\b|.*\b[Nn]úmero de (?:l[ao]s )?[a-zà-ÿ]+s\b)"
    ),
    negations=frozenset(
        "no ni nunca jamás nadie nada ningún ninguno ninguna sin tampoco solo sólo"
        " solamente".split()
    ),
    times=TimePatterns(
        signs=("siglo", " años"),
        century=lazy_pattern(rf"(?i)\bsiglo {_CENTURY}\b(?! a)"),
        in_century=lazy_pattern(
            r"(?i)\b(?:(?:en|durante) el|a (?:principios|comienzos|mediados|finales|fines) del"
            rf"|en la (?:primera|segunda) mitad del) siglo {_CENTURY}\b(?! a)"
        ),
        of_year=lazy_pattern(r" del? (?:año )?(\d{4})\b"),
        of_century=lazy_pattern(
            rf"(?i)(?:(?:una?|el|la) )?(?:[\w-]+ ){{1,3}}?del siglo {_CENTURY}"
        ),
        in_year=lazy_pattern(r"\b(?:[Ee]n|[Ee]l \d{1,2} de)(?: [a-z]+ de)? (\d{4})\b"),
        span=lazy_pattern(
            rf"(?i)\b(?:durante|duró|duraron|{_LASTING} de)"
            r" (\d{1,4}|(?:\w+ ){0,2}?\w+) años\b"
        ),
        took=lazy_pattern(
            r"(?!.*\b(?:comienzo|inicio|principio|fin|final|caída|fundación|últim\w+|primer\w*)\b)"
            rf"(?:[Ee]l |[Ll][ao]s? |[Uu]na? )?(?:{_LASTING}(?: de (?=\w+(?: \w+){{0,2}} años\b)"
            r"|(?: de [A-ZÁÉÍÓÚ]\S*(?: [A-ZÁÉÍÓÚ]\S*)*)?(?: como \w+)? durante\b)"
            r"|(?:\w+ ){0,1}\w+(?: (?:de|en|contra) [A-ZÁÉÍÓÚ]\w+)?(?: que)? (?:duró|duraron)\b)"
        ),
        lived=lazy_pattern(
            r"(?i)(?:\b(?:él|ella|que|quien) )?\b(?:vivió|reinó|gobernó|trabajó|enseñó|sirvió)"
            r" durante (?:\w+ ){0,2}?\w+ años$"
        ),
        ruling=lazy_pattern(r"(?i)\b(?:rein(?:ado|ó|aba)|gobern|gobierno\b|trono\b|en el poder\b)"),
        foreseen=lazy_pattern(
            r"(?i)\b(?:previst|planea|planific|program|proyec|pronos|espera|anuncia|objetivo|plazo"
            r"|cometa|eclipse|tránsito de|futur|próxim|en vigor|expir|vencimiento)"
        ),
        founding=frozenset("fundación creación establecimiento formación constitución".split()),
    ),
    lives=LifePatterns(
        births=("nacimiento",),
        deaths=("muerte", "fallecimiento", "asesinato", "ejecución", "suicidio"),
        signs=("aci", "uri", "uert", "alleci"),
        born="naci(?:ó|d[oa])",
        died="murió|muert[oa]|falleci(?:ó|d[oa])",
        places=words_of("en a hasta desde"),
        of_dates=words_of("en el de del año"),
        childhood=lazy_pattern(
            r"(?i)\b(?:nacimiento|nacid|bauti|coronaci|proclamaci|ascenso|sucesi|compromiso|adop"
            r"|regen(?:cia|te)|niñ|infan|prodigio|escuela|huérfan)"
        ),
    ),
)
