"""People who are so well known that nobody means another one by their names."""

from itertools import permutations

NAMESAKES = frozenset(
    (
        "charles galton darwin",
        "david lloyd george",
        "george herbert walker bush",
        "george walker bush",
        "john foster dulles",
        "john paul jones",
        "john quincy adams",
        "joseph austen chamberlain",
        "joseph rudyard kipling",
        "robert louis stevenson",
        "thomas stearns eliot",
        "william carlos williams",
    )
)
"""People who are well known by three names, and are not who has the first and last of them."""


def _others(pairs: str) -> dict[str, frozenset[str]]:
    """By each name of a pair, the other ones that it has."""
    found: dict[str, frozenset[str]] = {}
    for pair in pairs.split(", "):
        for one, other in permutations(pair.split(), 2):
            found[one] = found.get(one, frozenset()) | {other}
    return found


OTHER_PEOPLE = _others(
    "adams addams, alberdi alberti, augustine augustus, babel bebel, barras barres, "
    "barton burton, bayle boyle, behring bering, bevan bevin, boole boyle, bosch busch, "
    "calderon cameron, calvin kelvin, charon chiron, cooper cowper, cornwell cromwell, "
    "danton denton, einstein eisenstein, faure favre, fourier fournier, gibbon gibson, "
    "gropius grotius, haller heller, hayek hayes, hebel hegel, hebert herbert, hooke hooker, "
    "hooker hoover, hooper hopper, jordaens jordan, judah judas, keller kepler, lenin levin, "
    "lucan lucian, mahler mailer, manet monet, marat murat, marcus marius, millet miller, "
    "mises moses, nefertari nefertiti, peary perry, plato pluto, sanger singer, schiele schiller, "
    "scholl scholz, sloane soane, solon solow, steen stein, stein stern, steinbeck steiner, "
    "stoker stokes, storm sturm, sulla sully, tethys thetis, weber webern, whistler whittier, "
    "wilde wilder"
)
"""Well-known names, each with those that no slip makes of it: Manet, Monet.

Raleigh is none for Rayleigh: whoever types it misspells the name.
"""
