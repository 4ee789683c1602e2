"""German figures: the words that an amount of its sort is asked for with."""

import pytest

from tests.languages import sentences


@pytest.mark.parametrize(
    ("variant", "counts", "asked"),
    [
        ("measure", "Ladefähigkeit einer Kogge", "Wie groß ist die Ladefähigkeit einer Kogge?"),
        ("measure", "Kohleförderung im Ruhrgebiet", "Wie hoch ist die Kohleförderung im "
         "Ruhrgebiet?"),
        ("measure", "Schmerzschwelle des Gehörs", "Wie hoch ist die Schmerzschwelle des Gehörs?"),
        ("measure", "Grenze zu Polen", "Welcher Wert ist gesucht? Grenze zu Polen"),
        ("measure", "Strecke, die das Licht zurücklegt", "Wie lang ist die Strecke, die das Licht "
         "zurücklegt?"),
        # "Das Gehalt" is paid, "der Gehalt" is contained.
        ("measure", "Goldgehalt einer Tonne Erz", "Wie hoch ist der Goldgehalt einer Tonne Erz?"),
        ("measure", "Jahresgehalt eines Lehrers", "Wie hoch ist das Jahresgehalt eines Lehrers?"),
        ("measure", "Gehalt eines Lehrers", "Welcher Wert ist gesucht? Gehalt eines Lehrers"),
        ("percent", "Höhe der Umsatzsteuer in Rom", "Wie viel Prozent beträgt die Umsatzsteuer in "
         "Rom?"),
        ("percent", "Höhe der Zinsen", "Wie viel Prozent beträgt die Höhe der Zinsen?"),
        ("measure", "Dicke des Trommelfells", "Wie dick ist das Trommelfell?"),
        ("measure", "Tiefe des Schachts", "Wie tief ist der Schacht?"),
        ("measure", "Höhe der Kuppel des Doms", "Wie hoch ist die Kuppel des Doms?"),
        ("measure", "Tiefe der Gruben", "Wie tief sind die Gruben?"),
        ("measure", "Dauer einer Schicht unter Tage", "Wie lange dauert eine Schicht unter Tage?"),
        ("measure", "Dauer einer Reise von Goethe", "Welcher Wert ist gesucht? Dauer einer Reise "
         "von Goethe"),
        ("measure", "Dauer einer Überfahrt im Jahr 1850", "Wie lange dauerte eine Überfahrt im "
         "Jahr 1850?"),
        ("measure", "Dauer des Mutterschutzes", "Wie lange dauert der Mutterschutz?"),
        ("measure", "Dauer des Wehrdienstes in der DDR", "Wie lange dauerte der Wehrdienst in der "
         "DDR?"),
        ("measure", "Dauer des Studiums von Goethe", "Welcher Wert ist gesucht? Dauer des Studiums "
         "von Goethe"),
        ("measure", "Dauer des Deutschen Reiches", "Welcher Wert ist gesucht? Dauer des Deutschen "
         "Reiches"),
        # Sums are named in the plural.
        ("measure", "Goldreserven der Bundesbank", "Wie hoch sind die Goldreserven der "
         "Bundesbank?"),
        ("measure", "jährliche Kosten im Jahr 1950", "Wie hoch waren die jährlichen Kosten im Jahr "
         "1950?"),
        ("measure", "die Einlagen, die gesichert sind", "Wie hoch sind die Einlagen, die gesichert "
         "sind?"),
        ("measure", "Römische Verträge", "Welcher Wert ist gesucht? Römische Verträge"),
        ("measure", "Kurs des Dollars am 20. November 1923", "Wie hoch war der Kurs des Dollars am "
         "20. November 1923?"),
        ("measure", "Konkurs der Bank", "Welcher Wert ist gesucht? Konkurs der Bank"),
        ("count", "Gehörlose in Deutschland", "Wie viele Gehörlose gibt es in Deutschland?"),
        ("count", "weibliche Abgeordnete der Partei", "Wie groß ist die Zahl der weiblichen "
         "Abgeordneten der Partei?"),
        ("percent", "Frauenquote in den Vorständen großer Unternehmen", "Wie viel Prozent beträgt "
         "die Frauenquote in den Vorständen großer Unternehmen?"),
        ("percent", "Lohnlücke in Rom", "Wie viel Prozent beträgt die Lohnlücke in Rom?"),
        ("count", "Leute im Saal", "Wie viele Leute gibt es im Saal?"),
        ("count", "Grade eines Kreises", "Wie viele Grade hat ein Kreis?"),
    ],
)  # fmt: skip
def test_an_amount_is_asked_for_in_words_of_its_sort(variant: str, counts: str, asked: str) -> None:
    assert sentences.asked("de", f"figure how-many {variant}", counts) == asked


def test_a_sum_in_the_plural_is_told_with_a_verb_in_the_plural() -> None:
    assert sentences.told("de", "figure how-many measure", "Kosten, die entstehen") == (
        "Die Kosten, die entstehen, betragen ___."
    )
