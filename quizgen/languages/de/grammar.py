"""German: words by which wrong options are chosen."""

from quizgen.languages.grammar_words import GenusWords, GrammarWords, asking
from quizgen.languages.typed_words import words_of

GRAMMAR = GrammarWords(
    asking=asking(
        {
            "why": "warum, weshalb, wieso, wozu",
            "how": "wie",
            "what": "was, womit, wodurch, wofür, woran, worin",
            "which": "welche, welchem, welchen, welcher, welches",
            "who": "wer, wen, wem",
            "whose": "wessen",
            "where": "wo, woher, wohin",
            "when": "wann",
        }
    ),
    # What follows "was" is never a sort.
    no_sort=("",),
    articles=words_of("der die das den dem des ein eine einen einem einer eines"),
    determiners=words_of(
        "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner"
        " seines ihr ihre ihren ihrem ihrer ihres unser unsere dieser diese dieses diesen diesem"
        " jeder jede jedes jeden jedem alle allen aller kein keine keinen keinem keiner manche"
        " einige mehrere viele"
    ),
    pronouns=("er", "sie", "es", "wir", "ich", "man"),
    # In the form that `fold` makes, which has no umlauts.
    prepositions=words_of(
        "als am an ans auf aus bei beim bis da damit dass durch fur gegen hinter im in ins mit nach"
        " neben nur obwohl ohne seit statt trotz uber um unter vom von vor wahrend weil wegen wenn"
        " zu zum zur zwischen"
    ),
    verbs=words_of(
        "ist sind war waren sei wird werden wurde wurden hat haben hatte hatten kann konnen konnte"
        " konnten muss mussen musste mussten soll sollen sollte sollten will wollen wollte wollten"
        " darf durfen durfte durften macht machte machten gab gibt fuhrt fuhrte fuhrten kam kamen"
        " ging gingen blieb blieben"
    ),
    relatives=words_of(
        "dass ob was wer wie warum wo wann weil welche welcher welches deren dessen denen"
    ),
    feminine=r"(?<!e)in$",
    any_sex=("person", "figur", "personlichkeit", "gestalt"),
    shows_sex=True,
    women=words_of(
        "frau madchen ehefrau gattin mutter schwester tochter witwe konigin kaiserin zarin fürstin"
        " furstin prinzessin herzogin grafin nonne schauspielerin malerin dichterin"
        " schriftstellerin autorin komponistin sangerin kunstlerin physikerin chemikerin"
        " mathematikerin astronomin biologin arztin forscherin wissenschaftlerin psychologin"
        " philosophin historikerin politikerin ministerin prasidentin kanzlerin lehrerin"
        " erfinderin ingenieurin unternehmerin pilotin journalistin revolutionarin"
    ),
    men=words_of(
        "mann junge ehemann gatte vater bruder sohn witwer konig kaiser zar furst prinz herzog graf"
        " monch papst bischof schauspieler maler dichter schriftsteller autor komponist sanger"
        " kunstler physiker chemiker mathematiker astronom biologe arzt forscher wissenschaftler"
        " psychologe philosoph historiker politiker minister prasident kanzler lehrer erfinder"
        " ingenieur unternehmer pilot journalist revolutionar feldherr general"
    ),
    several=(
        r"(?i:\b(?:ge)?brüder\b|\bschwestern\b|\bgeschwister\b|\bzwillinge\b|\beheleute\b)"
        # "die Beatles", but not "die Callas" or "die heilige Agnes".
        r"|^[Dd]ie [A-ZÄÖÜ][\w-]*[^\W_aiosu]s$"
        # "Marx und Engels", but not "Karl von Spanien und Österreich" or "Jakob VI. und I.".
        r"|^(?:(?! von | der |,).)* (?:und|&) (?![IVX]+\b)[A-ZÄÖÜ]"
    ),
    view=(
        r"die (?:Ansicht|Auffassung|Meinung|These|Behauptung|Vorstellung|Annahme|Überzeugung|Idee)"
        r",? dass (?=\w)"
    ),
    scales={
        r"\bmohs": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter ?skala|momenten ?magnitude|\b(?:magnitude|starke)\b.*beben": (0, 10, 2),
        r"\bmercalli": (1, 12),
        r"\bbeaufort|\bbft\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\bglasgow coma\b": (3, 15),
        r"\bbreitengrad\b|\bgeogra(?:ph|f)ische breite\b": (-90, 90),
        r"winkel\b": (0, 180),
        r"\blangengrad\b|\bgeogra(?:ph|f)ische lange\b": (-180, 180),
        r"wahrscheinlichkeit\b|\balbedo\b|korrelationskoeffizient\b": (-1, 1),
        r"\bgini": (0, 1),
        r"^yr\b.*(?:alter|alters|lebenserwartung)\b": (0, 110, 25),
        r"^celsius\b.*\b(?:korpertemperatur|temperatur des (?:\w+ )?korpers)": (25, 45, 5),
    },
    endings=(
        "- e en er ern n nen s es se",
        "um a en ums",
        "us i en usse",
        "on a en",
        "ium ien iums",
        "a en as",
        "is en",
        "ismus ismen ist isten istin istinnen istisch istische istischen istischer istisches",
    ),
    genus=GenusWords(
        ends=words_of(
            "und oder aber genannt namens sowie entlang innerhalb ausserhalb gegenuber je pro samt"
            " bevor nachdem sobald welchem welchen"
        ),
        light=(
            r"(?:(?:ein|eine|einer|eines) (?:der|von)"
            r"|\w+er(?:e|er|es) (?:der|von|von den) (?:beiden|zwei|drei)"
            r"|(?:art|form|sorte|bezeichnung|name|wort) (?:von|fur|der|des))\b"
        ),
        # Not *Kreis*, *Kongress* or *Kubismus*.
        owner=r"[A-ZÄÖÜ]\w*[^\W_iusß]s",
        qualities=(
            r"(?:groß|größ|klein|lang|läng|kurz|kürz|dick|dünn|breit|schmal|tief|hoh|höh|höch|niedrig"
            r"|flach|rund|stark|stärk|schwach|glatt|rau|weich|hart|fest|warm|kalt|trocken|feucht"
            r"|dunkl?|hell|schnell|langsam|ober|unter|inner|äußer|erst|zweit|dritt|letzt"
            r")(?:er|s?t)?e[rsnm]?"
        ),
        parts=words_of("teil bestandteil abschnitt bereich schicht phase stadium"),
        nations=words_of(
            "agyptisch amerikanisch arabisch argentinisch armenisch athenisch australisch bayerisch"
            " belarussisch belgisch bohmisch brasilianisch britisch bulgarisch chilenisch"
            " chinesisch danisch deutsch englisch estnisch europaisch finnisch flamisch"
            " florentinisch franzosisch georgisch griechisch indisch iranisch irisch islandisch"
            " israelisch italienisch japanisch judisch kanadisch koreanisch kroatisch kubanisch"
            " lettisch litauisch mexikanisch mongolisch niederlandisch norwegisch osmanisch"
            " osterreichisch persisch peruanisch polnisch portugiesisch preussisch romisch"
            " rumanisch russisch sachsisch schottisch schwedisch schweizer serbisch slowakisch"
            " slowenisch sowjetisch spanisch syrisch tschechisch turkisch ukrainisch ungarisch"
            " venezianisch vietnamesisch walisisch"
        ),
        trades=(
            "arzt arztin mediziner chirurg anatom gynakolog geburtshelfer patholog physiolog"
            " psychiater neurolog immunolog virolog epidemiolog bakteriolog mikrobiolog apotheker",
            "krankenschwester krankenpfleger hebamme pflegerin",
            "naturforscher naturwissenschaft physiker chemiker biolog biochemiker astronom"
            " astrophysiker kosmolog geolog botaniker zoolog genetiker meteorolog physiolog"
            " bakteriolog mikrobiolog mathematiker statistiker logiker palaontolog okolog"
            " informatiker",
            "ingenieur erfinder mechaniker techniker industrieller fabrikant programmierer"
            " architekt",
            "historiker soziolog okonom volkswirt anthropolog ethnolog archaolog psycholog"
            " linguist sprachwissenschaft philolog geograf geograph philosoph theolog jurist"
            " gelehrter gelehrte chronist",
            "dichter romancier romanautor schriftsteller dramatiker essayist satiriker journalist"
            " kritiker erzahler fabeldichter biograf biograph historiker chronist",
            "maler bildhauer architekt kupferstecher grafiker illustrator zeichner fotograf"
            " photograph kunstler",
            "komponist pianist geiger violinist dirigent sanger musiker organist cellist gitarrist"
            " liedermacher trompeter",
            "schauspieler regisseur filmemacher tanzer choreograf choreograph komiker produzent",
            "general feldherr befehlshaber admiral marschall feldmarschall soldat offizier oberst"
            " hauptmann heerfuhrer",
            "konig konigin kaiser kaiserin zar zarin pharao sultan kalif schah herzog furst prinz"
            " herrscher monarch khan regent kurfurst",
            "politiker staatsmann prasident minister premier kanzler fuhrer anfuhrer diktator"
            " senator sekretar volkskommissar revolutionar diplomat botschafter gouverneur"
            " burgermeister redner konsul volkstribun",
            "richter rechtsanwalt anwalt jurist staatsanwalt anklager gesetzgeber",
            "papst bischof erzbischof priester monch nonne abt abtissin heiliger heilige missionar"
            " prediger reformator theolog kardinal prophet pfarrer",
            "entdecker seefahrer navigator reisender bergsteiger astronaut kosmonaut raumfahrer"
            " flieger pilot polarforscher",
            "kaufmann bankier industrieller fabrikant unternehmer handler verleger drucker"
            " buchdrucker",
            "fussballer athlet boxer schwimmer laufer radfahrer turner",
            "lehrer lehrerin professor padagog erzieher",
            "ubersetzer dolmetscher bibliothekar lexikograf",
        ),
    ),
)
