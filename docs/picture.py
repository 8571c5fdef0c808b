"""Make the README's picture: build the demo corpus, open its page in Chromium, take a screenshot.

    .venv/bin/python docs/picture.py

Needs the extra `test` (Playwright) and Chromium on the PATH.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import topicgraph as tg

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--force-color-profile=srgb"]


def main() -> None:
    """Write docs/picture.png."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = tg.write_html(tg.build(HERE.parent / "seeds"), Path(folder) / "graph.html")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(page_file.as_uri())
        page.wait_for_timeout(1_500)
        page.screenshot(path=HERE / "picture.png")
        browser.close()


if __name__ == "__main__":
    main()
