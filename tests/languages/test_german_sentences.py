"""German sentences: what the form of an author's text allows, and what it does not."""

import pytest

from quizgen.facts import prompts
from quizgen.values.markdown import parse_text
from quizgen.values.markup import Marked, capitalised
from tests.languages import sentences

_FIELDS = {"date": "event", "figure": "counts", "person": "who"}


def prompt(key: str, written: str) -> str:
    text = parse_text(written)
    values = {_FIELDS[key.partition(" ")[0]]: capitalised(text), "as_of": Marked("1937")}
    return prompts.prompt("de", key, values, {"text": text}).text


def told(key: str, written: str, place: str = prompts.ANSWER) -> str:
    text = parse_text(written)
    found = prompts.stated("de", key, {}, {"text": text, "who": text}, place=place)
    return f"{found[0].text}___{found[1].text}" if found else ""


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        ("die Entdeckung des Neptuns", "Wann war die Entdeckung des Neptuns?"),
        ("Entdeckung des Neptuns", "Wann war die Entdeckung des Neptuns?"),
        ("erste Weltumsegelung", "Wann war die erste Weltumsegelung?"),
        ("der Wiener Kongress", "Wann war der Wiener Kongress?"),
        ("Wiener Kongress", "Wann war der Wiener Kongress?"),
        ("Deutsch-Dänischer Krieg", "Wann war der Deutsch-Dänische Krieg?"),
        ("drittes Konzil von Toledo", "Wann war das dritte Konzil von Toledo?"),
        ("Ende der Sklaverei", "Wann endete die Sklaverei?"),
        ("Kants Tod", "Wann war Kants Tod?"),
        ("die Verkündung des Code civil", "Wann war die Verkündung des Code civil?"),
        ("die Gründung der Bank of England", "Wann war die Gründung der Bank of England?"),
        ("die Punischen Kriege", "Wann waren die Punischen Kriege?"),
        (
            "die Konferenz, auf der Afrika geteilt wurde",
            "Wann war die Konferenz, auf der Afrika geteilt wurde?",
        ),
        (
            "Beschluss des Bundestages, nach Berlin umzuziehen",
            "Wann war der Beschluss des Bundestages, nach Berlin umzuziehen?",
        ),
        ("Verbot, Wein zu trinken", "Wann war das Verbot, Wein zu trinken?"),
        (
            "Attentat auf Hitler, misslungen",
            "Wann war das? Attentat auf Hitler, misslungen",
        ),
        # A verb behind the clause is that of a sentence.
        (
            "Die Schlacht, die er verlor, endet",
            "Wann war das? Die Schlacht, die er verlor, endet",
        ),
        (
            "der Vertrag, der Polen, Litauen und Lettland teilte",
            "Wann war der Vertrag, der Polen, Litauen und Lettland teilte?",
        ),
        # A text is out, and does not last.
        ("Virchows Aufsatz über die Zelle", "Wann erschien Virchows Aufsatz über die Zelle?"),
        ("der Roman von Büchner", "Wann erschien der Roman von Büchner?"),
        ("das Erscheinen von Smiths Hauptwerk", "Wann erschien Smiths Hauptwerk?"),
        ("Erscheinen von „Wie es war“", "Wann erschien „Wie es war“?"),
        ("Erscheinen von Kants Schriften", "Wann war das Erscheinen von Kants Schriften?"),
        ("Erscheinen des Romans „Effi Briest“", "Wann erschien der Roman „Effi Briest“?"),
        ("Erscheinen der Werke Kants", "Wann war das Erscheinen der Werke Kants?"),
        (
            "Erscheinen der Zeitung „Vorwärts“",
            "Wann war das Erscheinen der Zeitung „Vorwärts“?",
        ),
        (
            "Gesetz über die Presse in Preußen",
            "Wann wurde das Gesetz über die Presse in Preußen erlassen?",
        ),
        ("das Gesetz der Schwerkraft", "Wann war das Gesetz der Schwerkraft?"),
        ("Bundeswaldgesetz", "Wann wurde das Bundeswaldgesetz erlassen?"),
        ("Galileis Fallgesetz", "Wann war Galileis Fallgesetz?"),
        ("Massenwirkungsgesetz", "Wann war das Massenwirkungsgesetz?"),
        ("ehernes Lohngesetz", "Wann war das eherne Lohngesetz?"),
        ("Mindestlohngesetz", "Wann wurde das Mindestlohngesetz erlassen?"),
        (
            "Jagdgesetz, das den Wolf schützt",
            "Wann wurde das Jagdgesetz, das den Wolf schützt, erlassen?",
        ),
        ("Roman, der ihn berühmt machte", "Wann erschien der Roman, der ihn berühmt machte?"),
        ("erster Internationaler Frauentag", "Wann war der erste Internationale Frauentag?"),
        ("Vertrag von Verdun", "Wann wurde der Vertrag von Verdun geschlossen?"),
        ("Westfälischer Frieden", "Wann wurde der Westfälische Frieden geschlossen?"),
        ("Heilige Allianz", "Wann wurde die Heilige Allianz geschlossen?"),
        ("Römische Verträge", "Wann wurden die Römischen Verträge geschlossen?"),
        ("Erlass des Code civil", "Wann war der Erlass des Code civil?"),
        ("der Bruch des Vertrags", "Wann war der Bruch des Vertrags?"),
        ("Lüth-Urteil", "Wann erging das Lüth-Urteil?"),
        ("das Edikt von Nantes", "Wann wurde das Edikt von Nantes erlassen?"),
        (
            "Heines Schrift „Die Bäder von Lucca“",
            "Wann erschien Heines Schrift „Die Bäder von Lucca“?",
        ),
        ("Heinrich Heines Schrift „Lutetia“", "Wann erschien Heinrich Heines Schrift „Lutetia“?"),
        ("Heines Handschrift", "Wann war Heines Handschrift?"),
        ("das Gesetzbuch", "Wann war das Gesetzbuch?"),
        ("Wallensteins Oberbefehl", "Wann war Wallensteins Oberbefehl?"),
        ("Tagebuch der Anne Frank", "Wann war das Tagebuch der Anne Frank?"),
        ("Picassos „Guernica“", "Von wann stammt Picassos „Guernica“?"),
        ("Keynes’ „Allgemeine Theorie“", "Von wann stammt Keynes’ „Allgemeine Theorie“?"),
        ("Deutschlands erste E-Mail", "Wann war Deutschlands erste E-Mail?"),
        ("Aufruf Urbans II. in Clermont", "Wann war der Aufruf Urbans II. in Clermont?"),
        ("Tod Pius IX. Viele weinten", "Wann war das? Tod Pius IX. Viele weinten"),
        # Two adjectives, and names of places.
        ("Zweiter Punischer Krieg", "Wann war der Zweite Punische Krieg?"),
        ("Erstes Vatikanisches Konzil", "Wann war das Erste Vatikanische Konzil?"),
        ("Vierter Kreuzzug", "Wann war der Vierte Kreuzzug?"),
        ("Barmer Theologische Erklärung", "Wann war die Barmer Theologische Erklärung?"),
        ("Mailänder Vereinbarung", "Wann war die Mailänder Vereinbarung?"),
        ("Hambacher Fest", "Wann war das Hambacher Fest?"),
        ("Schweizer Bauernkrieg", "Wann war der Schweizer Bauernkrieg?"),
        # It may be an adjective, as in "Stiller Freitag".
        ("Stiller Freitag", "Wann war das? Stiller Freitag"),
        (
            "Vertrag von Versailles und Vertrag von Trianon",
            "Wann war das? Vertrag von Versailles und Vertrag von Trianon",
        ),
        ("Konferenz über Krieg und Frieden", "Wann war die Konferenz über Krieg und Frieden?"),
        # What ends in -es may be an adjective, unless the noun is not neuter.
        ("Schweres Erdbeben in Lissabon", "Wann war das? Schweres Erdbeben in Lissabon"),
        ("Geheimes Abkommen mit Polen", "Wann war das? Geheimes Abkommen mit Polen"),
        ("Goethes Abreise nach Rom", "Wann war Goethes Abreise nach Rom?"),
        # After the name of an owner, no gender is needed, but a noun in the singular.
        ("Luthers Disput in Leipzig", "Wann war Luthers Disput in Leipzig?"),
        ("Mendels Vortrag", "Wann war Mendels Vortrag?"),
        ("Johann Sebastian Bachs Amtsantritt", "Wann war Johann Sebastian Bachs Amtsantritt?"),
        ("Hertz’ Nachweis der Wellen", "Wann war Hertz’ Nachweis der Wellen?"),
        ("Zwinglis Freunde in Zürich", "Wann war das? Zwinglis Freunde in Zürich"),
        ("Luthers Disputant siegt", "Wann war das? Luthers Disputant siegt"),
        ("Thomas Mann im Exil", "Wann war das? Thomas Mann im Exil"),
        ("Haydns erste Reise", "Wann war Haydns erste Reise?"),
        ("Haydns zweiter Besuch in London", "Wann war Haydns zweiter Besuch in London?"),
        ("Benito Mussolinis Marsch", "Wann war Benito Mussolinis Marsch?"),
        ("Picassos Gemälde „Guernica“", "Wann entstand Picassos Gemälde „Guernica“?"),
        ("Goethes Gedicht „Erlkönig“", "Wann entstand Goethes Gedicht „Erlkönig“?"),
        ("das Singspiel „Ordo virtutum“", "Wann entstand das Singspiel „Ordo virtutum“?"),
        ("Beethovens neunte Sinfonie", "Wann entstand Beethovens neunte Sinfonie?"),
        ("Mahlers achte Sinfonie in Prag", "Wann war Mahlers achte Sinfonie in Prag?"),
        ("das Drama von Gladbeck", "Wann war das Drama von Gladbeck?"),
        ("Otto von Bismarcks Entlassung", "Wann war Otto von Bismarcks Entlassung?"),
        ("Torvalds' Ankündigung", "Wann war Torvalds' Ankündigung?"),
        ("Emil von Behrings Therapie", "Wann war Emil von Behrings Therapie?"),
        ("das „Dispensatorium“ des Cordus", "Von wann stammt das „Dispensatorium“ des Cordus?"),
        ("das „Wunder von Bern“", "Wann war das? Das „Wunder von Bern“"),
        ("Maos „Langer Marsch“", "Wann war das? Maos „Langer Marsch“"),
        ("der „Anschluss“ Österreichs", "Wann war das? Der „Anschluss“ Österreichs"),
        ("der „Blutsonntag“ von Bromberg", "Wann war das? Der „Blutsonntag“ von Bromberg"),
        ("das erste Deutsche Arzneibuch", "Wann erschien das erste Deutsche Arzneibuch?"),
        ("der zweite Teil des „Faust“", "Wann entstand der zweite Teil des „Faust“?"),
        ("der Teil der Stadt", "Wann war der Teil der Stadt?"),
        ("Karls des Großen Feldzug", "Wann war Karls des Großen Feldzug?"),
        ("Heinrichs IV. Gang nach Canossa", "Wann war Heinrichs IV. Gang nach Canossa?"),
        # An adjective in -e or the form of the noun tells that "die" is of one thing.
        ("die erste Inventur", "Wann war die erste Inventur?"),
        ("die alte Brücke zeigt Risse", "Wann war das? Die alte Brücke zeigt Risse"),
        ("die Alte Brücke in Heidelberg", "Wann war das? Die Alte Brücke in Heidelberg"),
        ("die Meuterei auf der Bounty", "Wann war die Meuterei auf der Bounty?"),
        ("die Havarie vor Alaska", "Wann war die Havarie vor Alaska?"),
        ("die Eltern Karls", "Wann war das? Die Eltern Karls"),
        (
            "die Flucht vor einem fast besiegten Heer",
            "Wann war die Flucht vor einem fast besiegten Heer?",
        ),
        # A title may have any words.
        (
            "Premiere der Oper „Der alte Mann singt“ in Rom",
            "Wann war die Premiere der Oper „Der alte Mann singt“ in Rom?",
        ),
        ("das Lied „Ich singe“ wird verboten", "Wann war das? Das Lied „Ich singe“ wird verboten"),
        # What happened to something is asked with a verb.
        ("der Tod Alexanders in Babylon", "Wann starb Alexander in Babylon?"),
        ("die Hinrichtung Ludwigs XVI.", "Wann wurde Ludwig XVI. hingerichtet?"),
        ("der Tod van Goghs", "Wann starb van Gogh?"),
        ("van Goghs Streit in Arles", "Wann war van Goghs Streit in Arles?"),
        ("der Tod Franz Josephs", "Wann starb Franz Joseph?"),
        ("Beginn des Zweiten Weltkriegs", "Wann begann der Zweite Weltkrieg?"),
        ("die Entdeckung des inneren Erdkerns", "Wann wurde der innere Erdkern entdeckt?"),
        ("die Erfindung des Messgeräts", "Wann wurde das Messgerät erfunden?"),
        # "Der" is of one thing, if no plural has the end of its noun.
        ("die Eröffnung der Londoner U-Bahn", "Wann wurde die Londoner U-Bahn eröffnet?"),
        ("die Entdeckung der Jupitermonde", "Wann war die Entdeckung der Jupitermonde?"),
        ("die Gründung der Universität Wien", "Wann wurde die Universität Wien gegründet?"),
        (
            "die Veröffentlichung des Romans „Effi Briest“",
            "Wann wurde der Roman „Effi Briest“ veröffentlicht?",
        ),
        ("die Gründung der SPD", "Wann wurde die SPD gegründet?"),
        ("die Einführung der Pferde", "Wann war die Einführung der Pferde?"),
        ("die Erfindung der Apparate", "Wann war die Erfindung der Apparate?"),
        ("die Gründung der USA", "Wann war die Gründung der USA?"),
        ("die Veröffentlichung der 95 Thesen", "Wann war die Veröffentlichung der 95 Thesen?"),
        ("der Tod eines Kindes", "Wann war der Tod eines Kindes?"),
        ("das Ende Ludwigs XVI.", "Wann war das Ende Ludwigs XVI.?"),
        ("der Tod des Deutschen", "Wann war der Tod des Deutschen?"),
        ("der Tod des Sokrates", "Wann war der Tod des Sokrates?"),
        ("der Tod Karls des Großen", "Wann war der Tod Karls des Großen?"),
        # Several, without an article.
        ("Nürnberger Prozesse", "Wann waren die Nürnberger Prozesse?"),
        ("Olympische Spiele in Berlin", "Wann waren die Olympischen Spiele in Berlin?"),
        ("erste Bayreuther Festspiele", "Wann waren die ersten Bayreuther Festspiele?"),
        ("Novemberpogrome", "Wann waren die Novemberpogrome?"),
        ("die Reformen Solons", "Wann waren die Reformen Solons?"),
        # A full stop that ends no sentence.
        ("der Ausbruch des Mount St. Helens", "Wann war der Ausbruch des Mount St. Helens?"),
        (
            "die Kolonisation Siziliens im 8. Jahrhundert v. Chr.",
            "Wann war die Kolonisation Siziliens im 8. Jahrhundert v. Chr.?",
        ),
        (
            "das Erscheinen von Thomas Manns Roman „Der Zauberberg“",
            "Wann erschien Thomas Manns Roman „Der Zauberberg“?",
        ),
        # The number of the noun is not told by its article.
        ("die Bauten Friedrichs", "Wann war das? Die Bauten Friedrichs"),
        ("die Beschlüsse von Jalta", "Wann war das? Die Beschlüsse von Jalta"),
        # Nor is its gender without one.
        ("Barrikaden in Paris", "Wann war das? Barrikaden in Paris"),
        ("Übermut der Fürsten", "Wann war das? Übermut der Fürsten"),
        # Two events are in the plural.
        (
            "der Sturz des Zaren und die Ausrufung der Republik",
            "Wann war das? Der Sturz des Zaren und die Ausrufung der Republik",
        ),
        ("die Wahl Karls und der Tod Ottos", "Wann war das? Die Wahl Karls und der Tod Ottos"),
        # "Der" is no subject before a feminine noun.
        (
            "Anerkennung von Basel und der Eidgenossenschaft",
            "Wann war die Anerkennung von Basel und der Eidgenossenschaft?",
        ),
        ("Wahl und Krönung Karls", "Wann war das? Wahl und Krönung Karls"),
        # A clause is no noun phrase.
        ("die Rote Armee befreit Wien", "Wann war das? Die Rote Armee befreit Wien"),
        ("der König kehrt zurück", "Wann war das? Der König kehrt zurück"),
        ("die Flotte des Königs eroberte Rom", "Wann war das? Die Flotte des Königs eroberte Rom"),
        ("die Studie von Hans zeigte Lücken", "Wann war das? Die Studie von Hans zeigte Lücken"),
        ("Hitler wird Kanzler", "Wann war das? Hitler wird Kanzler"),
    ],
)
def test_how_a_moment_is_asked(event: str, asked: str) -> None:
    assert prompt("date when moment", event) == asked


@pytest.mark.parametrize(
    ("event", "asked"),
    [
        (
            "die Entdeckung des Radiums",
            "In welchem Zeitraum fand die Entdeckung des Radiums statt?",
        ),
        ("Darwins Veröffentlichung", "In welchem Zeitraum fand Darwins Veröffentlichung statt?"),
        ("die Zeit der Entdeckung", "Von wann bis wann dauerte die Zeit der Entdeckung?"),
        ("die Entdeckungsreise", "Von wann bis wann dauerte die Entdeckungsreise?"),
        ("Bachs Zeit als Kantor", "Von wann bis wann dauerte Bachs Zeit als Kantor?"),
        ("Thomas Mann im Exil", "Von wann bis wann war das? Thomas Mann im Exil"),
        # A state does not last, and a law is valid.
        ("Weimarer Republik", "Von wann bis wann bestand die Weimarer Republik?"),
        ("Reichsgericht", "Von wann bis wann bestand das Reichsgericht?"),
        ("Norddeutscher Bund", "Von wann bis wann bestand der Norddeutsche Bund?"),
        ("die Krise der Republik", "Von wann bis wann dauerte die Krise der Republik?"),
        ("Rückversicherungsvertrag", "Von wann bis wann galt der Rückversicherungsvertrag?"),
        ("die Ermittlungen gegen Rom", "Von wann bis wann dauerten die Ermittlungen gegen Rom?"),
        ("das Bestehen des Bauhauses", "Von wann bis wann bestand das Bauhaus?"),
    ],
)
def test_how_a_period_is_asked(event: str, asked: str) -> None:
    assert prompt("date when period", event) == asked


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("Ende der Sklaverei", "die Sklaverei endete ___."),
        ("die Punischen Kriege", "die Punischen Kriege waren ___."),
        ("Hitler wird Kanzler", "Folgendes geschah ___: Hitler wird Kanzler."),
        ("Euklids „Elemente“", ""),
        # Before a verb, the clause needs a comma at its end.
        (
            "die Konferenz, auf der Afrika geteilt wurde",
            "die Konferenz, auf der Afrika geteilt wurde, fand ___ statt.",
        ),
        (
            "die Konferenz, auf der man stritt, und die Rede",
            "Folgendes geschah ___: die Konferenz, auf der man stritt, und die Rede.",
        ),
    ],
)
def test_how_a_moment_is_told(event: str, said: str) -> None:
    assert told("date when moment", event, prompts.WHEN) == said


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("der Tod Goethes", "Goethe starb ___."),
        ("der Tod des Königs in Berlin", "der König starb ___ in Berlin."),
        ("die Geburt Ludwig van Beethovens", "Ludwig van Beethoven wurde ___ geboren."),
        ("der Fall der Berliner Mauer", "die Berliner Mauer fiel ___."),
        ("Ende des Ersten Weltkriegs", "der Erste Weltkrieg endete ___."),
        ("die Gründung des Deutschen Reiches in Versailles",
         "das Deutsche Reich wurde ___ in Versailles gegründet."),
        ("die Unterzeichnung des Versailler Vertrags",
         "der Versailler Vertrag wurde ___ unterzeichnet."),
        ("die Erfindung des Automobils durch Carl Benz",
         "das Automobil wurde ___ durch Carl Benz erfunden."),
        ("Ermordung Cäsars", "Cäsar wurde ___ ermordet."),
        # Of several, the verb would be in the plural, and of some the gender is not sure.
        ("die Entdeckung der Röntgenstrahlen", "die Entdeckung der Röntgenstrahlen erfolgte ___."),
        ("die Entdeckung des Neptuns", "die Entdeckung des Neptuns erfolgte ___."),
        ("die Geburt des Präsidenten", "die Geburt des Präsidenten war ___."),
        ("der Tod Ludwigs des Frommen", "der Tod Ludwigs des Frommen war ___."),
        ("der Tod der Brüder Grimm", "der Tod der Brüder Grimm war ___."),
        ("der Fall Dreyfus", "der Fall Dreyfus war ___."),
        ("das Ende der Sklaverei und des Handels",
         "das Ende der Sklaverei und des Handels war ___."),
        # What is behind the noun may belong to it, and not to what happened.
        ("die Verkündung des Gesetzes über die Presse",
         "die Verkündung des Gesetzes über die Presse erfolgte ___."),
        ("das Ende der Besetzung durch die Alliierten",
         "das Ende der Besetzung durch die Alliierten war ___."),
        ("der Fall Kaspar Hausers", "der Fall Kaspar Hausers war ___."),
        ("der Fall Saigons im Krieg", "Saigon fiel ___ im Krieg."),
        ("der Beginn des Angriffs auf Polen", "der Beginn des Angriffs auf Polen war ___."),
        # Events that have no verb of their own.
        ("die Uraufführung von Beethovens neunter Sinfonie",
         "die Uraufführung von Beethovens neunter Sinfonie fand ___ statt."),
        ("Mendels Vortrag in Brünn", "Mendels Vortrag in Brünn fand ___ statt."),
        ("die Abfahrt der Beagle aus Plymouth",
         "die Abfahrt der Beagle aus Plymouth erfolgte ___."),
        ("erste Mondlandung", "die erste Mondlandung erfolgte ___."),
        ("Robert Kochs Entdeckung des Erregers", "Robert Kochs Entdeckung des Erregers erfolgte "
         "___."),
        ("Beitritt der Schweiz zur UNO", "der Beitritt der Schweiz zur UNO erfolgte ___."),
        ("Konzil von Trient", "das Konzil von Trient fand ___ statt."),
        ("Zweites Vatikanisches Konzil", "das Zweite Vatikanische Konzil fand ___ statt."),
        ("Lateranverträge", "die Lateranverträge wurden ___ geschlossen."),
        ("Pakt mit Polen, den er schloss", "der Pakt mit Polen, den er schloss, wurde ___ "
         "geschlossen."),
        ("die erste Bundesverfassung", "die erste Bundesverfassung entstand ___."),
        ("das Kyoto-Protokoll", "das Kyoto-Protokoll entstand ___."),
        ("die Bombardierung Dresdens", "die Bombardierung Dresdens erfolgte ___."),
        ("das Verbot der SPD", "das Verbot der SPD erfolgte ___."),
        ("Senkung des Wahlalters", "die Senkung des Wahlalters erfolgte ___."),
        ("Entschließung des Rates", "die Entschließung des Rates war ___."),
        # They look like these, but have a verb, or are several.
        ("die Landung zeigte Lücken", "Folgendes geschah ___: die Landung zeigte Lücken."),
        ("die Landung der Flotte gelang", "Folgendes geschah ___: die Landung der Flotte gelang."),
        ("der Vortrag und die Feier", "Folgendes geschah ___: der Vortrag und die Feier."),
        ("Vorträge in Berlin", "die Vorträge in Berlin waren ___."),
        # They end like events.
        ("die Verfassungsänderung", "die Verfassungsänderung war ___."),
        ("die Regierung Adenauer", "die Regierung Adenauer war ___."),
        ("das Rauchverbot", "das Rauchverbot war ___."),
        ("die Gruppierung Spartakus", "die Gruppierung Spartakus war ___."),
        ("die Vorrede zur Kritik", "die Vorrede zur Kritik war ___."),
        ("die Frankfurter Nationalversammlung", "die Frankfurter Nationalversammlung war ___."),
    ],
)  # fmt: skip
def test_how_an_event_is_told_that_is_asked_in_another_way(event: str, said: str) -> None:
    assert told("date when moment", event, prompts.WHEN) == said


@pytest.mark.parametrize(
    ("event", "times"),
    [
        ("die Rede von {}gelang", "der Oper Aida "),
        ("der Tod Goethes {}gelang", "in der Stadt Rom "),
        ("die Säule Karls bei {}Rom", "Paris "),
    ],
)
def test_a_long_text_is_looked_at_once(event: str, times: str) -> None:
    written = event.format(times * 40)
    said = f"Folgendes geschah ___: {written}."
    assert told("date when moment", written, prompts.WHEN) == said


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("ungarischer Mathematiker", "___ war ein ungarischer Mathematiker."),
        ("ungarische Mathematikerin, die früh starb", "___ war eine ungarische Mathematikerin, die "
         "früh starb."),
        ("erster Kanzler der Republik", "___ war der erste Kanzler der Republik."),
        ("jüngste Kaiserin Chinas", "___ war die jüngste Kaiserin Chinas."),
        ("größter Komponist seiner Zeit", "___ war der größte Komponist seiner Zeit."),
        ("Kantor in Leipzig und Komponist der Kantate", "___ war Kantor in Leipzig und Komponist "
         "der Kantate."),
        ("Erster Kanzler der Republik", "Diese Beschreibung passt auf ___: Erster Kanzler der "
         "Republik."),
        ("Genfer Kaufmann, der viel gab", "___ war ein Genfer Kaufmann, der viel gab."),
        ("Zürcher Politiker und Maler", "___ war ein Zürcher Politiker und Maler."),
        ("US-amerikanischer Biologe", "___ war ein US-amerikanischer Biologe."),
        ("Berühmter Maler", "Diese Beschreibung passt auf ___: Berühmter Maler."),
        ("ernster Denker", "___ war ein ernster Denker."),
        ("athenischer Feldherr, der fiel", "___ war ein athenischer Feldherr, der fiel."),
        ("dänische Seglerin in Rom", "___ war eine dänische Seglerin in Rom."),
        ("leiblicher Vater des Kaisers", "Diese Beschreibung passt auf ___: leiblicher Vater des "
         "Kaisers."),
        ("erster Vorsitzender der SPD",
         "Diese Beschreibung passt auf ___: erster Vorsitzender der SPD."),
        ("König von Polen", "___ war König von Polen."),
        ("russischer Komponist des Balletts „Schwanensee“",
         "Diese Beschreibung passt auf ___: russischer Komponist des Balletts „Schwanensee“."),
        ("deutscher Maler der Romantik", "___ war ein deutscher Maler der Romantik."),
        # There are not several of them.
        ("italienischer Maler der „Primavera“", "Diese Beschreibung passt auf ___: italienischer "
         "Maler der „Primavera“."),
        ("deutsche Autorin des „Gänsemarkts“", "Diese Beschreibung passt auf ___: deutsche Autorin "
         "des „Gänsemarkts“."),
        ("der letzte Zar", "___ war der letzte Zar."),
        ("brach mit der Kirche", "Diese Beschreibung passt auf ___: brach mit der Kirche."),
        ("Ungarischer Mathematiker", "Diese Beschreibung passt auf ___: Ungarischer Mathematiker."),
        ("Deutsche", "Diese Beschreibung passt auf ___: Deutsche."),
        # Whom the clause is about, an article would have to tell.
        ("Schöpfer von Anki, der lebt", "Diese Beschreibung passt auf ___: Schöpfer von Anki, der "
         "lebt."),
    ],
)  # fmt: skip
def test_how_a_person_is_told(who: str, said: str) -> None:
    assert told("person name", who) == said


@pytest.mark.parametrize(
    ("term", "said"),
    [
        ("der Besitz", "Diese Beschreibung passt auf „der Besitz“: ___."),
        ("das Atom", "Diese Beschreibung passt auf das Atom: ___."),
        ("§ 433 BGB", "Diese Beschreibung passt auf § 433 BGB: ___."),
    ],
)
def test_an_article_that_a_preposition_would_change_is_quoted(term: str, said: str) -> None:
    assert sentences.told("de", "term define", term).replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize(
    ("means", "asked"),
    [
        ("Zyklus aus vier Opern von Wagner", "Welches Werk ist gemeint? "),
        ("Liederzyklus von Schubert", "Welches Werk ist gemeint? "),
        ("Zyklus von Reaktionen, den Krebs 1937 beschrieb", "Welcher Begriff ist gemeint? "),
    ],
)
def test_what_a_term_means_tells_a_work(means: str, asked: str) -> None:
    texts = {"text": Marked("Winterreise"), "means": Marked(means)}
    found = prompts.prompt("de", "term term", {"means": Marked(means)}, texts)
    assert found.text == asked + means


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("Die Pest erreicht Lübeck.", "Folgendes geschah ___: Die Pest erreicht Lübeck."),
        ("die Bauern und der Bischof", "Folgendes geschah ___: die Bauern und der Bischof."),
    ],
)
def test_a_sentence_behind_a_colon_keeps_its_capital(event: str, said: str) -> None:
    assert sentences.told("de", "date when moment", event, place=prompts.WHEN) == said
