"""Spanish sentences: what the form of an author's text allows, and what it does not."""

import time

import pytest

from quizgen.facts import prompts
from tests.languages.sentences import asked, told

MOMENT = "date when moment"
COUNT = "figure how-many count"


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("el descubrimiento de América", "¿Cuándo se descubrió América?"),
        ("el descubrimiento del bacilo", "¿Cuándo se descubrió el bacilo?"),
        ("la invención de las gafas", "¿Cuándo se inventaron las gafas?"),
        ("la abolición de la esclavitud en Cuba", "¿Cuándo se abolió la esclavitud en Cuba?"),
        ("la invención del teléfono por Bell",
         "¿Cuándo tuvo lugar la invención del teléfono por Bell?"),
        ("la muerte del rey", "¿Cuándo murió el rey?"),
        ("la muerte de Felipe II", "¿Cuándo murió Felipe II?"),
        ("la llegada de Colón a América", "¿Cuándo llegó Colón a América?"),
        ("la muerte de Isabel la Católica", "¿Cuándo murió Isabel la Católica?"),
        # Of several people the verb would be in the plural.
        ("la pérdida de Cuba", "¿Cuándo tuvo lugar la pérdida de Cuba?"),
        ("el homenaje a Góngora", "¿Cuándo tuvo lugar el homenaje a Góngora?"),
        ("la muerte de los rehenes", "¿Cuándo tuvo lugar la muerte de los rehenes?"),
        ("la muerte de Bécquer y Larra", "¿Cuándo tuvo lugar la muerte de Bécquer y Larra?"),
        ("el fin del asedio", "¿Cuándo terminó el asedio?"),
        ("El final de la guerra", "¿Cuándo terminó la guerra?"),
        # A match, and not an end.
        ("la final de la Copa", "¿Cuándo tuvo lugar este hecho? La final de la Copa"),
        ("final de la Copa", "¿Cuándo tuvo lugar este hecho? Final de la Copa"),
        ("la batalla de Bailén", "¿Cuándo tuvo lugar la batalla de Bailén?"),
        ("Batalla de Bailén", "¿Cuándo tuvo lugar la batalla de Bailén?"),
        ("el robo de la Mona Lisa", "¿Cuándo tuvo lugar el robo de la Mona Lisa?"),
        ("asedio de Gerona", "¿Cuándo tuvo lugar el asedio de Gerona?"),
        ("los Juegos Olímpicos", "¿Cuándo tuvieron lugar los Juegos Olímpicos?"),
        # A law does not take place; and if it says of when it is, only the day is asked for.
        ("el Tratado de Utrecht", "¿De cuándo es el Tratado de Utrecht?"),
        ("el pacto de no agresión", "¿De cuándo es el pacto de no agresión?"),
        ("la división de Alemania", "¿Cuándo tuvo lugar la división de Alemania?"),
        ("la División Azul", "¿Cuándo tuvo lugar este hecho? La División Azul"),
        ("el Código Penal de 1870", "¿Cuál es la fecha del Código Penal de 1870?"),
        # No clause is taken for a noun.
        ("la batalla comienza al alba",
         "¿Cuándo tuvo lugar este hecho? La batalla comienza al alba"),
        ("la toma de la ciudad marca una época",
         "¿Cuándo tuvo lugar este hecho? La toma de la ciudad marca una época"),
        ("el rey abdica", "¿Cuándo tuvo lugar este hecho? El rey abdica"),
        ("Primera Guerra Mundial", "¿Cuándo tuvo lugar la Primera Guerra Mundial?"),
        # What is done to a thing, unless it may be done by whom the text names.
        ("la firma del armisticio", "¿Cuándo se firmó el armisticio?"),
        ("creación de las Naciones Unidas", "¿Cuándo se crearon las Naciones Unidas?"),
        ("estreno de «La vida es sueño»", "¿Cuándo se estrenó «La vida es sueño»?"),
        ("la publicación de «Rayuela» por Cortázar",
         "¿Cuándo tuvo lugar la publicación de «Rayuela» por Cortázar?"),
        ("aparición de la primera parte de «La Araucana»",
         "¿Cuándo tuvo lugar la aparición de la primera parte de «La Araucana»?"),
        ("publicación de la primera parte del «Quijote»",
         "¿Cuándo se publicó la primera parte del «Quijote»?"),
        ("segunda parte del «Quijote»", "¿Cuál es la fecha de la segunda parte del «Quijote»?"),
        ("«Novelas ejemplares»", "¿Cuál es la fecha de «Novelas ejemplares»?"),
        ("la fábula «El rey abdica» gana un premio",
         "¿Cuándo tuvo lugar este hecho? La fábula «El rey abdica» gana un premio"),
        ("la firma del papa", "¿Cuándo tuvo lugar la firma del papa?"),
        ("la aprobación del Senado", "¿Cuándo tuvo lugar la aprobación del Senado?"),
        ("la proclamación de los reyes", "¿Cuándo tuvo lugar la proclamación de los reyes?"),
        ("la firma de la URSS", "¿Cuándo tuvo lugar la firma de la URSS?"),
        ("la celebración del equipo", "¿Cuándo tuvo lugar la celebración del equipo?"),
        ("la firma del Protocolo de Kioto", "¿Cuándo se firmó el Protocolo de Kioto?"),
        ("la invención de Edison", "¿Cuándo tuvo lugar la invención de Edison?"),
        # Events by the endings of their nouns, without an article too.
        ("la conquista de México", "¿Cuándo tuvo lugar la conquista de México?"),
        ("expropiación petrolera", "¿Cuándo tuvo lugar la expropiación petrolera?"),
        ("aislamiento del wolframio", "¿Cuándo tuvo lugar el aislamiento del wolframio?"),
        ("Protesta paraliza Lima", "¿Cuándo tuvo lugar este hecho? Protesta paraliza Lima"),
        # Adjectives that are no verbs, and those of several.
        ("los acuerdos SALT I", "¿Cuál es la fecha de los acuerdos SALT I?"),
        ("la revuelta estudiantil", "¿Cuál es la fecha de la revuelta estudiantil?"),
        ("la evacuación infantil a Rusia", "¿Cuándo tuvo lugar la evacuación infantil a Rusia?"),
        ("la aprobación del código vigente", "¿Cuándo se aprobó el código vigente?"),
        ("la noche de los cristales rotos",
         "¿Cuál es la fecha de la noche de los cristales rotos?"),
        ("el rey miente", "¿Cuándo tuvo lugar este hecho? El rey miente"),
        # What is named, and need not take place.
        ("la Noche Triste", "¿Cuál es la fecha de la Noche Triste?"),
        ("el Cordobazo", "¿Cuál es la fecha del Cordobazo?"),
        ("el cuadro de Goya", "¿Cuál es la fecha del cuadro de Goya?"),
        ("las invasiones inglesas", "¿Cuál es la fecha de las invasiones inglesas?"),
        ("primera presidencia de Perón", "¿Cuál es la fecha de la primera presidencia de Perón?"),
        ("primer embarque de carne congelada",
         "¿Cuál es la fecha del primer embarque de carne congelada?"),
        ("primer libro de «El clave»", "¿Cuál es la fecha del primer libro de «El clave»?"),
        ("batalla de Jena y batalla de Auerstedt",
         "¿Cuándo tuvo lugar este hecho? Batalla de Jena y batalla de Auerstedt"),
        ("la batalla de Lepanto salva Europa",
         "¿Cuándo tuvo lugar este hecho? La batalla de Lepanto salva Europa"),
        ("la firma de la paz alegra a todos",
         "¿Cuándo tuvo lugar este hecho? La firma de la paz alegra a todos"),
        ("el fin de la guerra llegó", "¿Cuándo tuvo lugar este hecho? El fin de la guerra llegó"),
        ("estreno de la Novena sinfonía", "¿Cuándo se estrenó la Novena sinfonía?"),
        ("Siglo de Oro", "¿Cuál es la fecha del Siglo de Oro?"),
        ("Romanticismo", "¿Cuál es la fecha del Romanticismo?"),
        ("Corralito argentino", "¿Cuál es la fecha del Corralito argentino?"),
        # A name has no article.
        ("Marco Polo en China", "¿Cuándo tuvo lugar este hecho? Marco Polo en China"),
        ("Toledo", "¿Cuándo tuvo lugar este hecho? Toledo"),
        ("Ciudad Rodrigo", "¿Cuándo tuvo lugar este hecho? Ciudad Rodrigo"),
        # Nor does a person begin or have a date.
        ("la primera mujer en el espacio",
         "¿Cuándo tuvo lugar este hecho? La primera mujer en el espacio"),
        ("el último emperador", "¿Cuándo tuvo lugar este hecho? El último emperador"),
        ("Plan de Ayala", "¿De cuándo es el Plan de Ayala?"),
        ("el acta de independencia", "¿De cuándo es el acta de independencia?"),
        ("premio Nobel de Cajal y Golgi",
         "¿Cuál es la fecha del premio Nobel de Cajal y Golgi?"),
        # Without an article, what ends in "a" may be masculine, or a verb.
        ("telegrama de Ems", "¿Cuándo tuvo lugar este hecho? Telegrama de Ems"),
        ("Desamortización de Mendizábal",
         "¿Cuándo tuvo lugar la desamortización de Mendizábal?"),
        ("presidencia de Roca", "¿Cuál es la fecha de la presidencia de Roca?"),
        ("Regresa de Italia", "¿Cuándo tuvo lugar este hecho? Regresa de Italia"),
        ("Compuso en Viena", "¿Cuándo tuvo lugar este hecho? Compuso en Viena"),
        ("Visita Roma", "¿Cuándo tuvo lugar este hecho? Visita Roma"),
        ("el papa Urbano II predica en Clermont",
         "¿Cuándo tuvo lugar este hecho? El papa Urbano II predica en Clermont"),
        ("la reina adora París", "¿Cuándo tuvo lugar este hecho? La reina adora París"),
        ("la reina viaja a París", "¿Cuándo tuvo lugar este hecho? La reina viaja a París"),
        ("los franceses ocupan Madrid",
         "¿Cuándo tuvo lugar este hecho? Los franceses ocupan Madrid"),
        ("Pedro de Mendoza funda Buenos Aires",
         "¿Cuándo tuvo lugar este hecho? Pedro de Mendoza funda Buenos Aires"),
        # An abbreviation ends no sentence.
        ("la muerte de J. S. Bach", "¿Cuándo murió J. S. Bach?"),
        ("la entrada de EE. UU. en la guerra",
         "¿Cuándo tuvo lugar la entrada de EE. UU. en la guerra?"),
    ],
)  # fmt: skip
def test_how_a_moment_is_asked(event: str, expected: str) -> None:
    assert asked("es", MOMENT, event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "expected"),
    [
        ("moment coming", "el eclipse de Sol", "¿Cuál es la fecha del eclipse de Sol?"),
        ("moment coming", "algo raro", "¿En qué fecha tiene lugar este hecho? Algo raro"),
        ("period", "el reinado de Felipe II",
         "¿Cuándo empezó y cuándo terminó el reinado de Felipe II?"),
        ("period", "las guerras carlistas",
         "¿Cuándo empezaron y cuándo terminaron las guerras carlistas?"),
        ("period coming", "el viaje a Marte", "¿Cuáles son las fechas del viaje a Marte?"),
        ("period", "el Porfiriato", "¿Cuándo empezó y cuándo terminó el Porfiriato?"),
        ("period", "Segundo Imperio Mexicano",
         "¿Cuándo empezó y cuándo terminó el Segundo Imperio Mexicano?"),
        ("period", "Proyecto Genoma Humano",
         "¿Cuándo empezó y cuándo terminó el Proyecto Genoma Humano?"),
        ("period", "Edad Media", "¿Cuándo empezó y cuándo terminó la Edad Media?"),
        ("period", "los Felices Años Veinte",
         "¿Cuándo empezaron y cuándo terminaron los Felices Años Veinte?"),
        ("period", "el rey vive en Roma",
         "¿Cuándo empezó y cuándo terminó lo siguiente? El rey vive en Roma"),
        ("since", "la ocupación de la isla", "¿Cuándo empezó la ocupación de la isla?"),
        ("since coming", "la ocupación de la isla", "¿Cuándo empieza la ocupación de la isla?"),
        ("until", "las negociaciones", "¿Cuándo terminaron las negociaciones?"),
    ],
)  # fmt: skip
def test_how_what_comes_and_a_period_are_asked(variant: str, event: str, expected: str) -> None:
    assert asked("es", f"date when {variant}", event) == expected


@pytest.mark.parametrize(
    ("variant", "event", "in_gap", "in_sentence"),
    [
        ("moment", "la batalla de Bailén", "La fecha de la batalla de Bailén es: ___.",
         "La batalla de Bailén tuvo lugar ___."),
        ("moment", "el asedio de Gerona", "La fecha del asedio de Gerona es: ___.",
         "El asedio de Gerona tuvo lugar ___."),
        ("moment", "elecciones generales", "La fecha de las elecciones generales es: ___.",
         "Las elecciones generales tuvieron lugar ___."),
        ("moment", "el Tratado de Utrecht", "La fecha del Tratado de Utrecht es: ___.",
         ""),
        ("moment coming", "el eclipse total", "La fecha del eclipse total es: ___.",
         "El eclipse total tiene lugar ___."),
        ("period", "la guerra de Sucesión", "Las fechas de la guerra de Sucesión son: ___.",
         "La guerra de Sucesión duró ___."),
        ("moment", "el rey abdica", "", "El siguiente hecho tuvo lugar ___: el rey abdica."),
    ],
)  # fmt: skip
def test_how_a_date_is_told(variant: str, event: str, in_gap: str, in_sentence: str) -> None:
    key = f"date when {variant}"
    assert told("es", key, event) == in_gap
    assert told("es", key, event, prompts.WHEN) == in_sentence


@pytest.mark.parametrize(
    ("variant", "counts", "prompt", "statement"),
    [
        ("count", "electrones en un átomo de oro", "¿Cuántos electrones hay en un átomo de oro?",
         "El número de electrones en un átomo de oro es de ___."),
        ("count", "monedas en una bolsa", "¿Cuántas monedas hay en una bolsa?",
         "El número de monedas en una bolsa es de ___."),
        ("count", "pares de cromosomas en una célula",
         "¿Cuántos pares de cromosomas hay en una célula?",
         "El número de pares de cromosomas en una célula es de ___."),
        ("count", "capas del modelo TCP/IP", "¿Cuál es el número de capas del modelo TCP/IP?",
         "El número de capas del modelo TCP/IP es de ___."),
        ("count", "opiniones en un debate", "¿Cuál es el número de opiniones en un debate?",
         "El número de opiniones en un debate es de ___."),
        # Whether they are masculine or feminine is not sure.
        ("count", "árboles en un bosque", "¿Cuál es el número de árboles en un bosque?",
         "El número de árboles en un bosque es de ___."),
        ("count", "días de un año", "¿Cuántos días tiene un año?",
         "El número de días de un año es de ___."),
        ("count", "muertos de una batalla", "¿Cuál es el número de muertos de una batalla?",
         "El número de muertos de una batalla es de ___."),
        ("count", "células hijas de una meiosis", "¿Cuál es el número de células hijas de una "
         "meiosis?", "El número de células hijas de una meiosis es de ___."),
        ("count", "soldados del rey", "¿Cuál es el número de soldados del rey?",
         "El número de soldados del rey es de ___."),
        ("count", "hombres y mujeres del campo",
         "¿Qué número corresponde a «hombres y mujeres del campo»?",
         "El número correspondiente a «hombres y mujeres del campo» es ___."),
        ("count", "los cinco sentidos", "¿Qué número corresponde a «los cinco sentidos»?",
         "El número correspondiente a «los cinco sentidos» es ___."),
        ("count", "número atómico del oro", "¿Cuál es el número atómico del oro?",
         "El número atómico del oro es ___."),
        ("count", "litros de vino", "¿Cuál es el número de litros de vino?",
         "El número de litros de vino es de ___."),
        ("count", "guerras carlistas", "¿Cuál es el número de guerras carlistas?",
         "El número de guerras carlistas es de ___."),
        ("measure", "suma de los ángulos", "¿Cuál es la suma de los ángulos?",
         "La suma de los ángulos es de ___."),
        ("count as-of", "población de Madrid", "¿Cuál era la población de Madrid en 1937?",
         "La población de Madrid en 1937 era de ___."),
        ("count as-of", "escuelas del país", "¿Cuál era el número de escuelas del país en 1937?",
         "El número de escuelas del país en 1937 era de ___."),
        ("count as-of coming", "escuelas del país",
         "¿Cuál es el número de escuelas del país en 1937?",
         "El número de escuelas del país en 1937 es de ___."),
        ("measure", "área de un campo", "¿Cuál es el área de un campo?",
         "El área de un campo es de ___."),
        ("measure", "Radio de la Tierra", "¿Cuál es el radio de la Tierra?",
         "El radio de la Tierra es de ___."),
        ("measure", "constante de Planck", "¿Cuál es el valor de la constante de Planck?",
         "El valor de la constante de Planck es ___."),
        ("measure", "altura y anchura de la torre",
         "¿Qué valor corresponde a «altura y anchura de la torre»?",
         "El valor correspondiente a «altura y anchura de la torre» es ___."),
        ("measure", "punto más alto de España",
         "¿Qué valor corresponde a «punto más alto de España»?",
         "El valor correspondiente a «punto más alto de España» es ___."),
        ("count", "dureza del cuarzo", "¿Cuál es la dureza del cuarzo?",
         "La dureza del cuarzo es de ___."),
        ("count", "factor de seguridad", "¿Cuál es el factor de seguridad?",
         "El factor de seguridad es de ___."),
        ("measure", "tiempo de cocción", "¿Cuál es el tiempo de cocción?",
         "El tiempo de cocción es de ___."),
        ("measure", "un pársec", "¿Qué valor corresponde a «un pársec»?",
         "El valor correspondiente a «un pársec» es ___."),
        ("count", "países que firmaron la paz", "¿Cuántos países firmaron la paz?",
         "El número de países que firmaron la paz es de ___."),
        ("count", "partículas que hay en un mol", "¿Cuántas partículas hay en un mol?",
         "El número de partículas que hay en un mol es de ___."),
        ("count", "casas donde vivió Goya", "¿Cuál es el número de casas donde vivió Goya?",
         "El número de casas donde vivió Goya es de ___."),
        ("count", "veces que España ganó", "¿Cuál es el número de veces que España ganó?",
         "El número de veces que España ganó es de ___."),
        ("count", "víctimas de la guerra", "¿Cuál es el número de víctimas de la guerra?",
         "El número de víctimas de la guerra es de ___."),
        ("count", "actos de «La vida es sueño»",
         "¿Cuántos actos tiene «La vida es sueño»?",
         "El número de actos de «La vida es sueño» es de ___."),
        # Quantities by the endings of their nouns.
        ("measure", "reducción de la jornada", "¿Cuál es la reducción de la jornada?",
         "La reducción de la jornada es de ___."),
        ("measure", "alargamiento del muelle", "¿Cuál es el alargamiento del muelle?",
         "El alargamiento del muelle es de ___."),
        ("measure", "ciudad de México", "¿Qué valor corresponde a «ciudad de México»?",
         "El valor correspondiente a «ciudad de México» es ___."),
        ("measure", "habitación del hotel", "¿Qué valor corresponde a «habitación del hotel»?",
         "El valor correspondiente a «habitación del hotel» es ___."),
        ("measure", "ciudad más poblada", "¿Qué valor corresponde a «ciudad más poblada»?",
         "El valor correspondiente a «ciudad más poblada» es ___."),
        ("measure", "duración de «Tosca»", "¿Cuál es la duración de «Tosca»?",
         "La duración de «Tosca» es de ___."),
        ("measure", "altitud del lago, punto más bajo de América",
         "¿Cuál es la altitud del lago, punto más bajo de América?",
         "El valor correspondiente a «altitud del lago, punto más bajo de América» es ___."),
        ("percent", "votos a favor", "¿Cuál es el porcentaje de votos a favor?",
         "El porcentaje de votos a favor es de ___."),
        ("percent", "barrera de entrada", "¿Cuál es, en porcentaje, la barrera de entrada?",
         "La barrera de entrada es de ___."),
        # One of a thing has no share.
        ("percent", "meta del banco", "¿Qué porcentaje corresponde a «meta del banco»?",
         "El porcentaje correspondiente a «meta del banco» es ___."),
        ("percent", "creen en Dios", "¿Qué porcentaje corresponde a «creen en Dios»?",
         "El porcentaje correspondiente a «creen en Dios» es ___."),
        ("measure", "tamaño y peso de «Las meninas»",
         "Tamaño y peso de «Las meninas»: ¿cuál es la cifra?",
         "El valor correspondiente a «tamaño y peso de “Las meninas”» es ___."),
        # The year at the end is that of the figure.
        ("count", "escuelas de Lima en 1910", "¿Cuál era el número de escuelas de Lima en 1910?",
         "El número de escuelas de Lima en 1910 era de ___."),
        ("measure", "longitud del enlace C–C", "¿Cuál es la longitud del enlace C–C?",
         "La longitud del enlace C–C es de ___."),
        ("percent", "analfabetismo en 1910", "¿Cuál era, en porcentaje, el analfabetismo en 1910?",
         "El analfabetismo en 1910 era de ___."),
        ("measure", "pH de la sangre", "¿Cuál es el pH de la sangre?",
         "El pH de la sangre es de ___."),
        ("percent", "tasa de natalidad", "¿Cuál es, en porcentaje, la tasa de natalidad?",
         "La tasa de natalidad es de ___."),
        ("percent", "porcentaje de aprobados", "¿Cuál es el porcentaje de aprobados?",
         "El porcentaje de aprobados es de ___."),
        ("percent", "el porcentaje de aprobados", "¿Cuál es el porcentaje de aprobados?",
         "El porcentaje de aprobados es de ___."),
        ("percent", "argón en el aire", "¿Cuál es el porcentaje de argón en el aire?",
         "El porcentaje de argón en el aire es de ___."),
    ],
)  # fmt: skip
def test_how_a_figure_is_asked_and_told(
    variant: str, counts: str, prompt: str, statement: str
) -> None:
    key = f"figure how-many {variant}"
    assert asked("es", key, counts, as_of="en 1937") == prompt
    assert told("es", key, counts, as_of="en 1937") == statement


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("pintor italiano", "___ fue un pintor italiano."),
        ("pintor de paisajes", "___ fue un pintor de paisajes."),
        ("pintor de Las meninas", "___ puede describirse así: pintor de Las meninas."),
        ("pintor italiano del Renacimiento", "___ fue un pintor italiano del Renacimiento."),
        (
            "pintor italiano de «La primavera»",
            "___ puede describirse así: pintor italiano de «La primavera».",
        ),
        (
            "compositor italiano de la ópera «Aida»",
            "___ puede describirse así: compositor italiano de la ópera «Aida».",
        ),
        ("inventor escocés del teléfono", "___ fue el inventor escocés del teléfono."),
        ("bailarina", "___ fue una bailarina."),
        ("poeta chileno", "___ fue un poeta chileno."),
        ("Pintor italiano", "___ puede describirse así: Pintor italiano."),
        ("poeta", "___ puede describirse así: poeta."),
        (
            "papa que convocó el concilio",
            "___ puede describirse así: papa que convocó el concilio.",
        ),
        ("primer hombre en el espacio", "___ fue el primer hombre en el espacio."),
        ("mejor goleador del torneo", "___ fue el mejor goleador del torneo."),
        ("mejor tenista española", "___ puede describirse así: mejor tenista española."),
        ("segundo presidente del país", "___ fue el segundo presidente del país."),
        ("hermana menor del rey", "___ fue hermana menor del rey."),
        ("primer ministro de Felipe V", "___ fue primer ministro de Felipe V."),
        ("reina de Castilla", "___ fue reina de Castilla."),
        ("secretario general del partido", "___ fue secretario general del partido."),
        ("diputado por Madrid", "___ fue diputado por Madrid."),
        ("cuñado de Franco, ministro", "___ fue cuñado de Franco, ministro."),
        ("director alemán de orquesta", "___ fue un director alemán de orquesta."),
        ("padre de la geología moderna", "___ fue el padre de la geología moderna."),
        ("padre de Carlos V", "___ fue padre de Carlos V."),
        (
            "novelista peruano de «La ciudad y los perros»",
            "___ puede describirse así: novelista peruano de «La ciudad y los perros».",
        ),
        ("reina de Castilla que cedió", "___ fue una reina de Castilla que cedió."),
        ("autora de la novela", "___ fue la autora de la novela."),
        ("autora de novelas policiacas", "___ fue una autora de novelas policiacas."),
        ("inventor de máquinas", "___ fue un inventor de máquinas."),
        ("hija mayor del rey", "___ fue hija mayor del rey."),
        ("una de las hermanas Brontë", "___ fue una de las hermanas Brontë."),
        ("una escritora", "___ fue una escritora."),
        ("un pintor", "___ fue un pintor."),
        ("uno de los hermanos Grimm", "___ fue uno de los hermanos Grimm."),
    ],
)
def test_how_a_person_is_told(who: str, expected: str) -> None:
    assert told("es", "person name", who) == expected
    assert told("es", "person name living", who) == expected.replace("fue", "es")


@pytest.mark.parametrize(
    ("term", "prompt", "statement"),
    [
        ("palanca", "¿Qué se entiende por «palanca»?", "Por «palanca» se entiende: ___."),
        ("la Inquisición", "¿Qué se conoce como «la Inquisición»?",
         "Por «la Inquisición» se entiende: ___."),
        ("Au", "¿Qué designa el símbolo Au?", "El símbolo Au designa lo siguiente: ___."),
        ("CO₂", "¿Qué designa la fórmula CO₂?", "La fórmula CO₂ designa lo siguiente: ___."),
        ("«Parsifal»", "¿Qué es «Parsifal»?",
         "Esta descripción corresponde a «Parsifal»: ___."),
        ("NaOH", "¿Qué designa la fórmula NaOH?", "La fórmula NaOH designa lo siguiente: ___."),
        # No elements, or abbreviations as well.
        ("PoW", "¿Qué se conoce como «PoW»?", "Esta descripción corresponde a «PoW»: ___."),
        ("PyMe", "¿Qué se conoce como «PyMe»?", "Esta descripción corresponde a «PyMe»: ___."),
        ("CO", "¿Qué se conoce como «CO»?", "Esta descripción corresponde a «CO»: ___."),
        ("artículo 18 CE", "¿De qué trata el artículo 18 CE?",
         "El artículo 18 CE trata de lo siguiente: ___."),
        (r"\(V = RI\)", "¿Qué expresa la relación V = RI?",
         "La relación V = RI expresa lo siguiente: ___."),
    ],
)  # fmt: skip
def test_a_prompt_fits_the_sort_of_a_term(term: str, prompt: str, statement: str) -> None:
    assert asked("es", "term define", term) == prompt
    assert told("es", "term define", term) == statement


def test_what_an_abbreviation_stands_for_is_asked_as_is_said() -> None:
    assert asked("es", "term expansion", "ONU") == "¿Qué significan las siglas ONU?"
    assert asked("es", "term expansion", "Dr.") == "¿Cuál es la forma desarrollada de «Dr.»?"


@pytest.mark.parametrize(
    ("variant", "event", "expected"),
    [
        ("moment", "la muerte de Franco", "Franco murió ___."),
        ("moment", "la muerte del Greco en Toledo", "El Greco murió en Toledo ___."),
        ("moment", "la llegada de Colón a América", "Colón llegó a América ___."),
        ("moment", "el fin de la guerra", "La guerra terminó ___."),
        ("moment", "la inauguración del museo", "El museo se inauguró ___."),
        ("moment", "la promulgación de la Constitución", "La Constitución se promulgó ___."),
        ("moment", "la fundación de Roma", "Roma se fundó ___."),
        # He was proclaimed by others, and Darwin is no book.
        ("moment", "la proclamación de Felipe V", "La proclamación de Felipe V tuvo lugar ___."),
        ("moment", "la publicación de Darwin sobre las especies",
         "La publicación de Darwin sobre las especies tuvo lugar ___."),
        ("moment", "la firma del rey", "La firma del rey tuvo lugar ___."),
        ("moment", "el fin de la reina", "El fin de la reina tuvo lugar ___."),
        ("moment", "la proclamación de la reina", "La proclamación de la reina tuvo lugar ___."),
        # Of several, the verb would be in the plural.
        ("moment", "la muerte de los rehenes", "La muerte de los rehenes tuvo lugar ___."),
        ("moment", "la muerte de Bécquer y Larra", "La muerte de Bécquer y Larra tuvo lugar ___."),
        ("moment", "la invención del teléfono por Bell",
         "La invención del teléfono por Bell tuvo lugar ___."),
        ("moment", "la muerte de Dios según Nietzsche",
         "La muerte de Dios según Nietzsche tuvo lugar ___."),
        # Events that prompts do not know.
        ("moment", "la derrota de la Armada", "La derrota de la Armada tuvo lugar ___."),
        ("moment", "el robo de la Gioconda en el Louvre",
         "El robo de la Gioconda en el Louvre tuvo lugar ___."),
        ("moment", "el nombramiento del rey", "El nombramiento del rey tuvo lugar ___."),
        ("moment", "la realización de «Las meninas»", "«Las meninas» se realizó ___."),
        ("period", "la decoración de la bóveda", "La decoración de la bóveda duró ___."),
        ("period", "la conquista de México", "La conquista de México duró ___."),
        # No events, and clauses.
        ("moment", "la canción de Rolando", ""),
        ("moment", "la generación del 98", ""),
        ("moment", "el concierto de Aranjuez", ""),
        ("moment", "el movimiento obrero", ""),
        ("moment", "la conquista termina con la paz",
         "El siguiente hecho tuvo lugar ___: la conquista termina con la paz."),
        ("moment", "el robo, según la prensa",
         "El siguiente hecho tuvo lugar ___: el robo, según la prensa."),
    ],
)  # fmt: skip
def test_how_an_event_is_told_that_is_asked_in_another_way(
    variant: str, event: str, expected: str
) -> None:
    assert told("es", f"date when {variant}", event, prompts.WHEN) == expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ("los huesos del esqueleto", "El número de huesos del esqueleto es de ___."),
        ("las provincias españolas", "El número de provincias españolas es de ___."),
        ("actos de «La vida es sueño»", "El número de actos de «La vida es sueño» es de ___."),
        ("los cinco sentidos", "El número correspondiente a «los cinco sentidos» es ___."),
        ("los que votaron", "El número correspondiente a «los que votaron» es ___."),
    ],
)
def test_how_is_told_what_is_counted_with_an_article(counts: str, expected: str) -> None:
    assert told("es", COUNT, counts) == expected


@pytest.mark.parametrize("piece", ["la guerra ", "palabra ", "toma de la ", "que ", "de, "])
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    before = time.perf_counter()
    for key in (MOMENT, COUNT, "term define", "person name"):
        asked("es", key, piece * 3000)
        told("es", key, piece * 3000)
    assert time.perf_counter() - before < 4
