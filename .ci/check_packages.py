"""Check that the wheel and the source distribution hold what they should, and nothing else.

    python .ci/check_packages.py DIST

DIST is what `python -m build -o DIST` wrote: the wheel is built from the source distribution.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SCRIPTS = "topicgraph/page/js/"
"""The page is made from page.bundle.js; its sources are only in the source distribution."""


def list_tracked(*places: str) -> set[str]:
    """List the files that git tracks in some places."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--", *places]
    done = subprocess.run(command, capture_output=True, check=True)
    return set(filter(None, done.stdout.decode().split("\0")))


def list_wheel(path: Path) -> set[str]:
    """List the files of a wheel, without its metadata."""
    names = zipfile.ZipFile(path).namelist()
    return {name for name in names if ".dist-info/" not in name}


def list_source(path: Path) -> set[str]:
    """List the files of a source distribution, without what the build adds."""
    with tarfile.open(path) as archive:
        names = {member.name.partition("/")[2] for member in archive if member.isfile()}
    return names - {"PKG-INFO", ".gitignore"}


def compare(what: str, found: set[str], wanted: set[str]) -> bool:
    """Print what is missing and what is too much; tell whether nothing is."""
    print(f"{what}: {len(found):,} files")
    for sign, names in (("missing", wanted - found), ("not wanted", found - wanted)):
        for name in sorted(names)[:10]:
            print(f"  {sign}: {name}")
    return found == wanted


def main(dist: Path) -> None:
    """Compare both packages with the files of the repository."""
    package = {name for name in list_tracked("topicgraph") if not name.startswith(SCRIPTS)}
    demo = {f"topicgraph/data/demo/{Path(name).name}" for name in list_tracked("seeds")}
    outside = (".ci/", ".git", "output/")
    source = {name for name in list_tracked() if not name.startswith(outside)}
    (wheel,), (archive,) = dist.glob("*.whl"), dist.glob("*.tar.gz")
    results = [
        compare("wheel", list_wheel(wheel), package | demo),
        compare("source distribution", list_source(archive), source),
    ]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
