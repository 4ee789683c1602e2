"""German figures with a relative clause, which is asked as a question of its own."""

import pytest

from tests.languages import sentences


@pytest.mark.parametrize(
    ("variant", "counts", "asked"),
    [
        # At which value.
        ("measure", "Temperatur, bei der Eisen schmilzt", "Bei welcher Temperatur schmilzt Eisen?"),
        ("measure", "die Temperatur, auf die der Ofen erhitzt wird", "Auf welche Temperatur wird "
         "der Ofen erhitzt?"),
        ("measure", "Konzentration, in der Gold im Meerwasser vorkommt", "In welcher Konzentration "
         "kommt Gold im Meerwasser vor?"),
        ("measure", "Tiefe, bis zu der Kohle abgebaut wurde", "Bis zu welcher Tiefe wurde Kohle "
         "abgebaut?"),
        ("measure", "Alter, ab dem man wählen darf", "Ab welchem Alter darf man wählen?"),
        ("count", "Faktor, um den sich die Fläche vergrößert", "Um welchen Faktor vergrößert sich "
         "die Fläche?"),
        ("percent", "Anteil, ab dem eine Sperrminorität besteht", "Ab welchem Anteil besteht eine "
         "Sperrminorität?"),
        # "Which?" would ask for a name, or the noun is not what the clause is about.
        ("measure", "Gebiet, in dem der Wolf lebt", "Wie groß ist das Gebiet, in dem der Wolf "
         "lebt?"),
        ("measure", "Jahreszeit, in der es regnet", "Wie lang ist die Jahreszeit, in der es "
         "regnet?"),
        ("measure", "Temperatur des Ofens, bei der Brot gebacken wird", "Wie hoch ist die "
         "Temperatur des Ofens, bei der Brot gebacken wird?"),
        # The clause is the subject, ends with two verbs, or has a part of its preposition.
        ("measure", "Druck, der auf den Körper wirkt", "Wie hoch ist der Druck, der auf den Körper "
         "wirkt?"),
        ("measure", "Temperatur, bei der Wasser siedet und verdampft", "Wie hoch ist die "
         "Temperatur, bei der Wasser siedet und verdampft?"),
        ("measure", "Geschwindigkeit, von der an Fahrverbot droht", "Wie groß ist die "
         "Geschwindigkeit, von der an Fahrverbot droht?"),
        ("measure", "Höhe, von der aus Springer starten", "Wie groß ist die Höhe, von der aus "
         "Springer starten?"),
        ("measure", "Alter, in dem Paare sich kennenlernen", "Wie hoch ist das Alter, in dem Paare "
         "sich kennenlernen?"),
        ("measure", "Temperatur, bei der die Uhr stehenbleibt", "Wie hoch ist die Temperatur, bei "
         "der die Uhr stehenbleibt?"),
        # How much of something.
        ("measure", "Wasser, das eine Buche am Tag verdunstet", "Wie viel Wasser verdunstet eine "
         "Buche am Tag?"),
        ("measure", "Strom, den ein Haushalt verbraucht", "Wie viel Strom verbraucht ein "
         "Haushalt?"),
        ("measure", "Energie, die die Sonne abstrahlt", "Wie viel Energie strahlt die Sonne ab?"),
        ("measure", "Zeit, die das Licht zur Erde braucht", "Wie viel Zeit braucht das Licht zur "
         "Erde?"),
        ("measure", "Zeit, die Spinat frisch bleibt", "Wie lang ist die Zeit, die Spinat frisch "
         "bleibt?"),
        ("measure", "Zeit, die ein Elefant lebt", "Wie lang ist die Zeit, die ein Elefant lebt?"),
        ("measure", "Druckabfall, den ein Filter verursacht", "Welcher Wert ist gesucht? "
         "Druckabfall, den ein Filter verursacht"),
        ("measure", "Preis, den er zahlt", "Wie hoch ist der Preis, den er zahlt?"),
        ("measure", "Hochzeit, die er feiert", "Welcher Wert ist gesucht? Hochzeit, die er feiert"),
        ("measure", "Wasser des Sees, das verdunstet", "Welcher Wert ist gesucht? Wasser des Sees, "
         "das verdunstet"),
        # How many do something.
        ("count", "Zahl der Städte, die zur Hanse gehörten", "Wie viele Städte gehörten zur "
         "Hanse?"),
        ("count", "die Anzahl der jungen Menschen, die studieren", "Wie viele junge Menschen "
         "studieren?"),
        ("count", "Zahl der Abgeordneten, die zustimmten", "Wie viele Abgeordnete stimmten zu?"),
        ("count", "Zahl der Pflegenden, die Hilfe haben", "Wie viele Pflegende haben Hilfe?"),
        ("count", "Zahl der Hungernden, die in Asien leben", "Wie viele Hungernde leben in Asien?"),
        ("count", "Zahl der Gelehrten, die kamen", "Wie groß war die Zahl der Gelehrten, die "
         "kamen?"),
        ("count", "Zahl der Geschichten, die sie erzählte", "Wie viele Geschichten erzählte sie?"),
        ("count", "Zahl der Legenden, die er kannte", "Wie viele Legenden kannte er?"),
        ("count", "Zahl der Stimmen, die die Partei erhielt", "Wie viele Stimmen erhielt die "
         "Partei?"),
        ("count", "Tonnen Uran, die die Wismut förderte", "Wie viele Tonnen Uran förderte die "
         "Wismut?"),
        ("count", "Tonnen Kohle, die im Revier liegt", "Wie groß ist die Zahl der Tonnen Kohle, "
         "die im Revier liegt?"),
        ("count", "Zahl der Deutschen, die auswanderten", "Wie groß war die Zahl der Deutschen, "
         "die auswanderten?"),
        ("count", "Zahl der Festgenommenen, die freigesprochen wurden", "Wie groß war die Zahl der "
         "Festgenommenen, die freigesprochen wurden?"),
        ("percent", "Anteil der Felder, die brachliegen", "Wie viel Prozent beträgt der Anteil der "
         "Felder, die brachliegen?"),
        ("count", "Zahl der Menschen in Afrika, die hungern", "Wie groß ist die Zahl der Menschen "
         "in Afrika, die hungern?"),
    ],
)  # fmt: skip
def test_a_relative_clause_is_asked_as_a_question(variant: str, counts: str, asked: str) -> None:
    assert sentences.asked("de", f"figure how-many {variant}", counts) == asked


def test_how_many_do_something_is_told_with_their_verb() -> None:
    assert (
        sentences.told("de", "figure how-many count", "Zahl der Städte, die zur Hanse gehörten")
        == "___ Städte gehörten zur Hanse."
    )
