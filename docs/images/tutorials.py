"""Draw the pictures of the tutorials: follow each tutorial, and take the pictures that it makes.

Run ``python docs/images/tutorials.py``; it needs chromium and ``pip install "dcmgen[cli,plot,test]"``, and writes to ``docs/images/tutorials``.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]
PICTURES = Path(__file__).with_suffix("")
RESULTS = {"typed-construction": "ct.png", "validation": "report.html", "ai-result": "segmentation.png"}
"""Tutorial → the file that its picture shows."""
WIDTH, HEIGHT = 1000, 640


def photographed(page: Path) -> Path:
    """Return a picture of a page in a browser."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("chromium is not installed")
    picture = page.with_suffix(".png").resolve()
    options = [f"--screenshot={picture}", f"--window-size={WIDTH},{HEIGHT}", "--force-device-scale-factor=1.5"]
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options]
    subprocess.run([*command, page.resolve().as_uri()], check=True, capture_output=True)
    return picture


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from tests.docs.test_tutorials import follow

    PICTURES.mkdir(exist_ok=True)
    for tutorial, result in RESULTS.items():
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            follow(ROOT / "docs" / "tutorials" / f"{tutorial}.md")
            made = Path(result)
            image = Image.open(photographed(made) if made.suffix == ".html" else made).convert("RGB")
        image.quantize(256, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
            PICTURES / f"{tutorial}.png", optimize=True
        )


if __name__ == "__main__":
    main()
