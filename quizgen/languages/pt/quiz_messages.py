"""Portuguese: the help and the messages of the quiz."""

from quizgen.languages.pt.plurals import counted, numeral
from quizgen.languages.quiz_words import HelpWords, MessageWords


def _postponed(questions: int) -> str:
    if questions == 1:
        return "1 pergunta adiada: hoje já se perguntou sobre o mesmo dado"
    return f"{counted(questions, 'pergunta')} adiadas: hoje já se perguntou sobre esses dados"


def _next_due(questions: int, days: int) -> str:
    when = "amanhã" if days == 1 else f"dentro de {counted(days, 'dia')}"
    return f"{when}: {counted(questions, 'pergunta')} para rever"


def _errors(errors: int) -> str:
    return f"há {counted(errors, 'erro')} nos baralhos (`quizgen check` mostra os detalhes)"


def _skipped(facts: int, errors: int) -> str:
    left_out = "deixado" if facts == 1 else "deixados"
    return f"{counted(facts, 'dado')} {left_out} de fora: {_errors(errors)}"


def _unreadable(errors: int) -> str:
    return f"o que não se consegue ler fica de fora: {_errors(errors)}"


def _pictures_left_out(questions: int) -> str:
    if questions == 1:
        return (
            "1 pergunta sobre uma imagem fica de fora: aqui não é possível mostrar a imagem e não"
            " foi encontrado nenhum programa que a abra"
        )
    return (
        f"{counted(questions, 'pergunta')} sobre imagens ficam de fora: aqui não é possível mostrar"
        " as imagens e não foi encontrado nenhum programa que as abra"
    )


def _gone(facts: int) -> str:
    verb = "está" if facts == 1 else "estão"
    return f"{counted(facts, 'dado')} do seu histórico já não {verb} nos baralhos"


def _behind(questions: int, days: int) -> str:
    return f"{counted(questions, 'pergunta')} com atraso, até {counted(days, 'dia')}"


def _put_off(questions: int, due: int) -> str:
    put_off = "adiada" if questions == 1 else "adiadas"
    return (
        f"{numeral(questions)} {put_off} de {counted(due, 'pergunta')} para rever; primeiro vão as"
        " que correm mais risco de ser esquecidas"
    )


def _reviews_done(questions: int) -> str:
    verb = "espera" if questions == 1 else "esperam"
    return (
        f"{counted(questions, 'pergunta')} para rever {verb} por outro dia: indique um número maior"
        " com --reviews"
    )


def _catching_up(due: int, today: int, days: int, new_wait: bool) -> str:
    waiting = "; até lá, as novas esperam" if new_wait else ""
    return (
        f"{counted(due, 'pergunta')} para rever: hoje, {numeral(today)}, primeiro as que correm"
        " mais risco de ser esquecidas. A este ritmo, o atraso acaba em cerca de"
        f" {counted(days, 'dia')}{waiting} (para fazer todas agora: --reviews {due})"
    )


def _until(questions: int, a_day: int) -> str:
    return f"{_new_questions(questions)} até {{date}}: {numeral(a_day)} por dia"


def _until_missed(questions: int, needed: int, a_day: int, left: int) -> str:
    verb = "ficará" if left == 1 else "ficarão"
    return (
        f"{_new_questions(questions)} até {{date}} seriam {numeral(needed)} por dia; com --new"
        f" {a_day} {verb} {numeral(left)}"
    )


def _until_crowded(questions: int) -> str:
    verb = "cabe" if questions == 1 else "cabem"
    return (
        f"{_new_questions(questions)} já não {verb} até {{date}}: sobre cada dado só se pergunta"
        " uma vez por dia"
    )


def _new_questions(number: int) -> str:
    return f"{counted(number, 'pergunta')} {'nova' if number == 1 else 'novas'}"


def _coming(tomorrow: int, week: int) -> str:
    return f"amanhã, {counted(tomorrow, 'pergunta')}; nos próximos 7 dias, {week}"


def _known_then(known: int, questions: int) -> str:
    asked = counted(questions, "pergunta")
    return f"se continuar assim, em {{date}} saberá cerca de {numeral(known)} de {asked}"


def _streak(days: int) -> str:
    return f"{counted(days, 'dia')} sem interrupção"


HELP = HelpWords(
    answering=(
        "Escreva a resposta e pressione Enter. Só com Enter, a resposta é mostrada. Para escolher"
        " uma opção, use o número dela.",
        "Depois, avalie se sabia bem a resposta. Enter ou a barra de espaço aceita a avaliação"
        " proposta.",
    ),
    ratings=(
        "De novo: não se lembrou ou a resposta estava errada",
        "Difícil: lembrou-se com dúvidas ou com esforço",
        "Bom: lembrou-se",
        "Fácil: lembrou-se logo",
    ),
    commands_intro=(
        "Cada avaliação indica quando a pergunta volta. A qualquer momento, estão disponíveis:"
    ),
    commands={
        "undo": "desfazer a última resposta, ou a última vez que uma pergunta foi suspensa ou"
        " ocultada",
        "suspend": "suspender a pergunta: não volta a ser feita",
        "bury": "ocultar a pergunta até amanhã",
        "edit": "editar o dado no seu editor ($VISUAL ou $EDITOR)",
        "play": "reproduzir o som da pergunta ou da resposta; outra vez: o seguinte",
        "view": "abrir a imagem da pergunta ou da resposta; outra vez: a seguinte",
        "help": "ver esta ajuda",
        "quit": "sair, assim como com Ctrl+C; as respostas ficam gravadas",
    },
    typing=(
        "Quando for preciso escrever a resposta, escreva o comando com os dois-pontos e use Enter."
    ),
)

MESSAGES = MessageWords(
    today="{questions} para hoje: {remaining}",
    today_limited="{questions} para hoje: {remaining}; por agora, só {limit}",
    practise="{questions} para praticar; as datas de revisão não mudam",
    of_deck="{deck}: {remaining}",
    takes="cerca de {time}",
    behind=_behind,
    put_off=_put_off,
    catching_up=_catching_up,
    until=_until,
    until_missed=_until_missed,
    until_crowded=_until_crowded,
    until_today="hoje é {date}: não há perguntas novas, só revisões",
    until_over="{date} já passou: --until não tem efeito",
    skipped=_skipped,
    unreadable=_unreadable,
    gone=_gone,
    other_namespace=(
        "{deck}: as respostas dadas até agora são do espaço de nomes {namespace};"
        " para continuar com elas, escreva `namespace: {namespace}` em deck.yaml"
    ),
    no_namespace=(
        "{deck}: as respostas dadas até agora são de um baralho sem espaço de nomes;"
        " para continuar com elas, retire `namespace` de deck.yaml"
    ),
    other_id=(
        "{deck}: as respostas dadas até agora são de um baralho com o id {id};"
        " para continuar com elas, escreva `was: {id}` em deck.yaml"
    ),
    pictures_left_out=_pictures_left_out,
    from_devices="de outros dispositivos: {answers}",
    in_future=(
        "com data futura: {answers}; as suas perguntas não voltam antes disso (algum relógio estava"
        " errado?)"
    ),
    nothing_due="agora não há nada para rever",
    nothing_due_filtered="com estes filtros não há nada para rever",
    nothing_to_practise="não há nada para praticar",
    nothing_to_practise_filtered="com estes filtros não há nada para praticar",
    more_new="há mais perguntas novas: indique um número maior com --new",
    postponed=_postponed,
    reviews_done=_reviews_done,
    next_due=_next_due,
    cram="para praticar agora, use --cram",
    early="não resta mais nada: adianta-se o que era para hoje mais tarde",
    time_up="o tempo acabou",
    leech=(
        "esta pergunta está difícil de fixar: foi esquecida {times} vezes. Quando voltar, reformule"
        " o dado (:e) ou suspenda a pergunta (:s)"
    ),
    elsewhere="já tinha sido respondida em outra janela; fica essa resposta",
    suspended="suspensa até à execução de `quizgen history unsuspend`; “:u” desfaz",
    buried="ocultada até amanhã; “:u” desfaz",
    answer_undone="a sua resposta foi anulada",
    undone="desfeito",
    unsuspended="já não está suspensa",
    suspended_again="está suspensa de novo",
    unburied="já não está oculta",
    nothing_to_undo="não há nada para desfazer",
    with_colon=(
        "“{typed}” poderia ser uma resposta, por isso nada foi feito. Para o comando ({command}),"
        " escreva {key}; se não for isso, escreva de novo a sua resposta"
    ),
    not_saved="não foi possível gravar esta resposta: {problem}",
    not_edited="{problem}; a sessão continua com o baralho como estava",
    no_fact="o dado já não está nos baralhos",
    no_editor="não foi encontrado nenhum editor (defina $EDITOR); o dado está em {file}:{line}",
    bad_editor=(
        "$VISUAL ou $EDITOR não é um comando válido: {problem}; o dado está em {file}:{line}"
    ),
    editor_not_started=(
        "não foi possível abrir o editor {editor}: {problem}; o dado está em {file}:{line}"
    ),
    editor_failed="o editor {editor} terminou com o código {code}",
    no_sound="não há nenhum som para reproduzir",
    no_player=(
        "não foi encontrado nenhum programa que reproduza {path}: instale mpv ou abra o som à parte"
    ),
    not_played="não foi possível reproduzir {path}: {problem}",
    no_picture="não há nenhuma imagem para abrir",
    no_viewer="não foi encontrado nenhum programa que abra {path}: abra a imagem à parte",
    not_opened="não foi possível abrir {path}: {problem}",
    picture_left_out=("não é possível mostrar {path}, por isso a pergunta fica de fora: {problem}"),
    farewell="{answers} em {time}: {ratings}",
    farewell_rating="{count} “{rating}”",
    right="certas: {right}; erradas: {wrong}",
    missed="perguntas erradas:",
    coming=_coming,
    known_then=_known_then,
    known_if_stopped="se parasse agora: cerca de {known}",
    streak=_streak,
)
