"""German figures of the past, which a text tells without a date of its own."""

import pytest

from tests.languages import sentences


@pytest.mark.parametrize(
    ("variant", "counts", "asked"),
    [
        # A state that is no more.
        ("count", "Könige in Sparta", "Wie viele Könige gab es in Sparta?"),
        ("count", "Provinzen Preußens", "Wie groß war die Zahl der Provinzen Preußens?"),
        ("count", "Bezirke der DDR", "Wie groß war die Zahl der Bezirke der DDR?"),
        ("count", "Frauen im Parlamentarischen Rat", "Wie viele Frauen gab es im "
         "Parlamentarischen Rat?"),
        ("count", "Mitglieder der NSDAP", "Wie groß war die Zahl der Mitglieder der NSDAP?"),
        ("count", "Mitglieder der SPD", "Wie groß ist die Zahl der Mitglieder der SPD?"),
        ("measure", "Fläche des Deutschen Reiches", "Wie groß war die Fläche des Deutschen "
         "Reiches?"),
        # One of a row of events.
        ("percent", "Wahlbeteiligung bei der ersten Bundestagswahl", "Wie viel Prozent betrug die "
         "Wahlbeteiligung bei der ersten Bundestagswahl?"),
        ("count", "Sitze im ersten Bundestag", "Wie viele Sitze gab es im ersten Bundestag?"),
        ("count", "Städte auf dem letzten Hansetag", "Wie groß war die Zahl der Städte auf dem "
         "letzten Hansetag?"),
        ("measure", "Dauer des Friedens von Stralsund", "Wie lange dauerte der Frieden von "
         "Stralsund?"),
        # An age.
        ("measure", "Einwohnerzahl Londons im 19. Jahrhundert", "Wie hoch war die Einwohnerzahl "
         "Londons im 19. Jahrhundert?"),
        ("count", "Bürger im antiken Athen", "Wie viele Bürger gab es im antiken Athen?"),
        ("measure", "Preis eines Brotes in den 1920er Jahren", "Wie hoch war der Preis eines "
         "Brotes in den 1920er Jahren?"),
        ("measure", "Länge der Mauer 200 v. Chr.", "Wie groß war die Länge der Mauer 200 v. Chr.?"),
        # A clause on the amount itself, with a verb that is surely past.
        ("measure", "Lohn, den die Weber erhielten", "Wie hoch war der Lohn, den die Weber "
         "erhielten?"),
        ("percent", "Anteil der Zechen im Revier, die förderten", "Wie viel Prozent betrug der "
         "Anteil der Zechen im Revier, die förderten?"),
        ("measure", "Druck, den die Wände aushalten", "Wie hoch ist der Druck, den die Wände "
         "aushalten?"),
        ("measure", "Menge, die jeder trinken sollte", "Wie groß ist die Menge, die jeder trinken "
         "sollte?"),
        ("measure", "Höhe des Turms, den Eiffel baute", "Wie groß ist die Höhe des Turms, den "
         "Eiffel baute?"),
        ("percent", "Anteil der Frauen in Köln, die arbeiteten", "Wie viel Prozent betrug der "
         "Anteil der Frauen in Köln, die arbeiteten?"),
        ("measure", "Preis, den die USA für Alaska zahlten", "Wie hoch war der Preis, den die USA "
         "für Alaska zahlten?"),
        ("measure", "Kraft, die das Pferd überwand", "Wie groß war die Kraft, die das Pferd "
         "überwand?"),
        ("measure", "Lohn, den Weber haben müssten", "Wie hoch ist der Lohn, den Weber haben "
         "müssten?"),
        # A verb in the present that ends like one in the past.
        ("percent", "Anteil der Bürger in Köln, die klagen", "Wie viel Prozent beträgt der Anteil "
         "der Bürger in Köln, die klagen?"),
        ("count", "Zahl der Bäche in Tirol, die in den Inn fließen", "Wie groß ist die Zahl der "
         "Bäche in Tirol, die in den Inn fließen?"),
        ("count", "Zahl der Staaten in Europa, die Diebe bestrafen", "Wie groß ist die Zahl der "
         "Staaten in Europa, die Diebe bestrafen?"),
        ("measure", "Energie, die man bräuchte", "Wie viel Energie bräuchte man?"),
        ("measure", "Geschwindigkeit, die man bräuchte", "Wie groß ist die Geschwindigkeit, die "
         "man bräuchte?"),
        # What is from an age or a year may still be there.
        ("measure", "Gewicht der Glocke aus dem 18. Jahrhundert", "Wie schwer ist die Glocke aus "
         "dem 18. Jahrhundert?"),
        ("count", "Museen für Kunst des 20. Jahrhunderts", "Wie groß ist die Zahl der Museen für "
         "Kunst des 20. Jahrhunderts?"),
        ("measure", "Länge der Brücke von 1900", "Wie lang ist die Brücke von 1900?"),
        ("measure", "Höhe der Brücke im Jahr 1900", "Wie groß war die Höhe der Brücke im Jahr "
         "1900?"),
        ("measure", "Dauer der Oper von 1876", "Welcher Wert ist gesucht? Dauer der Oper von "
         "1876"),
        ("measure", "Dauer der Reise von 1492", "Wie lange dauerte die Reise von 1492?"),
        ("measure", "Dauer einer Reise Goethes", "Welcher Wert ist gesucht? Dauer einer Reise "
         "Goethes"),
        ("count", "Bundeskanzler seit 1949", "Wie groß ist die Zahl der Bundeskanzler seit 1949?"),
        ("count", "Kanzler in Deutschland seit 1949", "Wie groß ist die Zahl der Kanzler in "
         "Deutschland seit 1949?"),
        ("measure", "Temperatur in 1500 Metern Höhe", "Wie hoch ist die Temperatur in 1500 Metern "
         "Höhe?"),
        # What is left of it, what is about it, and what is called so.
        ("count", "Briefmarken aus der DDR", "Wie groß ist die Zahl der Briefmarken aus der DDR?"),
        ("count", "Museen zur Geschichte der DDR", "Wie groß ist die Zahl der Museen zur "
         "Geschichte der DDR?"),
        ("count", "Exponate im DDR-Museum", "Wie viele Exponate gibt es im DDR-Museum?"),
        ("count", "Bürger im Reich der Mitte", "Wie viele Bürger gibt es im Reich der Mitte?"),
        ("count", "Provinzen im Reich der Perser", "Wie viele Provinzen gab es im Reich der "
         "Perser?"),
        ("count", "Schlösser in Preußen, die noch stehen", "Wie groß ist die Zahl der Schlösser "
         "in Preußen, die noch stehen?"),
        ("count", "Nachfolgestaaten der Sowjetunion", "Wie groß ist die Zahl der Nachfolgestaaten "
         "der Sowjetunion?"),
        ("measure", "Entfernung von Sparta nach Athen", "Wie groß ist die Entfernung von Sparta "
         "nach Athen?"),
        ("count", "Tore von Preußen Münster", "Wie groß ist die Zahl der Tore von Preußen "
         "Münster?"),
        ("count", "Schiffe der Hanse Sail", "Wie groß ist die Zahl der Schiffe der Hanse Sail?"),
        ("count", "Arten im Reich der Pilze", "Wie viele Arten gibt es im Reich der Pilze?"),
        ("measure", "Höhe des Reichstags", "Wie hoch ist der Reichstag?"),
        ("measure", "Alter bei der ersten Wahl", "Wie hoch ist das Alter bei der ersten Wahl?"),
        ("measure", "Bevölkerung im Jahr 2050", "Wie groß ist die Bevölkerung im Jahr 2050?"),
        ("count", "Sitze im Bundestag", "Wie viele Sitze gibt es im Bundestag?"),
        ("measure", "Wert der antiken Münze", "Wie hoch ist der Wert der antiken Münze?"),
    ],
)  # fmt: skip
def test_when_a_figure_is_asked_for_in_the_past(variant: str, counts: str, asked: str) -> None:
    assert sentences.asked("de", f"figure how-many {variant}", counts) == asked
