"""Spanish: classes of words, and what sentences of several kinds share."""

from functools import lru_cache

# Sentences. A text is matched by the classes of its words. One that is not surely of a form has the
# neutral wording, which suits every text.

CLASSES = {
    "l": "el",
    "a": "la",
    "s": "los",
    "t": "las",
    "u": "un una",
    "d": (
        "este esta estos estas su sus nuestro nuestra mi mis cada todo toda unos unas ese esa"
        " aquel aquella"
    ),
    "o": "de",
    "m": "del",
    "p": (  # prepositions
        "a al ante bajo con contra desde durante hacia hasta mediante para según sin tras entre"
        " frente junto"
    ),
    "x": "en sobre",  # where
    "y": "por",
    "q": "que quien quienes cuyo cuya donde cuando como si porque",
    "&": "y e o u ni pero",
    "f": (  # in a clause: finite verbs and pronouns
        "es son fue fueron era eran está están ha han había habían será serán no se lo abdica"
        " acaba aprueba aprueban atraviesa cae cede cesa comienza comienzan conquista crea da"
        " decide declara declaran derrota descubre descubren dura empieza empiezan entra estalla"
        " expresa firman gana ganan hace implica indica llega llegan muere mueren nace ocupa"
        " ocupan opone pesa permite pone ponen proclama publica publican regresa significa sube"
        " termina terminan toman triunfa vence vuelve marca acelera altera considera coopera espera"
        " genera lidera libera modera opera recupera supera vino"
    ),
    "j": (  # before a noun
        "primer último gran segundo tercer cuarto quinto sexto séptimo octavo noveno décimo"
    ),
    "J": "primera última segunda tercera cuarta quinta sexta séptima octava novena décima",
    "r": "primeros primeras últimos últimas",
    "k": (  # others have the endings of adjectives
        "negro negra frío fría santo santa libre libres rojo roja blanco blanca púnica púnicas"
        " nuclear naval"
    ),
    "F": (  # quantities, feminine
        "aceleración altitud altura amplitud anchura capacidad carga circunferencia"
        " concentración conductividad constante densidad deuda diferencia distancia dosis"
        " duración edad energía esperanza extensión frecuencia fuerza gravedad humedad inflación"
        " intensidad longitud luminosidad magnitud masa mortalidad natalidad parte población"
        " potencia presión probabilidad producción profundidad proporción resistencia salinidad"
        " semivida solubilidad superficie tasa temperatura tensión velocidad viscosidad acidez"
        " dureza emisividad excentricidad inclinación oblicuidad opacidad permeabilidad"
        " permitividad porosidad reflectividad rigidez rugosidad valencia cantidad multa pena"
        " abstención alfabetización barrera cosecha cuota diagonal estatura exportación fecundidad"
        " importación indemnización inversión participación precipitación recaudación"
        " renta vida ayuda cuantía facturación subvención cilindrada jornada suma ración"
    ),
    "M": (  # quantities with «el»
        "ancho ángulo área calor coste costo consumo déficit diámetro espesor grosor índice"
        " número perímetro período periodo peso pH PIB porcentaje precio producto punto radio"
        " rendimiento salario tamaño umbral valor volumen caudal albedo cociente coeficiente"
        " exponente factor módulo tiempo plazo ahorro alcance analfabetismo beneficio crecimiento"
        " desempleo desnivel gasto importe interés límite margen paro presupuesto recorrido saldo"
        " mandato objetivo sueldo tipo aforo montante monto superávit aumento descenso incremento"
        " promedio"
    ),
    "P": "alturas dimensiones frecuencias longitudes masas temperaturas velocidades",  # quantities
    "Q": "diámetros pesos radios tamaños volúmenes",  # quantities
    "C": (  # events, feminine
        "abdicación abolición adhesión aprobación firma marcha masacre peste apertura jura"
        " anexión aparición ascensión batalla boda caída campaña catástrofe ceremonia coronación"
        " conferencia construcción creación crisis cruzada"
        " descolonización detención disolución ejecución elección emancipación entrada epidemia"
        " erupción exhumación expedición explosión exploración exposición expulsión fundación"
        " guerra huelga huida inauguración independencia insurrección invasión invención llegada"
        " liberación llamada matanza muerte ocupación ofensiva proclamación"
        " promulgación publicación ratificación rebelión reconquista reforma rendición"
        " restauración retirada reunión revolución salida secesión sublevación toma transición"
        " traición travesía tregua unificación unión vacunación victoria visita votación vuelta"
        " puesta celebración colocación expropiación introducción nacionalización realización"
        " guerrilla dictadura regencia pérdida edición canonización demostración división"
        " medición observación operación separación síntesis traducción"
        " adopción amnistía anulación capitulación clausura colectivización colonización"
        " confiscación conmemoración consagración conspiración conversión deportación derogación"
        " desamortización desaparición desintegración destitución destrucción dimisión"
        " entronización erradicación escisión evacuación evangelización excavación excomunión"
        " fusión hambruna incorporación inmigración instalación instauración intervención"
        " inundación investidura investigación migración modernización movilización peregrinación"
        " persecución prohibición quiebra reanudación reconstrucción redacción"
        " reelección refundación represión restitución reunificación sanción sequía"
        " supresión suspensión transformación"
    ),
    "D": (  # events, masculine
        "accidente alzamiento cruce discurso grito encuentro asalto asedio asesinato atentado"
        " bautizo bombardeo combate comienzo concilio cónclave conflicto congreso derrocamiento"
        " desastre desembarco descubrimiento destierro eclipse entierro estallido estreno"
        " exilio fallecimiento fin final fusilamiento genocidio golpe hallazgo hundimiento"
        " incendio inicio juicio lanzamiento levantamiento matrimonio motín nacimiento naufragio"
        " paso pleito pronunciamiento proyecto rapto reinado reino referéndum regreso saqueo"
        " sitio terremoto traslado triunfo uso viaje vuelo programa homenaje avistamiento"
        " abrazo aislamiento aterrizaje cautiverio derribo derrumbe encarcelamiento"
        " establecimiento huracán ingreso magnicidio maremoto nombramiento reconocimiento rescate"
        " retorno secuestro seísmo sismo tsunami"
        " experimento robo trasplante"
    ),
    "T": (
        "bula carta cédula constitución convención declaración encíclica enmienda ley"
        " ordenanza paz pragmática"
    ),  # what does not take place, feminine
    "U": (
        "acta acuerdo armisticio código concordato convenio decreto edicto estatuto fuero"
        " manifiesto pacto plan protocolo tratado"
    ),
    "E": "elecciones cortes jornadas guerras cruzadas negociaciones",  # several events, feminine
    "G": "juegos disturbios sucesos comicios",  # several events, masculine
    "i": (
        "español española inglés inglesa francés francesa alemán alemana europeo europea portugués"
        " portuguesa holandés holandesa escocés escocesa irlandés irlandesa japonés japonesa danés"
        " danesa burgués burguesa civil mundial"
    ),
    "S": (  # plurals that are masculine
        "atletas aviones camiones guiones cometas cromosomas días idiomas mapas planetas poemas"
        " problemas programas pares sistemas temas dientes meses países jueces lápices peces reyes"
        " pies jóvenes enlaces trenes viajes personajes bailes coches genes virreyes"
    ),
    "Z": (  # plurals that are feminine
        "manos fotos motos patas puertas cartas letras notas plantas piezas naves partes clases"
        " bases calles torres fases voces veces luces cruces leyes flores imágenes mujeres"
        " costillas vértebras"
    ),
    "W": (  # plurals that are of both, or not what their endings say
        "razones sazones cuestiones policías espías guías vigías colegas camaradas guardas monarcas"
        " jerarcas patriarcas curas belgas indígenas labores homicidas suicidas druidas modelos"
        " mayores menores mejores peores"
    ),
    "n": (  # no plurals that are counted
        "además antes después menos más tres seis dos diez análisis tesis caos"
        " atlas virus paraguas lunes martes miércoles jueves viernes muchos varios varias"
        " algunos algunas todos todas otros otras demás cientos miles"
    ),
}
_CLASS_OF = {word: name for name, words in CLASSES.items() for word in words.split()}
_ADJECTIVE_ENDINGS = (
    "al", "ales", "ar", "ares", "ario", "aria", "arios", "arias", "ivo", "iva", "ivos", "ivas",
    "oso", "osa", "osos", "osas", "ico", "ica", "icos", "icas", "ano", "ana", "anos",
    "anas", "ense", "enses", "ero", "era", "eros", "eras", "ista", "istas", "ino",
    "ina", "inos", "inas", "í", "íes", "dor", "dora", "able", "ible", "il", "ante", "gente",
)  # fmt: skip
_BY_ENDING = (
    (("ó", "aron", "ieron"), "f"),
    (("ado", "ada", "ido", "ida"), "g"),
    (("ados", "idos"), "h"),
    (("adas", "idas"), "v"),
)
_MEN_ENDINGS = ("os", "ores", "ones", "anes")
_WOMEN_ENDINGS = ("as", "ciones", "siones", "giones", "dades", "tades", "tudes")
_OF_BOTH = ("istas", "atas", "etas", "itas", "otas", "mas", "tas", "cidas", "pas", "días", "res")


@lru_cache(10_000)
def word_class(word: str) -> str:
    """The class of a word, as in `CLASSES`, or by its form.

    "S" and "Z" are plurals that are surely masculine or feminine and "W" is another plural, "k" an
    adjective that follows its noun, "g" a participle, of which "h" and "v" are the plurals, "0" a
    number, "K" a title in quotation marks, "N" another word with a capital and "n" another one
    without. "," is a sign.
    """
    if word[0] == "«" and len(word) > 1:
        return "K"
    if word == ".":  # as in "EE. UU."
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
        if small.endswith(_WOMEN_ENDINGS) and not small.endswith(_OF_BOTH):
            return "Z"
        if small.endswith(_MEN_ENDINGS) and not small.endswith("iones"):
            return "S"
        return "W"
    return "k" if small.endswith(_ADJECTIVE_ENDINGS) else "n"


REST = "(?:[^,!fq&lastud]|(?<=[opxym])[lastud]|(?<=[om])f|(?<=N)[la](?=N))*"
"""What follows in a phrase: a noun with an article comes after a preposition, else a verb may be
between them. Behind "de" is no verb: "de vino", "de no agresión". A name may have an epithet with
an article."""

CLAUSE = "(?:q[^,!]*)?"

UNNAMED = "[^A-ZÁÉÍÓÚÑ].*"
"""A text that does not begin with a capital, which could be that of a name."""

NOUNS = "nNKkgihvSZWFMPQCDTUEGjJr0"
"""The classes of words that can be a noun, or be beside one."""

PEOPLE = (
    "rey|reina|emperador|emperatriz|príncipe|princesa|duque|duquesa|conde|condesa|zar|zarina"
    "|sultán|califa|papa|presidente|presidenta|ministro|ministra|general|obispo|cardenal|hombre|mujer"
    "|autor|autora|pintor|pintora|escritor|escritora|poeta|artista|arquitecto|arquitecta|actor|actriz"
    "|cantante|soprano|tenor|profesor|profesora|director|directora|jugador|jugadora"
)
"""Words for people, who are not events themselves."""
