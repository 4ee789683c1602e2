"""Portuguese: words by which wrong options are chosen."""

from quizgen.languages.grammar_words import GenusWords, GrammarWords, asking
from quizgen.languages.typed_words import words_of

GRAMMAR = GrammarWords(
    asking=asking(
        {
            "why": "por que, porque, por que razão",
            "how": "como",
            "what": "que, o que",
            "which": "qual, quais",
            "who": "quem",
            "whose": "de quem",
            "where": "onde, aonde",
            "when": "quando",
        }
    ),
    no_sort=("ou", "eu", "iu", "ava", "ia", "iam", "aram", "eram", "iram"),
    articles=words_of("o a os as um uma uns umas"),
    determiners=words_of(
        "o a os as um uma uns umas seu sua seus suas meu minha meus minhas nosso nossa nossos"
        " nossas este esta estes estas esse essa esses essas aquele aquela cada todo toda todos"
        " todas alguns algumas"
    ),
    pronouns=words_of("ele ela eles elas nós vocês eu se"),
    prepositions=words_of(
        "a ao à aos às ante até após com como conforme contra de do da dos das desde durante em"
        " no na nos nas num numa entre enquanto mediante para perante por pelo pela pelos pelas"
        " porque quando segundo se sem sob sobre trás só apenas dum duma"
    ),
    verbs=words_of(
        "é são era eram foi foram ser está estão estava estavam estar tem têm tinha tinham ter"
        " há havia houve haver fez fizeram pode podem podia podiam pôde deve devem devia teve"
        " tiveram levou deu chegou fundou"
    ),
    relatives=words_of("que quem cujo cuja cujos cujas onde qual quais"),
    feminine=r"(?:[dst]ora|ica|esa|isa|triz|eira|ana|inha|efa|ofa|oga|enta|eia)$",
    feminine_quality=(
        r"(?<!indíg)(?:esa|ana|ina|ola|ena|era|eira|ora|ica|iva|osa|ada|ida|[ea]ca|ega|usa|rca|sca"
        r"|uça|ã|bra|ia|eia|nha)$"
    ),
    any_sex=words_of("figura personalidade pessoa vítima estrela voz pena criança"),
    shows_sex=True,
    named_women=(
        r"(?!(?:Akira|Andrea|Atahualpa|Bento|Elia|Gama|Garcia|Jona|Josua|Luca|Mustafa|Nicola|Nikola"
        r"|Papa|Guarda)\b)"
        r"(?:[A-ZÁÂÉÍÓÚ]\w*a|Beatriz|Carmen|Dolores|Edith|Elisabeth|Elizabeth|Esther|Inês|Irene"
        r"|Isabel|Jane|Leonor|Lise|Luz|Marie|Mary|Mercedes|Raquel|Rosalind|Ruth|Simone|Soror|Virginia"
        r"|Conceição|Carlota) [A-ZÁÂÉÍÓÚd]"
    ),
    women=words_of(
        "ela mulher menina esposa mãe irmã filha viúva rainha imperatriz princesa duquesa"
        " condessa atriz freira monja escritora filósofa cientista pintora professora"
        " pesquisadora autora fundadora criadora inventora descobridora diretora tradutora"
        " defensora santa beata heroína noiva avó neta sobrinha tia prima poetisa abadessa"
        " marquesa baronesa infanta"
    ),
    men=words_of(
        "ele homem menino esposo marido pai irmão filho viúvo rei imperador príncipe duque conde"
        " ator monge frade escritor filósofo pintor professor pesquisador investigador marquês"
        " barão infante"
    ),
    several=(
        r"^(?:[Oo]s|[Aa]s) |^(?i:irmãos|irmãs|esposos|reis)\b"
        # "Pierre e Marie Curie", but not "Sá e Benevides".
        r"|^[A-ZÁÂÉÍÓÚ]\w+ e [A-ZÁÂÉÍÓÚ]\w+ [A-ZÁÂÉÍÓÚ]\w+$"
    ),
    view=r"(?:a|o) (?:opinião|ideia|crença|tese|noção|argumento) de que (?=\w)",
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmagnitude de momento\b|\bmagnitude\b.*\b(?:terremoto|terramoto|sismo)\b": (
            0,
            10,
            2,
        ),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bcoma de glasgow\b": (3, 15),
        r"\blatitude\b": (-90, 90),
        r"\bangulo\b": (0, 180),
        r"\blongitude\b": (-180, 180),
        r"\bprobabilidade\b|\balbedo\b|\bcoeficiente de correlacao\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:idade|esperanca de vida|expectativa de vida)\b": (0, 110, 25),
        r"^celsius\b.*\btemperatura (?:\w+ ){0,2}(?:corporal|do corpo)": (25, 45, 5),
    },
    endings=("- s es", "m ns", "al ais", "el eis", "ol ois", "ao oes aos aes", "ismo ista istas"),
    genus=GenusWords(
        first=True,
        ends=words_of("e ou mas chamado chamada dito dita durante nem"),
        not_noun=(
            r"grandes?|pequen[oa]s?|nov[oa]s?|antig[oa]s?|primeir[oa]s?|últim[oa]s?"
            r"|jovem|velh[oa]s?|long[oa]s?|alt[oa]s?|bo[am]s?|bons|célebre|principa(?:l|is)"
            r"|únic[oa]s?|duplo|simples|segund[oa]|terceir[oa]|futur[oa]|chamad[oa]|supost[oa]"
        ),
        light=(
            r"(?:um|uma) d[eoa]s?\b|(?:espécie|especie|tipo|forma|classe|nome) de\b"
            r"|mais \w+ d[oa]s (?:dois|duas|três|tres|quatro)\b"
        ),
        qualities=(
            r"grandes?|pequen[oa]s?|long[oa]s?|compri[od][oa]s?|curt[oa]s?|larg[oa]s?|estreit[oa]s?"
            r"|alt[oa]s?|baix[oa]s?|plan[oa]s?|delgad[oa]s?|fin[oa]s?|gross[oa]s?|profund[oa]s?"
            r"|fortes?|frac[oa]s?|dur[oa]s?|mole?s?|lis[oa]s?|quentes?|fri[oa]s?|sec[oa]s?"
            r"|úmid[oa]s?|húmid[oa]s?|primeir[oa]s?|segund[oa]s?|terceir[oa]s?|últim[oa]s?"
        ),
        parts=words_of("parte porcao segmento secao seccao regiao zona camada fase etapa"),
        nations=words_of(
            "african albanes alema alemao american andaluz angolan arabe argelin argentin armeni"
            " ateniense australian austriac austrohungar bavar belga bizantin boemi bolivian"
            " brasileir britanic bulgar cabo-verdian canadense catala chilen chines colombian"
            " coreana coreano croat cuban checa checo dinamarques egipci equatorian escoces"
            " eslovac esloven espanhol estadunidense norte-american estonian europe finlandes"
            " flameng florentin frances galeg gales georgian grega grego guineens hebre holandes"
            " hungar indian ingles inglesa iraniana iraniano irlandes islandes israelens italian"
            " japones judaic judeu judia leta lituan marroquin mexican mocambican"
            " mongol neerlandes norueg otoman paraguai persa peruan polac polones portugues"
            " prussian roman(?=[ao]) romen russ servi siri sovietic suec suic timorens tcheca"
            " tcheco turc ucranian uruguai vasc venezian venezuelan vietnamit"
        ),
        trades=(
            "medico medica cirurgia anatomista obstetra ginecologist patologist fisiologist"
            " psiquiatra neurologist pediatra imunologist virologist epidemiologist"
            " bacteriologist microbiologist dentista farmaceutic boticari sanitarista",
            "enfermeir parteira",
            "cientista fisico fisica quimic biolog bioquimic astronom astrofisic geolog botanic"
            " zoolog naturalista geneticista meteorologist fisiologist bacteriologist"
            " microbiologist matematic geometra estatistic logico paleontolog ecolog informatic",
            "engenheir inventor mecanic industrial fabricante programador tecnico arquitet"
            " arquitect",
            "historiador sociolog economista antropolog etnolog arqueolog psicolog linguista"
            " filolog geograf filosof teolog jurista erudit cronista",
            "poeta poetisa romancista escritor dramaturg ensaista satiric jornalista critico"
            " critica contista fabulista biograf historiador cronista novelista",
            "pintor escultor arquitet arquitect gravador ilustrador desenhista fotograf artista"
            " caricaturista",
            "compositor pianista violinista maestro cantor music organista violoncelista"
            " guitarrista violonista soprano tenor fadista sambista regente",
            "ator atriz diretor realizador cineasta bailarin coreograf comediante",
            "general comandante almirante marechal soldado oficial coronel capitao",
            "rei rainha imperador imperatriz tsar czar farao sultao califa xa duque duquesa"
            " princip princesa monarca soberan regente infante infanta",
            "politic president ministr chanceler dirigente lider ditador senador secretari"
            " comissari revolucionari diplomat embaixador governador prefeit orador tribuno"
            " consul",
            "juiz juiza advogad jurista promotor magistrad legislador",
            "papa bispo arcebispo sacerdote padre monge monja freira frade abade abadessa santo"
            " santa missionari pregador reformador teolog cardeal profeta pastor",
            "explorador navegador viajante marinheir alpinista astronauta cosmonauta aviador"
            " piloto conquistador bandeirante",
            "comerciante banqueir industrial fabricante empresari mercador editor impressor",
            "futebolista jogador atleta pugilista nadador corredor ciclista",
            "professor mestr pedagog docente educador",
            "tradutor interprete bibliotecari lexicograf",
        ),
    ),
)
