"""Print the lowest version of each runtime dependency, as constraints for pip."""

import sys
import tomllib
from pathlib import Path

project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
extras = [needed for extra in project["optional-dependencies"].values() for needed in extra]
every = [*project["dependencies"], *extras]
sys.stdout.writelines(f"{needed.replace('>=', '==')}\n" for needed in every)
