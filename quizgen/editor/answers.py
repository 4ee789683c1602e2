"""What the language server answers: requests of the protocol, put to the desk."""

import logging
from collections.abc import Callable

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from quizgen.checks.once_per_fact import keep_facts
from quizgen.diagnostics.diagnostic import Unusable
from quizgen.diagnostics.source import Position, Span
from quizgen.editor.completion import Offer
from quizgen.editor.names import Occurrence
from quizgen.editor.outline import Symbol, folds, outline
from quizgen.editor.protocol import Translator
from quizgen.editor.quick_fixes import QuickFix
from quizgen.editor.server import Server


def _is_fault(record: logging.LogRecord) -> bool:
    """Whether pygls tells of a fault, and not of a request that was refused with its reason."""
    return not (record.exc_info and isinstance(record.exc_info[1], JsonRpcInvalidParams))


# Editors show or keep what is printed, and a traceback looks like a crash.
logging.getLogger("pygls.protocol.json_rpc").addFilter(_is_fault)

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.quizgen"

_WATCHED = types.RegistrationParams(
    [
        types.Registration(
            "watched",
            types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
            types.DidChangeWatchedFilesRegistrationOptions(
                [
                    types.FileSystemWatcher(f"**/{name}")
                    for name in ("*.yaml", "*.json", "*.bib", "media/**")
                ]
            ),
        )
    ]
)
"""The files besides those that are open, whose changes are to be told."""

_OFFERED = {
    "kind": types.CompletionItemKind.Class,
    "key": types.CompletionItemKind.Field,
    "fact": types.CompletionItemKind.Reference,
    "source": types.CompletionItemKind.File,
    "tag": types.CompletionItemKind.Keyword,
    "question": types.CompletionItemKind.Property,
    "check": types.CompletionItemKind.Constant,
    "value": types.CompletionItemKind.Value,
    "file": types.CompletionItemKind.File,
}

_SHOWN = {
    "file": types.SymbolKind.File,
    "fact": types.SymbolKind.Object,
    "source": types.SymbolKind.Package,
}


def language_server(today: Callable[[], int]) -> Server:
    """The server with all that it can be asked. `today` gives the day number of today."""
    keep_facts()
    server = Server(today)
    _listen(server)
    _answer_on_places(server)
    _answer_on_files(server)
    return server


def _listen(server: Server) -> None:
    """Follow the texts in the client."""

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.take(params.text_document.uri, params.text_document.version)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        server.take(params.text_document.uri, params.text_document.version)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.leave(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        del params
        server.look_again()

    @server.feature(types.INITIALIZED)
    async def initialized(params: types.InitializedParams) -> None:
        del params
        workspace = server.client_capabilities.workspace
        watching = workspace and workspace.did_change_watched_files
        if watching and watching.dynamic_registration:
            await server.client_register_capability_async(_WATCHED)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed_outside(params: types.DidChangeWatchedFilesParams) -> None:
        del params
        server.look_again()


def _answer_on_places(server: Server) -> None:
    """Answer questions on a place of a file."""

    @server.feature(
        types.TEXT_DOCUMENT_COMPLETION,
        types.CompletionOptions(trigger_characters=[" ", "[", "{", ","]),
    )
    def completion(params: types.CompletionParams) -> types.CompletionList | None:
        at = server.at(params.text_document.uri, params.position)
        if at is None:
            return None
        offers = server.desk.offers(*at)
        start = Position(at[1] - offers.replaced)
        source = server.decks.text(at[0])
        replaced = server.translator.range(source.span(start, at[1]))
        items = [_item(offer, replaced, number) for number, offer in enumerate(offers.offers)]
        return types.CompletionList(is_incomplete=not offers.is_whole, items=items)

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        at = server.at(params.text_document.uri, params.position)
        shown = server.desk.hover(*at) if at else None
        if shown is None:
            return None
        text, span = shown
        content = types.MarkupContent(types.MarkupKind.Markdown, text)
        return types.Hover(content, server.translator.range(span) if span else None)

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(params: types.DefinitionParams) -> list[types.Location]:
        at = server.at(params.text_document.uri, params.position)
        return [*map(server.translator.location, server.desk.definitions(*at))] if at else []

    @server.feature(types.TEXT_DOCUMENT_REFERENCES)
    def references(params: types.ReferenceParams) -> list[types.Location]:
        at = server.at(params.text_document.uri, params.position)
        found: list[Occurrence] = server.desk.occurrences(*at) if at else []
        wanted = params.context.include_declaration
        return [server.translator.location(each.span) for each in found if wanted or not each.gives]

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT)
    def highlights(params: types.DocumentHighlightParams) -> list[types.DocumentHighlight]:
        at = server.at(params.text_document.uri, params.position)
        found = server.desk.occurrences(*at) if at else []
        return [
            types.DocumentHighlight(server.translator.range(each.span))
            for each in found
            if at and each.span.source.path == str(at[0])
        ]

    @server.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare_rename(params: types.PrepareRenameParams) -> types.Range | None:
        at = server.at(params.text_document.uri, params.position)
        found = server.desk.named(*at) if at else None
        return server.translator.range(found[1]) if found else None

    @server.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    def rename(params: types.RenameParams) -> types.WorkspaceEdit | None:
        at = server.at(params.text_document.uri, params.position)
        try:
            edits = server.desk.rename(*at, params.new_name) if at else []
        except Unusable as error:
            raise JsonRpcInvalidParams(message=str(error)) from error
        return server.translator.edits(edits)


def _answer_on_files(server: Server) -> None:
    """Answer questions on files, and on stretches of them."""

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix, FIX_ALL]),
    )
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        path = server.path(params.text_document.uri)
        if path is None:
            return []
        only = params.context.only
        made: list[types.CodeAction] = []
        if only is None or any(_is_kind(each, types.CodeActionKind.QuickFix) for each in only):
            lines = (params.range.start.line, params.range.end.line)
            fixes = server.desk.fixes(path, lines, server.found(path))
            made += [_action(fix, server.translator) for fix in fixes]
        if only and any(_is_kind(each, FIX_ALL) for each in only):
            edits = server.desk.fix_all(path)
            title = "Fix all that `quizgen fix` does"
            edit = server.translator.edits(edits)
            made += [types.CodeAction(title, kind=FIX_ALL, edit=edit)] * bool(edits)
        return made

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def document_symbols(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        path = server.path(params.text_document.uri)
        file = server.desk.file(path) if path else None
        return [_symbol(each, server.translator) for each in outline(file)] if file else []

    @server.feature(types.WORKSPACE_SYMBOL)
    def workspace_symbols(params: types.WorkspaceSymbolParams) -> list[types.WorkspaceSymbol]:
        folders = {server.decks.folder_of(path): None for path in server.decks.files.typed}
        return [
            types.WorkspaceSymbol(
                location=server.translator.location(each.name_span),
                name=each.name,
                kind=_SHOWN[each.sort],
                container_name=each.detail,
            )
            for folder in folders
            if folder
            for each in server.desk.symbols(folder, params.query)
        ]

    @server.feature(types.TEXT_DOCUMENT_FOLDING_RANGE)
    def foldings(params: types.FoldingRangeParams) -> list[types.FoldingRange]:
        path = server.path(params.text_document.uri)
        file = server.desk.file(path) if path else None
        return [types.FoldingRange(*lines) for lines in folds(file)] if file else []


def _is_kind(asked: str, kind: str) -> bool:
    """Whether a client that asks for a kind of actions wants this one, too."""
    return kind == asked or f"{kind}.".startswith(f"{asked}.")


def _item(offer: Offer, replaced: types.Range, number: int) -> types.CompletionItem:
    more = types.MarkupContent(types.MarkupKind.Markdown, offer.more) if offer.more else None
    return types.CompletionItem(
        offer.label,
        kind=_OFFERED[offer.sort],
        detail=offer.detail or None,
        documentation=more,
        # The order is ours, and what fits by its title is not to be filtered out.
        sort_text=f"{number:04}",
        text_edit=types.TextEdit(replaced, offer.text),
    )


def _action(fix: QuickFix, translator: Translator) -> types.CodeAction:
    return types.CodeAction(
        fix.title,
        kind=types.CodeActionKind.QuickFix,
        diagnostics=translator.diagnostics(fix.fixes) or None,
        is_preferred=True,
        edit=translator.edits(fix.edits),
    )


def _symbol(symbol: Symbol, translator: Translator) -> types.DocumentSymbol:
    def shown(span: Span) -> types.Range:
        return translator.range(span)

    return types.DocumentSymbol(
        symbol.name,
        _SHOWN[symbol.sort],
        shown(symbol.span),
        shown(symbol.name_span),
        detail=symbol.detail,
        children=[_symbol(each, translator) for each in symbol.children],
    )
