"""Portuguese: the dates that learners type."""

from quizgen.languages.typed_words import TypedDateWords, numbered, words_of

_PERHAPS = "(?:aproximadamente )?(?:(?:talvez|provavelmente) )?(?:aproximadamente )?"

ORDINALS = numbered(
    "primeiro primeira",
    "segundo segunda",
    "terceiro terceira",
    "quarto quarta",
    "quinto quinta",
    "sexto sexta",
    "sétimo sétima",
    "oitavo oitava",
    "nono nona",
    "décimo décima",
)

TYPED_DATES = TypedDateWords(
    months=numbered(
        "janeiro jan",
        "fevereiro fev",
        "março marco mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
    seasons=numbered("primavera", "verão", "outono", "inverno"),
    days=ORDINALS,
    day_endings=("o", "a", r"\.o", r"\.a"),
    filling=(
        "o", "a", "os", "as", "de", "do", "da", "dos", "das", "em", "no", "na", "nos",
        "nas", "ano", "cerca", "por", "volta", "noite", "dia", "mês", "data", "foi", "lá", "pelo",
        "pelos", "pela", "ao", "aos", "à", "torno", "aproximadamente", "aprox", "talvez",
        "provavelmente", "possivelmente", "uns",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
        "sábado", "domingo",
    ),
    approximate=words_of("cerca volta torno uns aproximadamente aprox"),
    doubtful=words_of("talvez provavelmente possivelmente"),
    early=("início", "começo", "inícios", "começos", "princípio", "princípios"),
    mid=("meados",),
    turns=("virada",),
    late=("fim", "fins", "final", "finais"),
    halves=("metade",),
    quarters=("quarto", "quartel"),
    last=("último", "última"),
    old_style=("(?:do )?calendário juliano", "julian[oa]", "estilo antigo"),
    new_style=("(?:do )?calendário gregoriano", "gregorian[oa]", "estilo novo"),
    before_christ=(
        r"a\. ?c\.?", "antes de (?:jesus )?cristo", "antes da era comum", r"a\. ?e\. ?c\.?", "aec",
        "antes da nossa era", "antes de nossa era",
    ),
    after_christ=(
        r"d\. ?c\.?", "depois de (?:jesus )?cristo", "da era comum", "da nossa era",
        "de nossa era",
    ),
    decade_words=("anos", "década", "decénio", "decênio"),
    centuries=("século", "seculo", "séculos", "séc", "sec"),
    millennia=("milénio", "milênio"),
    years_ago=dict.fromkeys(
        (
            "de anos antes do presente", "anos antes do presente", "de anos atrás", "anos atrás",
        ), 1
    ),
    ago=("há", "faz"),
    years=("anos",),
    durations=("anos",),
    range_gap=("a", "ao", "e"),
    since=(f"{_PERHAPS}desde", "a partir d[aeo]", "depois d[aeo]"),
    onwards=("em diante", "para cá"),
    present=(
        "hoje em dia", "hoje", "ao presente", "o presente", "a atualidade", "atualidade", "agora",
        "os nossos dias", "os dias de hoje", "aos dias de hoje",
    ),
    until=(f"{_PERHAPS}até", "antes d[aeo]"),
    either=("ou",),
)  # fmt: skip
