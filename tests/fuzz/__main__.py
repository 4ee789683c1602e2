"""Look for inputs that end the program. See CONTRIBUTING, "Fuzzing".

Inputs are mutated from those in `corpus/`, and from those of the run that had another result than
all before. What fails, or takes more than `SLOW` seconds, is kept in `corpus/`.
"""

import argparse
import hashlib
import sys
import time
import traceback
from pathlib import Path
from random import Random

from tests.fuzz.mutation import mutated
from tests.fuzz.targets import TARGETS, sign_of

CORPUS = Path(__file__).parent / "corpus"

SLOW = 5.0
"""Seconds of the processor that one input of 20 kB may take."""

MOST_KEPT = 2_000


def main() -> int:
    """Try inputs; 1 if one has failed."""
    asked = _asked()
    dice = Random(asked.seed)
    names = asked.only or [*TARGETS]
    kept = {name: [each.read_bytes() for each in _corpus(name)] for name in names}
    seen: dict[str, set[str]] = {name: set() for name in names}
    tried = failed = 0
    end = time.monotonic() + asked.seconds
    try:
        while time.monotonic() < end:
            name = dice.choice(names)
            content = mutated(kept[name], dice)
            tried += 1
            began = time.process_time()
            try:
                sign = sign_of(name, content)
            except Exception:
                _keep(name, content, traceback.format_exc())
                failed += 1
                continue
            if (took := time.process_time() - began) > SLOW:
                _keep(name, content, f"it took {took:.0f} s")
                failed += 1
            elif sign not in seen[name] and len(kept[name]) < MOST_KEPT:
                seen[name].add(sign)
                kept[name].append(content)
    except KeyboardInterrupt:
        pass
    results = sum(map(len, seen.values()))
    sys.stdout.write(f"seed {asked.seed}: {tried} inputs, {results} results, {failed} failed\n")
    return 1 if failed else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**6)
    parser.add_argument("--only", action="append", choices=[*TARGETS])
    return parser.parse_args()


def _corpus(name: str) -> list[Path]:
    return sorted((CORPUS / name).iterdir())


def _keep(name: str, content: bytes, why: str) -> None:
    path = CORPUS / name / hashlib.sha256(content).hexdigest()[:12]
    path.write_bytes(content)
    sys.stdout.write(f"{why}\n{path}\n")


if __name__ == "__main__":
    sys.exit(main())
