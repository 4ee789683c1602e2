"""Sentences of the languages other than English, and what fills them."""

import re

import pytest

from quizgen import languages
from quizgen.facts import prompts, text_forms
from quizgen.facts.kinds import KINDS
from quizgen.values.excerpts import PLACEHOLDER
from quizgen.values.markup import Marked
from tests.languages.sentences import asked as asked_about


def prompt(code: str, term: str) -> str:
    text = Marked(term)
    return prompts.prompt(code, "term define", {"term": text}, {"text": text}).text


@pytest.mark.parametrize(
    ("code", "term", "asked"),
    [
        ("de", "Art. 5 GG", "Worum geht es in Art. 5 GG?"),
        ("de", "Artikel", "Was versteht man unter „Artikel“?"),
        ("de", "Lochner v. New York", "Wofür ist „Lochner v. New York“ bekannt?"),
        ("fr", "article 9 CEDH", "De quoi traite l’article 9 CEDH\u202f?"),
        ("fr", "vitamine c", "Qu’entend-on par «\u202fvitamine c\u202f»\u202f?"),
        ("es", "art. 18 CE", "¿De qué trata el art. 18 CE?"),
        ("pt", "art. 18 CRP", "De que trata o art. 18 CRP?"),
        ("ru", "ст. 105 УК", "О чём говорится в ст. 105 УК?"),
        ("ru", "статья", "Что означает термин «статья»?"),
        ("he", "סעיף 18", "במה עוסק סעיף 18?"),
        ("de", "NaCl", "Wofür steht NaCl?"),
        ("de", "BaFin", "Was versteht man unter „BaFin“?"),
        ("de", "NaCl-Lösung", "Was versteht man unter „NaCl-Lösung“?"),
        ("en", "NaOH", "What is NaOH?"),
        ("en", "NaN", "What is meant by “NaN”?"),
        ("en", "CoP", "What is meant by “CoP”?"),
        ("en", "KCl solution", "What is meant by “KCl solution”?"),
        ("fr", "CaO", "Que désigne la formule CaO\u202f?"),
        ("ru", "HCl", "Что обозначает формула HCl?"),
        ("ru", "PhD", "Что означает термин «PhD»?"),
        ("es", "HCl", "¿Qué designa la fórmula HCl?"),
        ("he", "ZnS", "מה מציינת הנוסחה ZnS?"),
    ],
)
def test_a_prompt_fits_the_sort_of_a_term(code: str, term: str, asked: str) -> None:
    shown = prompt(code, term).replace("\N{NO-BREAK SPACE}", "\u202f")
    assert shown == asked


@pytest.mark.parametrize(
    ("code", "key", "text", "asked"),
    [
        ("en", "date when moment", "the discovery of the Diels–Alder reaction",
         "When was the Diels–Alder reaction discovered?"),
        ("en", "figure how-many measure", "length of a carbon–carbon bond",
         "What is the length of a carbon–carbon bond?"),
        ("en", "date when period", "the war of 1914–1918",
         "From when to when was this? The war of 1914–1918"),
        ("en", "date when moment", "the defeat – at last – of the rebels",
         "When was this? The defeat – at last – of the rebels"),
        ("de", "date when moment", "der Preußisch–Österreichische Krieg",
         "Wann war der Preußisch–Österreichische Krieg?"),
        ("fr", "figure how-many measure", "longueur de la ligne Paris–Lyon",
         "Quelle est la longueur de la ligne Paris–Lyon ?"),
        ("es", "date when moment", "la creación del eje Berlín–Roma",
         "¿Cuándo se creó el eje Berlín–Roma?"),
        ("ru", "date when moment", "опыт Майкельсона–Морли",
         "Укажите дату опыта Майкельсона–Морли."),
    ],
)  # fmt: skip
def test_a_dash_without_spaces_joins_words(code: str, key: str, text: str, asked: str) -> None:
    assert asked_about(code, key, text) == asked


@pytest.mark.parametrize(
    ("code", "title", "means", "asked"),
    [
        ("en", "The Night Watch", "group portrait by Rembrandt", "What is “The Night Watch”?"),
        ("en", "The Kiss", "marble group by Rodin", "What is “The Kiss”?"),
        ("en", "The Caprices", "series of etchings by Goya", "What is “The Caprices”?"),
        ("en", "the Ghent Altarpiece", "polyptych by van Eyck", "What is the Ghent Altarpiece?"),
        ("en", "portrait", "picture of a person", "What is meant by “portrait”?"),
        ("en", "Osiris", "god of the dead, killed by his brother", "Who is Osiris?"),
        ("en", "Isis", "Egyptian goddess who put her husband together", "Who is Isis?"),
        ("en", "god", "being that is worshipped", "What is meant by “god”?"),
        ("en", "Furies", "goddesses of vengeance", "What is meant by “Furies”?"),
        ("en", "Book of the Dead", "book for a god", "What is “Book of the Dead”?"),
        ("de", "Der Reiter", "Radierung von Klinger", "Was ist „Der Reiter“?"),
        ("de", "Porträt", "Bildnis eines Menschen", "Was versteht man unter „Porträt“?"),
        ("fr", "Mélancolie", "gravure de Dürer", "Qu’est-ce que « Mélancolie » ?"),
        ("fr", "gravure", "art de creuser une plaque", "Qu’entend-on par « gravure » ?"),
        ("es", "Los caprichos", "grabados de Goya", "¿Qué se conoce como «Los caprichos»?"),
        ("es", "La siega", "tapiz de Goya", "¿Qué es «La siega»?"),
        ("pt", "O Grito", "quadro de Munch", "O que é “O Grito”?"),
        ("pt", "retrato", "quadro de uma pessoa", "O que se entende por “retrato”?"),
        ("es", "Teatro crítico", "obra en la que Feijoo critica todo", "¿Qué es «Teatro crítico»?"),
        ("fr", "Micromégas", "conte où Voltaire voyage", "Qu’est-ce que « Micromégas » ?"),
        (
            "fr",
            "fantastique",
            "roman où des morts reviennent",
            "Qu’entend-on par « fantastique » ?",
        ),
        ("ru", "Русская правда", "сборник законов Древней Руси", "Что такое Русская правда?"),
        ("ru", "Нечерноземье", "часть России", "Что такое Нечерноземье?"),
        ("ru", "Бить баклуши", "бездельничать", "Что означает термин «Бить баклуши»?"),
        ("ru", "В час по чайной ложке", "медленно", "Что означает термин «В час по чайной ложке»?"),
        ("ru", "ВКП(б)", "партия большевиков", "Что такое ВКП(б)?"),
        ("ru", "Двенадцать таблиц", "свод законов", "Что такое Двенадцать таблиц?"),
        ("ru", "ГК РФ", "закон об имуществе", "Что такое ГК РФ?"),
        ("ru", "СССР", "государство", "Что такое СССР?"),
        ("fr", "Fe", "fer", "Que représente le symbole Fe ?"),
        ("fr", "Fe", "le fer, comme symbole chimique", "Que représente le symbole Fe ?"),
        ("fr", "Ra", "dieu, père de Shou", "Que désigne « Ra » ?"),
        ("fr", "Do", "note, la première de la gamme", "Que désigne « Do » ?"),
        ("fr", "Ra", "dieu égyptien du soleil", "Que désigne « Ra » ?"),
        ("ru", "Fe", "железо", "Что обозначает Fe?"),
        ("ru", "Незнакомка", "портрет работы Крамского", "Что такое «Незнакомка»?"),
    ],
)
def test_a_work_of_art_is_asked_about_as_one(code: str, title: str, means: str, asked: str) -> None:
    term, texts = Marked(title), {"text": Marked(title), "means": Marked(means)}
    shown = prompts.prompt(code, "term define", {"term": term}, texts).text
    assert re.sub(r"\s", " ", shown) == asked


@pytest.mark.parametrize(
    ("code", "event", "asked"),
    [
        ("en", "the discovery of the electron by J. J. Thomson",
         "When was the electron discovered by J. J. Thomson?"),
        ("en", "the assassination of John F. Kennedy",
         "When was John F. Kennedy assassinated?"),
        ("de", "die Geburt von J. S. Bach", "Wann war die Geburt von J. S. Bach?"),
        ("es", "el asesinato de John F. Kennedy",
         "¿Cuándo tuvo lugar el asesinato de John F. Kennedy?"),
        ("fr", "l'assassinat de John F. Kennedy",
         "Quelle est la date de l'assassinat de John F. Kennedy ?"),
        ("ru", "убийство С. М. Кирова", "Когда произошло убийство С. М. Кирова?"),
        # The stop of a sentence, and of other abbreviations.
        ("en", "the end of the war. The king stays",
         "When was this? the end of the war. The king stays"),
        ("de", "die Schlacht bei Issos i. J. 333",
         "Wann war das? die Schlacht bei Issos i. J. 333"),
    ],
)  # fmt: skip
def test_an_initial_does_not_end_a_phrase(code: str, event: str, asked: str) -> None:
    texts = {"text": Marked(event), "event": Marked(event)}
    shown = prompts.prompt(code, "date when moment", texts, texts).text
    assert re.sub(r"\s", " ", shown) == asked


@pytest.mark.parametrize(
    ("code", "question", "within"),
    [
        ("en", "Who wrote “Faust”?", "“Who wrote ‘Faust’?”"),
        ("de", "Wer schrieb „Faust“?", "„Wer schrieb ‚Faust‘?“"),
        ("es", "¿Quién escribió «Fausto»?", "«¿Quién escribió “Fausto”?»"),
        ("pt", "Quem escreveu “Fausto”?", "“Quem escreveu ‘Fausto’?”"),
        ("ru", "Кто написал «Фауста»?", "«Кто написал „Фауста“?»"),
        # The same mark is in acronyms.
        ("he", "מתי הוקם צה״ל?", "״מתי הוקם צה״ל?״"),
    ],
)
def test_a_quotation_within_one_has_other_marks(code: str, question: str, within: str) -> None:
    found = prompts.stated(code, "question answer", {"question": Marked(question)}, {})
    assert found is not None
    assert within in found[0].text


def test_each_sentence_is_of_a_prompt_and_names_only_its_values() -> None:
    for code in languages.deck_languages():
        words = languages.words(code)
        for key, sentences in words.sentences.sentences.items() if words.sentences else ():
            kind, slot, *variants = key.split(" ")
            assert slot in KINDS[_leading(kind)].kind.by_name, (code, key)
            asked = key.removesuffix(" coming").removesuffix(" several").removesuffix(" living")
            known = [text for name, text in words.prompts.items() if name.startswith(asked)]
            assert known, (code, key, variants)
            named = {name for text in known for name in PLACEHOLDER.findall(text)}
            values = {name.lower() for name in named} | {"by"}
            for each in sentences:
                named = set(PLACEHOLDER.findall(each.prompt + each.statement))
                made = {"text", "written", "answer", "when", "inflected", "means"}
                left = {name for name in named - made if f"(?P<{name}>" not in each.form}
                assert {name.lower() for name in left} <= values, (code, key, left)
                assert each.prompt or each.statement, (code, key)


def test_each_sample_has_the_form_of_its_sentence() -> None:
    for code in languages.deck_languages():
        words = languages.words(code).sentences
        if words is None:
            continue
        for key, sentences in words.sentences.items():
            for each in sentences:
                if each.sample:
                    assert text_forms.sample_values(words, each) is not None, (code, key, each)
                # English is beside every page of another language, and has no page of its own.
                assert each.sample or code == "en" or not (each.form or each.pattern), (code, each)


def _leading(kind: str) -> str:
    return next(leading for leading, each in KINDS.items() if each.kind.name == kind)


@pytest.mark.parametrize(
    ("code", "text", "asked"),
    [
        ("fr", "hauteur de la tour en 1889", "Quelle était la hauteur de la tour en 1889 ?"),
        ("fr", "hauteur de la tour construite en 1889",
         "Quelle est la hauteur de la tour construite en 1889 ?"),
        ("fr", "coût de la construction en 2022",
         "Quel était le coût de la construction en 2022 ?"),
        ("es", "altura de la torre construida en 1889",
         "¿Cuál es la altura de la torre construida en 1889?"),
        ("es", "superficie sembrada en 1936", "¿Cuál era la superficie sembrada en 1936?"),
        ("pt", "altura da torre inaugurada em 1889",
         "Qual é a altura da torre inaugurada em 1889?"),
        ("pt", "altura da torre em 2022", "Qual era a altura da torre em 2022?"),
    ],
)  # fmt: skip
def test_what_was_made_in_a_past_year_still_has_its_size(code: str, text: str, asked: str) -> None:
    assert asked_about(code, "figure how-many measure", text) == asked
