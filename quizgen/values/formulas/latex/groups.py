"""What is open at a place of a formula: braces, environments, fences, and wanted arguments."""

from typing import Literal, TypeAlias

from quizgen.record import record

DEEPEST = 40
"""Levels of groups. math-core recurses, and a formula of some thousand levels would crash it."""


MOST_UNCLOSED = 8
"""Brackets of a row that are not closed. With each of them, math-core takes twice as long: 24 took
2 s, and 40 would take a day."""


class FormulaError(ValueError):
    """A formula that cannot be read: the `reason`, and the `position` in its LaTeX, from 0."""

    def __init__(self, reason: str, position: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.position = position


Kind: TypeAlias = Literal["{", "[", "environment", "left", "rows"]


@record()
class OpenGroup:
    """A group that is open.

    `closing` is what closes it for math-core. `wanted` is how many arguments are wanted after it,
    of a command before it. `name` is that of an environment; of brackets, the place of their end.
    """

    kind: Kind
    start: int
    closing: str
    wanted: int
    name: str

    @property
    def opened(self) -> str:
        """What the author wrote to open it."""
        match self.kind:
            case "environment":
                return f"\\begin{{{self.name}}}"
            case "left":
                return r"\left"
            case "rows":
                return r"\substack{"
            case _:
                return self.kind


class Groups:
    """The groups that are open, and the arguments that the last command still wants."""

    def __init__(self) -> None:
        self._groups: list[OpenGroup] = []
        self._switches = 0
        self._unclosed = [0]
        self._command = ""
        self.wanted = 0

    @property
    def innermost(self) -> OpenGroup | None:
        """The group that has to be closed next."""
        return self._groups[-1] if self._groups else None

    def want(self, command: str, count: int) -> None:
        """A command takes what follows as its arguments."""
        self._command, self.wanted = command, count

    def consume(self) -> None:
        """What follows may be an argument."""
        if self.wanted:
            self.wanted -= 1

    def check_arguments(self, at: int) -> None:
        """Nothing can be an argument here, so none may be wanted. Raises FormulaError."""
        if self.wanted:
            raise FormulaError(f"\\{self._command} has no argument", at)

    def open(self, kind: Kind, at: int, closing: str, name: str = "") -> None:
        """Open a group. Raises FormulaError if it is nested too deep."""
        if kind != "[":
            self.consume()
        self._groups.append(OpenGroup(kind, at, closing, self.wanted, name))
        self.wanted = 0
        self._unclosed.append(0)
        self._check_depth(at)

    def bracket(self, *, opens: bool, at: int) -> None:
        """A bracket of any sort opens or closes. Raises FormulaError if too many are open."""
        self._unclosed[-1] = max(0, self._unclosed[-1] + (1 if opens else -1))
        if self._unclosed[-1] > MOST_UNCLOSED:
            raise FormulaError(f"more than {MOST_UNCLOSED} brackets that are not closed", at)

    @property
    def unclosed(self) -> int:
        """How many brackets of the innermost group are not closed."""
        return self._unclosed[-1]

    def next_cell(self) -> None:
        """A cell or a row of an environment ends, and with it what its brackets may enclose."""
        self._unclosed[-1] = 0

    def check_room(self, at: int) -> None:
        """Whether one more group can be opened. Raises FormulaError if that is too deep."""
        self._check_depth(at, 1)

    def switch(self, at: int) -> None:
        """A command changes all that follows, which is a further level for math-core."""
        self._switches += 1
        self._check_depth(at)

    def _check_depth(self, at: int, further: int = 0) -> None:
        if len(self._groups) + self._switches + further > DEEPEST:
            raise FormulaError(f"nested more than {DEEPEST} levels deep", at)

    def close(self, kind: Kind, token: str, at: int, name: str = "") -> str:
        """Close the innermost group. Returns what closes it for math-core."""
        self.check_arguments(at)
        group = self.innermost
        if group is None:
            raise FormulaError(f"{token} closes nothing", at)
        if kind == "[" and group.name != name:
            raise FormulaError("put brackets within brackets in braces: [{[…]}]", group.start)
        is_brace = kind == "{" and group.kind == "rows"
        if not is_brace and (group.kind != kind or group.name != name):
            raise FormulaError(f"{token} where {group.opened} is not yet closed", at)
        self._groups.pop()
        inner = self._unclosed.pop()
        if kind in ("{", "["):
            # A bracket alone in braces is one of the row around them.
            for _ in range(inner):
                self.bracket(opens=True, at=at)
        self.wanted = group.wanted
        return group.closing

    def check_end(self, at: int) -> None:
        """At the end, nothing may be open or wanted. Raises FormulaError."""
        self.check_arguments(at)
        if group := self.innermost:
            raise FormulaError(f"{group.opened} is never closed", group.start)
