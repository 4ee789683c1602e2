"""How large a package is beside Anki's own export of the same notes.

`python benchmarks/anki_export.py PACKAGE.apkg` imports the package into a new collection, exports
that without schedules, and prints a table of sizes. It needs Anki's backend, which the tests need
too (`pip install anki`).
"""

import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

# Anki's modules import each other: anki.collection has to be the first.
from anki.collection import (  # isort: skip
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)
from report import aligned, verdict

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

HEADER = ["what", "MB", "times Anki's"]
COLLECTION = "collection.anki2"
LEVELS = (1, 6, 9)
"""Of deflate, from the fastest to the smallest."""
ZSTD_LEVELS = (3, 19)


def main() -> None:
    """Print the table, and whether the package is as small as Anki's."""
    package = Path(sys.argv[1])
    with TemporaryDirectory(prefix="quizgen-benchmark-") as name:
        old, new = (
            exported(package, Path(name), legacy=legacy).stat().st_size for legacy in (True, False)
        )
    ours = package.stat().st_size
    sizes = {
        "Anki's export, for older versions too": old,
        "Anki's export": new,
        "the package": ours,
        **dict(entries(package)),
        **dict(otherwise(package)),
    }
    rows = [[what, f"{size / 1e6:.2f}", f"{size / old:.2f}"] for what, size in sizes.items()]
    print(aligned(HEADER, rows))
    print(f"\nThe package: {ours / old:.2f} times Anki's export; target 1: {verdict(ours, old)}")


def exported(package: Path, folder: Path, *, legacy: bool) -> Path:
    """Anki's export of the package; with `legacy`, as versions before 2.1.50 read it too.

    That one is packed with deflate, as ours, and the other one with zstd.
    """
    out = folder / f"{legacy}.apkg"
    collection = Collection(str(folder / f"{legacy}.anki2"))
    presets = collection._backend.get_import_anki_package_presets()  # noqa: SLF001
    collection.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(package), options=presets)
    )
    options = ExportAnkiPackageOptions(
        with_scheduling=False, with_deck_configs=False, with_media=True, legacy=legacy
    )
    collection.export_anki_package(out_path=str(out), options=options, limit=None)
    collection.close()
    return out


def entries(package: Path) -> Iterator[tuple[str, int]]:
    """What the package is made of: its entries as they are packed."""
    with zipfile.ZipFile(package) as archive:
        for entry in archive.infolist():
            if entry.compress_size > 1000:
                yield f"  {entry.filename}", entry.compress_size


def otherwise(package: Path) -> Iterator[tuple[str, int]]:
    """What its collection would be if it were packed otherwise."""
    with zipfile.ZipFile(package) as archive:
        content = archive.read(COLLECTION)
    yield f"{COLLECTION}, not packed", len(content)
    for level in LEVELS:
        yield f"{COLLECTION}, deflate {level}", len(zlib.compress(content, level))
    for level in ZSTD_LEVELS:
        yield f"{COLLECTION}, zstd {level}", len(zstd.compress(content, level=level))


if __name__ == "__main__":
    main()
