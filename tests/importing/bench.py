"""A bench for imports: files, maps and the command, in a folder of its own."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from click.testing import CliRunner

from quizgen.cli.main import cli
from quizgen.diagnostics.diagnostic import Unusable


@dataclass
class Bench:
    """A folder in which files are imported into the deck `lakes`."""

    folder: Path

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run the command `quizgen`: its exit code, and what it printed, without the folder."""
        result = CliRunner().invoke(cli, [*arguments])
        if isinstance(result.exception, Unusable):
            return 2, str(result.exception).replace(f"{self.folder}/", "")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.output.replace(f"{self.folder}/", "")

    def propose(self, name: str, content: str | bytes) -> str:
        """The map that is proposed for a file, without comments."""
        path, made = self.write(name, content), self.folder / "proposed.yaml"
        made.unlink(missing_ok=True)
        code, output = self.run("import", str(path), "-o", str(made))
        assert code == 0, output
        lines = made.read_text(encoding="utf-8").split("\n")
        return "\n".join(line for line in lines if line.strip() and "#   " not in line[:8])

    def import_(
        self, name: str, content: str | bytes, a_map: str, *options: str
    ) -> tuple[int, str]:
        """Import a file with a map."""
        self.write("lakes.map.yaml", a_map)
        path = str(self.write(name, content))
        a_map, deck = str(self.folder / "lakes.map.yaml"), str(self.folder / "lakes")
        return self.run("import", path, "--map", a_map, "--to", deck, *options)

    def facts(self, name: str = "lakes.yaml") -> str:
        """The facts of a file of the deck."""
        text = (self.folder / "lakes" / name).read_text(encoding="utf-8")
        return text.partition("facts:\n")[2]

    def values(self, name: str = "lakes.yaml", *, without: str = "") -> list[str]:
        """The facts of a file, each as its keys and values in a line."""
        text = (self.folder / "lakes" / name).read_text(encoding="utf-8")
        facts = yaml.load(text, yaml.BaseLoader)["facts"]
        return [
            " / ".join(f"{key}: {_shown(value)}" for key, value in fact.items() if key != without)
            for fact in facts
        ]

    def left(self) -> list[dict[str, Any]]:
        """What was left over."""
        path = self.folder / "leftover.yaml"
        return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader) if path.exists() else []

    @property
    def leftover(self) -> str:
        """What was left over, without its first line; "" if nothing was."""
        path = self.folder / "leftover.yaml"
        return path.read_text(encoding="utf-8").partition("\n")[2] if path.exists() else ""

    def check(self) -> tuple[int, str]:
        """Check the deck, with its source filled in."""
        path = self.folder / "lakes" / "deck.yaml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("title: TODO", "title: An atlas"), encoding="utf-8")
        return self.run("check", str(self.folder / "lakes"))


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else ", ".join(value)
