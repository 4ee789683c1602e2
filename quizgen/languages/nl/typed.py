"""Dutch: what learners type, and what it means."""

from quizgen.languages.typed_words import (
    TypedDateWords,
    TypedNameWords,
    TypedNumberWords,
    TypedUnitWords,
    TypedWords,
    meanings,
    numbered,
    replaced,
    unit_names,
    words_of,
)

TYPED = TypedWords(
    ordinals=numbered(
        *words_of("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende")
    ),
    guessing=("ik denk", "misschien", "waarschijnlijk"),
    introducing=("het is", "dat het"),
    reasons=("omdat",),
    range_start=("tussen",),
    range_gap=("tot(?: en met)?",),
    dates=TypedDateWords(
        months=numbered(
            "januari", "februari", "maart mrt", "april", "mei", "juni", "juli", "augustus",
            "september", "oktober", "november", "december",
        ),
        seasons=numbered("lente voorjaar", "zomer", "herfst najaar", "winter"),
        filling=("op", "de", "het", "jaar", "van", "rond", "omstreeks", "ongeveer"),
        approximate=words_of("rond omstreeks ongeveer"),
        before_christ=("voor christus",),
        after_christ=("na christus",),
        decade_words=("jaren",),
        centuries=("eeuw", "eeuwen"),
        years_ago={"jaar geleden": 1},
        range_gap=("tot", "en"),
        since=("sinds", "vanaf"),
        until=("tot",),
    ),
    numbers=TypedNumberWords(
        small={
            **numbered(
                *words_of(
                    "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"
                    " veertien vijftien zestien zeventien achttien negentien"
                ),
                first=0,
            ),
            **meanings(
                {
                    20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig",
                    70: "zeventig", 80: "tachtig", 90: "negentig",
                }
            ),
        },
        scales=meanings(
            {
                100: "honderd", 1_000: "duizend", 1_000_000: "miljoen", 1_000_000_000: "miljard",
            }
        ),
        alone=words_of("honderd duizend"),
        percent=("procent",),
        plus=("plus",),
        equals=("is gelijk aan",),
        roots=("(?:de )?wortel(?: (?:uit|van))?",),
    ),
    units=TypedUnitWords(
        names=unit_names(
            {
                "s": "seconde, seconden", "min": "minuut, minuten", "h": "uur, uren",
                "d": "dag, dagen", "wk": "week, weken", "month": "maand, maanden",
                "yr": "jaar, jaren", "century": "eeuw, eeuwen", "t": "ton",
                "°C": "graad, graden",
            }
        )
    ),
    names=TypedNameWords(
        titles=words_of(
            "koning koningin prins prinses keizer keizerin graaf gravin hertog hertogin paus"
            " meneer mevrouw generaal admiraal stadhouder"
        ),
        royal_titles=words_of("koning koningin"),
        titles_of_women=words_of("koningin prinses keizerin gravin hertogin mevrouw"),
        titles_of_men=words_of("koning prins keizer graaf hertog meneer"),
        bynames=replaced(
            "grote=great wijze=wise leeuw=lion vrome=pious stoute=bold kale=bald dikke=fat"
            " schone=fair goede=good zwijger=silent veroveraar=conqueror"
            " verschrikkelijke=terrible rode=rufus zeevaarder=navigator heilige=saint"
            " wrede=cruel krankzinnige=mad waanzinnige=mad"
        ),
        # "De" is a preposition of other languages: de facto.
        opening_articles=words_of("het een"),
        genders=replaced("het=n de=c"),
        before_names_of_others=words_of(
            "vrouw echtgenote weduwe man echtgenoot zoon dochter kind vader moeder broer zus zuster"
            " oom tante neef nicht kleinzoon kleindochter grootvader grootmoeder leerling opvolger"
            " voorganger vriend vriendin hoofdstad"
        ),
    ),
)  # fmt: skip
