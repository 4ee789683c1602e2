"""Decks of random facts, whose words, names, dates and numbers often meet."""

from hypothesis import strategies as st

WORDS = st.lists(
    st.sampled_from("the of coal iron line bridge canal wages rose fell paid for north Leeds by he "
                    "was and at towns mills king rail opened late".split()),
    min_size=1, max_size=8,
).map(" ".join)  # fmt: skip
NAMES = st.builds(
    "{} {}".format,
    st.sampled_from("Ann Bob Cid Dora Eve Finn Guy J. K.".split()),
    st.sampled_from("Able Baker Carter Dyer Evans Fisher Able-Baker".split()),
)
DATES = st.sampled_from(
    "1825 1826 1831-05 1829-10-06 182X 18XX 1830~ 1832? 1825/1830 1829/1834 1840/.. ../1841"
    " -0043 0079 1917-10-25 1999 2024".split()
)
NUMBERS = st.sampled_from(
    ["3", "4", "12", "25", "848", "1108", "38848", "39000", "76.5 %", "55.5 %", "~400000",
     "400000+", "20..25", "-4", "0", "99.9 %"]
)  # fmt: skip


TOWNS = (
    "Leigh Bury Crewe Derby Exeter Frome Goole Hull Ilkley Jarrow Kendal Luton Margate Neath Oldham"
    " Poole Quorn Ripon Stroud Thirsk Ulceby Ventnor Wigan York"
).split()


@st.composite
def facts(draw: st.DrawFn, number: int) -> str:
    """A fact whose id is its number; half of them tell of a town of their own."""
    own = draw(st.sampled_from(["", f" at {TOWNS[number % len(TOWNS)]}"]))
    kind = draw(st.sampled_from(["person", "date", "figure", "argument", "term"]))
    fact = {
        "person": lambda: f"person: {draw(NAMES)}, who: {draw(WORDS)}{own}, died: '1848'",
        "date": lambda: f"date: '{draw(DATES)}', event: {draw(WORDS)}{own}",
        "figure": lambda: f"figure: '{draw(NUMBERS)}', counts: {draw(WORDS)}{own}, change: yes",
        "term": lambda: (
            f"term: {draw(WORDS)}, means: {draw(WORDS)}{own}, stands_for: {draw(WORDS)}"
        ),
        "argument": lambda: (
            f"argument: {draw(WORDS)}, question: Why did {draw(WORDS)}{own}?, by: {draw(NAMES)},"
            f" because: [{draw(WORDS)}, ground {number}], opposes: the view of {draw(NAMES)}"
        ),
    }[kind]()
    return f"{fact}, id: f{number}" + draw(st.sampled_from(["", ", tags: [a]", ", tags: [b]"]))


DECKS = st.integers(1, 12).flatmap(lambda size: st.tuples(*map(facts, range(size))))
