"""French: classes of words, and what sentences of several kinds share."""

from functools import lru_cache

from quizgen.lazy_pattern import lazy_pattern

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

CLASSES = {
    "l": "le",
    "a": "la",
    "s": "les",
    "u": "un une",
    "t": "ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute",
    "o": "de",
    "m": "du",
    "e": "des",
    "i": "d’un d’une",
    "p": (  # prepositions
        "à au aux après avant avec chez contre depuis derrière devant en envers jusque jusqu’à"
        " jusqu’au par-dessus parmi pendant pour sans selon sous vers"
    ),
    "x": "dans sur",  # where
    "y": "par",
    "b": "entre",
    "q": "qui que dont où lequel laquelle lesquels lesquelles quand lorsque si comme parce",
    "&": "et ou ni mais puis",
    "f": (  # in a clause: finite verbs and pronouns
        "est sont fut furent était étaient a ont eut eurent avait avaient sera seront ne n’ y"
        " se il elle ils elles on abdique abolit accède annonce arrive bat commence commencent"
        " conquiert crée débute débutent découvre découvrent devient disparaît éclate éclatent"
        " écrase envahit fait finit font gagne signe signent meurt meurent monte naît"
        " oppose opposent ouvre perd permet prend prennent proclame publie publient quitte"
        " remporte reprend tombe triomphe vient apaise appelle commande communique creuse croise"
        " cultive demande fabrique prive rappelle renouvelle revendique indique implique"
        " explique applique complique assiste consiste existe insiste persiste résiste subsiste"
    ),
    "j": "premier dernier grand second",  # before a noun
    "J": "première dernière grande seconde",
    "r": "premiers premières derniers dernières grands grandes",
    "R": "deuxième troisième quatrième cinquième sixième septième huitième neuvième",
    "k": (  # others have the endings of adjectives
        "civil civile froid froide noir noire blanc blanche rouge saint sainte libre punique"
        " ouvrier ouvrière paysan paysanne éclair espagnol espagnole arabe bulgare serbe croate"
        " tchèque perse anglais français"
    ),
    "F": (  # quantities, feminine
        "capacité chaleur charge circonférence concentration conductivité consommation"
        " constante demi-vie densité dette différence distance dose durée force fraction"
        " fréquence hauteur largeur longueur luminosité magnitude masse mortalité natalité part"
        " période pesanteur population portée pression probabilité production profondeur"
        " proportion puissance quantité résistance solubilité somme superficie surface taille"
        " température teneur tension valeur viscosité vitesse acuité dureté gravité perméabilité"
        " porosité réflectivité rigidité rugosité salinité valence peine cadence croissance"
        " latitude longitude tolérance baisse contenance cylindrée hausse marge"
    ),
    "M": (  # quantities, masculine
        "budget chiffre coût débit déficit diamètre loyer maximum minimum moment montant niveau"
        " nombre numéro périmètre plafond plancher"
        " pH PIB poids point potentiel pourcentage prix quotient rapport rayon rendement revenu"
        " salaire seuil taux tirage volume coefficient facteur module temps délai score"
    ),
    "V": (  # quantities, feminine, with an elided article
        "accélération aire altitude amplitude énergie envergure épaisseur espérance étendue"
        " excentricité humidité inclinaison inflation intensité acidité émissivité obliquité"
        " opacité amende"
    ),
    # the same, masculine
    "W": "âge albédo angle écart effectif endettement excédent exposant indice objectif",
    "P": "dimensions durées fréquences hauteurs longueurs masses températures vitesses",
    "Q": "diamètres rayons volumes",
    "C": (  # events, feminine
        "bataille campagne capitulation catastrophe cérémonie fermeture percée rencontre chute"
        " commune condamnation conférence conjuration conquête conspiration construction"
        " convocation création crise croisade déclaration défaite démission destruction découverte"
        " disparition dissolution famine fin fondation formation fuite fusion grève guerre"
        " libération loi marche mise mission mobilisation mort mutinerie naissance"
        " nationalisation nomination nuit paix parution peste présentation prise proclamation"
        " promulgation publication rafle ratification reconquête réforme reddition représentation"
        " réunification réunion révocation révolte révolution rupture séparation signature terreur"
        " traversée trêve vaccination victoire visite béatification canonisation démonstration"
        " greffe mesure pose restitution réouverture scission synthèse traduction description"
        " formulation rédaction redécouverte régence"
    ),
    "D": (  # events, masculine
        "baptême blocus cessez-le-feu bombardement combat concile concordat concours conflit"
        " congrès coup couronnement débarquement début décès déclenchement décret départ discours"
        " génocide krach lancement mariage massacre meurtre naufrage pacte partage pas passage"
        " percement plébiscite procès projet rattachement recensement référendum règne"
        " renversement retour retrait sacre schisme serment siège sommet soulèvement tour traité"
        " tremblement vol voyage vote clonage raid sabordage séisme séquençage"
    ),
    "G": (  # events, with an elided article
        "abdication abolition accession accord adoption affaire alliance annexion apparition"
        " appel armistice arrestation arrivée ascension assassinat assaut attaque attentat"
        " avènement éclipse édit effondrement élection émancipation entrée éruption évacuation"
        " évasion exécution expédition exploitation explosion exposition expulsion extermination"
        " inauguration incendie indépendance insurrection intervention introduction invasion"
        " invention occupation offensive opération ouverture unification utilisation achèvement"
        " enlèvement exil expérience isolement observation essor excommunication extinction"
    ),
    "E": (  # several events
        "accords croisades élections émeutes états guerres jeux journées négociations"
        " pourparlers grèves massacres"
    ),
    "Z": "os",
    "S": "corps mois pays virus",  # plurals; those of Z have "d’" before them
    "n": (  # no plurals, and none with "d’"
        "abus accès ans avis bras cours deux dix excès fonds moins palais"
        " plus plusieurs six succès surplus tous toutes très trois yeux"
        " cinq huit sept certains certaines divers diverses autres quelques mêmes onze"
        # No quantities, in spite of their ends.
        " association cavité civilisation communauté constellation constitution faculté"
        " fédération fortification habitation institution localité nation organisation"
        " plantation section station télévision université appartement bâtiment département"
        " document gisement gouvernement instrument logement médicament monument parlement"
        " régiment vêtement"
    ),
}
_CLASS_OF = {word: name for name, words in CLASSES.items() for word in words.split()}
_ELIDED_CLASSES = {"V": "v", "W": "w", "G": "c"}
_ADJECTIVE_ENDINGS = (
    "al", "ale", "aire", "el", "elle", "ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine",
    "and", "ande", "ique", "if", "ive", "eux", "euse", "grec", "grecque", "turc", "turque", "russe",
    "belge", "suisse", "éen", "éenne", "ier", "ière", "iste",
)  # fmt: skip
_VOWEL = "aàâeéèêëiîïoôuùûœæ"
_BY_ENDING = (
    (("tion", "sion", "ité"), "V", "F"),
    (("ment",), "W", "M"),
)
"""The endings of nouns, feminine and masculine, with the classes of quantities that they have."""

_SHORTEST = 6
"""The letters that a word with such an ending has at least: not "dure"."""

MUTE_H = (
    r"h(?:ab|alei|alluc|alog|armon|ect|él(?!er)|ell|ém|ép|érit|éréd|éroï|éberg|erb|erm|ésit|étéro"
    r"|eure|ex|ibern|ipp|irond|ist|iv|om(?!ard)|onn|ono|ôpi|ôte|or(?!d|s)|os|ui[ls]|uît|um|y)"
)
"""The beginnings of words before which "de" is elided; other words with an h may have another."""

_ELIDING = lazy_pattern(f"[{_VOWEL}]|{MUTE_H}")


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word, as in `CLASSES`, or by its form.

    "v", "w" and "c" are a noun of V, W and G with its elided article, "h" is another with it, and
    "d" one with an elided "de". "S" is a plural and "Z" one that begins with a vowel, "k" an
    adjective that follows its noun, "g" a participle, "0" a number, "N" another word with a capital
    and "n" without. "," is a sign.
    """
    if word[0] == "«" and len(word) > 1:
        return "N"
    if not word[0].isalnum():
        return "0" if word in "°%«»" else ","
    small = word.lower().replace("'", "’")
    opening, apostrophe, noun = small.partition("’")
    if apostrophe and opening in ("l", "d"):
        if opening == "d":
            return _CLASS_OF.get(small, "d")
        found = _CLASS_OF.get(noun) or (_by_form(noun) if word.islower() else "")
        return _ELIDED_CLASSES.get(found, "h")
    if apostrophe:
        return "q" if opening in ("qu", "lorsqu", "puisqu") else _CLASS_OF.get(small, "f")
    found = _CLASS_OF.get(word) or _CLASS_OF.get(small, "")
    if word != small and found in ("l", "a", "s"):  # as in "La Fayette"
        return "N"
    if found and (word == small or found != "f"):
        return found
    if word[0].isdecimal():
        return "0"
    if word != small:
        return "N"
    return _by_form(small)


def _by_form(small: str) -> str:
    """The class of a word in small letters that is not in `CLASSES`."""
    if small.endswith(("s", "x", "z")):
        if _ELIDING.match(small):
            return "Z"
        return "g" if small.endswith(("és", "ées")) else "n" if small[0] in "hy" else "S"
    for endings, after_vowel, other in _BY_ENDING:
        if small.endswith(endings) and len(small) > _SHORTEST:
            return after_vowel if _ELIDING.match(small) else other
    if small.endswith(("é", "ée")):
        return "g"
    return "k" if small.endswith(_ADJECTIVE_ENDINGS) else "n"


REST = "(?:[^,!fq&lasutchvw]|(?<=[opxybm0])[lasutchvw]|(?<=N)[la](?=N))*"
"""What follows in a phrase: a noun with an article comes after a preposition or a quotation mark,
else a verb may be between them. A name may have an epithet with an article."""

CLAUSE = "(?:q[^,!]*)?"

UNNAMED = "[^A-ZÀ-Ý].*"
"""A text that does not begin with a capital, which could be that of a name."""
