"""German: the names and terms that learners type."""

from quizgen.languages.de.typed_numbers import SMALL
from quizgen.languages.typed_words import TypedNameWords, contrasting, meanings, replaced, words_of

TYPED_NAMES = TypedNameWords(
    titles=words_of(
        "kaiser kaiserin könig koenig königin koenigin herr frau fürst fuerst fürstin "
        "graf gräfin grafin freiherr freifrau herzog herzogin prinz prinzessin erzherzog "
        "papst bischof erzbischof kardinal pater heiliger heilige kanzler reichskanzler "
        "bundeskanzler präsident general feldmarschall generalfeldmarschall oberst zar "
        "zarin doktor ritter präs gen kard hl bk oberstlt prof "
        "erzherzogin grossherzog grossherzogin kurfürst kurfürstin markgraf markgräfin landgraf "
        "reichsfreiherr frhr freiin prinzregent herrn hr fräulein frl reichspräsident "
        "bundespräsident ministerpräsident minister reichspräs bundespräs admiral grossadmiral "
        "major hauptmann leutnant gfm professor professorin pfarrer pastor abt äbtissin brüder "
        "gebrüder gebr kapitän baron baronin lord lady sultan sankt"
    ),
    titles_of_families=words_of("herr herrn hr frau fräulein frl"),
    officers=words_of(
        "general feldmarschall generalfeldmarschall gfm oberst oberstlt admiral grossadmiral "
        "major hauptmann leutnant"
    ),
    before_families=("von",),
    titles_of_women=words_of(
        "frau königin kaiserin gräfin fürstin herzogin prinzessin "
        "erzherzogin fräulein frl freiin freifrau äbtissin baronin grossherzogin kurfürstin "
        "markgräfin zarin"
    ),
    titles_of_men=words_of(
        "herr herrn hr könig kaiser graf fürst herzog prinz freiherr reichsfreiherr frhr baron "
        "erzherzog grossherzog kurfürst markgraf landgraf zar"
    ),
    titles_of_saints=words_of("heiliger heilige hl sankt"),
    bodies=words_of(
        "armee partei komitee kongress regierung gesellschaft bewegung ministerium "
        "republik akademie universität kommission"
    ),
    royal_titles=("könig", "koenig", "königin", "koenigin"),
    generations=meanings({1: "vater", 2: "sohn"}),
    generations_with_article=meanings({1: "ältere ä ae", 2: "jüngere j"}),
    articles_of_generation=("der", "die", "d"),
    ranks=words_of(
        "freiherr freifrau baronin baron gräfin graf herzogin herzog fürstin fürst"
    ),
    genders=replaced("der=m die=f das=n ein=mn eine=f"),
    # In der Schweiz
    genders_in_case=replaced("der=mf"),
    opening_articles=words_of("der die das den dem ein eine einen einem einer"),
    particles=("von", "vom", "der", "die", "den", "zu", "zur", "zum"),
    epithets=("der", "die"),
    bynames=replaced(
        "grosse=great weise=wise löwe=lion löwenherz=lionheart fromme=pious"
        " kühne=bold kahle=bald dicke=fat schöne=fair gute=good schweiger=silent"
        " schweigsame=silent eroberer=conqueror schreckliche=terrible rote=red"
        " seefahrer=navigator bekenner=confessor prächtige=magnificent heilige=saint"
        " heiliger=saint"
        " grausame=cruel befreier=liberator schwarze=black katholische=catholic starke=strong"
        " soldatenkönig=soldier sonnenkönig=sun wahnsinnige=mad vogeler=fowler"
        " einsiedler=hermit ohneland=lackland rotbart=barbarossa"
    ),
    realm_words=("von",),
    realms=("england grossbritannien britannien schottland normandie",
            "spanien spain kastilien aragon", "preussen prussia deutschland germany",
            "österreich austria ungarn böhmen",
            "frankreich france", "russland russia", "schweden sweden", "bayern bavaria",
            "ägypten egypt", "makedonien macedon", "dänemark denmark"),
    place_kinds_before=replaced("kap=cape berg=mount fluss=river schloss=castle burg=castle"),
    place_kinds_behind=replaced(
        "see=lake fluss=river ozean=ocean meer=sea wüste=desert halbinsel=peninsula "
        "gebirge=mountains insel=island inseln=islands golf=gulf bucht=bay kanal=canal "
        "dynastie=dynasty palast=palace"
    ),
    no_places=words_of(
        "rote rotes roter schwarzes schwarzer weisses weisser gelbes gelber totes tote "
        "grosser grosses indischer arktischer stiller"
    ),
    short_given=(
        "friedrich fritz",
        "johannes hans hannes",
        "heinrich heinz",
        "wilhelm willi willy",
        "josef sepp",
        "elisabeth liesl lisl",
        "margarete grete gretchen",
        "katharina käthe",
        "maximilian max",
        "rudolf rudi",
        "ludwig lutz",
    ),
    saints=replaced("skt=sankt"),
    number_signs=("nummer",),
    contrasts=(
        *contrasting(
            "nitr sulf sulph phosph chlor brom jod iod fluor arsen selen tellur karbon"
            " carbon silic silik bor hydr cyan zyan mangan chrom",
            "at it id in",
        ),
        *contrasting("jod iod", "ate ite ide"),
        *contrasting(
            "meth eth prop but pent hex hept okt oct non dek dec alk", "an en in yn"
        ),
        "-ane -ene -ine", "-anole -anale", "-min -mid", "-otid -osid", "-ton -top",
        "-tonisch -topisch", "-phasie -phagie", "-stomie -tomie", "-trop -troph",
        "-tropie -trophie", "-blast -klast", "-enz -ent", "-anz -ant", "-essat -essant",
        "makro- mikro-", "onto- onko-", "homo- hämo-", "zyto- zysto-",
        # Two words at a time that both are terms.
        "granat granit", "reduktion redaktion", "adduktion addiktion", "referenz reverenz",
        "fraktion friktion", "diplomat diplomant", "konsul konsol", "kapitel kapital",
        "kapitell kapitel", "cystin cystein", "status statut", "island irland", "rhein rhone",
    ),
    before_names=words_of("bei von"),
    before_names_of_others=words_of(
        "frau ehefrau gattin gemahlin witwe mann ehemann gatte gemahl sohn söhne tochter töchter "
        "kind kinder vater mutter eltern bruder brüder schwester onkel tante neffe nichte vetter "
        "cousin cousine enkel enkelin grossvater grossmutter stiefvater stiefmutter stiefsohn "
        "geliebte geliebter freund freundin lehrer lehrerin schüler schülerin nachfolger "
        "nachfolgerin vorgänger vorgängerin gegner hauptstadt"
    ),
    joined_numbers={
        word: number
        for word, number in (*SMALL.items(), ("hundert", 100), ("tausend", 1000))
        if number > 1
    },
    small_words=words_of("bei von"),
    not_initials=words_of("für der die das des dem den und von mit zur zum im in"),
    forms=(
        r"plural(?:form)?\b",
        r"mehrzahl von",
        r"(?:singular|einzahl) von",
        r"partizip",
        r"präteritum",
        r"komparativ\b",
        r"superlativ\b",
        r"weibliche form",
        r"infinitiv\b",
        r"(?:genitiv|dativ|akkusativ)\b",
    ),
    before_numbers=words_of("typ klasse phase stadium grad gruppe kategorie stufe"),
    leading=words_of("in an auf aus bei von zu durch nach unter mit"),
    # "nach" is "after" as well.
    leading_without_article=("nach",),
    leading_articles=replaced(
        "im=in ins=in am=an ans=an aufs=auf beim=bei vom=von zum=zu zur=zu"
    ),
    leading_nouns=words_of("in im ins am ans aufs beim vom zur"),
    adjectives_of_names=("sche", "scher", "sches"),
    joining_people=("und",),
    siblings=replaced("brüder=m gebrüder=m gebr=m geschwister= schwestern=f"),
    joining=(r"(?:und|sowie)\s",),
    number_endings=(
        "-e -", "-er -", "-en -", "-n -", "-s -", "-se -", "-nen -", "-ien - -ium",
        "-en -um -us -a -on -os -is -e", "-i -us -o", "-ka -kum", "-ta -tum",
        "-ma -mum", "-ra -rum", "-na -num", "-ata -a",
        "-izes -ex -ix", "-ices -ex -ix", "-es -ex", "-ina -en",
    ),
    case_endings=("- -es",),
    # Wiener, Bremer, Versailler, Jenaer; Münchner, Lissabonner; Basler.
    place_adjectives=("-er - -en -es -e", "-ner - -en", "-ler -el"),
    cases_of_names=("- -s -ns -ens", "-e -en", "der des dem den"),
    versus=("gegen",),
    provisions=replaced(
        "artikel=article paragraf=paragraph absatz=paragraph abs=paragraph"
    ),
    accidentals={
        # The words for the signs are those of English, which comes first.
        r"(?<=(?<!\w)[acdfg]) sharp (?=[ -](?:dur|moll))": "is",
        r"(?<=(?<!\w)[cdg])(?: flat |b)(?=[ -](?:dur|moll))": "es",
        r"(?<=(?<!\w)[ae])(?: flat |b)(?=[ -](?:dur|moll))": "s",
        r"(?<=(?<!\w)b)(?: flat |b)(?=[ -](?:dur|moll))": "",
    },
    spellings={"sosse(?=n?$)": "sauce", "oxyd": "oxid"},
    subprovisions=words_of("absatz abs satz nr nummer ziffer ziff"),
    of_provision=("des", "der", "vom", "zum"),
)  # fmt: skip
