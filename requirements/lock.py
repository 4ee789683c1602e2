"""Lock what quizgen, its tests and its releases need: versions, and the hashes of their files.

    python -m pip install uv
    python requirements/lock.py             keep the versions that still fit
    python requirements/lock.py --upgrade   take the newest of everything

The files hold for every system and each version of Python that quizgen supports. They name no
registry, so that pip asks the one that it is configured for.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent

LOCKS = {
    "use.txt": (),
    "dev.txt": ("dev", "build"),
    "release.txt": ("release",),
}
"""Each file, and the dependency groups of `pyproject.toml` that it has besides quizgen's own."""


def main() -> None:
    """Write each file anew."""
    for name, groups in LOCKS.items():
        wanted = [part for group in groups for part in ("--group", f"pyproject.toml:{group}")]
        subprocess.run(
            [
                *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
                *("--generate-hashes", "--no-annotate", "--no-emit-index-url"),
                *("--custom-compile-command", "python requirements/lock.py"),
                *("pyproject.toml", *wanted, "--output-file", f"requirements/{name}"),
                *sys.argv[1:],
            ],
            cwd=FOLDER.parent,
            check=True,
        )


if __name__ == "__main__":
    main()
