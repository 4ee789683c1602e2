"""English: the names and terms that learners type."""

from quizgen.languages.en.typed_contrasts import CONTRASTS
from quizgen.languages.typed_words import TypedNameWords, meanings, replaced, words_of

TYPED_NAMES = TypedNameWords(
    titles=words_of(
        "tsar czar tzar tsarina tsaritsa king queen emperor empress pope antipope president "
        "premier chancellor sir dame lord lady dr doctor prof professor mr mrs ms miss mister "
        "general gen marshal field colonel col captain capt major commander admiral commodore "
        "brigadier comrade saint st ste count countess prince princess duke duchess baron "
        "baroness baronet earl viscount marquis marquess marquise bishop archbishop cardinal "
        "father fr brother sister mother abbot abbess patriarch metropolitan deacon canon "
        "friar rabbi rav imam sultan sultana shah shahanshah rev reverend chairman secretary "
        "commissar minister lieutenant lt sergeant sgt citizen archduke archduchess tsarevich "
        "grand senator governor mayor judge justice ambassador congressman representative "
        "adm gov pres brig msgr cmdr cpl hon chief dowager "
        "prime pt maj marsh cdr amb sen chanc emp card abp bp insp supt vp min "
        "vice rear fleet generalissimo generalissimus dictator consul caesar "
        # Of other nations, as English texts write them.
        "ayatollah mullah mulla mollah hojatoleslam sheikh sheik shaikh "
        "shaykh emir amir caliph "
        "khalifa haji hajji hadji hajj sayyid sayyed seyyed vizier pasha bey effendi mahdi "
        "pandit sri shri shrimati swami guru raja rajah maharaja maharajah maharani "
        "nawab nizam begum daw u bogyoke thakin datuk tunku tengku bung sensei shogun mikado "
        "pharaoh negus ras lij dalai don dona dom san santa "
        "santo sao senor senora generalisimo "
        "caudillo libertador duce fuhrer kaiser tenno hetman ataman voivode infanta infante"
    ),
    titles_of_names=words_of(
        "mr mrs ms mister sir dr doctor prof professor president chancellor premier senator "
        "governor mayor colonel col captain capt lieutenant lt commander admiral adm commodore "
        "sergeant sgt archduke archduchess tsar czar tzar kaiser archbishop rabbi ayatollah"
    ),
    offices=(
        "pope antipope", "prince princess infante infanta", "president", "chancellor premier prime",
        "king queen emperor empress tsar tsarina tsaritsa czar tzar kaiser sultan sultana shah",
    ),
    titles_of_women=words_of(
        "mrs ms miss madam dame lady queen empress countess princess duchess baroness tsarina "
        "tsaritsa archduchess viscountess marchioness marquise sultana maharani infanta senora dona"
    ),
    titles_of_men=words_of(
        "mr mister sir lord king emperor count prince duke baron tsar czar tzar pope archduke "
        "viscount earl marquis marquess sultan kaiser maharaja infante senor"
    ),
    royal_titles=("king", "queen"),
    ranks=words_of(
        "baronet baroness baron viscountess viscount earl marquess marquis marchioness duke"
        " duchess countess count lord lady"
    ),
    suffixes=words_of(
        "esq phd md mp qc kc kbe obe frs om pasha pascha bey effendi tenno sensei"
    ),
    generations=meanings({1: "sr snr senior", 2: "jr jnr junior"}),
    generations_with_article=meanings({1: "elder", 2: "younger"}),
    articles_of_generation=("the",),
    # English texts write the names of many nations.
    particles=words_of(
        "of the da di del dell della dello delle degli dei dal dalla do dos das "
        "van vant ter ten af av "
        "bin ibn ben bint binti ould "
        "al el ul as ar an ash ad at az es er ed en "
        "y e a t"
    ),
    elisions=words_of("d l dell dall all"),
    joints=("y", "e", "i", "and"),
    epithets=("the", "of"),
    realm_words=("of",),
    realms=(
        "england britain british scotland ireland wales great united kingdom uk normandy",
        "spain castile castille aragon leon",
        "germany german prussia roman rome empire",
        "austria hungary bohemia habsburg roman empire",
        "france french franks navarre",
        "ottoman ottomans turkey turks empire", "byzantium byzantine empire rome roman",
        "thailand siam", "egypt egyptians", "netherlands holland dutch",
        "sweden swedes", "russia russias", "denmark danes norway", "poland lithuania",
        "macedon macedonia", "persia iran", "naples sicily",
    ),
    bodies=words_of(
        "opposition party international committee congress union front league army bureau "
        "commission government state states group society association council movement board "
        "ministry office guard guards police court tribunal faction left right centre center "
        "republic federation institute academy university bank company railway press review "
        "politburo comintern motors electric dynamics corporation corp inc ltd plc"
    ),
    forms=(
        r"plurals?(?: form)?\b",
        r"singular(?: form)? of\b",
        r"participle",
        r"(?:past|present|future) tense",
        r"(?:comparative|superlative|feminine|masculine)(?: form)? of",
        r"infinitive\b",
        r"gerund\b",
        r"(?:genitive|dative|accusative|third person)\b",
    ),
    before_numbers=words_of("type class phase stage grade group category level"),
    leading=words_of("in at on to by for from of into"),
    leading_verbs=words_of("to"),
    joining_people=("and",),
    siblings=replaced("brothers=m bros=m sisters=f siblings="),
    joining=(r"and\s",),
    small_words=words_of("the a an of for and"),
    behind_letters=words_of("major minor flat sharp natural level levels"),
    opening_articles=words_of("the a an"),
    not_initials=words_of("in on to at by with from against as"),
    before_names=("of",),
    before_names_of_others=words_of(
        "wife widow widower husband son daughter child children father mother parent brother "
        "sister twin uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter "
        "stepfather stepmother stepson stepdaughter lover friend teacher student "
        "disciple assistant ally successor predecessor rival enemy capital"
    ),
    turning=("of",),
    shortenings=replaced(
        "intl=international intnl=international natl=national nat=national dept=department "
        "govt=government gov=government assn=association assoc=association cttee=committee "
        "ctee=committee comm=commission org=organisation orgn=organisation univ=university "
        "inst=institute corp=corporation co=company ltd=limited inc=incorporated "
        "fed=federation rep=republic soc=society min=ministry parl=parliament mt=mount "
        "ft=fort op=opus ctr=centre bros=brothers admin=administration tech=technology "
        "econ=economic pol=political conf=conference cong=congress dev=development "
        "env=environment mgmt=management cresc=crescendo decresc=decrescendo"
    ),
    place_kinds_before=replaced(
        "mount=mount lake=lake loch=lake lough=lake river=river cape=cape volcano=mount "
        "isle=island planet=planet"
    ),
    place_kinds_behind=replaced(
        "mountain=mount mountains=mountains peak=mount volcano=mount river=river lake=lake "
        "sea=sea ocean=ocean desert=desert peninsula=peninsula falls=falls waterfall=falls "
        "waterfalls=falls province=province prefecture=province canal=canal gulf=gulf bay=bay "
        "strait=strait straits=strait island=island isle=island islands=islands isles=islands "
        "dynasty=dynasty castle=castle palace=palace"
    ),
    no_places=words_of(
        # Colours, directions, sizes and the like.
        "red black white yellow blue green orange golden silver dark dead death north south "
        "east west northern southern eastern western central great little big large small new "
        "old upper lower inner outer long high low deep hot cold salt coral pearl rose snake "
        "holy good hope bear slave swan rocky smoky table horn cod fear treasure easter "
        "christmas botany devils inland "
        # Of a nation or a region.
        "indian arabian persian english irish norwegian philippine chinese japanese korean "
        "malay siberian iberian italian crimean scandinavian libyan syrian nubian sonoran "
        "arctic antarctic "
        # Behind "Lake", "Cape" and the like, where these are no kind of place.
        "district poets poet school country town coast colony city house park bank bed side "
        "road street view"
    ),
    shared_places=words_of(
        "japan china korea italy arabia jordan congo niger chad senegal gambia paraguay "
        "uruguay mexico panama nicaragua malawi kenya cameroon lebanon georgia victoria "
        "geneva zurich lucerne constance como garda michigan ontario mississippi missouri "
        "ohio colorado tennessee arkansas delaware connecticut illinois kansas iowa minnesota "
        "wisconsin alabama moscow hudson washington columbia bengal sinai"
    ),
    short_given=(
        "robert bob bobby rob robbie robt",
        "william bill billy will willie wm",
        "richard dick rick ricky",
        "james jim jimmy jamie jas",
        "john jack johnny jno",
        "joseph joe joey",
        "thomas tom tommy thos",
        "edward ed eddie ted teddy ned",
        "theodore ted teddy theo",
        "charles charlie chuck chas",
        "henry hank",
        "margaret maggie meg peggy",
        "elizabeth liz lizzie beth betty bess eliza",
        "catherine kate katie kitty cathy",
        "mary molly polly",
        "anthony tony",
        "andrew andy",
        "michael mike mick mickey",
        "david dave davy",
        "daniel dan danny",
        "samuel sam sammy saml",
        "benjamin ben benny",
        "stephen steve",
        "nicholas nick",
        "alexander alex alec",
        "alfred alf alfie fred",
        "albert al bert bertie",
        "frederick fred freddie",
        "francis frank",
        "franklin frank",
        "peter pete",
        "patrick pat paddy",
        "lawrence larry",
        "leonard len lenny",
        "walter walt",
        "timothy tim",
        "matthew matt",
        "christopher chris kit",
        "ronald ron ronnie",
        "donald don",
        "kenneth ken",
        "gerald gerry jerry",
        "eugene gene",
        "abraham abe",
        "ernest ernie",
        "philip phil",
        "gregory greg",
        "dorothy dot dolly",
        "susan sue",
        "eleanor nell ellie",
        "florence flo",
        "rebecca becky",
        "victoria vicky",
    ),
    saints=replaced("st=saint ste=sainte sts=saints"),
    number_signs=words_of("no number num nr nos"),
    prefixes=replaced("o=ortho m=meta p=para"),
    final_shortenings=("co",),
    contrasts=CONTRASTS,
    plurals={
        # From Greek and Latin: phenomena, criteria, bacteria, radii, nuclei, indices.
        "omena$": "omenon", "(?<=ri)teria$": "terion", "(?<=ac)teria$": "terium",
        "ondri(?:a|um)$": "ondrion", "ii$": "ius", "us$": "us", "is$": "is",
        "(?<=angli|tomat)a$": "on", "^genera$": "genus", "^corpora$": "corpus",
        "(?<=^dat)a$": "um", "(?<=[ogem]m)ata$": "a", "ae$": "a",
        "(?<=medi|ectr|trat|rrat|icul|posi|rand|dend|axim|inim|uant|enni)a$": "um",
        "(?<=^ax)es$": "is", "(?<=cris|thes|alys|gnos)es$": "is", "(?<=append)ices$": "ix",
        "(?<=cle|mul|ung|act|foc|loc|umn)i$": "us", "(?<=[tdp])ices$": "ex",
        "(?<=tr)ices$": "ix", "^taxa$": "taxon", "(?<=noum)ena$": "enon", "(?<=hedr)a$": "on",
        "(?<=thor)aces$": "ax", "(?<=ary|ala|eni)nges$": "nx", "^femora$": "femur",
        "(?<=^foram)ina$": "en", "(?<=^lum)ina$": "en", "^irides$": "iris",
        "(?<=octop)odes$": "us", "^viscera$": "viscus", "(?<=cal)yces$": "yx",
        "^tempora$": "tempus", "(?<=cherub|seraph)im$": "", "^kibbutzim$": "kibbutz",
        "^oxen$": "ox",
        "teeth$": "tooth", "feet$": "foot", "geese$": "goose", "^mice$": "mouse",
        "^lice$": "louse",
        "ies$": "y", "(?<=[cs]h)es$": "", "(?<=[sxz])es$": "", "(?<=[^s])s$": "",
    },
    number_endings=(
        "-ves -f -fe", "-es -is", "-i -us", "-ae -a", "-ata -a", "-ices -ix -ex",
        "-xes -x", "-a -um", "-oes -o", "-i -o", "-men -man", "-children -child", "-people -person",
    ),
    accidentals={
        r"(?<=(?<!\w)[a-g]) ?[♯#](?=[ -]|$)": " sharp ",
        r"(?<=(?<!\w)[a-g]) ?♭(?=[ -]|$)": " flat ",
        r"(?<=(?<!\w)[a-g])b(?=[ -](?:major|minor)(?!\w))": " flat ",
    },
    spellings={
        # British, and American: colour, fibre, oesophagus, catalogue, sulphur.
        "^aeroplane": "airplane",
        "(?<=[a-z]{2})our(?=s|al|ed|er|ful|ing|is|iz|ite|less|$)": "or",
        "(?<=[bdghktpv])re(?=s?$)": "er", "(?<=[a-z]{3})ogue(?=s?$)": "og",
        "gramme(?=s?$)": "gram", "(?<=[a-z])yse(?=[drs]?$)": "yze", "^sulph": "sulf",
        # In six letters or more: anaemia, oedema, foetus, but not poet.
        "^[ao]e(?=[a-z]{4})|(?<=[a-z])[ao]e(?=[a-z]{3})|(?<=[a-z]{2})[ao]e(?=[a-z]{2})": "e",
        "^gr[ae]y": "gray", "^tyre(?=s?$)": "tire", "^plough": "plow", "^draught": "draft",
        "cheque(?=[drs]?|book|$)": "check", "^mould": "mold", "^moult": "molt",
        "^smoulder": "smolder", "^kerb": "curb", "^gaol": "jail", "^axe$": "ax",
        "^dis[ck](?=s?$)": "disk", "^enquir": "inquir", "ellery$": "elry",
        "exion(?=s?$)": "ection", "^carat(?=s?$)": "karat", "^pyjama": "pajama",
    },
    versus=("v", "vs", "versus"),
    further_of_party=words_of(
        "of ltd limited plc inc incorporated co company corp corporation llc llp"
    ),
    crown=("r", "regina", "rex", "queen", "king", "crown"),
    provisions=replaced(
        "section=section sections=section sec=section sect=section s=section ss=section "
        "§=§ §§=§ article=article articles=article art=article arts=article "
        "paragraph=paragraph paragraphs=paragraph par=paragraph para=paragraph "
        "paras=paragraph ¶=paragraph chapter=chapter ch=chapter clause=clause cl=clause "
        "rule=rule schedule=schedule sch=schedule amendment=amendment "
        "regulation=regulation reg=regulation"
    ),
    subprovisions=words_of("paragraph para par subsection section sect sec § s cl clause"),
    of_provision=("of the", "of"),
)  # fmt: skip
