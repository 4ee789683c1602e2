"""English: words by which wrong options are chosen."""

from quizgen.languages.en.nations import NATIONS
from quizgen.languages.grammar_words import GenusWords, GrammarWords, asking
from quizgen.languages.typed_words import words_of

GRAMMAR = GrammarWords(
    asking=asking(
        {
            "why": "why",
            "how": "how",
            "what": "what",
            "which": "which",
            "who": "who, whom",
            "whose": "whose",
            "where": "where",
            "when": "when",
        }
    ),
    no_sort=("s", "ed", "ly"),
    articles=("the", "a", "an"),
    determiners=tuple(
        "the a an his her its their my our your this that these those every each all some".split()
    ),
    pronouns=("he", "she", "it", "they", "we", "you", "i", "there"),
    prepositions=tuple(
        "as at by in on of for from to with without against through after before during between"
        " under over into because while when only".split()
    ),
    verbs=tuple(
        "is are was were be has have had do does did can could will would shall should may might"
        " must led made gave became came went".split()
    ),
    relatives=("who", "whom", "whose", "which", "that", "where", "whether", "what", "how", "why"),
    feminine=r"(?:(?<!n)ess|woman|trix|heroine)$",
    women=tuple(
        "she her hers herself woman girl wife mother sister daughter widow queen empress princess"
        " duchess countess actress nun".split()
    ),
    men=tuple(
        "he his him himself man boy husband father brother son widower king emperor prince duke"
        " count actor monk".split()
    ),
    several=(
        r"\b[Bb]rothers\b|\b[Ss]isters\b|\b[Tt]wins\b"
        # "The Beatles", "the Curies", but not "the Venerable Thomas".
        r"|^[Tt]he (?:[\w’'-]+ )?[\w’'-]*[^\W_aiosu]s$"
        # "Marx and Engels", but not "Philip II of Spain and Portugal" or "James VI and I".
        r"|^(?:(?! of |,).)* (?:and|&) (?![IVX]+\b)[A-Z]"
    ),
    view=r"the (?:view|claim|belief|idea|notion|thesis|opinion) that (?=\w)",
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmoment magnitude\b|\bmagnitude\b.*quake|quake.*\bmagnitude\b": (0, 10, 2),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b|\bbft\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bglasgow coma\b": (3, 15),
        r"\blatitude\b": (-90, 90),
        r"\bangle\b": (0, 180),
        r"\blongitude\b": (-180, 180),
        r"\bprobability\b|\balbedo\b|\bcorrelation coefficient\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:age|life expectancy)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:body temperature|temperature of (?:\w+ ){0,3}body)": (25, 45, 5),
    },
    endings=(
        "- s es",
        "y ies",
        "f fe ves",
        "us i",
        "um a",
        "on a",
        "is es",
        "a ae",
        "x ces",
        "ex ices",
        "ix ices",
        "man men",
        "en ina",
        "ism isms ist ists istic",
    ),
    genus=GenusWords(
        ends=words_of(
            "and or but than like per named called said held made built used known found led born"
            " drawn given taken kept written about among along behind beyond inside near off"
            " outside since toward towards until up upon via within"
        ),
        not_noun=r"\w{2,}ed",
        light=(
            r"(?:(?:any |each )?(?:one|two|some|many) of"
            r"|(?:\w+(?:er|est)|first|last) of the (?:two|three|four)"
            r"|(?:kind|sort|type|form|name|word)s? (?:of|for))\b"
        ),
        qualities=(
            r"(?:small|tall|long|short|thick|narrow|deep|high|low|great|strong|weak|smooth|rough|soft"
            r"|hard|firm|warm|cold|cool|dark|bright|slow|quick|light|sharp)(?:er|est)?"
            r"|(?:larg|wid|pal|fin|simpl|littl)(?:e|er|est)|(?:big|thin|flat|wet)(?:\w(?:er|est))?"
            r"|(?:tin|heav|dr)(?:y|ier|iest)|huge|broad|round|upper|inner|outer|lower|main|chief"
            r"|first|second|third|last"
        ),
        parts=words_of("part portion section segment region area layer phase stage"),
        nations=NATIONS,
        trades=(
            "physician doctor surgeon anatomist obstetrician gynaecologist pathologist"
            " physiologist psychiatrist neurologist paediatrician pediatrician immunologist"
            " virologist epidemiologist bacteriologist microbiologist dentist pharmacist"
            " pharmacologist apothecary",
            "nurse midwife",
            "scientist physicist chemist biologist biochemist astronomer astrophysicist"
            " cosmologist geologist botanist zoologist naturalist geneticist meteorologist"
            " physiologist bacteriologist microbiologist mathematician geometer statistician"
            " logician palaeontologist paleontologist ecologist ornithologist crystallographer",
            "engineer inventor mechanic industrialist manufacturer programmer technician architect",
            "historian sociologist economist anthropologist ethnologist archaeologist psychologist"
            " linguist philologist geographer philosopher theologian jurist scholar chronicler",
            "poet novelist writer playwright dramatist essayist satirist journalist critic"
            " storyteller fabulist biographer historian chronicler",
            "painter sculptor architect engraver illustrator printmaker draughtsman photographer"
            " artist cartoonist potter",
            "composer pianist violinist conductor singer musician organist cellist guitarist"
            " soprano tenor songwriter bandleader trumpeter saxophonist harpsichordist lutenist",
            "actor actress director filmmaker film-maker dancer choreographer comedian producer",
            "general commander admiral marshal soldier officer colonel captain warlord commodore"
            " lieutenant",
            "king queen emperor empress tsar czar pharaoh sultan caliph shah duke duchess prince"
            " princess monarch ruler khan regent kaiser",
            "politician statesman stateswoman president minister premier chancellor leader"
            " dictator senator secretary commissar revolutionary diplomat ambassador governor"
            " mayor activist orator tribune consul suffragette abolitionist",
            "judge lawyer jurist barrister advocate prosecutor lawgiver attorney solicitor"
            " magistrate",
            "pope bishop archbishop priest monk nun abbot abbess saint missionary preacher"
            " reformer theologian cardinal prophet friar vicar",
            "explorer navigator traveller traveler sailor seafarer mountaineer astronaut cosmonaut"
            " aviator aviatrix pilot conquistador",
            "merchant banker industrialist manufacturer entrepreneur businessman businesswoman"
            " trader publisher printer",
            "footballer athlete boxer swimmer runner cyclist skier gymnast golfer chess-player",
            "teacher professor educator lecturer",
            "translator interpreter librarian lexicographer",
        ),
    ),
)
