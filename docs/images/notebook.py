"""Draw ``notebook-light.png`` and ``notebook-dark.png``: a CT image and its report as a notebook shows them.

Run ``python docs/images/notebook.py``; it needs chromium and ``pip install "dcmgen[plot]"``.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage

WIDTH, HEIGHT = 860, 870
PAGE = """<!doctype html><meta charset="utf-8"><style>
:root{{color-scheme:light dark}}body{{margin:14px;font:13px system-ui,"DejaVu Sans",sans-serif;background:light-dark(#fff,#181a1e)}}
.cell{{font:13px ui-monospace,"DejaVu Sans Mono",monospace;color:light-dark(#1c1e21,#e6e8eb);background:light-dark(#f3f4f6,#25292f);padding:.5rem .7rem;margin:.9rem 0 .7rem}}
.cell:first-child{{margin-top:0}}.dcmgen>ul{{max-height:19.5rem!important}}</style>{cells}<script>
const field=document.querySelector("nav input");field.value="image";field.dispatchEvent(new Event("input"));
document.querySelectorAll(".findings>li>details")[0].open=true</script>"""


def cells() -> str:
    """Run the cells on a new file, and return them with their outputs."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        images = create.ct(
            thorax(7, 256, 256),
            like=Grid.named("axial", shape=(7, 256, 256), spacing=(5, 1, 1)),
            study=create.Study(PatientName="Phantom^Thorax", PatientID="4711"),
            description="Thorax 5 mm",
            window=(40, 400),
        )
        images[3].save_as("ct.dcm")
        ct = CTImage.read("ct.dcm")
        shown = [('CTImage.read("ct.dcm")', ct._repr_html_())]
        del ct.PatientID
        ct.ImageOrientationPatient = [1, 0, 0, 0, 2, 0]
        code = "del ct.PatientID<br>ct.ImageOrientationPatient = [1, 0, 0, 0, 2, 0]<br>ct.validate()"
        shown.append((code, ct.validate()._repr_html_()))
    page = "".join(f'<div class="cell">{code}</div>{output}' for code, output in shown)
    return page.replace(f"{Path(folder).resolve()}{os.sep}", "")


def main() -> None:
    """Write both pictures."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("chromium is not installed")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(PAGE.format(cells=cells()), encoding="utf-8")
        for scheme, number in (("light", 1), ("dark", 0)):
            file = Path(__file__).with_name(f"notebook-{scheme}.png")
            options = ["--headless=new", "--no-sandbox", "--hide-scrollbars", f"--window-size={WIDTH},{HEIGHT}"]
            options += [f"--blink-settings=preferredColorScheme={number}", f"--screenshot={file}"]
            subprocess.run([chromium, *options, page.as_uri()], check=True, capture_output=True)
            Image.open(file).quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    main()
