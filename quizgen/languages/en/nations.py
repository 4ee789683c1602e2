"""English: nationalities."""

from quizgen.languages.typed_words import words_of

NATIONS = words_of(
    "afghan african albanian algerian american arab argentin armenian asian athenian"
    " australian austrian azerbaijan babylonian belarusian belgian bohemian brazilian"
    " british bulgarian canadian catalan chilean chinese colombian croatian cuban czech"
    " danish dutch egyptian english estonian ethiopian european finnish flemish florentine"
    " french genevan georgian german greek hungarian icelandic indian indonesian iranian"
    " iraqi irish israeli italian jamaican japanese jewish kenyan korean latvian lebanese"
    " lithuanian mexican mongol moroccan nigerian norwegian ottoman pakistani persian"
    " peruvian polish portuguese prussian roman russian scottish serbian sicilian slovak"
    " slovene slovenian soviet spanish swedish swiss syrian turkish ukrainian venetian"
    " vietnamese welsh"
)
"""The beginnings of words for nationalities, some of them of towns and of former peoples."""

OF_A_NATION = "(?:{})(?:e|ian)? ".format("|".join(map(str.capitalize, NATIONS)))
"""A pattern for an adjective that always has a capital: "Soviet citizens", "British exports"."""
