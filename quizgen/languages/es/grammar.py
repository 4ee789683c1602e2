"""Spanish: words by which wrong options are chosen."""

from quizgen.languages.grammar_words import GenusWords, GrammarWords, asking
from quizgen.languages.typed_words import words_of

GRAMMAR = GrammarWords(
    asking=asking(
        {
            "why": "por qué",
            "how": "cómo",
            "what": "qué",
            "which": "cuál, cuáles",
            "who": "quién, quiénes",
            "whose": "de quién",
            "where": "dónde",
            "when": "cuándo",
        }
    ),
    no_sort=("ó", "ía", "ían", "aron", "ieron"),
    articles=words_of("el la los las un una unos unas"),
    determiners=words_of(
        "el la los las un una unos unas su sus mi mis tu tus nuestro nuestra nuestros nuestras este"
        " esta estos estas ese esa esos esas aquel aquella cada todo toda todos todas algunos"
        " algunas"
    ),
    pronouns=words_of("él ella ellos ellas nosotros nosotras ustedes yo se lo"),
    prepositions=words_of(
        "a al ante bajo como con contra cuando de del desde durante en entre hacia hasta mientras"
        " mediante para por porque según si sin sobre tras solo"
    ),
    verbs=words_of(
        "es son era eran fue fueron ser está están estaba estaban estar ha han había habían haber"
        " hay hubo hizo hicieron puede pueden podía podían pudo debe deben debía tiene tienen tenía"
        " tenían tuvo llevó dio llegó fundó"
    ),
    relatives=words_of("que quien quienes cuyo cuya cuyos cuyas donde cual cuales qué cómo"),
    feminine=r"(?:[dstz]ora|ica|esa|isa|triz|era|ana|ina|efa|eza|ofa|oga|enta)$",
    feminine_quality=(
        r"(?<!indig)(?<!azt)(?<!col)(?:esa|ana|ina|ola|ena|era|ora|ica|iva|osa|ada|ida|[ea]ca"
        r"|[il]ega|uega|usa|rca|sca|uza|iza|bra|ia|ea)$"
    ),
    any_sex=words_of("figura personalidad persona víctima estrella voz pluma"),
    shows_sex=True,
    named_women=(
        r"(?!(?:Andrea|Akira|Atahualpa|Borja|Elia|Garcia|García|Josua|Luca|Moctezuma|Mustafa|Mustafá"
        r"|Nicola|Nikola|Papa|Cura|Guardia)\b)"
        r"(?:[A-ZÁÉÍÓÚÑ]\w*a|Beatriz|Carmen|Consuelo|Dolores|Edith|Elisabeth|Elizabeth|Esther|Inés"
        r"|Irene|Isabel|Jane|Leonor|Lise|Luz|Marie|Mary|Mercedes|Pilar|Raquel|Rosalind|Rosario|Ruth"
        r"|Simone|Sor|Virginia) [A-ZÁÉÍÓÚÑd]"
    ),
    women=words_of(
        "ella mujer niña esposa madre hermana hija viuda reina emperatriz princesa duquesa condesa"
        " actriz monja escritora filósofa científica pintora profesora investigadora"
        " autora fundadora creadora inventora descubridora directora traductora defensora santa"
        " beata heroína novia abuela nieta sobrina tía prima"
    ),
    men=words_of(
        "él hombre niño esposo marido padre hermano hijo viudo rey emperador príncipe duque conde"
        " actor monje escritor filósofo científico pintor profesor investigador"
    ),
    several=(
        # "los Reyes Católicos", but not "Bartolomé de las Casas" or "Las Casas".
        r"^(?:[Ll]os|las) |^(?:[Ll]as )?(?i:hermanos|hermanas|esposos|reyes)\b"
        # "Pierre y Marie Curie", but not "José Ortega y Gasset" or "Pi y Margall".
        r"|^[A-ZÁÉÍÓÚÑ]\w+ [ye] [A-ZÁÉÍÓÚÑ]\w+ [A-ZÁÉÍÓÚÑ]\w+$"
    ),
    view=r"(?:la|el) (?:opinión|idea|creencia|tesis|noción|argumento) de que (?=\w)",
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmagnitud de momento\b|\bmagnitud\b.*\b(?:terremoto|sismo|seismo)\b": (
            0,
            10,
            2,
        ),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bcoma de glasgow\b": (3, 15),
        r"\blatitud\b": (-90, 90),
        r"\bangulo\b": (0, 180),
        r"\blongitud geografica\b": (-180, 180),
        r"\bprobabilidad\b|\balbedo\b|\bcoeficiente de correlacion\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:edad|esperanza de vida)\b": (0, 110, 25),
        r"^celsius\b.*\btemperatura (?:\w+ ){0,2}(?:corporal|del cuerpo)": (25, 45, 5),
    },
    endings=("- s es", "z ces", "ismo ismos ista istas"),
    genus=GenusWords(
        first=True,
        ends=words_of("y e o u pero llamado llamada dicho dicha durante ni"),
        not_noun=(
            r"gran(?:des?)?|pequeñ[oa]s?|nuev[oa]s?|antigu[oa]s?|primer[oa]?s?|últim[oa]s?"
            r"|joven|viej[oa]s?|larg[oa]s?|alt[oa]s?|buen[oa]?s?|célebre|principal(?:es)?"
            r"|únic[oa]s?|doble|simple|segund[oa]|tercer[oa]?|futur[oa]|llamad[oa]|supuest[oa]"
        ),
        light=(
            r"(?:uno|una) de\b|(?:especie|tipo|forma|clase|nombre) de\b"
            r"|mas \w+ de l[oa]s (?:dos|tres|cuatro)\b"
        ),
        qualities=(
            r"gran(?:des?)?|pequeñ[oa]s?|larg[oa]s?|cort[oa]s?|anch[oa]s?|estrech[oa]s?|alt[oa]s?|baj[oa]s?"
            r"|plan[oa]s?|delgad[oa]s?|fin[oa]s?|grues[oa]s?|profund[oa]s?|fuertes?|débil(?:es)?"
            r"|dur[oa]s?|bland[oa]s?|lis[oa]s?|calientes?|cálid[oa]s?|frí[oa]s?|sec[oa]s?|húmed[oa]s?"
            r"|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|últim[oa]s?"
        ),
        parts=words_of("parte porcion segmento seccion region zona capa fase etapa"),
        nations=words_of(
            "african albanes aleman alemana american andaluz arabe argelin argentin armeni"
            " atenien australian austriac austrohungar bavar belga bohemi boliviano brasilen"
            " britanic bulgar canadien catalan checo checa chilen china chino colombian corean"
            " croat cuban danes ecuatorian egipci escoces eslovac eslovena esloveno espanol"
            " estadounidense estoni europe finlandes flamenc florentin frances gales georgian"
            " griega griego hebre holandes hungar indi inglesa ingles irani irlandes islandes"
            " israeli italian japones judi leton lituan marroqui mexican mongol neerlandes norueg"
            " otoman persa peruan polac portugues prusian roman(?=[ao]) ruman rusa ruso serbi siria"
            " sirio sovietic suec suiz turc ucranian uruguay vasc venecian venezolan vietnamit"
        ),
        trades=(
            "medico medica cirujan anatomista obstetra ginecolog patolog fisiolog psiquiatra"
            " neurolog pediatra inmunolog virolog epidemiolog bacteriolog microbiolog dentista"
            " farmaceutic boticari",
            "enfermer comadrona partera",
            "cientific fisico fisica quimic biolog bioquimic astronom astrofisic geolog botanic"
            " zoolog naturalista genetista meteorolog fisiolog bacteriolog microbiolog matematic"
            " geometra estadistic logico paleontolog ecolog informatic",
            "ingenier inventor mecanic industrial fabricante programador tecnico arquitect",
            "historiador sociolog economista antropolog etnolog arqueolog psicolog linguista"
            " filolog geograf filosof teolog jurista erudit cronista",
            "poeta poetisa novelista escritor dramaturg ensayista satiric periodista critico"
            " critica cuentista fabulista biograf historiador cronista",
            "pintor escultor arquitect grabador ilustrador dibujante fotograf artista"
            " caricaturista",
            "compositor pianista violinista director cantante music organista violonchelista"
            " guitarrista soprano tenor cantautor",
            "actor actriz director cineasta bailarin coreograf comic",
            "general comandante almirante mariscal soldado oficial coronel capitan caudillo",
            "rey reina emperador emperatriz zar faraon sultan califa sha duque duquesa princip"
            " princes monarca soberan regente",
            "politic president ministr canciller dirigente lider dictador senador secretari"
            " comisari revolucionari diplomatic embajador gobernador alcalde orador tribuno consul",
            "juez jueza abogad jurista fiscal magistrad legislador",
            "papa obispo arzobispo sacerdote monje monja abad abadesa santo santa misioner"
            " predicador reformador teolog cardenal profeta pastor",
            "explorador navegante viajer marino marinero alpinista astronauta cosmonauta aviador"
            " piloto conquistador",
            "comerciante banquer industrial fabricante empresari mercader editor impresor",
            "futbolista atleta boxeador nadador corredor ciclista",
            "profesor maestr pedagog docente",
            "traductor interprete bibliotecari lexicograf",
        ),
    ),
)
