"""Portuguese: classes of words, and what sentences of several kinds share."""

from functools import lru_cache

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

CLASSES = {
    "l": "o",
    "a": "a",  # or a preposition
    "s": "os",
    "t": "as",
    "u": "um uma",
    "d": (
        "este esta estes estas seu sua seus suas nosso nossa meu minha cada todo toda uns umas"
        " esse essa aquele aquela"
    ),
    "o": "de",
    "m": "do",
    "w": "da",
    "b": "dos",
    "c": "das",
    "p": (  # prepositions
        "ante após até com contra desde durante mediante para perante sem sob entre segundo"
    ),
    "x": "em sobre",  # where
    "X": "no na nos nas num numa",  # the same with an article
    "y": "por",
    "Y": "pelo pela pelos pelas",
    "B": "ao à aos às",
    "q": "que quem cujo cuja onde quando como se porque",
    "&": "e ou nem mas",
    "f": (  # in a clause: finite verbs and pronouns
        "é são foi foram era eram está estão há havia tem têm será serão não lhe abdica acaba"
        " adora aprova assina atravessa cai cede começa conquista cria dá decide declara derrota"
        " descobre dura entra estreia explora expressa fica funda ganha governa implica indica"
        " invade morre nasce ocupa opõe parte perde permite pesa proclama publica regressa"
        " retorna significa sobe sucede termina torna vence volta marca acelera altera considera"
        " espera gera lidera liberta opera recupera supera veio vem fez faz deu disse quis pôde"
        " soube pôs trouxe teve esteve houve viu vê sai domina ensina destrói constrói inaugura"
        " inventa salva muda chega viaja visita reina mata ataca expulsa abre fecha une dirige"
        " escreve compõe pinta"
    ),
    "j": (  # before a noun
        "primeiro último grande segundo terceiro quarto quinto sexto sétimo oitavo nono décimo"
    ),
    "J": "primeira última segunda terceira quarta quinta sexta sétima oitava nona décima",
    "r": "primeiros primeiras últimos últimas",
    "k": (  # others have the endings of adjectives
        "negro negra frio fria santo santa livre livres vermelho vermelha branco branca púnica"
        " púnicas nuclear naval latina feminina marítimo marítima régio régia"
    ),
    "F": (  # quantities, feminine
        "aceleração altitude altura amplitude largura capacidade carga circunferência"
        " concentração condutividade constante densidade dívida diferença distância dose duração"
        " idade energia esperança expectativa extensão frequência força gravidade umidade"
        " humidade inflação intensidade longitude latitude luminosidade magnitude massa"
        " mortalidade natalidade parte população potência pressão probabilidade produção"
        " profundidade proporção resistência salinidade meia-vida solubilidade superfície taxa"
        " temperatura tensão velocidade viscosidade acidez dureza emissividade excentricidade"
        " inclinação permeabilidade porosidade rigidez valência quantidade multa pena abstenção"
        " alfabetização colheita quota cota diagonal estatura exportação fecundidade importação"
        " indenização indemnização participação precipitação renda vida ajuda cilindrada jornada"
        " área percentagem porcentagem fração envergadura espessura"
    ),
    "M": (  # quantities with "o"
        "ângulo calor custo consumo défice déficit diâmetro índice número perímetro período peso"
        " pH PIB preço produto ponto raio rendimento salário tamanho limiar valor volume caudal"
        " albedo quociente coeficiente expoente fator factor módulo tempo prazo alcance"
        " analfabetismo benefício crescimento desemprego percentual desnível gasto juro limite"
        " lucro orçamento percurso saldo mandato montante comprimento teor ordenado superavit"
        " superávit"
    ),
    # Quantities in the plural.
    "P": "alturas dimensões frequências massas temperaturas velocidades larguras áreas",
    "Q": "diâmetros pesos raios tamanhos volumes comprimentos preços",
    "C": (  # events, feminine
        "abdicação abolição adesão aprovação assinatura marcha peste abertura anexação aparição"
        " ascensão batalha boda queda campanha catástrofe cerimónia cerimônia coroação aclamação"
        " conferência construção criação crise cruzada descolonização dissolução execução eleição"
        " emancipação entrada epidemia erupção exumação expedição explosão exploração exposição"
        " expulsão fundação greve guerra fuga inauguração independência insurreição invasão"
        " invenção chegada libertação chacina matança morte ocupação ofensiva proclamação"
        " promulgação publicação ratificação rebelião reconquista reforma rendição restauração"
        " retirada revolta revolução saída secessão tomada transição traição travessia trégua"
        " unificação união vacinação vitória visita votação volta celebração introdução"
        " nacionalização realização guerrilha ditadura ida subida vinda regência perda edição"
        " canonização demonstração divisão medição observação operação separação síntese tradução"
        " adoção adopção anistia amnistia anulação capitulação coletivização colonização"
        " confiscação comemoração consagração conspiração conversão deportação descoberta"
        " desintegração destituição destruição demissão erradicação cisão evacuação evangelização"
        " escavação excomunhão fome incorporação imigração instalação instauração intervenção"
        " inundação investigação migração modernização mobilização peregrinação perseguição"
        " proibição falência reconstrução redação redacção reeleição refundação repressão"
        " restituição reunificação sanção supressão suspensão transformação estreia viagem"
        " conquista inconfidência conjuração sabinada intentona partida aterragem aterrissagem"
        " passagem renúncia captura derrota queima transferência reunião condenação prisão"
    ),
    "D": (  # events, masculine
        "acidente levante cruzamento discurso grito encontro assalto cerco sítio assassinato"
        " assassínio atentado batismo baptismo bombardeio bombardeamento combate começo concílio"
        " conclave conflito congresso desastre desembarque descobrimento desterro eclipse enterro"
        " funeral exílio falecimento fim final fuzilamento genocídio golpe achado naufrágio"
        " incêndio início julgamento lançamento levantamento casamento motim nascimento"
        " pronunciamento projeto projecto rapto reinado regresso retorno saque terremoto"
        " terramoto triunfo voo programa avistamento abraço isolamento cativeiro derrube"
        " encarceramento estabelecimento furacão ingresso regicídio maremoto resgate sequestro"
        " sismo tsunami experimento roubo transplante massacre ataque plebiscito referendo"
        " confisco embarque impeachment"
    ),
    "T": (
        "bula carta cédula constituição convenção declaração encíclica emenda lei paz pragmática"
        " portaria"
    ),  # what does not take place, feminine
    "U": (
        "acordo armistício código concordato convénio convênio decreto édito estatuto foral"
        " manifesto pacto plano protocolo tratado alvará ato acto"
    ),
    "E": "eleições cortes jornadas guerras cruzadas negociações invasões",  # several, feminine
    "G": "jogos distúrbios descobrimentos protestos",  # several events, masculine
    "i": (
        "espanhol espanhola inglês inglesa francês francesa alemão alemã europeu europeia"
        " português portuguesa holandês holandesa escocês escocesa irlandês irlandesa japonês"
        " japonesa chinês chinesa dinamarquês dinamarquesa burguês burguesa civil mundial russo"
        " russa sueco sueca grego grega turco turca romano romana"
    ),
    "S": (  # plurals that are masculine
        "aviões caminhões camiões cometas cromossomas dias idiomas mapas planetas poemas"
        " problemas programas pares sistemas temas dentes meses países juízes lápis peixes reis"
        " trens viadutos corações eletrões protões neutrões fotões pulmões leões botões vulcões"
        " cidadãos irmãos órgãos grãos animais metais sinais canais jornais hospitais tribunais"
        " nomes homens bens rins jardins átomos carros mares lugares"
    ),
    "Z": (  # plurals that are feminine
        "mãos patas fotos motos tribos flores cores dores árvores naves partes classes bases"
        " torres fases vozes vezes luzes cruzes leis mulheres paredes redes cidades células"
        " estrelas pernas portas cartas letras notas plantas peças"
    ),
    "W": (  # plurals that are of both, or not what their endings say
        "guias espias vigias polícias colegas camaradas guardas monarcas patriarcas belgas"
        " indígenas homicidas suicidas druidas maiores menores melhores piores artistas atletas"
        " personagens capitais jovens policiais rivais analistas óculos"
    ),
    "n": (  # no plurals that are counted; and nouns that end as verbs do
        "além antes depois menos mais três seis dois dez análise tese caos atlas vírus pires"
        " muitos vários várias alguns algumas todos todas outros outras demais cento mil ônibus"
        " lápis museu liceu ateneu apogeu troféu judeu hebreu céu réu chapéu véu mausoléu coliseu"
        " breu exame certame enxame"
    ),
}
_CLASS_OF = {word: name for name, words in CLASSES.items() for word in words.split()}
_ADJECTIVE_ENDINGS = (
    "al", "ar", "ário", "ária", "ivo", "iva", "oso", "osa", "ano", "ana", "ense", "eiro", "eira",
    "ista", "ino", "dor", "dora", "ável", "ível", "il", "gente", "ndente", "rrente", "sta",
)  # fmt: skip
_ACCENTED = frozenset("áâéêíóôú")
_BY_ENDING = (
    (("ou", "eu", "iu", "am", "aram", "eram", "iram"), "f"),
    (("ado", "ada", "ido", "ida"), "g"),
    (("ados", "idos"), "h"),
    (("adas", "idas"), "v"),
)
_MEN_ENDINGS = ("os", "ores", "ons")
_WOMEN_ENDINGS = ("as", "ções", "sões", "giões", "dades", "tudes", "gens")
_OF_BOTH = ("istas", "atas", "etas", "itas", "otas", "mas", "tas", "cidas", "pas")


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word, as in `CLASSES`, or by its form.

    "S" and "Z" are plurals that are surely masculine or feminine and "W" is another plural, "k" an
    adjective that follows its noun, "g" a participle, of which "h" and "v" are the plurals, "0" a
    number, "K" a title in quotation marks, "N" another word with a capital and "n" another one
    without. "," is a sign.
    """
    if word[0] in '“«"' and len(word) > 1:
        return "K"
    if word == ".":  # as in "J. S."
        return "N"
    if not word[0].isalnum():
        return "0" if word in "°%" else ","
    small = word.lower()
    found = _CLASS_OF.get(word) or _CLASS_OF.get(small, "")
    if found and (word == small or found != "f"):
        return found
    if word[0].isdecimal():
        return "0"
    if word != small:
        return "N"
    for endings, name in _BY_ENDING:
        if small.endswith(endings):
            return name
    if small.endswith("s"):
        return _plural_class(small)
    # With an accent, no verb ends so: "pública", but "publica".
    if small.endswith(("ico", "ica")) and not _ACCENTED.isdisjoint(small):
        return "k"
    return "k" if small.endswith(_ADJECTIVE_ENDINGS) else "n"


def _plural_class(small: str) -> str:
    if small.endswith(("ês", "ás", "és", "ós", "is")):
        return "W" if small.endswith(("ais", "eis", "éis", "óis")) else "n"
    if small.endswith(_WOMEN_ENDINGS) and not small.endswith(_OF_BOTH):
        return "Z"
    return "S" if small.endswith(_MEN_ENDINGS) else "W"


OF = "[omwbc]"
"""The classes of "de", alone and with an article."""

REST = "(?:[^,!fq&lastud]|(?<=[opxy])[lastud]|(?<=[NCD])a(?=[N0])|(?<=N)[la](?=N))*"
"""What follows in a phrase: a noun with an article comes after a preposition, else a verb may be
between them. A name may have an epithet with an article. "A" before a name, and after a name or
what happens, is a preposition."""

CLAUSE = "(?:q[^,!]*)?"

UNNAMED = "[^A-ZÁÂÃÉÊÍÓÔÕÚ].*"
"""A text that does not begin with a capital, which could be that of a name."""

NOUNS = "nNKkgihvSZWFMPQCDTUEGjJr0"
"""The classes of words that can be a noun, or be beside one."""

PEOPLE = (
    "rei|rainha|imperador|imperatriz|príncipe|princesa|duque|duquesa|conde|condessa|czar|czarina|tsar"
    "|sultão|califa|papa|presidente|presidenta|ministro|ministra|general|bispo|cardeal|homem|mulher"
    "|autor|autora|pintor|pintora|escritor|escritora|poeta|artista|arquiteto|arquiteta|ator|atriz"
    "|cantor|cantora|soprano|tenor|professor|professora|diretor|diretora|jogador|jogadora|infante"
    "|marquês|marquesa|barão|frade|monge|freira|santo|santa|capitão|marechal|governador"
)
"""Words for people, who are not events themselves."""
