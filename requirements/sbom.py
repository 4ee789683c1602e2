"""List the parts of a wheel: quizgen with the packages that `use.txt` locks, as CycloneDX JSON.

    python -m pip install --require-hashes -r requirements/release.txt
    python requirements/sbom.py dist/quizgen-0.2.0-py3-none-any.whl dist/quizgen.cdx.json

The packages are installed into a new environment, because only then are their licences known. The
same wheel gives the same bytes on the same system and version of Python.
"""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent


def main(wheel: Path, out: Path) -> None:
    """Write the list for a wheel."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _run("venv", "--without-pip", folder)
        python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        locked = ROOT / "requirements" / "use.txt"
        pip = ("pip", "--quiet", "--python", python, "install")
        _run(*pip, "--require-hashes", "-r", locked)
        _run(*pip, "--no-deps", wheel)
        made = folder / "sbom.json"
        listed = ("--pyproject", ROOT / "pyproject.toml", "--output-reproducible", "-o", made)
        _run("cyclonedx_py", "environment", *listed, python)
        parts = json.loads(made.read_text(encoding="utf-8"))
    # The version is not in pyproject.toml.
    parts["metadata"]["component"] |= {
        "version": wheel.name.split("-")[1],
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(wheel.read_bytes()).hexdigest()}],
    }
    out.write_text(json.dumps(parts, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _run(module: str, *arguments: str | Path) -> None:
    subprocess.run([sys.executable, "-m", module, *arguments], check=True)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
