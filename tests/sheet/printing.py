"""Sheets printed by the public command, and read back from the PDF."""

from inspect import signature
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from pypdf import PdfReader

from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Unusable

GREAT_TERROR = Path(__file__).parents[2] / "decks" / "great-terror"

# Before 8.2, click showed both streams as one unless it was told not to.
APART: dict[str, Any] = {"mix_stderr": False}
RUNNER = CliRunner(**(APART if "mix_stderr" in signature(CliRunner).parameters else {}))


def quizgen(*arguments: str | Path) -> tuple[int, str, str]:
    """Run a command: its exit code, its output, and what it said on the side."""
    result = RUNNER.invoke(cli, list(map(str, arguments)))
    if isinstance(result.exception, Unusable):
        return 2, result.stdout, f"{result.stderr}quizgen: {result.exception}\n"
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def printed(folder: Path, *arguments: str | Path) -> list[str]:
    """The pages of a sheet that is printed as `sheet.pdf` in a folder, as text."""
    file = folder / "sheet.pdf"
    code, output, _ = quizgen("sheet", *arguments, "-o", file)
    assert code == 0, output
    return pages(file)


def pages(file: Path) -> list[str]:
    """The pages of a PDF as text, with one space between two words."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]


def straight(text: str) -> str:
    """The text with the marks of a printer as they are typed."""
    return text.translate(str.maketrans("“”‘’", "\"\"''"))
