"""What git knows of a folder. Nothing that a stranger's repository configures is run."""

import os
import shutil
import subprocess
from pathlib import Path

_SECONDS = 10
"""How long git may take."""

_SAFE = {
    # A partial clone would fetch what is missing, with programs that it names itself.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}


def git(folder: Path, *arguments: str) -> str | None:
    """What a plumbing command of git prints in a folder; None if it fails or there is no git.

    Other commands can run programs that the repository names, such as one to check signatures.
    """
    program = shutil.which("git")
    if program is None or Path(program).parent.resolve() == Path.cwd():
        return None
    # In a hook, git names the repository of the hook.
    outside = {name: of for name, of in os.environ.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(  # noqa: S603  (our own arguments)
            [program, "--no-pager", "-c", "core.fsmonitor=false", "-C", str(folder), *arguments],
            env=outside | _SAFE,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else None


def last_commit_with(path: Path) -> str | None:
    """The short name of a commit, on any branch, that has a file; None if there is none."""
    folder = path.parent
    found = git(folder, "rev-list", "--all", "--max-count=20", "--abbrev-commit", "--", path.name)
    for commit in (found or "").split():
        if git(folder, "cat-file", "-e", f"{commit}:./{path.name}") is not None:
            return commit
    return None


def last_commit_time(folder: Path) -> int:
    """The time of the commit that is checked out, in seconds since 1970; 0 if there is none."""
    found = git(folder, "rev-list", "--max-count=1", "--timestamp", "HEAD")
    time = (found or "").partition(" ")[0]
    return int(time) if time.isascii() and time.isdigit() else 0
