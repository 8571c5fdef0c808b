"""The commands of docs/scale.md work as written; the one that needs Ray was run by hand, as CI has no Ray."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bucket import serving
from writing import ROOT, SEEDS

PAGE = (ROOT / "docs" / "scale.md").read_text("utf-8")


def test_every_command_of_the_page_works(tmp_path: Path) -> None:
    shutil.copytree(SEEDS, tmp_path / "seeds")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    lines = [line for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL) for line in block.splitlines()]
    assert len(lines) == 5
    with serving() as (storage, found):
        storage.store(SEEDS, "news/seeds")
        for line in lines:
            if "DAFT_RUNNER=ray" not in line:
                environment = {**os.environ, **found, "PATH": path}
                done = subprocess.run(["bash", "-c", line], cwd=tmp_path, env=environment, capture_output=True, text=True)
                assert done.returncode == 0, f"{line}\n{done.stderr}"
