"""Arguments that oppose or repeat themselves, and speakers whose names are misspelt."""

from pathlib import Path

import pytest

from tests.checks.flow_style import judged


def found(folder: Path, *facts: str, language: str = "en") -> list[str]:
    """What the rules on arguments say of facts, as "name: message"."""
    lines = [
        f"{fact}, question: What is said of mill {number}?" if "argument:" in fact else fact
        for number, fact in enumerate(facts)
    ]
    sources = "{web: {title: A page, author: Vera Ohlsson, unpaged: true}}"
    return [
        f"{each.name}: {each.message}"
        for each in judged(folder, *lines, language=language, sources=sources)
        # That a view says the same as the claim is found by this rule, too.
        if each.name != "answer-in-prompt"
    ]


MILLS = "argument: the mills ruined the weavers, by: A. Lund"


@pytest.mark.parametrize(
    ("language", "claim", "view", "same"),
    [
        ("en", "the mills ruined the weavers", "the view that the mills ruined the weavers", True),
        ("en", "the mills ruined the weavers", "it was the mills that ruined the weavers", True),
        ("en", "the mills ruined the weavers", "the mills did not ruin the weavers", False),
        ("en", "the mills were built", "the mills were not built", False),
        ("en", "the mills ruined the weavers", "only the mills ruined the weavers", False),
        ("en", "the mills ruined the weavers", "the weavers ruined the mills", False),
        ("en", "the mills ruined the weavers", "the dukes ruined the weavers", False),
        ("de", "die Mühlen waren schuld", "die Ansicht, dass die Mühlen schuld waren", True),
        ("de", "die Mühlen waren schuld", "die Mühlen waren nicht schuld", False),
        ("fr", "les moulins ruinèrent la ville", "l’idée que les moulins ruinèrent la ville", True),
        ("fr", "les moulins étaient chers", "les moulins n’étaient pas chers", False),
        ("es", "los molinos eran caros", "la idea de que los molinos eran caros", True),
        ("es", "los molinos eran caros", "los molinos no eran caros", False),
        ("pt", "os moinhos eram caros", "a ideia de que os moinhos eram caros", True),
        ("pt", "os moinhos eram caros", "os moinhos não eram caros", False),
        ("ru", "мельницы погубили ткачей", "мнение, что мельницы погубили ткачей", True),
        ("ru", "мельницы погубили ткачей", "мельницы не погубили ткачей", False),
        ("he", "הטחנות הרסו את העיר", "הטענה שהטחנות הרסו את העיר", True),
        ("he", "הטחנות הרסו את העיר", "הטחנות לא הרסו את העיר", False),
    ],
)
def test_no_claim_opposes_what_it_says(
    tmp_path: Path, language: str, claim: str, view: str, same: bool
) -> None:
    fact = f"argument: '{claim}', by: A. Lund, opposes: '{view}'"
    message = "opposes-itself: this view is the claim itself, in other words"
    assert found(tmp_path, fact, language=language) == ([message] if same else [])


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ([f"{MILLS}, opposes: f0"], ["opposes-itself: opposes itself: name the other argument"]),
        (
            ["argument: the mills ruined them, by: B. Holm", f"{MILLS}, opposes: f0"],
            [],
        ),
        (
            ["argument: the mills ruined all weavers, by: B. Holm",
             "argument: all weavers were helped, by: B. Holm, opposes: f0"],
            ["opposes-own-claim: B. Holm makes this claim, and the one that it opposes"],
        ),
        (
            ["argument: the mills ruined all weavers, by: B. Holm",
             "argument: all weavers were helped, by: B. Holm, opposes: mills ruined all weavers"],
            ["opposes-own-claim: B. Holm makes this claim, and the one that it opposes"],
        ),
        (
            ["person: Berit Holm, who: a writer", "argument: the mills ruined them, by: f0",
             "argument: all weavers were helped, by: Berit Holm, opposes: f1"],
            ["name-of-known-person: 'Berit Holm' is a fact of this deck: write `by: f0`",
             "opposes-own-claim: Berit Holm makes this claim, and the one that it opposes"],
        ),
        (
            ["argument: the mills ruined all weavers, by: A. Lund",
             "argument: all weavers were helped, by: B. Holm, opposes: f0"],
            [],
        ),
        (
            [f"{MILLS}, because: [cloth was cheap, the cloth was cheap, the mills did ruin"
             " the weavers, it was the mills that ruined the weavers]"],
            ["repeated-ground: says the same as ground 1",
             "repeated-ground: says the same as the claim"],
        ),
        ([f"{MILLS}, because: [cloth was cheap, wool was cheap, cloth was not cheap before]"], []),
    ],
)  # fmt: skip
def test_claims_and_grounds_are_compared(
    tmp_path: Path, facts: list[str], expected: list[str]
) -> None:
    assert sorted(found(tmp_path, *facts)) == sorted(expected)


@pytest.mark.parametrize(
    ("speaker", "meant"),
    [
        ("Vera Ohlson", "Vera Ohlsson"),
        ("Vera Olhsson", "Vera Ohlsson"),
        ("Ohlson", "Vera Ohlsson"),
        ("Nikolai Kondratiev", "Nikolai Kondratieff"),
        ("Vera Ohlsson", ""),
        ("Ohlsson", ""),
        ("Vera Nilsson", ""),
        ("Vero Ohlsson", ""),
        ("Karl Ohlsson", ""),
        ("Henry VI", ""),
        ("a committee of 1907", ""),
    ],
)
def test_a_misspelt_speaker_is_found(tmp_path: Path, speaker: str, meant: str) -> None:
    people = [
        "person: Nikolai Kondratieff, who: an economist",
        "person: Henry IV, who: a king of Navarre",
    ]
    fact = f"argument: mills were built, by: {speaker}"
    message = f"misspelt-speaker: '{speaker}' is nearly '{meant}': is it the same name?"
    assert found(tmp_path, *people, fact) == ([message] if meant else [])


def test_of_two_spellings_of_a_speaker_the_rarer_one_is_misspelt(tmp_path: Path) -> None:
    claims = [
        f"argument: {what} were cheap, by: Ragnar {name}"
        for what, name in (("mills", "Frisch"), ("dukes", "Frisch"), ("canals", "Fritsch"))
    ]
    message = "misspelt-speaker: 'Ragnar Fritsch' is nearly 'Ragnar Frisch': is it the same name?"
    assert found(tmp_path, *claims) == [message]


def test_one_sentence_with_holes_in_two_facts_is_found(tmp_path: Path) -> None:
    one, other = "cloze: The <1|mill> was in Ulm.", "cloze: The mill was in <1|Ulm>."
    message = "same-sentence: this sentence has holes in another fact, too: make one of them"
    assert found(tmp_path, one, other) == [message]
    assert found(tmp_path, one, f"{other[:-1]}, also: Old Ulm") == []
    assert found(tmp_path, one, f"{other[:-1]}, see: [f0]") == []


@pytest.mark.parametrize(
    ("language", "means", "is_list"),
    [
        ("en", "'land between Peru, Chile and Brazil, and its capital'", False),
        ("en", "'king of Norway, Sweden, Denmark and Iceland'", False),
        ("en", "'engineer, mine mechanic, inventor, railway founder'", True),
        ("en", "'engineer of Ulm, mine mechanic, inventor, railway founder'", True),
        ("en", "'Peru, Chile, Brazil and Bolivia'", True),
        ("de", "'Land zwischen Peru, Chile und Brasilien, samt Hauptstadt'", False),
        ("de", "'Ingenieur, Mechaniker, Erfinder, Gründer'", True),
        ("fr", "'pays entre Pérou, Chili et Brésil, et capitale'", False),
        ("es", "'país entre Perú, Chile y Brasil, y su capital'", False),
        ("pt", "'país entre o Peru, o Chile e o Brasil, e a sua capital'", False),
        ("ru", "'страна между Перу, Чили и Бразилией, и её столица'", False),
        ("en", "'organelle of membranes, which sorts, changes and packs'", False),
        ("en", "'surgeon, botanist, poet, painter, who died young'", True),
        ("de", "'Organell, das Proteine verändert, sortiert und verpackt'", False),
        ("de", "'Strömung, die Lieder, Sagen und Märchen sammelte'", False),
        ("de", "'Verein, der Lieder druckte, Sagen, Märchen und Fabeln'", False),
        ("de", "'die Sonne, der Mond, die Erde, der Mars'", True),
        ("fr", "'organite qui trie, modifie, emballe et expédie'", True),
        ("de", "'Königin, unter der Ulm, Trier und Worms vereinigt wurden'", False),
        ("de", "'Maler, Dichter, Sänger, in der Stadt, Bürger'", True),
        ("fr", "'organite, qui trie, modifie et emballe'", False),
        ("es", "'orgánulo, que clasifica, modifica y empaqueta'", False),
        ("pt", "'organelo, que classifica, modifica e embala'", False),
        ("ru", "'закон, связывающий силу тока, напряжение и сопротивление'", False),
        ("ru", "'врач, ботаник, поэт, художник'", True),
        ("ru", "'поэт, автор балета «Сон и явь» и сказки «Волк и лиса»'", False),
        ("ru", "'автор поэм «Сон и явь», «Волк и лиса», «Мир», «Дом»'", True),
        ("en", "'poet, author of “War and Peace” and “Cat and Dog”'", False),
        ("ru", "'будущий врач, настоящий ботаник, поэт, художник'", True),
    ],
)
def test_names_after_a_preposition_and_clauses_are_no_list(
    tmp_path: Path, language: str, means: str, is_list: bool
) -> None:
    names = [
        each.partition(":")[0]
        for each in found(tmp_path, f"term: Ulmia, means: {means}", language=language)
    ]
    assert names == (["list-asked"] if is_list else [])


@pytest.mark.parametrize(
    ("people", "author", "found"),
    [
        (["Vera Ohlsson"], "Jane Smith", True),
        (["Vera Ohlsson", "Karl Ohlsson"], "Jane Smith", False),
        (["Vera Ohlsson"], "Jane Ohlsson", False),
        (["Vera Ohlsson"], "Vera Ohlsson", False),
        (["Ohlsson Vera, family: Vera"], "Jane Smith", False),
    ],
)
def test_a_family_name_alone_is_that_of_the_only_one(
    tmp_path: Path, people: list[str], author: str, *, found: bool
) -> None:
    facts = [f"person: {each}, who: a writer {n}" for n, each in enumerate(people)]
    said = judged(
        tmp_path,
        *facts,
        "argument: the mills stood idle, question: What happened?, by: Ohlsson",
        sources=f"{{web: {{title: A page, author: {author}, unpaged: true}}}}",
    )
    message = "is 'Ohlsson' Vera Ohlsson of this deck? Then write `by: f0`"
    assert [each.message for each in said if each.name == "name-of-known-person"] == (
        [message] if found else []
    )
