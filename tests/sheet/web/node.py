"""The scripts of a page, run in Node."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from quizgen.sheet.web.grader import grader_script


@contextmanager
def answering(folder: Path, answer: str) -> Iterator[Callable[[Any], Any]]:
    """A function whose argument and result, as JSON, pass through a script beside the grader's.

    `answer` is the body of a function of JavaScript that has the argument as `asked`. The script is
    written into the folder.
    """
    script = folder / "page.js"
    listening = f"""
require("node:readline").createInterface({{ input: process.stdin }}).on("line", (line) => {{
  const found = ((asked) => {{{answer}}})(JSON.parse(line));
  process.stdout.write(`${{JSON.stringify(found)}}\\n`);
}});
"""
    script.write_text(f'(() => {{ "use strict";\n{grader_script()}\n{listening}}})();\n', "utf-8")
    with subprocess.Popen(
        ["node", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as node:
        told, said = node.stdin, node.stdout
        assert told is not None
        assert said is not None

        def ask(asked: Any) -> Any:
            told.write(json.dumps(asked) + "\n")
            told.flush()
            return json.loads(said.readline())

        yield ask
        told.close()
