"""French: what the checks look for in texts."""

from quizgen.languages.life_patterns import LifePatterns
from quizgen.languages.prompt_patterns import PromptPatterns
from quizgen.languages.time_patterns import TimePatterns
from quizgen.languages.typed_words import words_of
from quizgen.lazy_pattern import lazy_pattern

_ASKED = (
    r"(?:quand|où|pourquoi|comment|combien|qui|que|quoi|qu|quel(?:le)?s?|lequel|laquelle"
    r"|lesquel(?:le)?s|à|au|aux|de|du|des|d|dans|en|par|pour|sur|avec|contre|chez|depuis|jusqu"
    r"|vers|sous|selon|entre)"
)
_PRONOUN = r"(?:ils?|elles?|on|ce)"

_IMPERSONAL = (
    r"(?:y[ -]a-t-il|y avait-il|y eut-il|pleut-il|pleuvait-il|neige-t-il|gèle-t-il|existe-t-il"
    r"|vaut-il mieux|vaudrait-il mieux|arrive-t-il|reste-t-il d|semble-t-il"
    r"|(?:fait|fit|faisait)-il (?:\w+ )?(?:froid|chaud|frais|sec|humide|nuit|jour|sombre|noir|beau"
    r"|bon)\b"
    r"|(?:est|était)-il (?:\w+ )?(?:(?:im)?possible|(?:in)?utile|important|dangereux|difficile"
    r"|facile|interdit|permis|nécessaire|préférable|conseillé|rare|fréquent|prudent)\b)"
)
"""What is said of no particular thing, with its *il*, as a pattern."""

_CENTURY = r"([ivx]+(?:e|er|ème)|\d{1,2}(?:e|er|ème)|[a-zè-]+(?:ième|ier))"
"""The number of a century, as the group of a pattern."""

_LASTING = r"(?:règne|siège|exil|captivité|occupation|régence|dictature|travail|gouvernement)"
"""What takes years, as a pattern."""

PATTERNS = PromptPatterns(
    # The verb is inverted, and no question word opens the question.
    yes_no=lazy_pattern(rf"(?i)est-ce qu|(?!{_ASKED}\b)[^?]*\b\w+-(?:t-)?{_PRONOUN}\b[^?]*\?$"),
    conditions=True,
    alternative=lazy_pattern(r"(?i)\bou\b"),
    enumeration=lazy_pattern(
        r"(?i)^(?:nommez|citez|énumérez|donnez|indiquez|nomme|cite|énumère|donne|indique)"
        r" (?:tous|toutes|chaque|(?:les )?(?:deux|trois|quatre|cinq|six|sept|\d+))\b"
        r"|\bquel(?:le)?s (?:sont|étaient|furent|ont été) les"
        r" (?:deux|trois|quatre|cinq|six|sept|\d+)\b"
        r"|^quel(?:le)?s (?:deux|trois|quatre|cinq|six|sept|\d+)\b"
    ),
    # A subject before the inverted verb says who "il" is.
    pronoun=lazy_pattern(
        r"(?i)(?:quand|où|pourquoi|comment|combien|qui|que)"
        r"(?: (?!faut|fallait|fallut|s[’']agi|s[’']est-il passé|se peut"
        rf"|{_IMPERSONAL})(?:[nsl][’'])?"
        r"\w+-(?:t-)?(?:ils?|elles?)\b"
        r"|(?: \w+){0,2}? (?:cet|cette|ces|cela|ce(?! qu))\b)"
    ),
    pointing=lazy_pattern(
        r"(?i)\b(?:ce dernier|cette dernière|ces derni(?:ers|ères)|ci-dessus|susmentionnée?s?"
        r"|susdite?s?)\b"
    ),
    neighbour=lazy_pattern(r"(?i)(?:cet|cette|ces|ce(?! qu| dont)) "),
    vague=lazy_pattern(
        r"(?i)(?:que s[’']est-il passé|qu[’']est-il arrivé(?! (?:à|aux?) (?!\d)))"
        r"(?: (?:en|le|au|aux|dans|vers|pendant|durant))?(?: [\w.]+){0,3}\s?\??$"
        r"|(?:parlez(?:-moi)? d|que savez-vous (?:d|sur)|que sait-on (?:d|sur)|décrivez)"
        r"[\w’' -]*\s?\??$"
    ),
    age=lazy_pattern(
        r"(?i)\b(?:à l[’']âge de |âgée? de |à )(\d{1,3}|[\w-]+(?: [\w-]+){0,2}) ans\b"
        r"(?! (?:d(?:e|u|es) |d['’]|plus|près(?! de)|après|avant))"
    ),
    death=lazy_pattern(
        r"(?i)\b(?:s['’]étei(?:nt|gnit)|morte?s?(?! d[eu’'])|mourut|meurt|(?:son|leur) décès"
        r"|décédée?|décéda"
        r"|(?<!\ba )(?<!avait )(?:tuée?s?|assassinée?s?|exécutée?s?|guillotinée?s?))\b"
    ),
    kin=lazy_pattern(
        r"(?i)\b(?:femmes?|épou(?:x|ses?)|veufs?|veuves?|maris?|fils|filles?|enfants?|pères?|mères?"
        r"|parents?|frères?|sœurs?|oncle|tante|neveux?|nièces?|cousine?s?|(?:petit|grand|beau|belle)"
        r"e?s?-\w+|fiancée?|amante?s?|amie?s?|maîtres?|élèves?|successeur|prédécesseur|rivale?)\b"
    ),
    list_separator=lazy_pattern(r"\s*[,;]\s*(?:et\s+)?|\s+et\s+"),
    clause=lazy_pattern(r"(?:qui|que|dont|où|lequel|laquelle|lesquel(?:le)?s)\b|qu['’]"),
    empty=frozenset(
        "à afin ainsi alors après au aucun aucune aussi autre aux avait avant avec avoir ayant car"
        " ce ceci cela celle celles celui ces cet cette ceux chez comme comment contre dans de"
        " depuis des dont du elle elles en entre est et était étaient été être eu fut furent il ils"
        " je jusqu la le les leur leurs lors lui mais même ne ni non nos notre nous on ont ou où"
        " par pas pendant plus pour pourquoi qu quand que quel quelle quelles quels qui sa sans se"
        " ses si son sont sous sur ta te tous tout toute toutes très tu un une vers vos votre vous"
        " y".split()
    ),
    consisting=frozenset(("de", "à")),
    head_ends=frozenset(("près", "contre", "entre", "l", "d")),
    head_first=True,
    contrasts=words_of(
        "dernier dernière final finale nord sud est ouest supérieur supérieure inférieur inférieure"
        " ancien ancienne nouveau nouvelle aîné cadet"
    ),
    posthumous=lazy_pattern(
        r"(?i)(?:posthum|après (?:la|sa|leur) mort|anniversaire|centenaire|mémoire|monument"
        r"|statue|buste|plaque|jubilé|commémor|hommage|honneur d|avait été|tombe|tombeau|mausolée"
        r"|cendres|reliques|restes|inhum|exhum|obsèques|funérailles|canonis|béatif|réhabilit"
        r"|grâci|baptis|nomm|redécouv|théorie|loi|confirm|preuve|biograph|publi|édition"
        r"|impression|création|représentation|film|tradu|portrait|lettres|manuscrit|archives"
        r"|musée|œuvre|livre|conserv|connu|success|héritier|veuve|depuis|chute|billet|timbre"
        r"|(?:place|rue|avenue|boulevard|université|institut|lycée|collège|école|prix|théâtre|aéroport|pont|stade"
        r"|hôpital|bibliothèque|fondation|parc) (?-i:[A-ZÀ-Ý]))"
    ),
    plurals=(("aux", "al"), ("x", ""), ("s", "")),
    spanning=lazy_pattern(r"(?i)\b(?:entre|parmi) "),
    counting=lazy_pattern(
        r"(?!.*\b(?:par|moyens?|moyennes?)\b)"
        r"(?:Combien y a-t-il\b|.*\b[Nn]ombre d(?:es? |['’])[a-zà-ÿœ-]+[sx]\b)"
    ),
    negations=frozenset(
        "ne n pas jamais aucun aucune ni personne rien sans seul seulement".split()
    ),
    times=TimePatterns(
        signs=("siècle", " ans"),
        century=lazy_pattern(rf"(?i)\b{_CENTURY} siècle\b(?! av)"),
        in_century=lazy_pattern(
            r"(?i)\b(?:au(?: (?:début|milieu|cours) du)?|à la fin du|pendant le|durant le|dans la"
            rf" (?:première|seconde) moitié du) {_CENTURY} siècle\b(?! av)"
        ),
        of_year=lazy_pattern(r" de (?:l['’]an(?:née)? )?(\d{4})\b"),
        of_century=lazy_pattern(
            rf"(?i)(?:(?:une?|le|la) |l['’])?(?:[\w-]+ ){{1,3}}?du {_CENTURY} siècle"
        ),
        in_year=lazy_pattern(
            r"\b(?:[Ee]n(?: l['’]an)?|[Ll]e \d{1,2}(?:er)?)(?: [a-zéû]+)? (\d{4})\b"
        ),
        span=lazy_pattern(
            rf"(?i)\b(?:pendant|durant|dura|durèrent|a duré|{_LASTING} de)"
            r" (\d{1,4}|(?:[\w-]+ ){0,2}?[\w-]+) ans\b"
        ),
        took=lazy_pattern(
            r"(?!.*\b(?:début|fin|chute|fondation|derni\w+|premi\w+)\b)"
            r"(?:[Ll][ea] |[Ll]es |[Ll]['’]|[Uu]ne? )?"
            rf"(?:{_LASTING}(?: de (?=[\w-]+(?: [\w-]+){{0,2}} ans\b)"
            r"|(?: (?:de |d['’])[A-ZÉ]\S*(?: [A-ZÉ]\S*)*)?(?: comme [\w-]+)? (?:pendant|durant)\b)"
            r"|(?:[\w-]+ ){0,1}[\w-]+(?: (?:de |d['’]|à |en |contre )[A-ZÉ][\w-]+)?(?: qui)?"
            r" (?:a duré|dura|durèrent)\b)"
        ),
        lived=lazy_pattern(
            r"(?i)(?:\b(?:il|elle|qui) )?\b(?:(?:a )?(?:vécut?|régné)|régna|gouverna|travailla"
            r"|enseigna|servit) (?:pendant|durant) (?:[\w-]+ ){0,2}?[\w-]+ ans$"
        ),
        ruling=lazy_pattern(r"(?i)\b(?:règne|régn|gouvern|trône\b|au pouvoir\b)"),
        foreseen=lazy_pattern(
            r"(?i)\b(?:prév|planifi|programm|project|attendu|annonc|objectif|échéance|comète|éclipse"
            r"|transit de|futur|prochain|en vigueur|expir)"
        ),
        founding=frozenset("fondation création établissement formation constitution".split()),
    ),
    lives=LifePatterns(
        births=("naissance",),
        deaths=("mort", "décès", "meurtre", "suicide"),
        signs=("né ", "née ", "Né", "naquit", "ort ", "orte ", "ourut"),
        born="née?|naquit",
        died="morte?|mourut",
        places=words_of("à en au aux dans"),
        of_dates=words_of("en le"),
        childhood=lazy_pattern(
            r"(?i)\b(?:naissance|née?\b|bapt|couronn|sacre\b|avènement|success|fian[cç]|adopt|régen"
            r"|enfan|prodige|école|orphelin)"
        ),
    ),
)
