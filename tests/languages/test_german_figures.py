"""German sentences on figures: what the form of an author's text allows, and what it does not."""

import pytest

from tests.languages import sentences


def prompt(key: str, written: str) -> str:
    return sentences.asked("de", key, written, as_of="1937")


def told(key: str, written: str) -> str:
    return sentences.told("de", key, written, as_of="1937")


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ("die bekannten chemischen Elemente",
         "Die Zahl der bekannten chemischen Elemente beträgt ___."),
        ("die Knochen der Hand", "Die Zahl der Knochen der Hand beträgt ___."),
        ("die Sinfonien von Haydn", "Die Zahl der Sinfonien von Haydn beträgt ___."),
        ("die Beisitzer", "Die Zahl für „die Beisitzer“ beträgt ___."),
        ("die kleine Terz", "Die Zahl für „die kleine Terz“ beträgt ___."),
        ("die Kriege, die er führte", "Die Zahl der Kriege, die er führte, betrug ___."),
    ],
)  # fmt: skip
def test_how_is_told_what_is_counted_with_an_article(counts: str, said: str) -> None:
    assert told("figure how-many count", counts) == said


@pytest.mark.parametrize(
    ("variant", "counts", "asked"),
    [
        ("count", "Neutronen im Kern von Blei-208", "Wie viele Neutronen gibt es im Kern von "
         "Blei-208?"),
        ("count", "weiße Felder auf einem Schachbrett", "Wie viele weiße Felder gibt es auf einem "
         "Schachbrett?"),
        ("count", "Einwohner von Rom im Jahr 1800", "Wie viele Einwohner von Rom gab es im Jahr "
         "1800?"),
        ("count", "Ecken eines Würfels", "Wie viele Ecken hat ein Würfel?"),
        ("count", "Monate in Haft", "Wie groß ist die Zahl der Monate in Haft?"),
        ("count", "Monate in einem Jahr", "Wie viele Monate gibt es in einem Jahr?"),
        ("count", "Soldaten in der Schlacht", "Wie groß war die Zahl der Soldaten in der "
         "Schlacht?"),
        ("count", "Anmut von Rom", "Welche Zahl ist gesucht? Anmut von Rom"),
        ("count", "Ordnungszahl von Blei", "Wie lautet die Ordnungszahl von Blei?"),
        ("count", "Boden", "Welche Zahl ist gesucht? Boden"),
        ("count", "Spinnen haben so viele Beine", "Welche Zahl ist gesucht? Spinnen "
         "haben so viele Beine"),
        ("count as-of", "Einwohner Deutschlands", "Wie viele Einwohner hatte Deutschland "
         "1937?"),
        ("count as-of", "Werke Mozarts", "Wie groß war die Zahl der Werke Mozarts 1937?"),
        ("count as-of", "Mitgliedstaaten des Bundes", "Wie viele Mitgliedstaaten des Bundes gab es "
         "1937?"),
        ("count as-of", "Mitgliedstaaten des Bundes in Afrika", "Wie viele Mitgliedstaaten des "
         "Bundes gab es 1937 in Afrika?"),
        ("count as-of", "Frauen in Ausbildung", "Wie viele Frauen in Ausbildung gab es 1937?"),
        ("count as-of", "Fahrten am Tag", "Wie viele Fahrten am Tag gab es 1937?"),
        ("count as-of", "Schüler mit Abitur", "Wie viele Schüler mit Abitur gab es 1937?"),
        ("count as-of coming", "Mitgliedstaaten des Bundes", "Wie viele Mitgliedstaaten des Bundes "
         "gibt es 1937?"),
        ("measure", "Dichte von Blei", "Wie groß ist die Dichte von Blei?"),
        ("measure", "mittlerer Radius der Erde", "Wie groß ist der mittlere Radius der Erde?"),
        ("measure", "hohes Alter eines Baums", "Wie hoch ist das hohe Alter eines Baums?"),
        ("measure", "das Volumen der Sonne", "Wie groß ist das Volumen der Sonne?"),
        ("measure as-of", "Umfang des Handels", "Wie groß war der Umfang des Handels 1937?"),
        ("count", "Härte von Quarz", "Wie groß ist die Härte von Quarz?"),
        ("measure", "Dauer der regelmäßigen Frist für rechtskräftig festgestellte Ansprüche",
         "Wie lang ist die regelmäßige Frist für rechtskräftig festgestellte Ansprüche?"),
        ("measure", "Dauer des letzten Zeitraums, der zählt", "Wie lang ist der letzte Zeitraum, "
         "der zählt?"),
        ("measure", "Dauer einer Schwangerschaft", "Wie lange dauert eine Schwangerschaft?"),
        ("measure", "Dauer des Dreißigjährigen Krieges", "Wie lange dauerte der Dreißigjährige "
         "Krieg?"),
        ("measure", "Dauer der Belagerung von Murten", "Wie lange dauerte die Belagerung von "
         "Murten?"),
        ("measure", "Dauer einer Belagerung", "Wie lange dauert eine Belagerung?"),
        ("measure", "Dauer eines Erdbebens", "Welcher Wert ist gesucht? Dauer eines Erdbebens"),
        ("measure", "Dauer der Punischen Kriege", "Welcher Wert ist gesucht? Dauer der "
         "Punischen Kriege"),
        ("measure", "Dauer der Blockade", "Welcher Wert ist gesucht? Dauer der Blockade"),
        ("measure", "Dauer der Heilung einer Wunde", "Wie lange dauert die Heilung einer Wunde?"),
        ("measure", "Dauer der ersten Reise eines Schiffes", "Welcher Wert ist gesucht? Dauer der "
         "ersten Reise eines Schiffes"),
        ("count", "Personen, über die man Akten geführt hatte", "Wie groß war die Zahl der "
         "Personen, über die man Akten geführt hatte?"),
        ("measure", "Höhe des Schmerzensgeldes", "Wie hoch ist das Schmerzensgeld?"),
        ("measure as-of", "Höhe der Entschädigung", "Wie hoch war die Entschädigung 1937?"),
        ("measure", "Höhe der Berge", "Wie hoch sind die Berge?"),
        ("measure", "Altersgrenze", "Wie hoch ist die Altersgrenze?"),
        ("measure", "Grenze zu Polen", "Welcher Wert ist gesucht? Grenze zu Polen"),
        ("measure", "Höhe eines guten Preises", "Wie groß ist die Höhe eines guten Preises?"),
        ("percent", "Prozentsatz der Raucher", "Wie hoch ist der Prozentsatz der Raucher?"),
        ("percent", "Regelsatz der Steuer", "Wie viel Prozent beträgt der Regelsatz der Steuer?"),
        ("percent", "Anteil der Kinder", "Wie viel Prozent beträgt der Anteil der Kinder?"),
        ("percent", "Zustimmung zum Beitritt", "Wie viel Prozent beträgt die Zustimmung zum "
         "Beitritt?"),
        ("percent", "Frauen im Rat", "Wie hoch ist der Anteil der Frauen im Rat?"),
        ("percent", "gültige Stimmen im Jahr 1919", "Wie hoch war der Anteil der gültigen Stimmen "
         "im Jahr 1919?"),
        ("percent as-of", "Frauen im Rat", "Wie hoch war der Anteil der Frauen im Rat 1937?"),
        ("percent as-of coming", "Sauerstoff der Luft", "Welcher Prozentsatz ist gesucht? "
         "Sauerstoff der Luft (1937)"),
        ("percent", "Salz in reinem Wasser", "Wie hoch ist der Anteil von Salz in reinem Wasser?"),
        ("percent", "Weizen im Brot", "Wie hoch ist der Anteil von Weizen im Brot?"),
        ("percent", "Uran-235 im Natururan", "Wie hoch ist der Anteil von Uran-235 im Natururan?"),
        ("percent", "SPD im Landtag", "Welcher Prozentsatz ist gesucht? SPD im Landtag"),
        ("percent", "Partei im Rat", "Welcher Prozentsatz ist gesucht? Partei im Rat"),
        ("percent", "Säure im Wein", "Welcher Prozentsatz ist gesucht? Säure im Wein"),
        ("percent", "Skonto bei Barzahlung", "Welcher Prozentsatz ist gesucht? Skonto bei "
         "Barzahlung"),
        ("percent", "Jugendliche mit Abitur", "Wie hoch ist der Anteil der Jugendlichen mit "
         "Abitur?"),
        ("count", "Werte, die ein Bit annehmen kann", "Wie viele Werte kann ein Bit annehmen?"),
        ("percent", "Evangelische in Berlin", "Wie hoch ist der Anteil der Evangelischen in "
         "Berlin?"),
        ("count", "Abgeordnete des Bundestages", "Wie groß ist die Zahl der Abgeordneten des "
         "Bundestages?"),
        ("count", "Nationalparks in Peru", "Wie viele Nationalparks gibt es in Peru?"),
        ("count", "Deutsche in Rom", "Wie groß ist die Zahl der Deutschen in Rom?"),
        ("percent", "Sauerstoff der Luft", "Welcher Prozentsatz ist gesucht? Sauerstoff der "
         "Luft"),
        ("count", "Gäste der Krönung von 1804", "Wie groß war die Zahl der Gäste der Krönung von "
         "1804?"),
        ("count", "die Knochen der Hand", "Wie groß ist die Zahl der Knochen der Hand?"),
        ("count", "Streikende im Jahr 1918", "Wie viele Streikende gab es im Jahr 1918?"),
        ("count", "Präludien und Fugen im Klavierbuch", "Wie viele Präludien und Fugen gibt es im "
         "Klavierbuch?"),
        ("count", "Könige und Kaiserin", "Welche Zahl ist gesucht? Könige und Kaiserin"),
        ("percent", "Raucher im Jahr 1950", "Wie hoch war der Anteil der Raucher im Jahr 1950?"),
        ("count", "Zeichen im ASCII-Code", "Wie viele Zeichen gibt es im ASCII-Code?"),
        ("count", "Klinge", "Welche Zahl ist gesucht? Klinge"),
        ("measure as-of coming", "Weg zum Mars", "Welcher Wert ist gesucht? Weg zum Mars (1937)"),
        # What is measured is the subject, if its gender is known.
        ("measure", "Länge des Suezkanals", "Wie lang ist der Suezkanal?"),
        ("measure", "Dicke der Biomembran", "Wie dick ist die Biomembran?"),
        ("measure", "Größe eines Bakteriums", "Wie groß ist ein Bakterium?"),
        ("measure", "Dauer eines Schlafzyklus", "Wie lange dauert ein Schlafzyklus?"),
        ("measure", "Gewicht eines Akkus", "Wie groß ist das Gewicht eines Akkus?"),
        ("count", "Standardabweichung der Werte", "Wie groß ist die Standardabweichung der Werte?"),
        ("measure", "Höhe des Deutschen", "Wie groß ist die Höhe des Deutschen?"),
        ("measure", "Gewicht eines Bizeps", "Wie groß ist das Gewicht eines Bizeps?"),
        ("measure", "Länge der Donau", "Wie lang ist die Donau?"),
        ("measure", "Länge der Alpen", "Wie lang sind die Alpen?"),
        ("measure", "Gewicht einer Diskusscheibe", "Wie schwer ist eine Diskusscheibe?"),
        ("measure as-of", "Höhe des Kölner Doms", "Wie hoch war der Kölner Dom 1937?"),
        ("measure", "Alter von Novalis bei seinem Tod", "Wie alt war Novalis bei seinem Tod?"),
        ("measure", "Alter von Kindern bei der Taufe", "Wie hoch ist das Alter von Kindern bei der "
         "Taufe?"),
        ("measure", "Alter der Strafmündigkeit", "Wie hoch ist das Alter der Strafmündigkeit?"),
        ("measure", "Alter des Eintritts", "Wie hoch ist das Alter des Eintritts?"),
        ("measure", "Dauer der Haftung beim Kauf neuer Sachen", "Wie lange dauert die "
         "Haftung beim Kauf neuer Sachen?"),
        ("measure", "Alter Ludwigs XIV. bei seiner Krönung", "Wie alt war Ludwig XIV. bei seiner "
         "Krönung?"),
        ("measure", "Alter eines Wals bei seinem Tod", "Wie alt ist ein Wal bei seinem Tod?"),
        ("measure", "das Alter des Kaisers bei seinem Tod", "Wie alt war der Kaiser bei seinem "
         "Tod?"),
        ("measure", "Alter des Eintritts beim Heer", "Wie hoch ist das Alter des Eintritts beim "
         "Heer?"),
        ("measure", "das Alter der Erde", "Wie alt ist die Erde?"),
        ("measure", "Länge eines kleinen Haares", "Wie groß ist die Länge eines kleinen Haares?"),
        ("measure", "Höhe der Mauern", "Wie hoch sind die Mauern?"),
        ("measure", "Tiefe der Ostsee", "Wie groß ist die Tiefe der Ostsee?"),
        ("measure", "Größe von Rom", "Wie groß ist Rom?"),
        ("count", "Saiten einer klassischen Gitarre", "Wie viele Saiten hat eine klassische "
         "Gitarre?"),
        ("count", "Tage eines Jahrs", "Wie viele Tage hat ein Jahr?"),
        ("count", "Blütenblätter einer Heckenrose", "Wie viele Blütenblätter hat eine "
         "Heckenrose?"),
        ("count", "Spieler einer Mannschaft", "Wie viele Spieler hat eine Mannschaft?"),
        ("count", "Kreuzzüge in das Heilige Land", "Wie groß ist die Zahl der Kreuzzüge in das "
         "Heilige Land?"),
        ("count", "Tore bei Turnieren", "Wie groß ist die Zahl der Tore bei Turnieren?"),
        ("count", "Spieler auf dem Feld beim Tennis", "Wie viele Spieler gibt es auf dem Feld beim "
         "Tennis?"),
        ("count", "Tote des Unglücks", "Wie groß war die Zahl der Toten des Unglücks?"),
        ("measure", "Temperatur bei Sonnenuntergang", "Wie hoch ist die Temperatur bei "
         "Sonnenuntergang?"),
        ("count", "Einwohner Kölns im Mittelalter", "Wie groß war die Zahl der Einwohner Kölns im "
         "Mittelalter?"),
        ("measure", "Rekord im Laufen", "Wie lautet der Rekord im Laufen?"),
        ("count", "platonische Körper", "Wie groß ist die Zahl der platonischen Körper?"),
        ("count", "große Nummer", "Welche Zahl ist gesucht? Große Nummer"),
        # An event and a process have no parts.
        ("count", "Tote einer Pandemie", "Wie groß ist die Zahl der Toten einer Pandemie?"),
        ("count", "Verletzte", "Welche Zahl ist gesucht? Verletzte"),
        ("count", "Opfer einer Schlacht", "Wie groß ist die Zahl der Opfer einer Schlacht?"),
        ("count", "Museen zum Krieg", "Wie groß ist die Zahl der Museen zum Krieg?"),
        ("count", "Opfer des Kriegs gegen Rom", "Wie groß war die Zahl der Opfer des Kriegs gegen "
         "Rom?"),
        ("measure", "Energie eines Erdbebens", "Wie groß ist die Energie eines Erdbebens?"),
        ("measure", "Länge der Front im Krieg", "Wie groß war die Länge der Front im Krieg?"),
        ("measure", "Umfang von „Krieg und Frieden“", "Wie groß ist der Umfang von „Krieg und "
         "Frieden“?"),
        ("measure", "Preis eines Pferds im Krieg", "Wie hoch war der Preis eines Pferds im Krieg?"),
        ("measure", "Dauer des Sonnenuntergangs", "Welcher Wert ist gesucht? Dauer des "
         "Sonnenuntergangs"),
        ("measure", "Höhe des Kostenvoranschlags", "Wie hoch ist der Kostenvoranschlag?"),
        ("count", "Tochterzellen einer Meiose", "Wie groß ist die Zahl der Tochterzellen einer "
         "Meiose?"),
        # The noun may have another form.
        ("count", "Kammern eines Herzens", "Wie groß ist die Zahl der Kammern eines Herzens?"),
        ("count", "Muskeln eines Auges", "Wie groß ist die Zahl der Muskeln eines Auges?"),
        ("count", "Rechte einer Kranken", "Wie groß ist die Zahl der Rechte einer Kranken?"),
        ("count", "Magnitude des Bebens", "Wie groß war die Magnitude des Bebens?"),
        ("count", "Könige in Athen", "Wie viele Könige gibt es in Athen?"),
        ("count", "Gesänge der „Ilias“", "Wie groß ist die Zahl der Gesänge der „Ilias“?"),
        ("count", "Bürger der Stadt", "Wie groß ist die Zahl der Bürger der Stadt?"),
        ("measure", "Länge des Luftschiffs Hindenburg", "Wie lang ist das Luftschiff Hindenburg?"),
        ("measure", "Höhe des Turms der Kirche", "Wie hoch ist der Turm der Kirche?"),
        ("measure", "Gewicht einer Scheibe der Männer", "Wie schwer ist eine Scheibe der Männer?"),
        ("measure", "Höhe der Türme des Doms", "Wie hoch sind die Türme des Doms?"),
        ("measure", "Höhe von Picassos „Guernica“", "Wie hoch ist Picassos „Guernica“?"),
        ("measure", "Länge von Fenstern", "Wie groß ist die Länge von Fenstern?"),
        ("count", "Säulen der Kolonnaden auf dem Platz", "Wie groß ist die Zahl der Säulen der "
         "Kolonnaden auf dem Platz?"),
        # What those do that are counted, with the verb in front.
        ("count", "Stimmen, die für ein Verbot nötig waren", "Wie viele Stimmen waren für ein "
         "Verbot nötig?"),
        ("count", "Opfer, die der Krieg forderte", "Wie viele Opfer forderte der Krieg?"),
        ("count", "Stiche und Bilder, die er schuf", "Wie viele Stiche und Bilder schuf er?"),
        ("count", "Exemplare des Romans, die er besaß", "Wie viele Exemplare des Romans besaß er?"),
        ("count", "Wölfe, die man 1995 fing", "Welche Zahl ist gesucht? Wölfe, die man 1995 fing"),
        ("count", "Wölfe, die 1995 dort gefangen wurden", "Wie viele Wölfe wurden 1995 dort "
         "gefangen?"),
        ("count", "Gemälde van Goghs, die echt sind", "Wie viele Gemälde van Goghs sind echt?"),
        ("count", "Kinder der Frauen, die lebten", "Wie groß ist die Zahl der Kinder der Frauen, "
         "die lebten?"),
        ("count", "Moleküle ATP, die dort entstehen", "Wie viele Moleküle ATP entstehen dort?"),
        ("count", "Tonnen Kohle, die dort liegt", "Wie groß ist die Zahl der Tonnen Kohle, die "
         "dort liegt?"),
        ("count", "Häuser, die gebaut werden mussten", "Wie viele Häuser mussten gebaut werden?"),
        ("count", "Menschen, die in Athen und Sparta lebten", "Wie viele Menschen lebten in Athen "
         "und Sparta?"),
        ("count", "Soldaten, die nicht zurückkehrten", "Wie viele Soldaten kehrten nicht zurück?"),
        ("count", "Passagiere, die den Untergang überlebten", "Wie viele Passagiere überlebten den "
         "Untergang?"),
        ("count", "Staaten, die dem Pakt beitraten", "Wie viele Staaten traten dem Pakt bei?"),
        ("percent", "Schüler, die Latein lernen", "Wie viel Prozent der Schüler lernen Latein?"),
        ("percent", "Anteil der Bevölkerung, die lesen konnte", "Wie viel Prozent der Bevölkerung "
         "konnte lesen?"),
        # Two verbs, a verb before its infinitives, a comparison, and what only looks like a prefix.
        ("count", "Menschen, die dort lebten und starben", "Wie groß war die Zahl der Menschen, "
         "die dort lebten und starben?"),
        ("count", "Häuser, die er hat bauen lassen", "Wie groß ist die Zahl der Häuser, die er hat "
         "bauen lassen?"),
        ("count", "Inseln, die größer sind als Sylt", "Wie groß ist die Zahl der Inseln, die "
         "größer sind als Sylt?"),
        ("count", "Proben, die Forscher analysierten", "Wie groß ist die Zahl der Proben, die "
         "Forscher analysierten?"),
        ("count", "Menschen, die ein- und auswanderten", "Wie groß war die Zahl der Menschen, die "
         "ein- und auswanderten?"),
        ("count", "Länder, die Rom annektierte", "Wie groß war die Zahl der Länder, die Rom "
         "annektierte?"),
        ("count", "Menschen, die versuchten zu fliehen", "Wie groß ist die Zahl der Menschen, die "
         "versuchten zu fliehen?"),
        ("count", "Menschen, die antworteten", "Wie groß war die Zahl der Menschen, die "
         "antworteten?"),
    ],
)  # fmt: skip
def test_how_a_figure_is_asked(variant: str, counts: str, asked: str) -> None:
    assert prompt(f"figure how-many {variant}", counts) == asked


@pytest.mark.parametrize(
    ("variant", "counts", "said"),
    [
        ("measure", "Dauer der langen Frist", "Die Dauer der langen Frist beträgt ___."),
        ("measure", "Alter, mit dem man wählt", "Das Alter, mit dem man wählt, beträgt ___."),
        ("count", "Räder, die rollen", "___ Räder rollen."),
        ("count", "kleine Räder, die 1830 rollten", "___ kleine Räder rollten 1830."),
        ("count", "kleine Räder, die 1830 rollten und hielten", "Die Zahl der kleinen Räder, die "
         "1830 rollten und hielten, betrug ___."),
        ("measure", "Dauer der Blockade", "Die Dauer der Blockade beträgt ___."),
        ("measure", "Dauer des Prager Aufstands", "Der Prager Aufstand dauerte ___."),
        ("percent", "Anteil der Arten, die aussterben", "___ der Arten sterben aus."),
        ("measure", "Weg bis zum Ziel", "Der Wert für „Weg bis zum Ziel“ beträgt ___."),
        ("percent as-of", "Frauen im Rat", "1937 betrug der Anteil der Frauen im Rat ___."),
        ("percent as-of", "Gold im Erz", "Der Prozentsatz für „Gold im Erz“ (1937) beträgt ___."),
        ("count as-of", "Frauen im Rat", "1937 gab es im Rat ___ Frauen."),
        ("measure", "Weg bis Rom im Jahr 1800", "Der Wert für „Weg bis Rom im Jahr 1800“ "
         "beträgt ___."),
    ],
)  # fmt: skip
def test_how_a_figure_is_told(variant: str, counts: str, said: str) -> None:
    assert told(f"figure how-many {variant}", counts) == said
