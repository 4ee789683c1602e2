"""Portuguese: the words of Anki's cards and of what is released."""

from quizgen.languages.anki_words import AnkiWords, AsideWords, ListingWords, ReleaseWords
from quizgen.languages.pt.plurals import counted


def _first_release(notes: int) -> str:
    return f"Primeira versão: {counted(notes, 'nota')}."


ANKI = AnkiWords(
    according_to="Segundo {}",
    points=lambda points: counted(points, "elemento"),
    asides=AsideWords(
        also="Também: {text}",
        also_called="Outro nome: {text}",
        stands_for="Por extenso: {text}",
        born="Nascimento: {text}",
        died="Morte: {text}",
    ),
    report="comunicar um erro",
    authors="De {}.",
    licence="Licença: {}.",
    released="Versão de {}.",
    release=ReleaseWords(
        first=_first_release,
        nothing_changed="Nada mudou desde a última versão.",
        headings={
            "retitled": "Baralho do Anki com outro nome",
            "added": "Acrescentadas",
            "changed": "Modificadas",
            "renamed": "Com outro identificador",
            "restored": "Recuperadas",
            "withdrawn": "Com perguntas retiradas",
            "moved": "Passadas para outro baralho",
            "removed": "Eliminadas",
        },
        meanings={
            "retitled": (
                "Quem ainda o tem com o nome antigo deve mudar esse nome no Anki antes de importar"
                " (a roda ao lado do baralho › Renomear): assim, todos os cartões ficam juntos."
            ),
            "added": "Só há cartões novos; os que já existem não mudam.",
            "changed": (
                "As revisões são conservadas; as alterações e etiquetas feitas por quem estuda"
                " nestas notas antes desta versão são substituídas."
            ),
            "renamed": "O identificador mudou; a nota e as suas revisões são conservadas.",
            "restored": "As revisões da nota são conservadas, se ela ainda existir na coleção.",
            "withdrawn": ("De cada uma fica um cartão vazio: use Ferramentas › Cartões Vazios."),
            "moved": (
                "Os cartões que já existem ficam onde estão; só os novos vão para o baralho novo."
            ),
            "removed": (
                "Um pacote não pode apagar nada: os cartões ficam até que sejam apagados à mão."
            ),
        },
        causes={
            "quizgen": "Só são mostradas de outra maneira, por uma nova versão do quizgen: {}",
            "report": "Só mudou o link para comunicar erros: {}",
            "sources": "Só mudou a linha das fontes: {}",
            "tags": "Só mudaram as etiquetas: {}",
        },
        new_questions="pergunta nova: {}",
        withdrawn_questions="{}",
        former_id="antes {}",
        former_deck="antes em “{}”",
        new_deck_name="“{}” chama-se agora “{}”",
        to_find_removed="Para encontrá-las, procure no painel do Anki:",
        removed_before="Eliminadas em versões anteriores",
        own_edits="""\
## As suas próprias alterações

O Anki substitui uma nota das listas anteriores, com as suas alterações e etiquetas, só se ela
foi modificada pela última vez antes de {}. Uma nota modificada depois, à mão ou pelo Anki com
a etiqueta “leech”, não recebe as novidades. Para encontrar essas notas, procure no painel do
Anki o seguinte antes de importar, com o número de dias passados desde então em vez de 7:
""",
        to_update_all="""\
Para atualizá-las também, importe o pacote outra vez com “Atualizar notas” em “Sempre”. Isso
substitui as suas alterações e etiquetas em todas as notas que sejam diferentes das do pacote.
""",
        how_to_update="""\
## Como atualizar

No Anki, escolha Arquivo › Importar, selecione o pacote novo e deixe as opções como estão:
“Atualizar notas” e “Atualizar tipo de nota”, ambas em “Se mais recente”, e “Importar também
qualquer progresso de aprendizagem” sem marcar. Os cartões conservam o seu histórico e as datas de
revisão. As notas que não mudaram desde a última versão ficam como estão, com as alterações feitas
à mão. Ferramentas › Cartões Vazios encontra os que ficaram das perguntas retiradas.
""",
    ),
    listing=ListingWords(
        size=lambda notes, cards: f"{counted(notes, 'nota')} com {counted(cards, 'cartão')}.",
        examples="Exemplos",
        sources="Fontes",
        changes="Novidades",
    ),
)
