"""English: what no slip exchanges, because it makes one term of another."""

from quizgen.languages.typed_words import contrasting

CONTRASTS = (
    # Salts and their elements; hydrocarbons, alcohols, sugars and enzymes.
    *contrasting(
        "nitr sulf sulph phosph chlor brom iod fluor arsen selen tellur carbon silic bor"
        " hydr cyan mangan chrom",
        "ate ite ide ine",
    ),
    *contrasting("nitr sulfur sulphur phosphor chlor ferr cupr mercur", "ic ous"),
    "-ane -ene -yne", "-anol -anal", "-enol -enal -enyl", "-ose -ase -ode", "-ase -ate",
    "-one -ose", "-anol -enol", "-tone -tene", "-phase -phage", "-ine -ide -ino", "-otide -oside",
    "-matin -matid", "-tope -tone", "-topic -tonic",
    # Medicine and biology.
    "-phasia -phagia", "-stomy -tomy", "-tropic -trophic", "-tropy -trophy",
    "-trope -troph -trophe", "-blast -clast -plast", "-scope -scopy", "-graph -graphy",
    "-ism -ist", "-er -ee", "-bole -bola",
    # Words of Greek and Latin begin so in other languages as well.
    "macro- micro-", "hyper- hypo-", "inter- intra- infra-", "endo- exo- ecto-", "ab- ad-",
    "mega- giga- meta-", "super- supra-", "pre- pro-", "photo- proto- phono-",
    "onto- onco-", "deca- deci-", "hydro- hygro-", "chromo- chrono-", "homo- hemo-",
    "cyto- cysto-", "ileo- ilio-", "immanen- imminen-", "beta- zeta- eta- theta-",
    # Two words at a time that both are terms, but none that sound alike, since one for the other is
    # a slip of spelling.
    "libel label", "statue statute", "martial marital", "trial trail", "angel angle",
    "adverse averse", "moral mortal", "median medial", "ileum ilium",
    "prescribe proscribe", "county country",
    "perfect prefect", "veracity voracity", "desert dessert",
    "pubic public", "causal casual", "simile smile",
    "reduction redaction", "adduction addiction", "patent patient", "peroneal perineal",
    "moral morale", "concert concept", "infection inflection", "ration ratio",
    "reference reverence", "faction fraction", "faction fiction", "fraction friction",
    "corps corpse", "rational rationale", "local locale", "human humane", "cystine cysteine",
    "insulin inulin", "ablative allative", "eclipse ellipse",
    # Of biology and medicine.
    "carbonyl carboxyl", "cytokine cytosine", "cytidine cytosine", "glucan glycan",
    "mitosis miosis", "infarction infraction",
    "prostate prostrate", "lumbar lumber", "dilation dilution",
    "tomography topography", "reflex reflux", "atrial aerial", "caudal causal", "neural neutral",
    "fetal fatal", "plague plaque",
    "strain sprain", "renin rennin", "rubella rubeola", "infection injection", "hematoma hepatoma",
    "hematology hepatology", "ethnology ethology", "mycology myology", "phenology phonology",
    "phenology phrenology", "deletion depletion", "adaption adoption", "adaptive adoptive",
    "adapt adopt", "regression repression", "meditation mediation", "meditation medication",
    "mediation medication", "mitral mistral",
    # Of chemistry, physics and mathematics.
    "ammonia ammonium", "molarity molality", "molality modality", "modality morality",
    "silicon silicone", "acetic ascetic", "esthetic anesthetic",
    "octane octave", "radium radius", "boron boson", "neuron neutron", "electron election",
    "radian radiant", "convection convention", "convection connection", "refraction retraction",
    "deflection defection", "detection defection", "radical radial", "lateral literal",
    "vertex vortex", "median mediant", "parity purity", "topology typology",
    "topology topography", "topography typography", "altitude attitude", "altitude aptitude",
    "attitude aptitude", "internal interval", "inferior interior", "stratum stratus",
    "basalt basal", "cirrus citrus", "magma magna",
    # Of places.
    "iceland ireland", "rhine rhone", "granada grenada", "hereford hertford",
    "herefordshire hertfordshire", "maine marne", "volga volta", "tiber tibet", "sedan sudan",
    "athena athens", "derby derry", "palma parma", "padua papua", "tropical topical",
    "continent contingent",
    # Of history, law, the arts and language.
    "resolution revolution", "libel liable",
    "statute stature", "statue stature", "interment internment", "regime regimen",
    "regimen regiment", "concession confession", "concession concussion",
    "guild guilt", "mortar mortal", "refuge refugee", "tithe title", "brahman brahmin",
    "ballet ballot", "concert concerto", "quarter quartet", "minuet minute",
    "immunity impunity", "accent ascent", "accent accept", "decent descent",
    "perpetrate perpetuate", "ingenious ingenuous", "urban urbane", "deprecate depreciate",
    "dispense disperse", "exalt exult", "tortuous torturous", "turbid turgid", "venal venial",
    "veracious voracious", "simulate stimulate", "simulation stimulation", "expand expend",
    "expansive expensive", "eternal external", "exercise exorcise",
    # An oxide or a country, which is no plural of the element.
    "alumina aluminum", "magnesia magnesium", "ceria cerium", "thoria thorium",
    "zirconia zirconium", "titania titanium", "lanthana lanthanum", "yttria yttrium",
    "hafnia hafnium", "beryllia beryllium", "baria barium", "india indium",
    "gallia gallium", "germania germanium", "polonia polonium", "francia francium",
    "ruthenia ruthenium", "curia curium", "california californium",
    "columbia columbium", "scandia scandium", "rhodia rhodium", "palladia palladium",
)  # fmt: skip
"""Endings, beginnings, and pairs of words."""
