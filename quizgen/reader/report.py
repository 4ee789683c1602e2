"""What is wrong with one source, collected while its nodes become values."""

from dataclasses import dataclass, field

from quizgen.diagnostics.diagnostic import Diagnostic
from quizgen.diagnostics.located import Node
from quizgen.diagnostics.source import Position, Source


@dataclass
class Report:
    """The diagnostics of one source while it is converted.

    `dollars` is whether formulas can be between dollars. `bibliography` is whether a source may
    have its title there.
    """

    source: Source
    diagnostics: list[Diagnostic] = field(default_factory=list)
    dollars: bool = False
    bibliography: bool = False

    def at(self, node: Node, name: str, message: str) -> None:
        """Report an error of a value."""
        span = self.source.span(node.start, node.end)
        self.diagnostics.append(Diagnostic(span, name, message))

    def at_key(self, node: Node, key: str, name: str, message: str) -> None:
        """Report an error of a key, or a key that is missing beside it."""
        span = self.source.span(node.key, Position(node.key + len(key)))
        self.diagnostics.append(Diagnostic(span, name, message))
