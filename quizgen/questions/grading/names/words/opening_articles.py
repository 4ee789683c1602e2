"""The article that a term begins with: the Fronde, l'État."""

from collections import defaultdict
from collections.abc import Iterable

from quizgen.questions.answers.name import NameAnswer
from quizgen.questions.answers.term import TermAnswer
from quizgen.questions.grading.all_languages import WORDS
from quizgen.values.characters import even
from quizgen.values.folding import fold, small

OPENING_ARTICLES = frozenset(WORDS.names.opening_articles)
PLURAL_ARTICLES = dict(WORDS.names.plural_articles)
ELIDED_ARTICLES = frozenset(WORDS.names.elided_articles)


def without_article(text: str) -> str:
    """A term without the article that it begins with, as in l'État; "" if there is none.

    A word in capitals is none, as in "UN Charter", unless all of them are. Some are articles only
    before a plural: "as casas", but not "as if".
    """
    shown = even(text.strip())
    first, _, rest = shown.partition(" ")
    is_written_small = len(first) == 1 or not first.isupper() or shown.isupper()
    if small(first) in OPENING_ARTICLES and rest.strip() and is_written_small:
        ending = PLURAL_ARTICLES.get(small(first), "")
        return rest.strip() if small(rest.strip().split(" ")[0]).endswith(ending) else ""
    first, _, rest = shown.partition("'")
    return rest if small(first) in ELIDED_ARTICLES and rest[:1].isalnum() else ""


def without_articles(answer: NameAnswer) -> frozenset[str]:
    """The names of a term without their articles, folded."""
    if not isinstance(answer, TermAnswer):
        return frozenset()
    bare = map(without_article, (answer.name, *answer.also))
    return frozenset(fold(each) for each in bare if each)


def homographs(answers: Iterable[NameAnswer]) -> frozenset[str]:
    """The nouns that two terms have with different articles: der See, die See."""
    articles: dict[str, set[str]] = defaultdict(set)
    for answer in answers:
        if isinstance(answer, TermAnswer) and answer.names == "thing":
            for text in (answer.name, *answer.also):
                if bare := without_article(text):
                    article = even(text.strip())[: -len(bare)]
                    articles[fold(bare)].add(small(article))
    return frozenset(bare for bare, found in articles.items() if len(found) > 1)
