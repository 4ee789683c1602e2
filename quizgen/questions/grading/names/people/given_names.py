"""Given names that are the same in several languages, in Latin letters without accents."""

from collections.abc import Mapping
from functools import cache

from quizgen.questions.grading.all_languages import WORDS
from quizgen.questions.grading.names.words.name_lists import MEN, WOMEN
from quizgen.questions.grading.names.words.romanisation import latin, phonetic_key
from quizgen.questions.grading.names.words.typed_names import NameWord

_GROUPS = """
ahmed ahmad
alexander alexandre alessandro alejandro aleksandr aleksander alexandros sandor
alfonso alphonse alfons afonso alphonso
alexei alexey aleksei aleksey alexis aleksej
andrew andreas andre andrea andres andrei andrey andrzej
anne anna ana
anthony antony anton antoine antonio antonin antoni antonie antonius
august augustus auguste augusto
augustine augustin agustin agostino augustinus
bai bo po
baldwin baudouin balduin balduino boudewijn
bartholomew bartolomeo bartolome barthelemy bartholomaus
benedict benoit benedikt benedetto benedictus
bernard bernhard bernardo
bridget brigitte brigitta birgitta
casimir kazimierz kasimir casimiro
catherine katherine katharina caterina catalina catarina ekaterina yekaterina katarzyna
charles karl carl carlo carlos karel karol karoly
christopher cristoforo cristobal christophe christoph cristovao krzysztof
clement clemens clemente klemens
constantine constantin konstantin costantino constantino
dmitri dmitry dmitriy dimitri dmitrij
edward eduard edouard eduardo edoardo
eleanor eleonore eleonora alienor leonor
elizabeth elisabeth elisabetta elizaveta yelizaveta elzbieta erzsebet
emmanuel emanuel emanuele immanuel manuel manoel
eugene eugen eugenio evgenii yevgeny
ferdinand fernando ferdinando fernand fernao
francis franz franziskus francois francesco francisco frans frantisek ferenc franciszek
frederick frederic friedrich fridrikh federico fredrik frederik fryderyk frigyes
genghis gengis chinggis chingis dschingis tschingis
george georg georges giorgio jorge georgy georgii georgi jerzy gyorgy
godfrey gottfried godefroy goffredo
gregory gregor gregoire gregorio grigory grigori grigorii grzegorz gergely
helen helene helena elena yelena ilona
henry henri heinrich enrico enrique henrique hendrik henryk genrikh
hugh hugo hugues ugo
ignatius ignace ignaz ignacio ignazio
james jacques jaime jacob jakob giacomo jacobo yakov jakub
isabella isabelle
jerome hieronymus girolamo jeronimo
joan joanna jeanne giovanna juana johanna
john johann johannes jean giovanni juan joao ivan iwan jan hans janos ioann
joseph josef giuseppe jose iosif jozef jozsef
julian julien giuliano
julius jules julio giulio
ladislaus wladyslaw laszlo ladislas ladislao
lawrence laurence lorenz laurent lorenzo lavrenty
leo lev
louis ludwig lyudovik luigi luis lewis lodewijk ludvik lajos ludovico
luke lukas luc luca lucas
margaret margarete marguerite margherita margarita
mark marc marco marcos markus
martin martino marton
mary maria marie mariya
matthew matthaus matthieu matteo mateo matvei
michael michel michele miguel mikhail mihail michal mihaly
mohammed mohamed mohamad mohammad muhammad muhammed muhamed
nicholas nicolas nikolaus nikolai nikolay niccolo nicola nicolaus mikolaj miklos
otto othon ottone
paul paulus paolo pablo pavel pawel pal
peter pierre pietro pedro pyotr petr piotr pieter petrus
philip philippe philipp filippo felipe filipp filip
pius pie pio
raphael rafael raffaello raffael
richard ricardo riccardo
robert roberto
rudolf rudolph rodolfo rodolphe
sigismund zygmunt sigmund sigismond segismundo
simon simeon semyon simone
sophia sophie sofia
stephen steven stefan stephan etienne stefano esteban stepan istvan
teresa theresa therese theresia
theodore theodor teodoro fyodor fedor
thomas tommaso tomas foma tamas
suleiman soliman suleyman
titian tiziano tizian titien
victor vittorio viktor vitor
vincent vincenzo vicente vincenz
vladimir wladimir volodymyr wlodzimierz
wenceslaus vaclav wenzel venceslas
william wilhelm vilgelm guillaume guglielmo guillermo willem guilherme vilmos
"""
"""Each line has the names that one person may have, in the languages of Europe."""

SAME_GIVEN = {
    name: frozenset(group.split())
    for group in _GROUPS.strip().splitlines()
    for name in group.split()
}
"""For a given name, the same in all languages."""


def is_whole_given(name: str) -> bool:
    """Whether this is a given name that quizgen knows, and no short form of one."""
    return name in MEN or name in WOMEN or name in SAME_GIVEN


def is_same_given(one: str, other: str) -> bool:
    """Whether two given names are the same in two languages: Karl, Charles."""
    return other in SAME_GIVEN.get(one, ())


@cache
def short_given() -> Mapping[str, frozenset[str]]:
    """For a given name, its short forms and what it is short for, as they sound (`phonetic_key`).

    To read the table takes 20 ms, and many decks need it for no answer.
    """
    found: dict[str, frozenset[str]] = {}
    for line in WORDS.names.short_given:
        whole, *short = map(phonetic_key, line.split())
        same = SAME_GIVEN.get(latin(line.split()[0]), frozenset())
        wholes = {whole, *map(phonetic_key, same)}
        # In the same order each time: the page holds this table.
        for name in (*sorted(wholes), *short):
            others = {*short, *(wholes if name in short else ())} - {name}
            found[name] = found.get(name, frozenset()) | others
    return found


def is_short_given(one: str, other: str) -> bool:
    """Whether one given name is short for the other, as they sound: Bobby, Robert."""
    return other in short_given().get(one, ())


def is_given(word: NameWord) -> bool:
    """Whether a word is a given name that quizgen knows, or a short form of one."""
    return is_whole_given(word.letters) or word.key in short_given()
