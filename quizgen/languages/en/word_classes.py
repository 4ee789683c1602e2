"""English: classes of words, and what sentences of several kinds share."""

from functools import lru_cache

from quizgen.languages.sentence_words import PAST_UNTIL

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

CLASSES = {
    "t": "the",
    "a": "a an each every",
    "d": "this those these its his her their our my your all some no any",
    "o": "of",
    "i": "in on inside within per",
    "b": "by",
    "p": (
        "aboard about above across after against along among amongst around as at before behind"
        " below beneath beside besides between beyond despite during except for from into like"
        " near off onto out outside over since than through throughout to toward towards under"
        " until up upon versus via with without"
    ),
    "w": "who that which",
    "r": "whom whose where when while why how because if whether",
    "v": "were are",
    "f": (
        "is was be been being am has have had do does did can could will would shall should may"
        " might must abolishes adopts announces appoints approves became become becomes began"
        " begins broke came closes come comes condemns conquers decides declares dies dissolves"
        " elects ends enters establishes fell gave go goes got invades joins knew loses makes"
        " meets occupies opens proclaims publishes ran ratifies reaches rejects resigns sank sat"
        " saw seizes sends spoke starts stood struck swore takes took went wrote"
    ),
    "m": (  # finite, or a participle
        "bought brought fought found held kept led left lost made met paid put read said sent set"
        " sold spent spread told won"
    ),
    "e": (  # a participle
        "born bound built drawn driven ever given known seen shot shown spoken stolen sunk taken"
        " thrown worn written"
    ),
    "&": "and or but nor not",
    "j": (
        "first third last final initial great new old former original ancient then general sudden"
        " official public war-time"
    ),
    "u": "second minute hour day week month year",
    "K": "constant number ratio",
    "P": (
        "concentration content debt deficit efficiency fraction growth humidity inflation level"
        " percentage probability proportion quota rate salinity share surplus target threshold"
        " turnout"
    ),
    "Q": (
        "acceleration activity age altitude amount amplitude angle area average balance"
        " brightness budget capacity charge circumference conductivity consumption cost current"
        " clearance density depth diameter difference dimension distance dose duration elevation"
        " energy enthalpy expectancy extent force frequency gap half-life heat height income"
        " index intensity length life lifespan lifetime limit load luminosity magnitude mass"
        " maximum mean median minimum moment momentum output pH pKa pKb period point population"
        " potential power pressure price production radius rainfall range rank resistance"
        " revenue salary size solubility span speed spin strength sum temperature tension"
        " thickness time toll total turnover value velocity viscosity voltage volume wage"
        " wavelength weight width work score yield GDP GNP IQ absorbance acidity albedo"
        " coefficient eccentricity emissivity exponent factor gravity hardness inclination"
        " modulus obliquity opacity permeability permittivity porosity quotient redshift"
        " reflectivity roughness stiffness susceptibility tilt transmittance valence valency"
        " bandwidth correlation covariance delay deviation elasticity incidence intake kurtosis lag"
        " latency mortality overhead payload prevalence skewness throughput variance dowry fare"
        " fee fortune magnification pension precipitation ransom rent reward tariff tax term"
    ),
    "E": (
        "abdication abolition accession accident acquittal adoption alliance approval armistice"
        " arrival affair ascent assassination baptism battle beginning betrayal birth boycott"
        " burial campaign"
        " ceasefire charter clash conference congress conquest consecration conspiracy constitution"
        " coronation council coup creation crisis crossing crusade death debut decision decree"
        " defection demise demolition departure destruction disaster discovery dismissal doctorate"
        " dynasty"
        " earthquake eclipse edict edition election emergence empire epidemic eruption"
        " establishment execution exhibition exile expedition explosion expulsion famine"
        " festival fire flight flood foundation founding funeral genocide incident independence"
        " introduction invasion invention journey landing law lecture letter manifesto marriage"
        " massacre meeting merger message mission mutiny offensive onset opening outbreak pact"
        " pandemic paper peace plague plenum pogrom premiere première premiership presentation"
        " presidency proclamation project proposal publication putsch ratification rebellion"
        " referendum reform reign removal renaissance republic resignation revival revolution"
        " scandal schism siege"
        " signing summit synod synthesis terror thaw treaty trial truce unification union"
        " uprising verdict version victory voyage war wedding withdrawal"
        " duel inquest memo memorandum sermon spacewalk transplant writing"
    ),
    "A": (  # events, or verbs in a clause
        "advance airlift arrest attack attempt blockade collapse crash debate default defeat"
        " end era escape fall grant launch march murder plot post protest purge raid release"
        " repeal retreat"
        " return revolt riot rise rule sack split start strike study surrender test transfer"
        " visit vote"
    ),
    "G": (
        "accountant admiral advocate architect associate aunt bishop bolshevik boy chemist chief"
        " child clerk colleague cook count countess cousin critic daughter delegate despot"
        " diplomat disciple duchess duke friend girl heir hero heroine husband judge king man"
        " martyr mechanic merchant monk mystic nephew niece nun oppositionist patron pilot poet"
        " pope president priest prince princess pupil queen rebel rival saint scholar servant"
        " slave son spy student tyrant uncle widow wife woman"
    ),
    "S": (
        "algae bacteria children criteria feet fungi geese genera larvae lice men mice nuclei"
        " olympics oxen people phenomena police species teeth vertebrae women"
    ),
    "n": (  # no plurals
        "abdomen bitumen foramen lumen omen regimen specimen stamen"
        " achilles athens atlas bias brussels canvas chaos charles christmas cosmos crossroads gas"
        " headquarters hercules honduras james jones kansas lagos laos lens mars means moses naples"
        " news reynolds series texas thames thomas wales comment mention position question station"
    ),
}
_CLASS_OF = {word: name for name, words in CLASSES.items() for word in words.split()}

_POSSESSIVES = ("'s", "’s", "s'", "s’")
_EVENT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ism")
_AGENT_ENDINGS = (
    "er", "or", "ist", "ian", "eer", "man", "woman", "crat", "smith", "wright",
)  # fmt: skip


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word, as in `CLASSES`, or by its form.

    "'" is a possessive, "y" a year, "0" another number, "g" ends in -ing, "N" is another word with
    a capital and "n" without. "," and "!" are signs that end a phrase, "x" is another sign.
    """
    if not word[0].isalnum():
        return "," if word in ",(–" else "!" if word in ".;:?!" else "x"
    if word.endswith(_POSSESSIVES):
        return "'"
    small = word.lower()
    found = _CLASS_OF.get(word) or _CLASS_OF.get(small, "")
    # Left and Made can be names; a verb has no capital.
    if found and (word == small or found not in "fmev"):
        return found
    if word[0].isdecimal():
        return (
            "y" if len(word) == 4 and word.isdecimal() and 1500 <= int(word) < PAST_UNTIL else "0"
        )
    if small.endswith(("people", "men", "women", "children")):
        return "S"
    if small.endswith("s") and not small.endswith(("ss", "us", "is", "ics")):
        return "M" if _CLASS_OF.get(small[:-1], "") in "KPQ" and small[:-1] in _CLASS_OF else "S"
    if small.endswith("ed"):
        return "e"
    if small.endswith("ing"):
        return "g"
    if small.endswith(_EVENT_ENDINGS) and len(small) > 6:
        return "E"
    if small.endswith(_AGENT_ENDINGS) and len(small) > 4:
        return "G"
    return "n" if word[0].islower() else "N"


HEAD = "[nNjuegQKPMSEAGy0]"
"""Words of a noun phrase before what follows its head: no prepositions, verbs or possessives."""

NOT_BEFORE_HEAD = "of|in|on|for|to|by|from|with|that|which|who|at|and|or|than|as"
