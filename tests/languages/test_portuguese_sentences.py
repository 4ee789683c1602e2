"""Portuguese sentences: what the form of an author's text allows, and what it does not."""

import time

import pytest

from quizgen.facts import prompts
from tests.languages.sentences import asked, told

MOMENT = "date when moment"
COUNT = "figure how-many count"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("a descoberta do Brasil", "Quando foi a descoberta do Brasil?"),
        ("a assinatura do armistício", "Quando foi a assinatura do armistício?"),
        ("a abolição da escravidão no Brasil", "Quando foi a abolição da escravidão no Brasil?"),
        # What has a verb of its own.
        ("a morte do rei", "Quando morreu o rei?"),
        ("a morte de D. Sebastião", "Quando morreu D. Sebastião?"),
        ("a morte da rainha em Lisboa", "Quando morreu a rainha em Lisboa?"),
        ("a chegada de Cabral a Porto Seguro", "Quando chegou Cabral a Porto Seguro?"),
        ("a chegada da família real ao Brasil", "Quando chegou a família real ao Brasil?"),
        ("o fim do cerco", "Quando terminou o cerco?"),
        ("fim da Segunda Guerra Mundial", "Quando terminou a Segunda Guerra Mundial?"),
        # Of several people the verb would be in the plural, and people neither begin nor end.
        ("a morte dos reféns", "Quando foi a morte dos reféns?"),
        ("a morte de Pedro e Inês", "Quando foi a morte de Pedro e Inês?"),
        ("o fim da rainha", "Quando foi o fim da rainha?"),
        # A match, and not an end.
        ("a final da Copa", "Quando foi este acontecimento? A final da Copa"),
        ("final da Copa", "Quando foi este acontecimento? Final da Copa"),
        ("a batalha de Aljubarrota", "Quando foi a batalha de Aljubarrota?"),
        ("Batalha de Aljubarrota", "Quando foi a batalha de Aljubarrota?"),
        ("o ataque a Pearl Harbor", "Quando foi o ataque a Pearl Harbor?"),
        ("a viagem de Colombo a Cuba", "Quando foi a viagem de Colombo a Cuba?"),
        ("Primeira Guerra Mundial", "Quando foi a Primeira Guerra Mundial?"),
        ("Primeiro Reinado", "Quando foi o Primeiro Reinado?"),
        ("os Jogos Olímpicos", "Quando foram os Jogos Olímpicos?"),
        ("eleições gerais", "Quando foram as eleições gerais?"),
        ("As invasões francesas", "Quando foram as invasões francesas?"),
        ("publicação de “Os Lusíadas”", "Quando foi a publicação de “Os Lusíadas”?"),
        ("estreia de «Aida» no Cairo", "Quando foi a estreia de «Aida» no Cairo?"),
        ("Massacre do Carandiru", "Quando foi o massacre do Carandiru?"),
        ("A conquista de Ceuta", "Quando foi a conquista de Ceuta?"),
        ("derrota do Brasil no Maracanã", "Quando foi a derrota do Brasil no Maracanã?"),
        ("Revolta Praieira", "Quando foi a Revolta Praieira?"),
        ("Fundação da cidade", "Quando foi a fundação da cidade?"),
        ("a morte de J. S. Bach", "Quando morreu J. S. Bach?"),
        # A law does not take place; and if it says of when it is, only the day is asked for.
        ("o Tratado de Tordesilhas", "De quando é o Tratado de Tordesilhas?"),
        ("Lei Áurea", "De quando é a Lei Áurea?"),
        ("o Código Civil de 1916", "Qual é a data do Código Civil de 1916?"),
        # What is named, and need not take place.
        ("Fundação Gulbenkian", "Quando foi este acontecimento? Fundação Gulbenkian"),
        ("a União Europeia", "Quando foi este acontecimento? A União Europeia"),
        ("a Noite dos Cristais", "Qual é a data da Noite dos Cristais?"),
        ("Semana de Arte Moderna", "Qual é a data da Semana de Arte Moderna?"),
        ("o Estado Novo", "Qual é a data do Estado Novo?"),
        ("“Mensagem”", "Qual é a data de “Mensagem”?"),
        # No clause is taken for a noun.
        ("a batalha começa ao amanhecer",
         "Quando foi este acontecimento? A batalha começa ao amanhecer"),
        ("a tomada da cidade marca uma época",
         "Quando foi este acontecimento? A tomada da cidade marca uma época"),
        ("a batalha de Lepanto salva a Europa",
         "Quando foi este acontecimento? A batalha de Lepanto salva a Europa"),
        ("o fim da guerra chegou", "Quando foi este acontecimento? O fim da guerra chegou"),
        ("o rei abdica", "Quando foi este acontecimento? O rei abdica"),
        ("D. João VI regressa a Portugal",
         "Quando foi este acontecimento? D. João VI regressa a Portugal"),
        ("Portugal adere à CEE", "Quando foi este acontecimento? Portugal adere à CEE"),
        ("os portugueses ocupam Ceuta",
         "Quando foi este acontecimento? Os portugueses ocupam Ceuta"),
        ("o papa Francisco visita Fátima",
         "Quando foi este acontecimento? O papa Francisco visita Fátima"),
        ("a rainha adora Paris", "Quando foi este acontecimento? A rainha adora Paris"),
        ("a batalha de Lepanto conquista a Europa",
         "Quando foi este acontecimento? A batalha de Lepanto conquista a Europa"),
        ("conquista Lisboa", "Quando foi este acontecimento? Conquista Lisboa"),
        ("Visita a Roma", "Quando foi este acontecimento? Visita a Roma"),
        ("estreia em Lisboa", "Quando foi este acontecimento? Estreia em Lisboa"),
        ("batalha de Jena e batalha de Auerstedt",
         "Quando foi este acontecimento? Batalha de Jena e batalha de Auerstedt"),
        # A name has no article, and what ends in "a" may be masculine, or a verb.
        ("Lisboa", "Quando foi este acontecimento? Lisboa"),
        ("Vitória", "Quando foi este acontecimento? Vitória"),
        ("Toledo", "Quando foi este acontecimento? Toledo"),
        ("Cidade Rodrigo", "Quando foi este acontecimento? Cidade Rodrigo"),
        ("telegrama de Ems", "Quando foi este acontecimento? Telegrama de Ems"),
        ("Regressa de Itália", "Quando foi este acontecimento? Regressa de Itália"),
        # Nor does a person have a date.
        ("a primeira mulher no espaço",
         "Quando foi este acontecimento? A primeira mulher no espaço"),
        ("o último imperador", "Quando foi este acontecimento? O último imperador"),
    ],
)  # fmt: skip
def test_how_a_moment_is_asked(event: str, expected: str) -> None:
    assert asked("pt", MOMENT, event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "expected"),
    [
        ("moment coming", "o eclipse do Sol", "Qual é a data do eclipse do Sol?"),
        ("moment coming", "algo raro", "Qual é a data deste acontecimento? Algo raro"),
        ("period", "o reinado de D. Dinis",
         "Quando começou e quando terminou o reinado de D. Dinis?"),
        ("period", "as guerras liberais",
         "Quando começaram e quando terminaram as guerras liberais?"),
        ("period coming", "a viagem a Marte", "Quais são as datas da viagem a Marte?"),
        ("period", "Estado Novo", "Quando começou e quando terminou o Estado Novo?"),
        ("period", "Idade Média", "Quando começou e quando terminou a Idade Média?"),
        ("period", "República Velha", "Quando começou e quando terminou a República Velha?"),
        ("period", "governo de Getúlio Vargas",
         "Quando começou e quando terminou o governo de Getúlio Vargas?"),
        ("period", "os Loucos Anos Vinte",
         "Quando começaram e quando terminaram os Loucos Anos Vinte?"),
        ("period", "União Soviética",
         "Quando começou e quando terminou o seguinte? União Soviética"),
        ("period", "Barroco", "Quando começou e quando terminou o Barroco?"),
        ("period", "estado de saúde",
         "Quando começou e quando terminou o seguinte? Estado de saúde"),
        ("period", "o rei vive em Roma",
         "Quando começou e quando terminou o seguinte? O rei vive em Roma"),
        ("since", "a ocupação da ilha", "Quando começou a ocupação da ilha?"),
        ("since coming", "a ocupação da ilha", "Quando começa a ocupação da ilha?"),
        ("until", "as negociações", "Quando terminaram as negociações?"),
    ],
)  # fmt: skip
def test_how_what_comes_and_a_period_are_asked(variant: str, event: str, expected: str) -> None:
    assert asked("pt", f"date when {variant}", event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "in_gap", "in_sentence"),
    [
        ("moment", "a batalha de Aljubarrota", "A data da batalha de Aljubarrota é: ___.",
         "A batalha de Aljubarrota ocorreu ___."),
        ("moment", "o cerco de Lisboa", "A data do cerco de Lisboa é: ___.",
         "O cerco de Lisboa ocorreu ___."),
        ("moment", "eleições gerais", "A data das eleições gerais é: ___.",
         "As eleições gerais ocorreram ___."),
        ("moment", "a morte de Camões", "A data da morte de Camões é: ___.", "Camões morreu ___."),
        ("moment", "a chegada de Cabral a Porto Seguro",
         "A data da chegada de Cabral a Porto Seguro é: ___.", "Cabral chegou a Porto Seguro ___."),
        ("moment", "a chegada da família real ao Brasil",
         "A data da chegada da família real ao Brasil é: ___.",
         "A família real chegou ao Brasil ___."),
        ("moment", "o fim da guerra", "A data do fim da guerra é: ___.", "A guerra terminou ___."),
        ("moment", "a morte dos reféns", "A data da morte dos reféns é: ___.",
         "A morte dos reféns ocorreu ___."),
        ("moment", "o Tratado de Tordesilhas", "A data do Tratado de Tordesilhas é: ___.", ""),
        ("moment", "a canção do exílio", "A data da canção do exílio é: ___.", ""),
        ("moment coming", "o eclipse total", "A data do eclipse total é: ___.",
         "O eclipse total ocorre ___."),
        ("period", "a guerra do Paraguai", "As datas da guerra do Paraguai são: ___.",
         "A guerra do Paraguai durou ___."),
        ("moment", "o rei abdica", "", "O seguinte acontecimento ocorreu ___: o rei abdica."),
        ("moment", "a morte de Deus segundo Nietzsche",
         "A data da morte de Deus segundo Nietzsche é: ___.",
         "A morte de Deus segundo Nietzsche ocorreu ___."),
    ],
)  # fmt: skip
def test_how_a_date_is_told(variant: str, event: str, in_gap: str, in_sentence: str) -> None:
    key = f"date when {variant}"
    assert told("pt", key, event) == in_gap
    assert told("pt", key, event, prompts.WHEN) == in_sentence


@pytest.mark.parametrize(
    ("variant", "counts", "prompt", "statement"),
    [
        ("count", "elétrons num átomo de ouro", "Quantos elétrons há num átomo de ouro?",
         "O número de elétrons num átomo de ouro é de ___."),
        ("count", "moedas em uma bolsa", "Quantas moedas há em uma bolsa?",
         "O número de moedas em uma bolsa é de ___."),
        ("count", "pares de cromossomos numa célula",
         "Quantos pares de cromossomos há numa célula?",
         "O número de pares de cromossomos numa célula é de ___."),
        ("count", "opiniões num debate", "Qual é o número de opiniões num debate?",
         "O número de opiniões num debate é de ___."),
        ("count", "dias de um ano", "Quantos dias tem um ano?",
         "O número de dias de um ano é de ___."),
        ("count", "corações de um polvo", "Quantos corações tem um polvo?",
         "O número de corações de um polvo é de ___."),
        ("count", "leões do circo", "Qual é o número de leões do circo?",
         "O número de leões do circo é de ___."),
        ("count", "soldados do rei", "Qual é o número de soldados do rei?",
         "O número de soldados do rei é de ___."),
        ("count", "cantos de “Os Lusíadas”", "Quantos cantos tem “Os Lusíadas”?",
         "O número de cantos de “Os Lusíadas” é de ___."),
        ("count", "países que assinaram a paz", "Quantos países assinaram a paz?",
         "O número de países que assinaram a paz é de ___."),
        ("count", "vezes que o Brasil ganhou", "Qual é o número de vezes que o Brasil ganhou?",
         "O número de vezes que o Brasil ganhou é de ___."),
        ("count", "homens e mulheres do campo",
         "Que número corresponde a “homens e mulheres do campo”?",
         "O número correspondente a “homens e mulheres do campo” é ___."),
        ("count", "os cinco sentidos", "Que número corresponde a “os cinco sentidos”?",
         "O número correspondente a “os cinco sentidos” é ___."),
        ("count", "os ossos do crânio", "Qual é o número de ossos do crânio?",
         "O número de ossos do crânio é de ___."),
        ("count", "número atômico do ouro", "Qual é o número atômico do ouro?",
         "O número atômico do ouro é ___."),
        ("count", "habitantes de Lisboa em 1910",
         "Qual era o número de habitantes de Lisboa em 1910?",
         "O número de habitantes de Lisboa em 1910 era de ___."),
        ("count", "pessoas a bordo", "Que número corresponde a “pessoas a bordo”?",
         "O número correspondente a “pessoas a bordo” é ___."),
        ("count", "meses com 31 dias", "Qual é o número de meses com 31 dias?",
         "O número de meses com 31 dias é de ___."),
        ("count", "escravos trazidos para o Brasil",
         "Qual é o número de escravos trazidos para o Brasil?",
         "O número de escravos trazidos para o Brasil é de ___."),
        ("count as-of", "população de Lisboa", "Qual era a população de Lisboa em 1937?",
         "A população de Lisboa em 1937 era de ___."),
        ("count as-of", "escolas do país", "Qual era o número de escolas do país em 1937?",
         "O número de escolas do país em 1937 era de ___."),
        ("count as-of coming", "escolas do país", "Qual é o número de escolas do país em 1937?",
         "O número de escolas do país em 1937 é de ___."),
        ("measure", "área de um campo", "Qual é a área de um campo?",
         "A área de um campo é de ___."),
        ("measure", "Raio da Terra", "Qual é o raio da Terra?", "O raio da Terra é de ___."),
        ("measure", "a velocidade do som", "Qual é a velocidade do som?",
         "A velocidade do som é de ___."),
        ("measure", "distância entre a Terra e a Lua", "Qual é a distância entre a Terra e a Lua?",
         "A distância entre a Terra e a Lua é de ___."),
        ("measure", "constante de Planck", "Qual é o valor da constante de Planck?",
         "O valor da constante de Planck é ___."),
        ("measure", "ponto de ebulição da água", "Qual é o ponto de ebulição da água?",
         "O ponto de ebulição da água é de ___."),
        ("measure", "ponto mais alto de Portugal",
         "Que valor corresponde a “ponto mais alto de Portugal”?",
         "O valor correspondente a “ponto mais alto de Portugal” é ___."),
        ("measure", "altura e largura da torre",
         "Que valor corresponde a “altura e largura da torre”?",
         "O valor correspondente a “altura e largura da torre” é ___."),
        ("measure", "redução da jornada", "Qual é a redução da jornada?",
         "A redução da jornada é de ___."),
        ("measure", "cidade do México", "Que valor corresponde a “cidade do México”?",
         "O valor correspondente a “cidade do México” é ___."),
        ("measure", "duração de “Tosca”", "Qual é a duração de “Tosca”?",
         "A duração de “Tosca” é de ___."),
        ("measure", "tamanho e peso de “A Ronda”", "Tamanho e peso de “A Ronda”: qual é o valor?",
         "O valor correspondente a “tamanho e peso de ‘A Ronda’” é ___."),
        ("measure", "altitude da serra, ponto mais alto da ilha",
         "Qual é a altitude da serra, ponto mais alto da ilha?",
         "O valor correspondente a “altitude da serra, ponto mais alto da ilha” é ___."),
        ("measure", "dimensões do campo", "Quais são as dimensões do campo?",
         "As dimensões do campo são as seguintes: ___."),
        ("percent", "taxa de natalidade", "Qual é, em percentagem, a taxa de natalidade?",
         "A taxa de natalidade é de ___."),
        ("percent", "analfabetismo em 1910", "Qual era, em percentagem, o analfabetismo em 1910?",
         "O analfabetismo em 1910 era de ___."),
        ("percent", "porcentagem de aprovados", "Qual é a porcentagem de aprovados?",
         "A porcentagem de aprovados é de ___."),
        ("percent", "a percentagem de aprovados", "Qual é a percentagem de aprovados?",
         "A percentagem de aprovados é de ___."),
        ("percent", "percentual de aprovados", "Qual é o percentual de aprovados?",
         "O percentual de aprovados é de ___."),
        ("percent", "argônio no ar", "Qual é a percentagem de argônio no ar?",
         "A percentagem de argônio no ar é de ___."),
        ("percent", "mulheres no parlamento", "Qual é a percentagem de mulheres no parlamento?",
         "A percentagem de mulheres no parlamento é de ___."),
        ("percent", "barreira de entrada", "Que percentagem corresponde a “barreira de entrada”?",
         "A percentagem correspondente a “barreira de entrada” é ___."),
        ("percent", "acreditam em Deus", "Que percentagem corresponde a “acreditam em Deus”?",
         "A percentagem correspondente a “acreditam em Deus” é ___."),
    ],
)  # fmt: skip
def test_how_a_figure_is_asked_and_told(
    variant: str, counts: str, prompt: str, statement: str
) -> None:
    key = f"figure how-many {variant}"
    assert asked("pt", key, counts, as_of="em 1937") == prompt
    assert told("pt", key, counts, as_of="em 1937") == statement


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("pintor italiano", "___ foi um pintor italiano."),
        ("pintor italiano de “A Primavera”",
         "___ pode descrever-se assim: pintor italiano de “A Primavera”."),
        ("inventor escocês do telefone", "___ foi o inventor escocês do telefone."),
        ("bailarina", "___ foi uma bailarina."),
        ("escritora brasileira", "___ foi uma escritora brasileira."),
        ("romancista português", "___ foi um romancista português."),
        ("poeta portuguesa", "___ foi uma poeta portuguesa."),
        ("poeta", "___ pode descrever-se assim: poeta."),
        ("cineasta brasileiro", "___ foi um cineasta brasileiro."),
        ("papa que convocou o concílio",
         "___ pode descrever-se assim: papa que convocou o concílio."),
        ("escrava que virou rainha", "___ foi uma escrava que virou rainha."),
        ("primeiro homem no espaço", "___ foi o primeiro homem no espaço."),
        ("melhor marcador do torneio", "___ foi o melhor marcador do torneio."),
        ("melhor tenista portuguesa", "___ pode descrever-se assim: melhor tenista portuguesa."),
        ("irmã mais nova do rei", "___ foi irmã mais nova do rei."),
        ("primeiro-ministro de Portugal", "___ foi primeiro-ministro de Portugal."),
        ("secretário-geral do partido", "___ foi secretário-geral do partido."),
        ("rainha de Portugal", "___ foi rainha de Portugal."),
        ("rainha de Portugal que abdicou", "___ foi uma rainha de Portugal que abdicou."),
        ("deputado por Lisboa", "___ foi deputado por Lisboa."),
        ("pai da geologia moderna", "___ foi o pai da geologia moderna."),
        ("pai de Carlos V", "___ foi pai de Carlos V."),
        ("autora do romance", "___ foi a autora do romance."),
        ("uma das irmãs Brontë", "___ foi uma das irmãs Brontë."),
        ("uma escritora", "___ foi uma escritora."),
        ("mulher de César", "___ foi mulher de César."),
        ("marquês de Pombal", "___ foi marquês de Pombal."),
        ("quilombola", "___ pode descrever-se assim: quilombola."),
        ("o navegador que chegou ao Brasil", "___ foi o navegador que chegou ao Brasil."),
        ("Pintor italiano", "___ pode descrever-se assim: Pintor italiano."),
    ],
)  # fmt: skip
def test_how_a_person_is_told(who: str, expected: str) -> None:
    assert told("pt", "person name", who) == expected
    assert told("pt", "person name living", who) == expected.replace("___ foi", "___ é")


@pytest.mark.parametrize(
    ("term", "prompt", "statement"),
    [
        ("alavanca", "O que se entende por “alavanca”?", "Por “alavanca” entende-se: ___."),
        ("a Inquisição", "O que designa “a Inquisição”?", "Por “a Inquisição” entende-se: ___."),
        ("Au", "O que designa o símbolo Au?", "O símbolo Au designa o seguinte: ___."),
        ("CO₂", "O que designa a fórmula CO₂?", "A fórmula CO₂ designa o seguinte: ___."),
        ("NaOH", "O que designa a fórmula NaOH?", "A fórmula NaOH designa o seguinte: ___."),
        ("CO", "O que designa “CO”?", "Esta descrição corresponde a “CO”: ___."),
        ("“Parsifal”", "O que é “Parsifal”?", "Esta descrição corresponde a “Parsifal”: ___."),
        ("artigo 18 CRP", "De que trata o artigo 18 CRP?",
         "O artigo 18 CRP trata do seguinte: ___."),
        ("Roe v. Wade", "Em que consiste o caso Roe v. Wade?",
         "O caso Roe v. Wade consiste no seguinte: ___."),
        ("V = RI", "O que exprime a relação V = RI?", "A relação V = RI exprime o seguinte: ___."),
    ],
)  # fmt: skip
def test_a_prompt_fits_the_sort_of_a_term(term: str, prompt: str, statement: str) -> None:
    assert asked("pt", "term define", term) == prompt
    assert told("pt", "term define", term) == statement


def test_what_an_abbreviation_stands_for_is_asked_as_is_said() -> None:
    assert asked("pt", "term expansion", "ONU") == "O que significa a sigla ONU?"
    assert asked("pt", "term expansion", "Dr.") == "Como se escreve “Dr.” por extenso?"


@pytest.mark.parametrize("piece", ["a guerra ", "palavra ", "tomada da ", "que ", "de, ", "a "])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    before = time.perf_counter()
    for key in (MOMENT, COUNT, "term define", "person name"):
        asked("pt", key, piece * 3000)
        told("pt", key, piece * 3000)
    assert time.perf_counter() - before < 4
