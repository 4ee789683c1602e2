"""French: words by which wrong options are chosen."""

from quizgen.languages.grammar_words import GenusWords, GrammarWords, asking
from quizgen.languages.typed_words import words_of

GRAMMAR = GrammarWords(
    several=r"^[Ll]es |\b(?:et|&) |^(?i:frères|sœurs|époux) ",
    asking=asking(
        {
            "why": "pourquoi",
            "how": "comment, combien",
            "what": "que, qu, quoi",
            "which": "quel, quelle, quels, quelles, lequel, laquelle",
            "who": "qui",
            "where": "où",
            "when": "quand",
        }
    ),
    # What follows "que" is never a sort.
    no_sort=("",),
    articles=words_of("le la les l un une des du au aux d de"),
    determiners=words_of(
        "le la les l un une des du son sa ses leur leurs notre nos votre vos mon ma mes ce cet"
        " cette ces chaque tout toute tous toutes aucun aucune plusieurs certains certaines"
    ),
    pronouns=("il", "elle", "ils", "elles", "on", "nous", "vous", "je", "c", "cela"),
    # In the form that `fold` makes, which has no accents.
    prepositions=words_of(
        "a au aux en de d dans par pour sur sous avec sans chez contre entre vers depuis avant"
        " apres pendant parce comme lorsque quand si puisque car selon malgre grace jusqu"
    ),
    verbs=words_of(
        "est sont etait etaient fut furent sera seront ont avait avaient eut eurent peut peuvent"
        " pouvait pouvaient pourrait doit doivent devait devaient fait font fit firent devint"
        " devinrent alla allait vint permit permet"
    ),
    relatives=words_of("qui que qu dont lequel laquelle lesquels lesquelles pourquoi comment"),
    feminine=r"(?:euse|trice|enne|iere|esse|aise|oise|(?<!pit)aine|ande|[ae]nte|(?<!th)ee)$",
    feminine_quality=(
        r"(?:aise|oise|aine|ine|enne|onne|ande|arde|gnole|cque|turque|juive|sane|lane|[ae]nte|euse"
        r"|iere|[nu]elle|ncale|(?<!th)ee)$"
    ),
    any_sex=words_of("figure personnalite personne victime vedette star idole recrue voix plume"),
    shows_sex=True,
    women=words_of(
        "elle femme fille epouse mere soeur veuve reine imperatrice princesse duchesse comtesse"
        " religieuse actrice romanciere ecrivaine autrice poetesse chanteuse musicienne"
        " compositrice physicienne mathematicienne chercheuse historienne"
        " politicienne directrice fondatrice inventrice aviatrice institutrice ouvriere"
        " informaticienne avocate presidente dame demoiselle compagne fiancee tante niece cousine"
        " marquise baronne heroine servante paysanne"
    ),
    men=words_of(
        "il homme garcon mari pere frere fils veuf roi empereur prince duc comte moine pape eveque"
        " acteur romancier ecrivain auteur poete chanteur musicien compositeur physicien"
        " mathematicien chercheur historien politicien directeur fondateur inventeur aviateur"
        " instituteur ouvrier informaticien avocat president ingenieur general"
    ),
    view=(
        r"(?:l[’']idée|l[’']opinion|l[’']affirmation|l[’']hypothèse|la thèse|la conviction"
        r"|la croyance|la notion) qu(?:e |[’'])(?=\w)"
    ),
    scales={
        r"\bmohs\b": (1, 10),
        r"\bph\b": (0, 14, 3),
        r"\brichter\b|\bmagnitude de moment\b|\bmagnitude\b.*\b(?:seisme|tremblement)\b": (
            0,
            10,
            2,
        ),
        r"\bmercalli\b": (1, 12),
        r"\bbeaufort\b": (0, 12),
        r"\bapgar\b": (0, 10),
        r"\b(?:coma|score|echelle) de glasgow\b": (3, 15),
        r"\blatitude\b": (-90, 90),
        r"\bangle\b": (0, 180),
        r"\blongitude\b": (-180, 180),
        r"\bprobabilite\b|\balbedo\b|\bcoefficient de correlation\b": (-1, 1),
        r"\bgini\b": (0, 1),
        r"^yr\b.*\b(?:age|esperance de vie)\b": (0, 110, 25),
        r"^celsius\b.*\btemperature\b(?: \w+){0,2} (?:corporelle|du corps)": (25, 45, 5),
    },
    endings=("- s x", "al aux", "ail aux", "isme ismes iste istes"),
    genus=GenusWords(
        first=True,
        ends=words_of("et ou mais nomme nommee appele appelee dit dite autour lors ni"),
        not_noun=(
            r"grande?s?|petite?s?|nouve(?:au|l|lle)|ancien(?:ne)?s?|premi(?:er|ère)s?|derni(?:er|ère)s?"
            r"|jeune|vie(?:ux|ille)|long(?:ue)?|haute?|bonne?|be(?:au|lle)|célèbre|principale?"
            r"|seule?|double|simple|deuxième|troisième|second(?:e)?|futur(?:e)?|prétendue?"
        ),
        light=(
            r"(?:l un|l une|un|une) d(?:e|es)\b|(?:sorte|espece|type|forme|nom) d(?:e|es|u)?\b"
            r"|plus \w+ des (?:deux|trois|quatre)\b"
        ),
        qualities=(
            r"grande?s?|petite?s?|long(?:ue)?s?|courte?s?|large?s?|étroite?s?|haute?s?|basse?s?|plate?s?"
            r"|minces?|fine?s?|épais(?:se)?s?|profonde?s?|forte?s?|faibles?|dure?s?|moll?e?s?|lisses?"
            r"|chaude?s?|froide?s?|secs?|sèches?|humides?|premi(?:er|ère)s?|second(?:e)?s?|derni(?:er|ère)s?"
        ),
        parts=words_of("partie portion segment section region zone couche phase stade"),
        nations=words_of(
            "africain albanais algerien allemand americain anglais arabe argentin armenien athenien"
            " australien autrichien bavarois belge bohemien bresilien britanni bulgare canadien"
            " catalan chilien chinois coreen croate cubain danois ecossais egyptien espagnol"
            " estonien europeen finlandais flamand florentin francais gallois genevois georgien"
            " grec hongrois indien iranien irlandais islandais israelien italien japonais juif"
            " juive letton lituanien marocain mexicain mongol neerlandais norvegien ottoman"
            " persan peruvien polonais portugais prussien quebecois romain roumain russe serbe"
            " slovaque slovene sovietique suedois suisse syrien tcheque tunisien turc turque"
            " ukrainien venitien vietnamien"
        ),
        trades=(
            "medecin chirurgien anatomiste obstetricien gynecologue pathologiste physiologiste"
            " psychiatre neurologue pediatre immunologiste virologue epidemiologiste"
            " bacteriologiste microbiologiste dentiste pharmacien apothicaire",
            "infirmier infirmiere sage-femme",
            "scientifique savant physicien chimiste biologiste biochimiste astronome"
            " astrophysicien geologue botaniste zoologiste naturaliste geneticien meteorologue"
            " physiologiste bacteriologiste microbiologiste mathematicien geometre statisticien"
            " logicien paleontologue ecologue informaticien",
            "ingenieur inventeur inventrice mecanicien industriel fabricant programmeur"
            " programmeuse technicien architecte",
            "historien sociologue economiste anthropologue ethnologue archeologue psychologue"
            " linguiste philologue geographe philosophe theologien juriste erudit chroniqueur",
            "poete poetesse romancier ecrivain dramaturge essayiste satiriste journaliste critique"
            " conteur fabuliste biographe historien chroniqueur",
            "peintre sculpteur sculptrice architecte graveur illustrateur illustratrice"
            " dessinateur dessinatrice photographe artiste caricaturiste",
            "compositeur compositrice pianiste violoniste chef-d chanteur chanteuse musicien"
            " organiste violoncelliste guitariste cantatrice claveciniste",
            "acteur actrice comedien realisateur realisatrice cineaste danseur danseuse"
            " choregraphe metteur",
            "general commandant amiral marechal soldat officier colonel capitaine",
            "roi reine empereur imperatrice tsar pharaon sultan calife chah duc duchesse prince"
            " princesse monarque souverain regent",
            "politicien president presidente ministre chancelier dirigeant dictateur senateur"
            " secretaire commissaire revolutionnaire diplomate ambassadeur gouverneur maire"
            " orateur tribun consul",
            "juge avocat juriste procureur magistrat legislateur",
            "pape eveque archeveque pretre moine religieuse abbe abbesse saint missionnaire"
            " predicateur reformateur theologien cardinal prophete pasteur",
            "explorateur exploratrice navigateur navigatrice voyageur marin alpiniste astronaute"
            " cosmonaute aviateur aviatrice pilote conquistador",
            "marchand banquier industriel fabricant entrepreneur negociant editeur imprimeur",
            "footballeur athlete boxeur nageur coureur cycliste skieur",
            "professeur enseignant instituteur institutrice pedagogue",
            "traducteur traductrice interprete bibliothecaire lexicographe",
        ),
    ),
)
