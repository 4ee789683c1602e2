"""Facts of a history that never happened: a seed in, entries for quizgen's fact files out."""

from collections.abc import Iterator
from random import Random

from chronicle import Chronicle, Entry, Life, tell
from mixes import Mix
from phrases import Words, filled, load_words, say

SOURCES = {
    "almond-1961": ("Towns without a plan", "R. Almond", 1961),
    "berezin-1974": ("Город и промысел", "П. Березин", 1974),
    "carrow-1988": ("The price of a harbour", "L. Carrow", 1988),
    "dietrich-1992": ("Provincial institutions", "K. Dietrich", 1992),
    "erofeeva-2003": ("Уезд в движении", "Н. Ерофеева", 2003),
}
"""Source id → title, author, year of issue."""

CYRILLIC_SHARE = 1 / 3
NOBODY = Life("", 1680, 1900)
"""Whose years events have in a deck without people."""

RECENT = 400
"""How many facts back `people`, `see`, `by` and `opposes` look."""


def facts(count: int, seed: int, mix: Mix) -> Iterator[Entry]:
    """So many facts, the kinds of the mix in turn; the same for the same seed."""
    chronicle = Chronicle(Random(seed), mix)
    english, russian = load_words("english"), load_words("russian")
    for number in range(count):
        words = russian if chronicle.random.random() < CYRILLIC_SHARE else english
        yield KINDS[mix.kinds[number % len(mix.kinds)]](chronicle, words)


def person(chronicle: Chronicle, words: Words) -> Entry:
    """Someone with a full name, a description and a life of 31 to 89 years."""
    random = chronicle.random
    born = random.randint(1680, 1880)
    died = born + random.randint(31, 89)
    phrases = 1 if random.random() < 0.95 else 2

    def draw() -> Entry:
        name, full_name = a_name(random, words)
        who = [say(words, random, "who") for _ in range(phrases)]
        entry: Entry = {
            "person": name,
            "id": "",
            "also": [full_name],
            "who": who if phrases > 1 else who[0],
            "born": birth_or_death(random, born),
            "died": birth_or_death(random, died),
        }
        return entry | common(chronicle, words)

    entry = tell(chronicle, draw)
    chronicle.lives.append(Life(str(entry["id"]), born, died))
    return entry


def a_name(random: Random, words: Words) -> tuple[str, str]:
    """A name without and with its middle name."""
    gender = random.choice(["man", "woman"])
    given, middle, family = (
        say(words, random, symbol) for symbol in (gender, f"{gender}_middle", f"{gender}_family")
    )
    return f"{given} {family}", f"{given} {middle} {family}"


def date(chronicle: Chronicle, words: Words) -> Entry:
    """An event, or something that lasted, within the adult life of an earlier person if any."""
    random = chronicle.random
    life = random.choice(chronicle.lives[-RECENT:] or [NOBODY])
    last = life.died - 2  # an Old Style day may fall into the next year
    year = random.randint(life.born + 16, last)
    lasting = random.random() < 0.3
    people: Entry = {} if life is NOBODY else {"people": [life.id]}

    def draw() -> Entry:
        return {
            "date": stretch(random, year, last) if lasting else moment(random, year),
            "event": say(words, random, "stretch" if lasting else "moment"),
            "id": "",
            **people,
            **related(chronicle),
        } | common(chronicle, words)

    entry = tell(chronicle, draw)
    chronicle.events.append(str(entry["id"]))
    return entry


def figure(chronicle: Chronicle, words: Words) -> Entry:
    """A count, a share or a measure with its unit, as of a year."""
    random = chronicle.random
    year = str(random.randint(1700, 1899))
    form = random.choices(["counts", "share", "measure_km", "measure_t"], [6, 2, 1, 1])[0]
    unit: Entry = {"unit": form.removeprefix("measure_")} if form.startswith("measure_") else {}

    def draw() -> Entry:
        return {
            "figure": quantity(random, form),
            "counts": say(words, random, form, {"year": year}),
            "id": "",
            "as_of": year,
            **unit,
            **related(chronicle),
        } | common(chronicle, words)

    return tell(chronicle, draw)


def argument(chronicle: Chronicle, words: Words) -> Entry:
    """A historian's answer to a question about one place, with two or three grounds."""
    random = chronicle.random
    grounds = random.choice([2, 2, 3])

    def draw() -> Entry:
        place = {"place": say(words, random, "place")}
        speaker = proponent(chronicle, words)
        entry: Entry = {
            "argument": say(words, random, "claim", place),
            "id": "",
            "question": say(words, random, "question", place),
            "by": speaker,
            "because": [
                filled(ground, words, random, place)
                for ground in random.sample(words["ground"], grounds)
            ],
            "opposes": opposed(chronicle, words, speaker),
        }
        return entry | common(chronicle, words)

    entry = tell(chronicle, draw)
    chronicle.arguments.append((str(entry["id"]), str(entry["by"])))
    return entry


def term(chronicle: Chronicle, words: Words) -> Entry:
    """A word of one place, and the thing that it stands for."""
    random = chronicle.random

    def draw() -> Entry:
        return {
            "term": say(words, random, "term"),
            "id": "",
            "means": say(words, random, "means"),
            **related(chronicle),
        } | common(chronicle, words)

    return tell(chronicle, draw)


KINDS = {
    "person": person,
    "date": date,
    "figure": figure,
    "argument": argument,
    "term": term,
}
"""The kinds that a mix can have."""


def common(chronicle: Chronicle, words: Words) -> Entry:
    """What every kind may say: tags, page, and now and then a note."""
    random, mix = chronicle.random, chronicle.mix
    page = random.randint(5, 480)
    entry: Entry = {"tags": random.sample(words["tag"], mix.tags)}
    entry["page"] = str(page) if random.random() < 0.8 else f"{page}-{page + random.randint(1, 4)}"
    if random.random() < mix.noted:
        entry["note"] = " ".join(say(words, random, "note") for _ in range(mix.note_sentences))
    return entry


def proponent(chronicle: Chronicle, words: Words) -> str:
    """Mostly a historian by name; else a source or a person of the deck, by id."""
    random = chronicle.random
    if random.random() < 0.7:
        return random.choice(words["historian"])
    if not chronicle.lives or random.random() < 0.5:
        return random.choice(list(SOURCES))
    return random.choice(chronicle.lives[-RECENT:]).id


def opposed(chronicle: Chronicle, words: Words, speaker: str) -> str:
    """Mostly a view in words; else the id of an earlier argument of somebody else."""
    random = chronicle.random
    others = [id_ for id_, by in chronicle.arguments[-RECENT:] if by != speaker]
    if others and random.random() < 0.15:
        return random.choice(others)
    return say(words, random, "opposed")


def related(chronicle: Chronicle) -> Entry:
    """A source of the fact's own, and where there is one an earlier event to see."""
    random = chronicle.random
    entry: Entry = {"source": random.choice(list(SOURCES))}
    if chronicle.events and random.random() < 0.6:
        entry["see"] = [random.choice(chronicle.events[-RECENT:])]
    return entry


def day(random: Random, year: int) -> str:
    """A day that exists in every year, as YYYY-MM-DD."""
    return f"{year}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"


def birth_or_death(random: Random, year: int) -> str | list[str]:
    """A day, month, year, uncertain year or one of two years, in EDTF."""
    written = random.choices(
        [day(random, year), day(random, year)[:7], str(year), f"{year}~", f"{year}?"],
        [60, 8, 20, 6, 4],
    )[0]
    return written if random.random() < 0.98 else [str(year), str(year + 1)]


def moment(random: Random, year: int) -> str:
    """A day (now and then Old Style), month, year, approximate year or decade, in EDTF."""
    return random.choices(
        [
            day(random, year),
            f"{day(random, year)} OS",
            day(random, year)[:7],
            str(year),
            f"{year}~",
            f"{year // 10}X",
        ],
        [60, 6, 12, 14, 5, 3],
    )[0]


def stretch(random: Random, first: int, last: int) -> str:
    """A period within the two years, at most six years long, in EDTF."""
    end = min(last, first + random.randint(0, 6))
    if end > first and random.random() < 0.5:
        return f"{first}/{end}"
    return f"{first}-{random.randint(1, 6):02}/{end}-{random.randint(7, 12):02}"


def quantity(random: Random, form: str) -> str:
    """A number that no year in the text can equal, written as the form of the figure asks."""
    if form == "share":
        return f"{random.randint(3, 997) / 10} %"
    if form.startswith("measure_"):
        return f"{random.randint(15, 9990) / 10}"
    number = random.choice([random.randint(11, 999), random.randint(2101, 90_000)])
    rounded = 100 * random.randint(25, 4000)
    return random.choices(
        [str(number), f"~{rounded}", f"{rounded}+", f"{number}..{number + number // 4}"],
        [80, 10, 5, 5],
    )[0]
