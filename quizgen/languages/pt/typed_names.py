"""Portuguese: the names and terms that learners type."""

from quizgen.languages.typed_words import TypedNameWords, contrasting, meanings, replaced, words_of

TYPED_NAMES = TypedNameWords(
    number_signs=words_of("número núm"),
    titles=words_of(
        "rei rainha imperador imperatriz papa presidente presidenta senhor senhora dom dona doutor"
        " doutora professor professora general almirante marechal coronel capitão cardeal bispo"
        " arcebispo frei padre soror são santo santa conde condessa duque duquesa marquês marquesa"
        " barão baronesa visconde viscondessa príncipe princesa infante infanta sr sra dr dra prof"
        " profa eng engenheiro engenheira arquiduque arquiduquesa vice-rei ministro ministra"
        " chanceler senador senadora governador governadora prefeito prefeita deputado deputada"
        " embaixador embaixadora juiz juíza comandante tenente sargento major brigadeiro cónego"
        " cônego padre madre irmão irmã beato beata patriarca rabino sultão sultana xá czar czarina"
        " tsar tsarina faraó califa emir cônsul cónsul ditador camarada"
    ),
    officers=words_of(
        "general almirante marechal coronel capitão comandante tenente sargento major brigadeiro"
    ),
    before_families=("de",),
    titles_of_women=words_of(
        "senhora sra dona rainha imperatriz condessa duquesa marquesa baronesa viscondessa princesa"
        " infanta arquiduquesa"
    ),
    titles_of_men=words_of(
        "senhor dom rei imperador conde duque marquês barão visconde príncipe infante arquiduque"
    ),
    royal_titles=words_of("rei rainha"),
    initials_of_titles=("d",),
    given_behind_initials=words_of(
        "afonso joão sancho dinis nuno inês leonor sebastião duarte fernando fernão henrique manuel"
        " filipa filipe beatriz teresa pedro maria miguel luís isabel catarina constança mécia"
    ),
    titles_of_saints=words_of("são santo santa frei soror beato beata madre"),
    bodies=words_of(
        "exército partido comité comitê congresso governo sociedade ministério república academia"
        " universidade comissão"
    ),
    ranks=words_of(
        "barão baronesa visconde viscondessa conde condessa marquês marquesa duque duquesa"
        " príncipe princesa"
    ),
    generations=meanings({1: "pai", 2: "filho"}),
    generations_with_article=meanings({1: "velho", 2: "jovem novo moço"}),
    articles_of_generation=("o",),
    particles=words_of("de da do das dos e os"),
    joints=("e",),
    bynames=replaced(
        "grande=great magno=great sábio=wise conquistador=conqueror leão=lion piedoso=pious"
        " temerário=bold calvo=bald gordo=fat formoso=handsome belo=handsome bom=good"
        " terrível=terrible navegador=navigator confessor=confessor magnífico=magnificent"
        " santo=saint cruel=cruel libertador=liberator negro=black católica=catholic"
        " católico=catholic sol=sun louco=mad louca=mad justo=just africano=african"
        " vermelho=rufus venturoso=fortunate"
    ),
    realm_words=("de", "da", "do"),
    realms=(
        "portugal algarve algarves", "brasil brazil", "espanha spain castela leão aragão",
        "inglaterra england escócia scotland irlanda ireland reino unido",
        "frança france navarra", "alemanha germany prússia prussia", "rússia russia",
        "áustria austria hungria hungary boémia boêmia bohemia", "suécia sweden",
        "dinamarca denmark noruega norway", "polónia polônia poland lituânia",
        "países baixos netherlands holanda", "bélgica belgium", "grécia greece",
        "itália italy sardenha sardinia", "nápoles naples sicília sicily", "saxónia saxônia saxony",
        "macedónia macedônia macedon", "pérsia persia irão irã", "egito egipto egypt",
        "japão japan", "méxico mexico", "marrocos morocco",
    ),
    before_names_of_events=words_of("de do da"),
    named_events=words_of("batalha cerco tratado paz edito congresso conferência"),
    forms=(
        r"particípio",
        r"(?:feminino|masculino) de",
        r"(?:comparativo|superlativo) de",
        r"gerúndio",
        r"conjuntivo\b",
        r"subjuntivo\b",
    ),
    before_numbers=words_of("tipo classe fase estádio estágio grau grupo categoria nível"),
    leading=words_of("em de por com sob"),
    leading_articles=replaced(
        "ao=a à=a aos=a às=a do=de da=de dos=de das=de no=em na=em nos=em nas=em pelo=por pela=por"
    ),
    leading_nouns=words_of("ao à aos às do da dos das no na nos nas pelo pela"),
    siblings=replaced("irmãos=m irmãs=f"),
    joining=(r"e\s",),
    small_words=words_of("de do da dos das em"),
    not_initials=words_of("de do da dos das e o a os as em no na por para com sobre contra entre"),
    number_endings=(
        "-s -", "-es -", "-oes -ao", "-aes -ao", "-aos -ao", "-ais -al", "-eis -el -il", "-ois -ol",
        "-uis -ul", "-is -il", "-ns -m",
    ),
    contrasts=(
        *contrasting("nitr sulf fosf clor brom iod fluor arsen carbon silic", "ato ito eto"),
        *contrasting("nitr sulfur fosfor clor cupr ferr", "ico oso"),
        *contrasting("met et prop but pent hex hept oct non dec alc", "ano eno ino"),
        "imanen- iminen-", "hidro- higro-", "redução redação",
        "prescrição proscrição", "facção fracção", "discrição descrição", "prejuízo perjúrio",
        "irmão irmã", "filho filha",
    ),
    provisions=replaced("artigo=article artigos=article"),
    subprovisions=words_of("alínea inciso parágrafo"),
    of_provision=("da", "do", "de"),
    opening_articles=words_of("o os as um uma uns umas"),
    # "Os" is a bone in French and Latin, and "as" a word of several languages.
    plural_articles=replaced("os=s as=s"),
    genders=replaced("o=m os=m a=f as=f um=m uns=m uma=f umas=f"),
    before_names_of_others=words_of(
        "esposa esposo mulher marido viúva viúvo filho filha pai mãe irmão irmã tio tia sobrinho"
        " sobrinha primo prima avô avó neto neta genro sogro sogra cunhado cunhada amante amigo"
        " amiga aluno aluna discípulo sucessor antecessor rival inimigo capital"
    ),
    short_given=(
        "josé zé",
        "francisco chico",
        "manuel manel",
        "antónio antônio toninho tó",
        "joão joãozinho",
        "josefa zefa",
        "luís lula",
        "eduardo duda edu",
        "maria mariazinha",
        "alberto beto",
        "sebastião tião",
    ),
    place_kinds_before=replaced(
        "monte=mount lago=lake rio=river mar=sea oceano=ocean deserto=desert cabo=cape "
        "golfo=gulf baía=bay estreito=strait canal=canal ilha=island ilhas=islands "
        "península=peninsula dinastia=dynasty castelo=castle palácio=palace"
    ),
    no_places=words_of(
        "vermelho negro preto branco amarelo morto norte grande índico ártico"
    ),
)  # fmt: skip
