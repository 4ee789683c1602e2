"""The page folds texts and divides them into words and letters as Python does."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias
from unicodedata import ucd_3_2_0

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.questions.grading.names.words.romanisation import phonetic_key
from quizgen.questions.grading.plain_text import plain, plain_cased
from quizgen.values.folding import fold, fold_accented
from quizgen.values.words import letters_in, spaced_name
from tests.needed import needs
from tests.sheet.web.node import answering
from tests.values import test_folding, test_words
from tests.values.scripts import ANY_SCRIPT

pytestmark = [pytest.mark.slow, needs(shutil.which("node"), "Node is not installed")]

Page: TypeAlias = Callable[[Sequence[str]], list[dict[str, object]]]

READING = """
  return asked.map((text) => ({
    folded: fold(text), accented: foldAccented(text), plain: plain(text), cased: plainCased(text),
    letters: lettersIn(plain(text)), name: spacedName(plain(text)), key: phoneticKey(plain(text)),
  }));
"""


@pytest.fixture(scope="module")
def on_the_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """What the scripts of a page make of texts, as they run in Node."""
    with answering(tmp_path_factory.mktemp("words"), READING) as ask:
        yield ask


def in_python(text: str) -> dict[str, object]:
    even = plain(text)
    return {
        "folded": fold(text),
        "accented": fold_accented(text),
        "plain": even,
        "cased": plain_cased(text),
        "letters": [*letters_in(even)],
        "name": spaced_name(even),
        "key": phonetic_key(even),
    }


def agree(page: Page, texts: Sequence[str]) -> None:
    for text, found in zip(texts, page(texts), strict=True):
        assert (text, found) == (text, in_python(text))


def test_texts_of_the_tables_agree(on_the_page: Page) -> None:
    agree(on_the_page, [*test_folding.TEXTS, *test_words.TEXTS])


@given(st.lists(ANY_SCRIPT, max_size=50))
@settings(max_examples=40, deadline=None)
def test_texts_of_any_script_agree(on_the_page: Page, texts: list[str]) -> None:
    agree(on_the_page, texts)


ANY_CHARACTERS = st.text(
    st.characters(exclude_categories=["Cs"]).filter(
        # So old that every Python and every Node knows it.
        lambda letter: ucd_3_2_0.category(letter) != "Cn"
    ),
    max_size=12,
)


@given(st.lists(ANY_CHARACTERS, max_size=50))
@settings(max_examples=40, deadline=None)
def test_texts_of_any_characters_agree(on_the_page: Page, texts: list[str]) -> None:
    agree(on_the_page, texts)
