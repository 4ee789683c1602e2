"""Portuguese: the words of the statistics."""

from quizgen.languages.quiz_words import StatsWords
from quizgen.languages.typed_words import words_of

STATS = StatsWords(
    stages=("novas", "em aprendizagem", "jovens", "maduras", "suspensas"),
    known="O que já sabe",
    unreviewed="{date}: sem nenhuma revisão até lá",
    since="desde {date}",
    answers="{answers} em {time}",
    answers_each="{answers} em {time}, {each} por resposta",
    longest_streak="sequência mais longa: {days}",
    retention="Retenção",
    due="Revisões dos próximos {days} dias",
    calendar="Respostas por dia",
    by_month="Retenção por mês",
    by_interval="Retenção segundo os dias desde a última revisão",
    ratings="Avaliações",
    hours="Por hora do dia",
    decks="Por baralho",
    kinds="Por tipo",
    parts="Por parte",
    hardest="As perguntas mais difíceis",
    recent="últimos {days} dias",
    ever="desde o início",
    true="real",
    desired="desejada",
    reviews="revisões",
    known_head="sabidas",
    answers_head="respostas",
    questions_head="perguntas",
    seen="vistas",
    of="de",
    time="tempo",
    share="{}%",
    no_share="—",
    more="mais: {command}",
    title="Estatísticas de aprendizagem",
    as_of="Situação em {date}",
    table="Tabela",
    nothing_due="nada",
    today="hoje",
    tomorrow="amanhã",
    date="{day} {month}",
    months=words_of("jan fev mar abr mai jun jul ago set out nov dez"),
    weekdays=words_of("seg ter qua qui sex sáb dom"),
    shade="{shade} até {number}",
    forgotten=(
        "{question}: esquecimentos, {lapses} de {reviews}; probabilidade de lembrá-la hoje,"
        " {recall}"
    ),
    not_learned="{question}: ainda não aprendida; probabilidade de lembrá-la hoje, {recall}",
)
