"""English: nationalities."""

import re

from quizgen.languages.typed_words import words_of

_WORDS = (
    "west indian",
    "south african",
    "(?:north|south) korean",
    "(?:north|south) vietnamese",
    "(?:latin|north|south|central|native) american",
    "costa rican",
    "new zealand",
    "puerto rican",
    "saudi arabian",
    "sierra leonean",
    "sri lankan",
    *words_of(
        "afghan african albanian algerian american angolan arab argentin armenian asian assyrian"
        " athenian australian austrian azerbaijan aztec babylonian bahamian bangladeshi barbadian"
        " bavarian belarusian belgian bengali bohemian bolivian bolognese bosnian brazilian breton"
        " british bulgarian burgundian burmese byzantine cambodian cameroonian canadian"
        " carthaginian castilian catalan chilean chinese colombian congolese cretan croatian cuban"
        " cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian"
        " european filipino finnish flemish florentine frankish french genevan genoese georgian"
        " german ghanaian greek guatemalan guyanese haitian hittite honduran hungarian icelandic"
        " inca indian indonesian iranian iraqi irish israeli italian jamaican japanese jewish"
        " jordanian kazakh kenyan korean kurdish latvian lebanese liberian libyan lithuanian"
        " macedonian malaysian malian maltese manx maori mauritian mayan mexican milanese moldovan"
        " mongol moorish moravian moroccan mozambican namibian neapolitan nepalese netherlandish"
        " nicaraguan nigerian norwegian ottoman pakistani palestinian panamanian paraguayan"
        " parthian persian peruvian phoenician polish portuguese prussian romanian roman russian"
        " rwandan samoan saxon scottish senegalese serbian sicilian sienese singaporean slovak"
        " slovene slovenian somali soviet spanish spartan sudanese sumerian swedish swiss syrian"
        " taiwanese tanzanian tatar thai theban tibetan tongan trinidadian tunisian turkish tuscan"
        " ugandan ukrainian umbrian uruguayan uzbek venetian venezuelan vietnamese welsh yugoslav"
        " zambian zimbabwean zulu",
    ),
)
_ENDS = "(?:e|i?an|ic|er)?(?:s|m[ae]n|wom[ae]n)?"

NATIONS = (rf"(?:{'|'.join(_WORDS)})(?={_ENDS}(?!\w))",)
"""A pattern for nationalities, some of them of towns and of former peoples.

Nothing else follows, as in "romantic" or "germanium". With the endings after each word instead, it
took a sixth of the time in which all patterns of a sheet are compiled.
"""

_CAPITALS = re.sub(r"(?<![a-z])[a-z]", lambda found: found[0].upper(), "|".join(_WORDS))

OF_A_NATION = f"(?:{_CAPITALS})(?:e|ian)? "
"""A pattern for an adjective that always has a capital: "Soviet citizens", "British exports"."""
