"""French sentences: what the form of an author's text allows, and what it does not."""

import time

import pytest

from quizgen.facts import prompts
from tests.languages.sentences import asked, told

MOMENT = "date when moment"
COUNT = "figure how-many count"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("la découverte de l’Amérique", "Quand a-t-on découvert l’Amérique ?"),
        ("la découverte du bacille", "Quand a-t-on découvert le bacille ?"),
        ("l’invention des montres", "Quand a-t-on inventé les montres ?"),
        ("la fondation de Rome", "Quand a-t-on fondé Rome ?"),
        ("la découverte d’Uranus", "Quelle est la date de la découverte d’Uranus ?"),
        ("la découverte de gisements d’or",
         "Quelle est la date de la découverte de gisements d’or ?"),
        ("l’invention du téléphone par Bell",
         "Quelle est la date de l’invention du téléphone par Bell ?"),
        # "De" is contracted with an article.
        ("le traité de Versailles", "Quelle est la date du traité de Versailles ?"),
        ("l’ouverture du canal", "Quelle est la date de l’ouverture du canal ?"),
        ("les Jeux olympiques de Paris", "Quelle est la date des Jeux olympiques de Paris ?"),
        ("le premier vol d’un avion", "Quelle est la date du premier vol d’un avion ?"),
        # Without an article, the noun has the one of its gender.
        ("signature du traité", "Quelle est la date de la signature du traité ?"),
        ("Bataille de Valmy", "Quelle est la date de la bataille de Valmy ?"),
        ("abdication du tsar", "Quelle est la date de l’abdication du tsar ?"),
        ("Première Guerre mondiale", "Première Guerre mondiale : à quelle date ?"),
        # No clause is taken for a noun.
        ("la bataille commence à midi", "La bataille commence à midi : à quelle date ?"),
        ("la prise de la ville marque un tournant",
         "La prise de la ville marque un tournant : à quelle date ?"),
        ("la guerre oppose des princes", "La guerre oppose des princes : à quelle date ?"),
        ("l’armistice entre en vigueur", "L’armistice entre en vigueur : à quelle date ?"),
        ("la rupture entre Tito et Staline",
         "Quelle est la date de la rupture entre Tito et Staline ?"),
        ("la mort de Philippe le Bel", "Quelle est la date de la mort de Philippe le Bel ?"),
        ("la deuxième croisade", "Quelle est la date de la deuxième croisade ?"),
        ("la campagne de Russie", "Quelle est la date de la campagne de Russie ?"),
        ("l’expérience du pendule", "Quelle est la date de l’expérience du pendule ?"),
        ("l’extinction des dinosaures", "Quelle est la date de l’extinction des dinosaures ?"),
        ("le séisme de Lisbonne", "Quelle est la date du séisme de Lisbonne ?"),
        ("la rédaction de l’Éthique", "Quelle est la date de la rédaction de l’Éthique ?"),
        ("la synthèse de l’urée", "Quelle est la date de la synthèse de l’urée ?"),
        ("la commission mesure l’angle", "La commission mesure l’angle : à quelle date ?"),
        ("les premières élections libres",
         "Quelle est la date des premières élections libres ?"),
        ("le roi abdique", "Le roi abdique : à quelle date ?"),
        # What has an article has a date, if none of its words could be a verb.
        ("la fusillade du Champ-de-Mars",
         "Quelle est la date de la fusillade du Champ-de-Mars ?"),
        ("l’acquittement de Flaubert", "Quelle est la date de l’acquittement de Flaubert ?"),
        ("la première d’Hernani", "Quelle est la date de la première d’Hernani ?"),
        ("le concours de l’Eurovision", "Quelle est la date du concours de l’Eurovision ?"),
        ("le procédé Haber", "Quelle est la date du procédé Haber ?"),
        ("la loi Le Chapelier", "Quelle est la date de la loi Le Chapelier ?"),
        ("les funérailles nationales de Hugo",
         "Quelle est la date des funérailles nationales de Hugo ?"),
        ("la Constitution de la Ve République",
         "Quelle est la date de la Constitution de la Ve République ?"),
        ("la publication de « J’accuse… ! »",
         "Quelle est la date de la publication de « J’accuse… ! » ?"),
        ("la ligne entre Paris et Rouen", "Quelle est la date de la ligne entre Paris et Rouen ?"),
        ("le premier choc pétrolier", "Quelle est la date du premier choc pétrolier ?"),
        ("le congrès socialiste de Tours",
         "Quelle est la date du congrès socialiste de Tours ?"),
        ("le débarquement anglais", "Quelle est la date du débarquement anglais ?"),
        ("le roi assiste à la bataille", "Le roi assiste à la bataille : à quelle date ?"),
        ("les premiers pas de l’homme", "Quelle est la date des premiers pas de l’homme ?"),
        ("la foule envahit les Tuileries", "La foule envahit les Tuileries : à quelle date ?"),
        ("la reine appelle des conseillers",
         "La reine appelle des conseillers : à quelle date ?"),
        ("la garde tire sur la foule", "La garde tire sur la foule : à quelle date ?"),
        ("l’armée entre dans Paris", "L’armée entre dans Paris : à quelle date ?"),
        ("l’empereur Napoléon III capitule",
         "L’empereur Napoléon III capitule : à quelle date ?"),
        ("la victoire de Valmy et la naissance de la République",
         "La victoire de Valmy et la naissance de la République : à quelle date ?"),
    ],
)  # fmt: skip
def test_how_a_moment_is_asked(event: str, expected: str) -> None:
    assert asked("fr", MOMENT, event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "expected"),
    [
        ("period", "le règne de Louis XIV", "Quelles sont les dates du règne de Louis XIV ?"),
        ("period", "les guerres de Religion", "Quelles sont les dates des guerres de Religion ?"),
        ("period", "la Restauration", "Quelles sont les dates de la Restauration ?"),
        ("period", "le Directoire", "Quelles sont les dates du Directoire ?"),
        ("period", "la Régence dure", "La Régence dure : de quelle date à quelle date ?"),
        ("since", "l’Empire", "Quand commence l’Empire ?"),
        ("since", "le siège de la ville", "Quand commence le siège de la ville ?"),
        ("until", "les négociations", "Quand prennent fin les négociations ?"),
    ],
)
def test_how_a_period_is_asked(variant: str, event: str, expected: str) -> None:
    assert asked("fr", f"date when {variant}", event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "in_gap", "in_sentence"),
    [
        ("moment", "la bataille de Valmy", "La date de la bataille de Valmy est : ___.",
         "La bataille de Valmy a eu lieu ___."),
        ("moment", "siège de la ville", "La date du siège de la ville est : ___.",
         "Le siège de la ville a eu lieu ___."),
        ("moment", "les Jeux olympiques", "La date des Jeux olympiques est : ___.",
         "Les Jeux olympiques ont eu lieu ___."),
        # A law does not take place.
        ("moment", "le traité de Versailles", "La date du traité de Versailles est : ___.",
         ""),
        ("moment coming", "l’éclipse totale", "La date de l’éclipse totale est : ___.",
         "L’éclipse totale a lieu ___."),
        ("period", "le règne de Louis XIV", "Les dates du règne de Louis XIV sont : ___.",
         "Le règne de Louis XIV a duré ___."),
        ("period", "la Convention", "Les dates de la Convention sont : ___.",
         "La Convention a duré ___."),
        ("until", "les négociations", "", "Les négociations ont duré ___."),
        ("since", "les négociations", "", ""),
        ("moment", "le roi abdique", "", "L’événement suivant a eu lieu ___ : le roi abdique."),
    ],
)  # fmt: skip
def test_how_a_date_is_told(variant: str, event: str, in_gap: str, in_sentence: str) -> None:
    key = f"date when {variant}"
    assert told("fr", key, event) == in_gap
    assert told("fr", key, event, prompts.WHEN) == in_sentence


def test_what_comes_is_asked_in_the_present() -> None:
    asking = asked("fr", "date when moment coming", "la découverte de l’eau")
    assert asking == "Quelle est la date de la découverte de l’eau ?"


@pytest.mark.parametrize(
    ("variant", "counts", "prompt", "statement"),
    [
        ("count", "pièces sur un échiquier", "Combien y a-t-il de pièces sur un échiquier ?",
         "Le nombre de pièces sur un échiquier s’élève à ___."),
        ("count", "étages de la tour", "Quel est le nombre d’étages de la tour ?",
         "Le nombre d’étages de la tour s’élève à ___."),
        ("count", "chants de « La Divine Comédie »",
         "Quel est le nombre de chants de « La Divine Comédie » ?",
         "Le nombre de chants de « La Divine Comédie » s’élève à ___."),
        ("count", "États membres de l’ONU", "Quel est le nombre d’États membres de l’ONU ?",
         "Le nombre d’États membres de l’ONU s’élève à ___."),
        ("count", "guerres de Religion", "Quel est le nombre de guerres de Religion ?",
         "Le nombre de guerres de Religion s’élève à ___."),
        ("count", "accords signés", "Quel est le nombre d’accords signés ?",
         "Le nombre d’accords signés s’élève à ___."),
        # An h may be mute or not.
        ("count", "humeurs du corps", "Quel est le nombre d’humeurs du corps ?",
         "Le nombre d’humeurs du corps s’élève à ___."),
        ("count", "homards du vivier", "Homards du vivier : quel nombre ?",
         "Le nombre correspondant à « homards du vivier » est ___."),
        ("count", "habitants de Lyon", "Quel est le nombre d’habitants de Lyon ?",
         "Le nombre d’habitants de Lyon s’élève à ___."),
        ("count", "hérissons du parc", "Hérissons du parc : quel nombre ?",
         "Le nombre correspondant à « hérissons du parc » est ___."),
        ("count", "protons et neutrons d’un noyau",
         "Protons et neutrons d’un noyau : quel nombre ?",
         "Le nombre correspondant à « protons et neutrons d’un noyau » est ___."),
        ("count", "délégués à la conférence", "Quel est le nombre de délégués à la conférence ?",
         "Le nombre de délégués à la conférence s’élève à ___."),
        ("count", "les cinq sens", "Les cinq sens : quel nombre ?",
         "Le nombre correspondant à « les cinq sens » est ___."),
        ("count", "Communes de France", "Communes de France : quel nombre ?",
         "Le nombre correspondant à « Communes de France » est ___."),
        ("count", "prix Nobel de Marie Curie", "Prix Nobel de Marie Curie : quel nombre ?",
         "Le nombre correspondant à « prix Nobel de Marie Curie » est ___."),
        ("count", "valeur de π", "Quelle est la valeur de π ?",
         "La valeur de π est égale à ___."),
        # What is over is told in the past.
        ("count as-of", "élèves du lycée", "Quel était le nombre d’élèves du lycée en 1937 ?",
         "Le nombre d’élèves du lycée en 1937 s’élevait à ___."),
        ("count as-of", "population de Lyon", "Quelle était la population de Lyon en 1937 ?",
         "La population de Lyon en 1937 s’élevait à ___."),
        ("count as-of coming", "population de Lyon", "Quelle est la population de Lyon en 1937 ?",
         "La population de Lyon en 1937 s’élève à ___."),
        ("measure as-of", "hauteur de la tour", "Quelle était la hauteur de la tour en 1937 ?",
         "La hauteur de la tour en 1937 était égale à ___."),
        ("percent as-of", "part du blé", "Quelle était, en pourcentage, la part du blé en 1937 ?",
         "La part du blé en 1937 s’élevait à ___."),
        ("count", "écoles de Lyon en 1910", "Quel était le nombre d’écoles de Lyon en 1910 ?",
         "Le nombre d’écoles de Lyon en 1910 s’élevait à ___."),
        ("measure", "contenance d’une bouteille", "Quelle est la contenance d’une bouteille ?",
         "La contenance d’une bouteille est égale à ___."),
        ("percent as-of", "hausse du prix du blé",
         "Quelle était, en pourcentage, la hausse du prix du blé en 1937 ?",
         "La hausse du prix du blé en 1937 s’élevait à ___."),
        ("measure", "masse d’un électron", "Quelle est la masse d’un électron ?",
         "La masse d’un électron est égale à ___."),
        ("measure", "Rayon de la Terre", "Quel est le rayon de la Terre ?",
         "Le rayon de la Terre est égal à ___."),
        ("measure", "âge de l’Univers", "Quel est l’âge de l’Univers ?",
         "L’âge de l’Univers est égal à ___."),
        ("measure", "l’énergie d’un photon", "Quelle est l’énergie d’un photon ?",
         "L’énergie d’un photon est égale à ___."),
        ("measure", "constante de Planck", "Quelle est la valeur de la constante de Planck ?",
         "La valeur de la constante de Planck est égale à ___."),
        ("measure", "dimensions du terrain", "Quelles sont les dimensions du terrain ?",
         "Les dimensions du terrain sont les suivantes : ___."),
        ("measure", "longueur et largeur du terrain",
         "Longueur et largeur du terrain : quelle valeur ?",
         "La valeur correspondant à « longueur et largeur du terrain » est ___."),
        ("measure", "distance entre la Terre et la Lune",
         "Quelle est la distance entre la Terre et la Lune ?",
         "La distance entre la Terre et la Lune est égale à ___."),
        ("measure", "point culminant de la France",
         "Point culminant de la France : quelle valeur ?",
         "La valeur correspondant à « point culminant de la France » est ___."),
        ("count", "dureté du quartz", "Quelle est la dureté du quartz ?",
         "La dureté du quartz est égale à ___."),
        ("count", "albédo de la Lune", "Quel est l’albédo de la Lune ?",
         "L’albédo de la Lune est égal à ___."),
        ("measure", "temps de cuisson des pâtes", "Quel est le temps de cuisson des pâtes ?",
         "Le temps de cuisson des pâtes est égal à ___."),
        ("count", "beauté du monde", "Beauté du monde : quel nombre ?",
         "Le nombre correspondant à « beauté du monde » est ___."),
        ("count", "blessés de la bataille", "Quel est le nombre de blessés de la bataille ?",
         "Le nombre de blessés de la bataille s’élève à ___."),
        ("measure", "un parsec", "Un parsec : quelle valeur ?",
         "La valeur correspondant à « un parsec » est ___."),
        ("percent", "taux de natalité", "Quel est, en pourcentage, le taux de natalité ?",
         "Le taux de natalité s’élève à ___."),
        ("percent", "pourcentage de reçus", "Quel est le pourcentage de reçus ?",
         "Le pourcentage de reçus s’élève à ___."),
        ("percent", "argon dans l’air", "Quel est le pourcentage d’argon dans l’air ?",
         "Le pourcentage d’argon dans l’air s’élève à ___."),
        ("percent", "plafond du déficit", "Quel est, en pourcentage, le plafond du déficit ?",
         "Le plafond du déficit est égal à ___."),
        ("percent", "objectif d’inflation",
         "Quel est, en pourcentage, l’objectif d’inflation ?",
         "L’objectif d’inflation est égal à ___."),
        ("percent", "sucre dans le sang", "Quel est le pourcentage de sucre dans le sang ?",
         "Le pourcentage de sucre dans le sang s’élève à ___."),
        ("percent", "voix exprimées", "Quel est le pourcentage de voix exprimées ?",
         "Le pourcentage de voix exprimées s’élève à ___."),
        ("percent", "hydrogène dans l’eau", "Quel est le pourcentage d’hydrogène dans l’eau ?",
         "Le pourcentage d’hydrogène dans l’eau s’élève à ___."),
        # Of one thing there is no share; what ends as a quantity does is one.
        ("percent", "oxygène", "Oxygène : quel pourcentage ?",
         "Le pourcentage correspondant à « oxygène » est ___."),
        ("percent", "abstention", "Quelle est, en pourcentage, l’abstention ?",
         "L’abstention est égale à ___."),
        ("measure", "contribution de la France", "Quelle est la contribution de la France ?",
         "La contribution de la France est égale à ___."),
        ("measure", "station spatiale", "Station spatiale : quelle valeur ?",
         "La valeur correspondant à « station spatiale » est ___."),
        ("measure", "ceinture de la Terre", "Ceinture de la Terre : quelle valeur ?",
         "La valeur correspondant à « ceinture de la Terre » est ___."),
        ("measure", "grossissement de la lunette", "Quel est le grossissement de la lunette ?",
         "Le grossissement de la lunette est égal à ___."),
        ("measure", "l’allongement du ressort", "Quel est l’allongement du ressort ?",
         "L’allongement du ressort est égal à ___."),
        ("measure", "montant du plan", "Quel est le montant du plan ?",
         "Le montant du plan s’élève à ___."),
    ],
)  # fmt: skip
def test_how_a_figure_is_asked_and_told(
    variant: str, counts: str, prompt: str, statement: str
) -> None:
    key = f"figure how-many {variant}"
    assert asked("fr", key, counts, as_of="en 1937") == prompt
    assert told("fr", key, counts, as_of="en 1937") == statement


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("chimiste français", "___ est un chimiste français."),
        ("biologiste anglaise", "___ est une biologiste anglaise."),
        (
            "chimiste qui découvrit l’oxygène",
            "On peut décrire ___ ainsi : chimiste qui découvrit l’oxygène.",
        ),
        ("peintre mexicaine", "___ est une peintre mexicaine."),
        ("inventeur écossais du téléphone", "___ est l’inventeur écossais du téléphone."),
        ("fondatrice suisse de l’école", "___ est une fondatrice suisse de l’école."),
        (
            "réalisateur de La Grande Illusion",
            "On peut décrire ___ ainsi : réalisateur de La Grande Illusion.",
        ),
        ("romancier de « Nana »", "On peut décrire ___ ainsi : romancier de « Nana »."),
        ("réalisateur de la troupe", "___ est un réalisateur de la troupe."),
        (
            "compositeur français de « Carmen »",
            "On peut décrire ___ ainsi : compositeur français de « Carmen ».",
        ),
        (
            "compositeur français de l’opéra « Carmen »",
            "On peut décrire ___ ainsi : compositeur français de l’opéra « Carmen ».",
        ),
        ("Physicien anglais", "On peut décrire ___ ainsi : Physicien anglais."),
        ("danseuse", "___ est une danseuse."),
        ("sœur du roi", "On peut décrire ___ ainsi : sœur du roi."),
        ("premier homme dans l’espace", "___ est le premier homme dans l’espace."),
        (
            "premier ministre de Louis XIII",
            "___ est premier ministre de Louis XIII.",
        ),
        ("accusateur public du Tribunal", "___ est accusateur public du Tribunal."),
        ("secrétaire général de la CGT", "___ est secrétaire général de la CGT."),
        ("directeur français de ballet", "___ est un directeur français de ballet."),
        ("seule femme au gouvernement", "___ est la seule femme au gouvernement."),
        ("meilleur buteur du tournoi", "___ est le meilleur buteur du tournoi."),
        ("deuxième président du pays", "___ est le deuxième président du pays."),
        ("plus grand compositeur russe", "___ est le plus grand compositeur russe."),
        ("chef d’orchestre autrichien", "___ est un chef d’orchestre autrichien."),
        ("reine de France, décapitée en 1793", "___ est reine de France, décapitée en 1793."),
        (
            "roi d’Angleterre qui signa la charte",
            "___ est un roi d’Angleterre qui signa la charte.",
        ),
        ("auteur du Contrat social", "___ est l’auteur du Contrat social."),
        ("auteur d’une encyclopédie", "___ est l’auteur d’une encyclopédie."),
        ("auteur de romans policiers", "___ est un auteur de romans policiers."),
        ("autrice d’opéras", "___ est une autrice d’opéras."),
        ("fille aînée du roi", "___ est la fille aînée du roi."),
        ("fils cadet de Louis XIV", "___ est le fils cadet de Louis XIV."),
        ("maréchal de France", "___ est maréchal de France."),
        ("une des sœurs Brontë", "___ est une des sœurs Brontë."),
        ("Anglais qui fit fortune", "On peut décrire ___ ainsi : Anglais qui fit fortune."),
    ],
)
def test_how_a_person_is_told(who: str, expected: str) -> None:
    assert told("fr", "person name", who) == expected


@pytest.mark.parametrize(
    ("term", "prompt", "statement"),
    [
        ("levier", "Qu’entend-on par « levier » ?", "Par « levier », on entend : ___."),
        ("la loi d’Ohm", "Qu’entend-on par « la loi d’Ohm » ?",
         "Par « la loi d’Ohm », on entend : ___."),
        ("lac Victoria", "Que désigne « lac Victoria » ?",
         "Cette description correspond à « lac Victoria » : ___."),
        ("golfe de Guinée", "Que désigne « golfe de Guinée » ?",
         "Cette description correspond à « golfe de Guinée » : ___."),
        ("« Candide »", "Qu’est-ce que « Candide » ?",
         "Cette description correspond à « Candide » : ___."),
        ("le Nil", "Que désigne « le Nil » ?", "Cette description correspond à « le Nil » : ___."),
        ("plateau continental", "Qu’entend-on par « plateau continental » ?",
         "Par « plateau continental », on entend : ___."),
        ("Au", "Que désigne « Au » ?", "Cette description correspond à « Au » : ___."),
        ("CO₂", "Que désigne la formule CO₂ ?", "Cette description correspond à « CO₂ » : ___."),
        ("article 9 CEDH", "De quoi traite l’article 9 CEDH ?",
         "Cette description correspond à « article 9 CEDH » : ___."),
        (r"\(U = RI\)", "Qu’exprime la relation U = RI ?",
         "Cette description correspond à « U = RI » : ___."),
    ],
)  # fmt: skip
def test_a_prompt_fits_the_sort_of_a_term(term: str, prompt: str, statement: str) -> None:
    assert asked("fr", "term define", term) == prompt
    assert told("fr", "term define", term) == statement


@pytest.mark.parametrize(
    ("person", "several"),
    [
        ("les frères Grimm", True),
        ("Pierre et Marie Curie", True),
        ("Louis XIV", False),
        ("Georges Bizet", False),
    ],
)
def test_several_people_are_asked_for_in_the_plural(person: str, *, several: bool) -> None:
    variant = " several" if several else ""
    verb = "sont" if several else "est"
    assert asked("fr", f"person identify{variant}", "x", person=person) == f"Qui {verb} {person} ?"


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("Victor Hugo", "Quelle est la date de naissance de Victor Hugo ?"),
        ("Émile Zola", "Quelle est la date de naissance d’Émile Zola ?"),
        ("Œdipe", "Quelle est la date de naissance d’Œdipe ?"),
        ("Yves Klein", "Quelle est la date de naissance d’Yves Klein ?"),
        ("Yasser Arafat", "Quelle est la date de naissance de Yasser Arafat ?"),
        ("La Fontaine", "Quelle est la date de naissance de La Fontaine ?"),
        ("l'abbé Pierre", "Quelle est la date de naissance de l'abbé Pierre ?"),
        ("Desmoulins", "Quelle est la date de naissance de Desmoulins ?"),
        # Those of which "de" may be another word, or may be elided.
        ("Henri IV", "À quelle date naît Henri IV ?"),
        ("Le Caravage", "À quelle date naît Le Caravage ?"),
        ("de Gaulle", "À quelle date naît de Gaulle ?"),
        ("d'Alembert", "À quelle date naît d'Alembert ?"),
        ("Ieoh Ming Pei", "À quelle date naît Ieoh Ming Pei ?"),
        ("le roi Jean", "À quelle date naît le roi Jean ?"),
        ("cardinal de Retz", "À quelle date naît cardinal de Retz ?"),
    ],
)
def test_the_date_of_a_birth_is_asked_for_after_the_right_de(person: str, expected: str) -> None:
    assert asked("fr", "person born", person, person=person) == expected


def test_the_birth_of_several_is_asked_for_in_the_plural() -> None:
    expected = "À quelle date naissent les frères Grimm ?"
    assert asked("fr", "person born several", "x", person="les frères Grimm") == expected


@pytest.mark.parametrize("piece", ["la guerre ", "mot ", "prise de la ", "des hommes qui ", "de, "])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    before = time.perf_counter()
    for key in (MOMENT, COUNT, "term define", "person name"):
        asked("fr", key, piece * 3000)
        told("fr", key, piece * 3000)
    assert time.perf_counter() - before < 4


def test_many_phrases_behind_a_noun_take_no_longer_than_their_length() -> None:
    before = time.perf_counter()
    asked("fr", MOMENT, "la fusillade" + " de Paris" * 3000 + " qui dure")
    assert time.perf_counter() - before < 4
