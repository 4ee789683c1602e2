"""`quizgen lsp`: what an editor shows and offers while an author types."""

import os

import click

from quizgen.diagnostics.diagnostic import Unusable
from quizgen.system.clock import local_now


@click.command(epilog="Exit code: 0 ended by the editor, 2 usage or system error.")
@click.option("--stdio", is_flag=True, help="Does nothing: editors pass it to every server.")
def lsp(*, stdio: bool) -> None:
    """Run the language server, which an editor starts and talks to.

    While you type, it shows what `quizgen check` finds, also in text that is not saved. It
    completes keys, ids, sources, tags and names of questions; shows the questions of a fact with
    their answers; finds and renames ids; and makes the edits of `quizgen fix`. It reads the decks
    of the open files, writes nothing, and uses no network.

    It needs the extra `editor`: pip install 'quizgen[editor]'. docs/editors.md says how to set up
    Neovim, VS Code and other editors.

    \b
    Examples:
      quizgen lsp         started by an editor, in any folder
    """
    del stdio
    try:
        from quizgen.editor.answers import language_server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        raise Unusable("the language server needs pygls: pip install 'quizgen[editor]'") from error
    server = language_server(lambda: local_now().date().toordinal())
    # The server closes its streams. Those of Python stay open, and what is printed by mistake, as
    # by a library, is no message to the editor.
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    server.start_io(asked, answers)
