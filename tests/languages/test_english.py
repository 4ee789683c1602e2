"""English sentences: what the form of an author's text allows, and what it does not."""

import time
from collections.abc import Mapping

import pytest

from quizgen.facts import prompts
from quizgen.values.markdown import parse_text
from quizgen.values.markup import Marked, capitalised

_FIELDS = {"date": "event", "figure": "counts", "term": "term", "person": "who"}


def values(key: str, text: Marked) -> Mapping[str, Marked]:
    field = _FIELDS[key.partition(" ")[0]]
    return {
        field: text if field == "term" else capitalised(text),
        "as_of": Marked("in 1937"),
        "person": Marked("Ada"),
    }


def prompt(key: str, written: str) -> str:
    text = parse_text(written)
    return prompts.prompt("en", key, values(key, text), {"text": text}).text


def statement(key: str, written: str) -> str:
    """The statement with "___" as its answer; "" if the text allows no sentence."""
    text = parse_text(written)
    texts = {"text": text, "who": text, "means": Marked("[meaning]")}
    found = prompts.stated("en", key, values(key, text), texts)
    return f"{found[0].text}___{found[1].text}" if found else ""


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        ("the discovery of oxygen", "When was oxygen discovered?"),
        ("the invention of the telegraph by Morse", "When was the telegraph invented by Morse?"),
        ("the fall of Nineveh", "When did Nineveh fall?"),
        ("the outbreak of the Boer War", "When did the Boer War break out?"),
        ("the start of work on the tunnel", "When did work on the tunnel start?"),
        ("the writing of Macbeth", "When was Macbeth written?"),
        ("the construction of the first laser", "When was the first laser constructed?"),
        ("the completion of the canal", "When was the canal completed?"),
        ("the construction of canals", "When was the construction of canals?"),
        ("the publication of Great Expectations", "When was Great Expectations published?"),
        ("the publication of Hard Times", "When was Hard Times published?"),
        ("the publication of the Letters", "When was the publication of the Letters?"),
        ("the publication of Newton's Letters", "When was the publication of Newton's Letters?"),
        ("the introduction of the euro", "When was the euro introduced?"),
        ("the first human heart transplant", "When was the first human heart transplant?"),
        ("the Battle of Lepanto", "When was the Battle of Lepanto?"),
        ("The Battle of Lepanto", "When was the Battle of Lepanto?"),
        ("birth of Napoleon", "When was Napoleon born?"),
        ("great fire of London", "When was the great fire of London?"),
        ("Third Crusade", "When was the Third Crusade?"),
        ("sealing of the charter", "When was the sealing of the charter?"),
        ("crusades of kings", "When was this? Crusades of kings"),
        ("attack the harbour", "When was this? Attack the harbour"),
        ("Napoleon's coronation", "When was Napoleon's coronation?"),
        ("the opening of the canal, which cost a fortune", "When was the opening of the canal, "
         "which cost a fortune?"),
        ("the *Bounty*’s last voyage", "When was the Bounty’s last voyage?"),
        # What could be several is not asked with "was".
        ("the discovery of the rings of Saturn", "When was the discovery of the rings of Saturn?"),
        ("the birth of twins", "When was the birth of twins?"),
        ("the discovery of neon and xenon", "When was the discovery of neon and xenon?"),
        ("the elections", "When was this? The elections"),
        ("the Wall Street Crash", "When was the Wall Street Crash?"),
        ("the Great Stink of London", "When was the Great Stink of London?"),
        ("the Corn Laws", "When was this? The Corn Laws"),
        ("the repeal of the Corn Laws", "When was the repeal of the Corn Laws?"),
        ("the dismissal of Bismarck", "When was the dismissal of Bismarck?"),
        ("the opening of the Olympics", "When was the opening of the Olympics?"),
        ("the nobles repeal the law", "When was this? The nobles repeal the law"),
        ("the Red Army retreats", "When was this? The Red Army retreats"),
        # No clause is taken for a noun.
        ("the Bastille falls", "When was this? The Bastille falls"),
        ("the king announces reform", "When was this? The king announces reform"),
        ("the king declared war", "When was this? The king declared war"),
        ("the people revolt", "When was this? The people revolt"),
        ("the workers strike in Lodz", "When was this? The workers strike in Lodz"),
        ("the army begins its retreat", "When was this? The army begins its retreat"),
        ("Lenin returns", "When was this? Lenin returns"),
        ("the Council of Ministers resigns", "When was this? The Council of Ministers resigns"),
        ("the Treaty of Rome established a market",
         "When was this? The Treaty of Rome established a market"),
        ("the treaty of Paris was signed", "When was this? The treaty of Paris was signed"),
        ("the foundation of the United Nations", "When was the foundation of the United Nations?"),
        # A name gets the article that it lacks.
        ("Battle of Hastings", "When was the Battle of Hastings?"),
        ("Cuban Missile Crisis", "When was the Cuban Missile Crisis?"),
        ("Roman conquest of Britain", "When was the Roman conquest of Britain?"),
        ("Norman Conquest of England", "When was the Norman Conquest of England?"),
        ("Seven Years' War", "When was the Seven Years' War?"),
        ("Japanese surrender in Manchuria", "When was the Japanese surrender in Manchuria?"),
        ("Coronation of Charlemagne", "When was the coronation of Charlemagne?"),
        ("World War I", "When was World War I?"),
        # These need none, or have their capital from the beginning of the text alone.
        ("Indian independence", "When was this? Indian independence"),
        ("Violent suppression of the revolt", "When was this? Violent suppression of the revolt"),
        ("Nuclear disaster at Windscale", "When was this? Nuclear disaster at Windscale"),
        ("Council of Ministers resigns", "When was this? Council of Ministers resigns"),
        ("War of Independence won", "When was this? War of Independence won"),
        ("Soviet troops march into Prague", "When was this? Soviet troops march into Prague"),
        ("Operation Overlord begins", "When was this? Operation Overlord begins"),
    ],
)  # fmt: skip
def test_how_a_moment_is_asked(event: str, asked: str) -> None:
    assert prompt("date when moment", event) == asked


@pytest.mark.parametrize(
    ("variant", "event", "asked"),
    [
        ("period", "the Crimean War", "From when to when did the Crimean War last?"),
        ("period", "the discovery of radium", "What are the dates of the discovery of radium?"),
        (
            "period",
            "first publication of the novel",
            "What are the dates of the first publication of the novel?",
        ),
        (
            "period",
            "the siege before the discovery",
            "From when to when did the siege before the discovery last?",
        ),
        ("period", "the era of discovery", "From when to when did the era of discovery last?"),
        ("period", "Ming Dynasty", "From when to when did the Ming Dynasty last?"),
        ("period", "Bronze Age", "From when to when did the Bronze Age last?"),
        ("period", "the New Deal", "From when to when did the New Deal last?"),
        ("period", "the Wars of the Roses", "From when to when was this? The Wars of the Roses"),
        (
            "period",
            "the war, as it is dated",
            "From when to when was this? The war, as it is dated",
        ),
        ("since", "the occupation of the isle", "When did the occupation of the isle begin?"),
        ("until", "the occupation of the isle", "When did the occupation of the isle end?"),
        ("until", "horses at work", "Until when? Horses at work"),
    ],
)
def test_how_a_period_is_asked(variant: str, event: str, asked: str) -> None:
    assert prompt(f"date when {variant}", event) == asked


@pytest.mark.parametrize(
    ("variant", "event", "said"),
    [
        ("moment", "the Battle of Lepanto", "The date of the Battle of Lepanto is ___."),
        ("moment", "the Bastille falls", "The date of the following is ___: the Bastille falls."),
        ("period", "the Crimean War", "The dates of the Crimean War are ___."),
        ("period", "World War I", "The dates of World War I are ___."),
        ("period", "Boxer Rebellion", "The dates of the Boxer Rebellion are ___."),
        ("since", "the occupation", "The following lasted ___: the occupation."),
    ],
)
def test_how_a_date_is_told(variant: str, event: str, said: str) -> None:
    assert statement(f"date when {variant}", event) == said


@pytest.mark.parametrize(
    ("counts", "asked", "said"),
    [
        ("legs on a spider", "How many legs are there on a spider?",
         "There are ___ legs on a spider."),
        ("electrons in the outer shell of a noble gas",
         "How many electrons are there in the outer shell of a noble gas?",
         "There are ___ electrons in the outer shell of a noble gas."),
        ("faces of a cube", "How many faces does a cube have?", "a cube has ___ faces."),
        ("daughter cells of a meiosis", "What is the number of daughter cells of a meiosis?",
         "The number of daughter cells of a meiosis is ___."),
        ("deputies of the Congress who were jailed",
         "How many deputies of the Congress were jailed?",
         "___ deputies of the Congress were jailed."),
        # Whom the verb belongs to is not sure.
        ("people in towns that were bombed",
         "What is the number of people in towns that were bombed?",
         "The number of people in towns that were bombed is ___."),
        # The past needs the past tense, which only a year shows.
        ("soldiers in Hannibal's army", "What is the number of soldiers in Hannibal's army?",
         "The number of soldiers in Hannibal's army is ___."),
        ("seats in the Duma of 1906", "What was the number of seats in the Duma of 1906?",
         "The number of seats in the Duma of 1906 was ___."),
        ("atomic number of tin", "What is the atomic number of tin?",
         "The atomic number of tin is ___."),
        ("Atomic number of tin", "What is the atomic number of tin?",
         "The atomic number of tin is ___."),
        ("pH of vinegar", "What is the pH of vinegar?", "The pH of vinegar is ___."),
        ("highest Apgar score", "What is the highest Apgar score?",
         "The highest Apgar score is ___."),
        ("pKa of vinegar", "What is the pKa of vinegar?", "The pKa of vinegar is ___."),
        ("boiling point of water at 1500 m", "What is the boiling point of water at 1500 m?",
         "The boiling point of water at 1500 m is ___."),
        ("albedo of the Moon", "What is the albedo of the Moon?", "The albedo of the Moon is ___."),
        ("specific gravity of gold", "What is the specific gravity of gold?",
         "The specific gravity of gold is ___."),
        ("factors of production", "What is the number of factors of production?",
         "The number of factors of production is ___."),
        ("species in a genus", "How many species are there in a genus?",
         "There are ___ species in a genus."),
        # Only some words have a capital wherever they stand.
        ("Roman legions in Britain", "What is the number of Roman legions in Britain?",
         "The number of Roman legions in Britain is ___."),
        ("Vedas", "What is the number of Vedas?", "The number of Vedas is ___."),
        ("Romance languages", "Romance languages: how many?",
         "The following number is ___: Romance languages."),
        ("Daughters of Lear", "Daughters of Lear: how many?",
         "The following number is ___: Daughters of Lear."),
        ("teeth of an adult, wisdom teeth included",
         "Teeth of an adult, wisdom teeth included: how many?",
         "The following number is ___: teeth of an adult, wisdom teeth included."),
        ("Reynolds number of a fish", "What is the Reynolds number of a fish?",
         "The Reynolds number of a fish is ___."),
        ("Adiabatic number of air", "Adiabatic number of air: what is the number?",
         "The following number is ___: Adiabatic number of air."),
        ("orders of 5 people in a row", "What is the number of orders of 5 people in a row?",
         "The number of orders of 5 people in a row is ___."),
        ("series of trials", "Series of trials: what is the number?",
         "The following number is ___: series of trials."),
        ("a dozen", "A dozen: what is the number?",
         "The following number is ___: a dozen."),
    ],
)  # fmt: skip
def test_how_a_count_is_asked_and_told(counts: str, asked: str, said: str) -> None:
    assert prompt("figure how-many count", counts) == asked
    assert statement("figure how-many count", counts) == said


@pytest.mark.parametrize(
    ("variant", "counts", "asked", "said"),
    [
        ("measure", "speed of sound", "What is the speed of sound?", "The speed of sound is ___."),
        ("measure", "Earth's mean radius", "What is Earth's mean radius?",
         "Earth's mean radius is ___."),
        ("measure", "absolute zero", "What is the value of absolute zero?",
         "The value of absolute zero is ___."),
        ("measure", "Rydberg constant", "What is the value of the Rydberg constant?",
         "The Rydberg constant is ___."),
        ("measure", "diameters of red blood cells", "What are the diameters of red blood cells?",
         "The diameters of red blood cells are ___."),
        ("measure", "German steel production", "What is the German steel production?",
         "The German steel production is ___."),
        ("measure", "a parsec", "A parsec: what is the value?",
         "The following value is ___: a parsec."),
        ("measure", "coal mined in Wales", "Coal mined in Wales: what is the value?",
         "The following value is ___: coal mined in Wales."),
        ("percent", "share of argon in dry air", "What is the share of argon in dry air, as a "
         "percentage?", "The share of argon in dry air is ___."),
        ("percent", "inflation target of the bank", "What is the inflation target of the bank, as "
         "a percentage?", "The inflation target of the bank is ___."),
        ("measure", "surface level of the Dead Sea", "What is the surface level of the Dead Sea?",
         "The surface level of the Dead Sea is ___."),
        ("measure", "maximum load of the bridge", "What is the maximum load of the bridge?",
         "The maximum load of the bridge is ___."),
        ("measure", "maximum lumen of an artery", "What is the maximum lumen of an artery?",
         "The maximum lumen of an artery is ___."),
        ("measure", "standard deviation of the scores", "What is the standard deviation of the "
         "scores?", "The standard deviation of the scores is ___."),
        ("measure", "Gini coefficient of Norway", "What is the Gini coefficient of Norway?",
         "The Gini coefficient of Norway is ___."),
        ("measure", "Refractive index of glass", "Refractive index of glass: what is the value?",
         "The following value is ___: Refractive index of glass."),
        ("measure", "resolution of the eye", "What is the resolution of the eye?",
         "The resolution of the eye is ___."),
        ("measure", "term of a senator", "What is the term of a senator?",
         "The term of a senator is ___."),
        ("measure", "highest mountain of Wales", "Highest mountain of Wales: what is the value?",
         "The following value is ___: highest mountain of Wales."),
        ("measure", "maximum earnings", "Maximum earnings: what is the value?",
         "The following value is ___: maximum earnings."),
        ("percent", "sailors who drowned", "What percentage of sailors drowned?",
         "___ of sailors drowned."),
        ("percent", "men whom a storm drowned", "What is the percentage of men whom a storm "
         "drowned?", "The percentage of men whom a storm drowned is ___."),
        ("percent", "coal mined in Wales", "Coal mined in Wales: what percentage?",
         "The following percentage is ___: coal mined in Wales."),
        ("count as-of", "population of Rome", "What was the population of Rome in 1937?",
         "The population of Rome in 1937 was ___."),
        ("count as-of", "member states", "How many member states were there in 1937?",
         "There were ___ member states in 1937."),
        ("count as-of", "Argentine lakes", "How many Argentine lakes were there in 1937?",
         "There were ___ Argentine lakes in 1937."),
        ("measure as-of", "Chinese GDP", "What was the Chinese GDP in 1937?",
         "The Chinese GDP in 1937 was ___."),
        ("measure as-of", "Medway silt", "Medway silt, in 1937: what was the value?",
         "The following value was ___ in 1937: Medway silt."),
        ("measure as-of", "a parsec", "A parsec, in 1937: what was the value?",
         "The following value was ___ in 1937: a parsec."),
    ],
)  # fmt: skip
def test_how_a_measure_is_asked_and_told(variant: str, counts: str, asked: str, said: str) -> None:
    assert prompt(f"figure how-many {variant}", counts) == asked
    assert statement(f"figure how-many {variant}", counts) == said


@pytest.mark.parametrize(
    ("term", "asked", "said"),
    [
        ("archon", "What is meant by “archon”?", "The term “archon” means: ___."),
        ("the thaw", "What is meant by the thaw?", "The term “the thaw” means: ___."),
        ("the Senate", "What is meant by the Senate?", "This describes the Senate: ___."),
        ("Geiger counter", "What is meant by “Geiger counter”?",
         "The term “Geiger counter” means: ___."),
        ("Principia Mathematica", "What is meant by “Principia Mathematica”?",
         "This describes “Principia Mathematica”: ___."),
        ("Iron Age", "What is meant by “Iron Age”?", "This describes “Iron Age”: ___."),
        *[
            (term, f"What is meant by “{term}”?", f"The term “{term}” means: ___.")
            for term in (
                "Bolzano–Weierstrass theorem",
                "De Morgan's laws",
                "Schrödinger equation",
                "St. Elmo's fire",
                "Nash equilibrium in mixed strategies",
            )
        ],
        ("ad hoc", "What is meant by “ad hoc”?", "The term “ad hoc” means: ___."),
        ("a fortiori", "What is meant by “a fortiori”?", "The term “a fortiori” means: ___."),
        ("Rylands v Fletcher", "What is Rylands v Fletcher known for?",
         "This describes Rylands v Fletcher: ___."),
        ("R. v. Cunningham", "What is R. v. Cunningham known for?",
         "This describes R. v. Cunningham: ___."),
        ("s. 20 OAPA", "What is s. 20 OAPA about?", "This describes s. 20 OAPA: ___."),
        ("ss. 1-3", "What are ss. 1-3 about?", "This describes ss. 1-3: ___."),
        ("Article 5 GG", "What is Article 5 GG about?", "This describes Article 5 GG: ___."),
        ("article", "What is meant by “article”?", "The term “article” means: ___."),
        ("CO₂", "What is CO₂?", "This describes CO₂: ___."),
        (r"\(V = IR\)", "What does V = IR express?", "This describes V = IR: ___."),
        ("so-called “state”", "What is meant by so-called “state”?",
         "This describes so-called “state”: ___."),
    ],
)  # fmt: skip
def test_a_prompt_fits_the_sort_of_a_term(term: str, asked: str, said: str) -> None:
    assert prompt("term define", term) == asked
    assert statement("term define", term) == said


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("English chemist who isolated potassium", "___ was an English chemist who isolated "
         "potassium."),
        ("European painter", "___ was a European painter."),
        ("Dutch painter of the Baroque", "___ was a Dutch painter of the Baroque."),
        ("Florentine painter", "___ was a Florentine painter."),
        ("Welsh poet", "___ was a Welsh poet."),
        ("Israeli novelist", "___ was an Israeli novelist."),
        ("author of crime stories", "___ was an author of crime stories."),
        ("author of novels", "___ was an author of novels."),
        # There are not several of them.
        ("Dutch painter of “The Goldfinch”", "This describes ___: Dutch painter of “The "
         "Goldfinch”."),
        ("Dutch composer of the comic opera “Leda”", "This describes ___: Dutch composer of the "
         "comic opera “Leda”."),
        ("Dutch inventor of the pendulum clock", "This describes ___: Dutch inventor of the "
         "pendulum clock."),
        ("heir to the throne", "___ was an heir to the throne."),
        ("university teacher", "___ was a university teacher."),
        ("first woman in space", "___ was the first woman in space."),
        ("one of the Brontës", "___ was one of the Brontës."),
        ("Leader of the rebels", "___ was a leader of the rebels."),
        ("Lear's daughter", "This describes ___: Lear's daughter."),
        ("discovered argon", "This describes ___: discovered argon."),
        ("brothers who flew", "This describes ___: brothers who flew."),
        ("MP for Bath", "This describes ___: MP for Bath."),
        ("boy who escapes when his father is killed",
         "This describes ___: boy who escapes when his father is killed."),
        ("king who never sleeps", "This describes ___: king who never sleeps."),
        ("general whose heirs are to be kings",
         "This describes ___: general whose heirs are to be kings."),
        ("king who was killed", "___ was a king who was killed."),
        ("king who always won", "___ was a king who always won."),
        ("king whose heirs were killed", "___ was a king whose heirs were killed."),
    ],
)  # fmt: skip
def test_how_a_person_is_told(who: str, said: str) -> None:
    assert statement("person name", who) == said


@pytest.mark.parametrize(
    "piece", ["the a ", "word ", "first of the ", "men who ", "x's ", "s, of "]
)
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    keys = ("date when moment", "figure how-many count", "term define", "person name")
    before = time.perf_counter()
    for key in keys:
        prompt(key, piece * 3000)
        statement(key, piece * 3000)
    assert time.perf_counter() - before < 4


@pytest.mark.parametrize(
    ("variant", "said"),
    [
        ("", "___ was an English chemist."),
        ("living", "___ is an English chemist."),
        ("several", "This describes ___: English chemist."),
    ],
)
def test_the_living_and_several_people_are_told_in_other_words(variant: str, said: str) -> None:
    assert statement(f"person name {variant}".rstrip(), "English chemist") == said
