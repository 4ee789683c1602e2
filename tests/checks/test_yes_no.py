"""Questions that can be answered yes or no, and those that only begin like them."""

from pathlib import Path

import pytest

from tests.checks.flow_style import names_found


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Had Wellington lost at Waterloo, what would have become of Belgium, or Prussia?"),
        ("en", "Were a ball dropped on the Moon, at which rate would it fall?"),
        ("en", "Will Durant wrote which history with his wife?"),
        ("en", "May 1968: which workers joined the strike?"),
        ("de", "Hat ein Dreieck zwei gleiche Seiten, wie heißt es?"),
        ("de", "Ist f differenzierbar, was gilt dann für die Stetigkeit?"),
        ("de", "Will Eisner: welche Figur schuf er?"),
        ("fr", "Napoléon eût-il gagné à Waterloo, que serait devenue l’Europe ?"),
        ("fr", "Louis XIV : quel ministre a-t-il nommé en 1661 ?"),
        ("es", "Era Meiji: ¿cuándo empezó?"),
        ("es", "Son cubano: ¿de qué región viene?"),
        ("pt", "Era Meiji: quando começou?"),
        ("pt", "Há quantos anos foi fundada Roma?"),
        ("ru", "Генерал Ли: какой армией он командовал?"),
        ("ru", "Кем был генерал Ли?"),
        ("he", "האם של שלמה המלך: מי היא?"),
    ],
)
def test_a_condition_or_a_name_may_open_another_question(
    tmp_path: Path, language: str, question: str
) -> None:
    assert "yes-no" not in names_found(tmp_path, language, _asked(question))


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "Was Stephenson the engineer who built the Rocket?"),
        ("en", "Will the Earth fall into the Sun?"),
        ("de", "War Kant, der in Königsberg lebte, ein Preuße?"),
        ("fr", "Napoléon est-il mort à Sainte-Hélène ?"),
        ("es", "¿Fue Colón, que era genovés, el primero?"),
        ("pt", "Foi Cabral, que era de Belmonte, o primeiro?"),
        ("ru", "Верно ли, что Москва стоит на Волге?"),
        ("ru", "Знал ли Ньютон, что такое волна?"),
        ("he", "האם ירושלים היא הבירה?"),
    ],
)
def test_some_questions_ask_for_yes_or_no(tmp_path: Path, language: str, question: str) -> None:
    assert "yes-no" in names_found(tmp_path, language, _asked(question))


def _asked(question: str) -> str:
    return f"question: '{question}', answer: something"
