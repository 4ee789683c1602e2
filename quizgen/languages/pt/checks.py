"""Portuguese: what the checks look for in texts."""

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

_AUXILIARY = (
    r"(?:é|são|era|eram|foi|foram|será|serão|está|estão|estava|estavam|esteve|há|havia|houve|tem"
    r"|têm|tinha|tinham|teve|tiveram|pode|podem|podia|pôde|deve|devem|devia)"
)
_FEW = r"(?:dois|duas|três|quatro|cinco|seis|sete|\d+)"

_CENTURY = r"([ivx]+|\d{1,2}|[a-zéê]+)"
"""The number of a century, as the group of a pattern."""

_LASTING = r"(?:reinado|cerco|sítio|exílio|cativeiro|ocupação|regência|ditadura|trabalho|governo)"
"""What takes years, as a pattern."""

PATTERNS = PromptPatterns(
    yes_no=lazy_pattern(
        rf"(?i)\s*(?:será que|{_AUXILIARY})\b"
        # "Há quantos anos" and "foi em que ano" ask for something.
        r"(?! (?:(?:a|com|de|em|por) )?(?:qua[ln]|quem\b|que\b|onde))"
    ),
    alternative=lazy_pattern(r"(?i)\bou\b"),
    enumeration=lazy_pattern(
        r"(?i)^\s*(?:nomeie|nomeia|enumere|enumera|cite|cita|indique|indica|diga|diz|mencione"
        r"|menciona|liste|lista)"
        rf" (?:tod[oa]s|cada|[oa]s|{_FEW})\b"
        rf"|\b(?:quais|que|quem) (?:são|eram|foram) [oa]s {_FEW}\b"
        rf"|^\s*que {_FEW} "
    ),
    # Portuguese leaves such a subject out: what is found has nothing but a verb.
    pronoun=lazy_pattern(
        r"(?i)\s*(?:em que \w+|quant[oa]s?(?: \w+)?|(?:\w+ )?(?:quando|onde|por que(?: razão)?"
        r"|porque|como|o que|que|qual|quem|quais))\b(?: é que)?"
        rf"(?:(?: {_AUXILIARY})? (?:el[ea]s?|isto|isso|aquilo)\b(?! que)"
        r"|(?: (?:se|o|a))? (?:nasceu|morreu|ocorreu|aconteceu|começou|terminou|acabou|abriu|foi"
        r"|era|são|é)(?:-se)?\s*\?)"
    ),
    pointing=lazy_pattern(
        r"(?i:\b[dn]?est[ea]s? últim[oa]s?(?=[,.;?!]|$)"
        r"|\b[oa]s? primeir[oa]s? e [oa]s? segund[oa]s?\b)"
        r"|\b[oa]s? (?:anterior(?:es)?|mencionad[oa]s?|acima citad[oa]s?)(?=[,.;?!]|$)"
    ),
    neighbour=lazy_pattern(r"(?i)\s*(?:est[ea]s?|ess[ea]s?|aquel[ea]s?) "),
    vague=lazy_pattern(
        r"(?i)\s*(?:o )?que (?:ocorreu|se passou|aconteceu|houve)(?! com\b)"
        r"(?: (?:em|n[oa]s?|durante|por volta de|no início de|no fim de))?(?: [\w.]+){0,3}\s*\?$"
        r"|(?:fale(?:-me)? (?:de|sobre)|(?:o )?que sabe (?:de|sobre)|descreva) [\w' ]*\??$"
    ),
    # "Aos 400 anos da sua morte" is 400 years after it.
    age=lazy_pattern(
        r"(?i)\b(?:aos|com|com a idade de|na idade de) (\d{1,3}|\w+(?: e \w+)?) anos\b"
        r"(?: de idade\b)?(?! d[aoe]\b)"
    ),
    death=lazy_pattern(
        r"(?i)\b(?:morr(?:eu|e|er)|mort[oa]|(?:su?a|própria) morte|falec\w+"
        r"|(?<!\btinha )(?<!havia )(?:assassinad[oa]|executad[oa]|fuzilad[oa]))\b"
    ),
    kin=lazy_pattern(
        r"(?i)\b(?:espos[oa]s?|viúv[oa]s?|marido|mulher|filh[oa]s?|pais?|mães?|irmãos?|irmãs?|ti[oa]s?"
        r"|sobrinh[oa]s?|prim[oa]s?|net[oa]s?|avós?|avôs?|sogr[oa]s?|cunhad[oa]s?|noiv[oa]s?|amantes?"
        r"|amig[oa]s?|mestres?|alun[oa]s?|discípul[oa]s?|sucessora?|antecessora?|rival|rivais)\b"
    ),
    list_separator=lazy_pattern(r"\s*[,;]\s*(?:e\s+)?|\s+e\s+"),
    clause=lazy_pattern(r"(?:que|quem|cuj[oa]s?|onde|[oa]s? qua(?:l|is))\b"),
    empty=frozenset(
        words_of(
            "a ao aos aquele aquela as até com como da das de desde do dos e ela elas ele eles em"
            " entre era eram essa esse esta este eu foi foram há isso isto já lhe lhes lá mais mas"
            " me meu minha muito na nas nem no nos não num numa o onde os ou para pela pelas pelo"
            " pelos por porque qual quais quando que quem se sem ser seu seus sob sobre sua suas"
            " são também tão te um uma umas uns à às é"
        )
    ),
    consisting=frozenset(("de",)),
    head_ends=frozenset(("perto", "contra", "entre", "frente", "junto")),
    head_first=True,
    contrasts=words_of(
        "último última final norte sul leste oeste este superior inferior antigo antiga novo nova"
        " velho velha maior menor"
    ),
    posthumous=lazy_pattern(
        r"(?i)(?:póstum|após a (?:sua )?morte|depois da (?:sua )?morte|aniversário|centenário"
        r"|memória|monumento|estátua|busto|placa|comemor|homenag|honra de|tinha sido|túmulo"
        r"|mausoléu|cinzas|relíquias|restos|enterro|exum|funeral|canoniz|beatific|reabilit"
        r"|indult|amnisti|anisti|nome|redescob|teoria|lei|confirm|prova|biografia|public|edição"
        r"|impress|estreia|filme|tradu|retrato|cartas|manuscrito|arquivo|museu|obra|livro|conserv"
        r"|conhecid|sucess|herd|viúva|desde|queda|nota|selo"
        r"|(?:praça|rua|avenida|universidade|instituto|colégio|escola|prémio|prêmio|teatro|aeroporto"
        r"|ponte|estádio|hospital|biblioteca|fundação|parque) (?-i:[A-ZÀ-Ý]))"
    ),
    plurals=(
        ("ões", "ão"),
        ("ães", "ão"),
        ("ais", "al"),
        ("éis", "el"),
        ("óis", "ol"),
        ("ns", "m"),
        ("res", "r"),
        ("zes", "z"),
        ("ses", "s"),
        ("s", ""),
    ),
    spanning=lazy_pattern(r"(?i)\bentre "),
    counting=lazy_pattern(
        r"(?!.*\b(?:por|medi[ao]s?|médi[ao]s?|média)\b)"
        r"(?:Quant[ao]s\b|.*\b[Nn]úmero de (?:[ao]s )?[a-zà-ÿ]+s\b)"
    ),
    negations=frozenset(
        words_of("não nem nunca jamais ninguém nada nenhum nenhuma sem tampouco só somente apenas")
    ),
    times=TimePatterns(
        signs=("século", "seculo", " anos"),
        century=lazy_pattern(rf"(?i)\bs[ée]culo {_CENTURY}\b(?! a)"),
        in_century=lazy_pattern(
            r"(?i)\b(?:no|durante o|(?:no início|no começo|em meados|no fim|no final|nos finais) do"
            rf"|na (?:primeira|segunda) metade do) s[ée]culo {_CENTURY}\b(?! a)"
        ),
        of_year=lazy_pattern(r" de (\d{4})\b"),
        of_century=lazy_pattern(
            rf"(?i)(?:(?:uma?|o|a) )?(?:[\w-]+ ){{1,3}}?do s[ée]culo {_CENTURY}"
        ),
        in_year=lazy_pattern(
            r"\b(?:[Ee]m|[Ee]m \d{1,2}º? de|[Aa] \d{1,2} de)(?: [a-zç]+ de)? (\d{4})\b"
        ),
        span=lazy_pattern(
            rf"(?i)\b(?:durante|por|durou|duraram|{_LASTING} de)"
            r" (\d{1,4}|(?:\w+ ){0,2}?\w+) anos\b"
        ),
        took=lazy_pattern(
            r"(?!.*\b(?:começo|início|princípio|fim|final|queda|fundação|últim\w+|primeir\w*)\b)"
            rf"(?:[Oo]s? |[Aa]s? |[Uu]ma? )?(?:{_LASTING}(?: de (?=\w+(?: \w+){{0,2}} anos\b)"
            r"|(?: d[eoa] [A-ZÁÂÉÍÓÔÚ]\S*(?: [A-ZÁÂÉÍÓÔÚ]\S*)*)?(?: como \w+)? durante\b)"
            r"|(?:\w+ ){0,1}\w+(?: (?:d[aeo]|em|n[ao]|contra) [A-ZÁÂÉÍÓÔÚ]\w+)?(?: que)?"
            r" (?:durou|duraram)\b)"
        ),
        lived=lazy_pattern(
            r"(?i)(?:\b(?:ele|ela|que|quem) )?\b(?:viveu|reinou|governou|trabalhou|ensinou|serviu)"
            r" (?:durante|por) (?:\w+ ){0,2}?\w+ anos$"
        ),
        ruling=lazy_pattern(r"(?i)\b(?:rein(?:ado|ou|ava)|govern|trono\b|no poder\b)"),
        foreseen=lazy_pattern(
            r"(?i)\b(?:previst|planej|planea|planific|program|proje[ct]|prognos|espera|anuncia"
            r"|objetivo|prazo|cometa|eclipse|trânsito de|futur|próxim|em vigor|expira|vencimento)"
        ),
        founding=frozenset(words_of("fundação criação estabelecimento formação constituição")),
    ),
    lives=LifePatterns(
        births=("nascimento",),
        deaths=("morte", "falecimento"),
        signs=("asc", "orr", "ort", "alec"),
        born="nasc(?:eu|id[oa])",
        died="morreu|mort[oa]|falec(?:eu|id[oa])",
        places=words_of("em no na nos nas até desde"),
        of_dates=words_of("em a o no dia de do ano"),
        childhood=lazy_pattern(
            r"(?i)\b(?:nascimento|nascid|bati[sz]|coroaç|aclamaç|proclamaç|ascens|sucess|noivado"
            r"|ado[pt]|regên(?:cia|te)|regente|menin|crianç|infân|prodígio|escola|órf)"
        ),
    ),
)
