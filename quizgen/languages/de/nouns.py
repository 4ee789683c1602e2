"""German: nouns by their endings, which tell the gender and how a quantity is asked for."""

from quizgen.languages.typed_words import words_of

# Nouns by their endings; the longest one decides, and "^" is the beginning of a word. Each gender
# has a class for events, which are only asked when; for those that are past; for what is big, high
# or long, has a value or reads somehow; and for what exists or is valid for some time. The classes
# are letters of Latin-1, because sets of Greek letters take 45 ms more to compile.
NOUNS = {
    "F": (
        "ung heit keit schaft tion sion xion region religion tät enz allianz bilanz distanz"
        " instanz substanz toleranz resonanz ik kultur natur zensur diktatur struktur literatur"
        " logie grafie graphie kratie industrie theorie studie dynastie finsternis erkenntnis"
        " geburt flucht wahl krise reise rede fahrt reform messe ^ehe hochzeit"
        " ernte seuche pest grippe revolte premiere synthese synode taufe wende"
        " blockade epoche ära macht nahme gabe hilfe sperre probe weihe flut dürre rückkehr"
        " wiederkehr ankunft schrift teilnahme niederlage klage kommunion entente affäre"
        " kanonade nacht bulle nachricht woche jagd heirat enzyklika novelle mail sinfonie"
        " symphonie oper operette feier fehde garantie intrige offensive olympiade parade razzia"
        " regatta ruhe zäsur zeremonie kunft debatte etappe kampagne charta doktrin snot urkunde"
        " depesche saison visite blüte pleite rückreise demie lawine"
    ),
    "û": "antike schlacht belagerung industrialisierung revolution katastrophe",
    "à": (
        "geschwindigkeit masse dichte fläche bevölkerung energie kraft entfernung länge breite"
        " tiefe höhe weite beschleunigung konzentration ladung menge stärke kapazität differenz"
        " ^zahl anzahl zunahme abnahme verringerung steigerung leitfähigkeit wahrscheinlichkeit"
        " steigung vergrößerung albedo exzentrizität härte neigung schiefe rotverschiebung"
        " helligkeit wertigkeit löslichkeit durchlässigkeit steifigkeit zähigkeit viskosität"
        " permeabilität permittivität suszeptibilität porosität reflektivität dicke summe arbeit"
        " wärme tude abweichung"
        " lücke fähigkeit mächtigkeit häufigkeit genauigkeit fruchtbarkeit nutzlast traglast"
        " ausdehnung"
    ),
    "á": (
        "temperatur spannung rate quote frequenz zahl sterblichkeit lebenserwartung leistung"
        " beteiligung feuchtigkeit arbeitslosigkeit intensität gebühr miete ^rente altersrente"
        " strafe dosis geldbuße prämie steuer inflation verschuldung ziffer"
        " grenze schwelle rendite marge produktion förderung nachfrage auslastung fluktuation"
        " inzidenz prävalenz letalität mortalität pacht kaution einlage provision belastung"
        " reserve"
    ),
    "â": "dauer zeit periode frist strecke",
    "ã": "konstante größe kreiszahl",
    "å": "^dauer",  # not "lang"
    "æ": "ordnungszahl kernladungszahl massenzahl quantenzahl oxidationszahl siegerzeit bestzeit",
    "M": (
        "beginn anfang start sturm fall tod sieg schluss sonnenuntergang"
        " sonnenuntergangs monduntergang monduntergangs"
        " übergang einzug auszug abzug marsch angriff mord brand"
        " ausbruch einbruch durchbruch bruch aufstieg abstieg kongress parteitag prozess befehl"
        " besuch rücktritt eintritt austritt beitritt verkauf ^kauf ^bau aufbau umbau mauerbau"
        " kanalbau flug abwurf schuss friede frieden waffenstillstand boykott kampf sturz verrat"
        " skandal empfang wurf auftritt abriss vorschlag aufsatz beitrag schlag vortrag gang"
        " trag lauf ruf tritt griff riss stoß schnitt fund stand port krach nachweis versuch"
        " aufenthalt märz schwur frühling herbst sommer winter wechsel wandel streich protest"
        " verzicht bericht ausgleich kauf bau erfolg schritt bann eklat streit freitag sonntag"
        " schwung sprung konflikt kompromiss raub schock stich akt stopp tausch knall zensus"
        " crash boom appell entscheid spruch ritt gipfel hurrikan orkan"
        " tsunami zustand test"
        " konvent hansetag kirchentag"
    ),
    "ù": (
        "anschlag anschlags putsch untergang untergangs krieg kriegs krieges streik aufstand"
        " aufstands aufstandes feldzug feldzugs feldzuges kreuzzug kreuzzugs kreuzzuges genozid"
        " genozids holocaust holocausts"
    ),
    "é": (
        "abstand durchmesser radius umfang winkel querschnitt impuls widerstand rückgang"
        " anstieg zuwachs gewinn verlust unterschied bestand"
        " flächeninhalt rauminhalt hubraum tiefgang vorrat"
    ),
    "ê": (
        "schmelzpunkt siedepunkt gefrierpunkt taupunkt flammpunkt luftdruck blutdruck dampfdruck"
        " ^druck anteil stoffgehalt oxidgehalt salzgehalt alkoholgehalt wassergehalt zuckergehalt"
        " fettgehalt eisengehalt wert preis steuersatz zinssatz regelsatz beitragssatz hebesatz"
        " umsatz verbrauch lohn pegel durchschnitt wechselkurs umrechnungskurs voranschlag"
        " voranschlags überschuss ausstoß"
        " wirkungsgrad härtegrad quotient druck niederschlag bedarf zins sgrad"
        " gehalt ertrag aufwand rabatt deckungsbeitrag mitgliedsbeitrag jahresbeitrag"
        " monatsbeitrag rundfunkbeitrag betrag ^kurs dollarkurs aktienkurs goldkurs diskontsatz"
        " reservesatz tagessatz stundensatz wasserstand kontostand höchststand füllstand"
    ),
    "ë": "zeitraum",
    "ÿ": "rekord",
    "ì": "nullpunkt index faktor koeffizient exponent logarithmus breitengrad längengrad bereich",
    "í": "prozentsatz",  # which need not be asked for in per cent
    "W": (
        "^ende kriegsende konzil treffen urteil referendum jubiläum"
        " bündnis ereignis duell turnier experiment schisma manifest ultimatum gefecht"
        " inkrafttreten bestehen erscheinen rennen festival schwert endspiel ^fest volksfest"
        " fest konkordat pontifikat patriarchat dekret patent exil studium interregnum zeitalter"
        " jahrzehnt jahrhundert biedermeier rokoko spiel finale debüt konzert regime"
        " kommnis bekenntnis gelübde gespräch memorandum plebiszit votum veto konklave protokoll"
        " programm komplott hochwasser gewitter feuer inferno martyrium symposium moratorium"
        " telegramm geständnis begräbnis vermächtnis tridentinum vatikanum verfahren wunder"
        " verbrechen"
    ),
    "ú": (
        "altertum altertums mittelalter mittelalters beben bebens attentat attentats unglück"
        " unglücks massaker massakers pogrom pogroms"
    ),
    "ñ": (
        "volumen gewicht drehmoment verhältnis maß gebiet fassungsvermögen speichervermögen"
        " auflösungsvermögen"
    ),
    "ò": (
        "geld ^alter salter einkommen vermögen defizit sozialprodukt inlandsprodukt ergebnis"
        " inflationsziel wachstumsziel wachstum kapital mindestalter rentenalter"
        " jahresgehalt monatsgehalt anfangsgehalt durchschnittsgehalt einstiegsgehalt"
        " grundgehalt bruttogehalt nettogehalt honorar entgelt budget"
    ),
    "ó": "intervall",
    "ð": "zug satz brief roman tag",  # in which there may be so many
    "ø": "buch testament gebot",
    "ç": (
        "republik union archie armee mannschaft kolonie partei zeitschrift zeitung schule akademie"
        " liga hanse provinz gesellschaft gemeinschaft kommune universität"
    ),
    "þ": "^ddr ^udssr ^hanse sowjetunion tschechoslowakei donaumonarchie habsburgermonarchie",
    "î": "bund staat verein verband orden",
    "ô": (
        "königreich herzogtum fürstentum kaisertum bistum direktorium konsulat protektorat gericht"
    ),
    "ä": (
        "^reich ^reichs ^reiches kaiserreich kaiserreichs kaiserreiches zarenreich zarenreichs"
        " frankenreich frankenreichs weltreich weltreichs inkareich inkareichs perserreich"
        " perserreichs"
    ),
    "è": "verfassung verordnung",
    "ï": "vertrag pakt erlass",
    "õ": "gesetz edikt verbot abkommen dogma",
    "P": (
        "zähne beine monde jahre tage monate länder kinder häuser wörter räder blätter ^eier völker"
        " dörfer bilder männer gebiete kantone bezirke kreise ^orte ^berge städte sitze plätze tore"
        " punkte spiele schritte steine gene atome moleküle metalle gase kerne quarks planeten"
        " tiere hunde vögel fische pferde bäume finger muskeln wirbel räume opfer bände gedichte"
        " klänge preise ^verse kriege siege töne teile nisse paare befunde abschnitte"
        " mitgliedstaaten kapitel knochen versuche fälle stücke gesetze artikel sätze inseln romane"
        " dramen opern sinfonien kammern nummern mauern federn ziffern regeln formeln kugeln"
        " wurzeln nadeln felder pogrome prozesse schlachten reformen unruhen wahlen linge mente"
        " kontinente vulkane päpste bits bytes zeichen gänge züge stände schläge proteste krawalle"
        " wirren träge reisen ungen ionen"
        " mütter väter leute grade exponate konsuln kinos büros studios fotos videos zoos"
    ),
    "ý": (  # plurals by their form, which are not events
        "rüche üsse äfte äufe werke öpfe eure öcke weine teme gramme wände wege offe eräte ächte"
        " gläser gräser ürme ürmer älder iffe enste gelder felle rechte läne ässer ämpfe öfe äle"
        " äuche ämter ölzer ächer boote ilme briefe äcke ärzte besuche worte sporte märkte papiere"
        " gebote verbote ücher dukte rzeuge gzeuge kzeuge bälle yme ilze ämme fänge löcher wälder"
        " rohre könige kurse parks clubs klubs teams fans songs codons hotels hörner tühle töße"
        " ürfe äste texte leme bänke strände kreuze ziele netze jekte fühle gründe äute drähte"
        " gräber pässe täbe räche schränke früchte füße wichte hänge fekte tritte lieder heime"
        " sänge offiziere passagiere standorte stiche porträts ^sterne fixsterne ringe flüge"
        " waggons autos gleise isotope orbitale söhne töchter geschwister gelenke symptome merkmale"
        " ozeane minerale klöster schlösser streiks haushalte exemplare holzschnitte pferde"
        " schwärme geweihe greise arate irate drate ntrate strate ferate serate"
    ),
    "Q": "längen höhen tiefen breiten massen werte temperaturen geschwindigkeiten energien",
    "U": (  # plurals of adjectives
        "teilnehmende abgeordnete gefangene verletzte ^tote stote gefallene angestellte beamte"
        " studierende lehrende lernende delegierte überlebende reisende vertriebene verbannte"
        " hörige tätige ständige arbeitslose obdachlose ierte verurteilte"
        " beteiligte geschädigte befragte geflüchtete kende tende rende hende bende fende"
        " gehörlose wohnungslose staatenlose erwerbslose konfessionslose kranke blinde"
        " behinderte versicherte gläubige süchtige bedürftige berechtigte erwachsene freiwillige"
        " adlige gerettete vermisste verwundete verschüttete ermordete getötete erkrankte"
        " geimpfte beschäftigte angeklagte verstorbene"
    ),
    "A": (
        "ist loge eur präsident student dirigent agent patient dozent produzent regent"
        " dissident referent korrespondent assistent kommandant fabrikant emigrant musikant"
        " intendant professor doktor direktor autor rektor senator diktator kantor reformator"
        " mann fotograf geograf ^graf könig kaiser papst fürst herzog bischof mönch arzt"
        " philosoph astronom ökonom soldat diplomat bürokrat doktorand architekt kaufmann bauer"
        " prinz rebell naut theologe botaniker zoologe biologe psychologe anatom general anwalt"
    ),
    "V": (  # several of them have the same form
        "priester maler dichter forscher erfinder entdecker gründer entwickler schöpfer sammler"
        " herrscher schriftsteller bildhauer baumeister kapellmeister bürgermeister minister ritter"
        " händler richter gegner nachfolger anhänger verfasser übersetzer verleger sänger wähler"
        " offizier mediziner drucker reiter denker kanzler einsiedler geiger prediger pfarrer"
        " sprecher streicher bläser zuschauer zuhörer spieler pendler iker hrer äufer räger beiter"
        " ehmer ierer aucher ohner fänger üler ämpfer diener ürger gänger täter geber sucher nhaber"
        " sitzer tler"
    ),
    "B": (
        "erin istin login antin entin orin eurin ikerin frau königin kaiserin gräfin fürstin"
        " herzogin äbtissin ärztin nonne philosophin astronomin ökonomin fotografin diplomatin"
        " prinzessin päpstin architektin technikerin psychologin biologin soziologin geologin"
        " theologin heldin rätin anwältin"
    ),
    "N": (
        "^dung ^schaft medizin atlantik pazifik katholik mexik mosaik lenz"
        " koblenz karate gehilfe ^loge christ geist ^ist list mist zwist amateur wolfgang"
        " newport norden attest klinge schlinge ^grenze staatsgrenze landgrenze landesgrenze"
        " reichsgrenze außengrenze ostgrenze westgrenze nordgrenze südgrenze stadtgrenze"
        " zonengrenze seegrenze kantonsgrenze kreisgrenze ländergrenze sprachgrenze meilengrenze"
        " bundesgrenze küstengrenze plattengrenze nummer ^gehalt"
    ),
}

NO_PLURALS = words_of(
    "leben einkommen vermögen volumen boden regen wesen eisen garten hafen magen ofen schaden"
    " rahmen wagen süden norden osten westen frieden glauben namen samen willen haufen becken"
    " zeichen wissen essen treffen bestehen erscheinen abkommen verfahren wappen"
    " weizen roggen"
)
"""Ends of nouns in -en that are in the singular."""
