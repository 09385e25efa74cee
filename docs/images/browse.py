"""Draw ``browse-library.png``, ``browse-series.png``, ``browse-planes.png`` and ``browse-header.png``: the page of `dcmgen browse`.

Run ``python -m docs.images.browse``; it needs chromium, chromedriver and ``pip install "dcmgen[all,test]"``.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid

SIZE = (1280, 800)
SHAPE = (64, 256, 256)
ROW_SPACING = 1.4  # mm
SLICE_SPACING = 4.0


def write(folder: Path) -> None:
    """Write a study of a phantom, and examples of other objects."""
    values = thorax(*SHAPE)
    grid = Grid.named("axial", shape=SHAPE, spacing=(SLICE_SPACING, ROW_SPACING, ROW_SPACING))
    study = create.Study(
        PatientName="Phantom^Thorax", PatientID="4711", StudyDescription="CT thorax", StudyDate="20260304"
    )
    images = create.ct(values, like=grid, study=study, description="Axial 4 mm", window=(40, 400))
    for number, image in enumerate(images):
        image.save_as(folder / f"ct{number}.dcm")
    lung = (values < -500) & (values > -950)
    heart = (values > 90) & (values < 250)
    masks = [values > 300, lung]
    seg = create.segmentation(
        masks,
        source=images,
        segments=["Bone", "Lung"],
        algorithm_type="MANUAL",
        description="Bones and lungs",
    )
    seg.save_as(folder / "seg.dcm")
    rois = {"Lungs": lung, "Vessels": heart}
    create.structure_set(images, rois=rois, label="Plan 1", description="Structures").save_as(folder / "rt.dcm")
    leads = np.random.default_rng(1).normal(0, 20, (5000, 12)).cumsum(0) * 0.2
    create.ecg(leads, hz=500, acquired=datetime(2026, 3, 4, 9), study=study, description="ECG at rest").save_as(
        folder / "ecg.dcm"
    )
    for name in (
        "MR Image",
        "Basic Text SR",
        "Ultrasound Multi-frame Image",
        "Digital X-Ray Image",
        "VL Whole Slide Microscopy Image",
    ):
        create.example(name).save_as(folder / f"{name}.dcm")


@contextmanager
def page(folder: Path) -> Iterator[str]:
    """Serve a folder, and return the address of the page."""
    command = [sys.executable, "-m", "dcmgen", "browse", str(folder), "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


@contextmanager
def browser(*, dark: bool = False, size: tuple[int, int] = SIZE) -> Iterator[Any]:
    """A window of chromium whose contents have a size."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    scheme = f"--blink-settings=preferredColorScheme={0 if dark else 1}"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", scheme):
        options.add_argument(argument)
    chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    try:
        chrome.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False},
        )
        yield chrome
    finally:
        chrome.quit()


def wait_for(chrome: Any, script: str, seconds: float = 30) -> Any:
    """Wait until an expression in JavaScript is true, and return its value."""
    return WebDriverWait(chrome, seconds, 0.05).until(lambda _: chrome.execute_script(f"return {script}"))


def open_series(chrome: Any, description: str) -> None:
    """Open the series with a description, from the list."""
    wait_for(chrome, "document.querySelectorAll('.card').length")
    script = "return [...document.querySelectorAll('.card b')].find(b => b.textContent.includes(arguments[0]))?.closest('a').href"
    address = chrome.execute_script(script, description)
    assert address, description
    chrome.get(address)
    wait_for(chrome, "document.querySelector('.corner.br')?.textContent || document.querySelector('.paper p')")


def press(chrome: Any, keys: str) -> None:
    """Press keys."""
    chrome.find_element(By.TAG_NAME, "body").send_keys(keys)


def thumbnails(chrome: Any) -> None:
    """Wait for the visible thumbnails."""
    time.sleep(3)
    wait_for(chrome, "document.querySelectorAll('.thumb img').length")


def save(chrome: Any, name: str) -> None:
    """Write a picture of the page."""
    image = Image.open(io.BytesIO(chrome.get_screenshot_as_png())).convert("RGB")
    image = image.quantize(256, dither=Image.Dither.NONE)
    image.save(Path(__file__).with_name(f"browse-{name}.png"), optimize=True)


def main() -> None:
    """Write all pictures."""
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root) / "trial"
        folder.mkdir()
        write(folder)
        with page(folder) as address:
            with browser() as chrome:
                chrome.get(address)
                thumbnails(chrome)
                save(chrome, "library")
                open_series(chrome, "Axial 4 mm")
                for _ in range(24):
                    press(chrome, "\ue015")
                chrome.execute_script("document.querySelector('[data-name=overlays]').click()")
                wait_for(chrome, "document.querySelector('.parts')")
                press(chrome, "o")
                thumbnails(chrome)
                save(chrome, "series")
                press(chrome, "h")
                wait_for(chrome, "document.activeElement.type === 'search'")
                chrome.switch_to.active_element.send_keys("position")
                time.sleep(0.5)
                save(chrome, "header")
            with browser(dark=True) as chrome:
                chrome.get(address)
                open_series(chrome, "Axial 4 mm")
                chrome.execute_script("document.querySelector('[data-name=overlays]').click()")
                wait_for(chrome, "document.querySelector('.parts')")
                press(chrome, "o")
                press(chrome, "m")
                wait_for(chrome, "document.querySelectorAll('.planes .corner.br').length === 3")
                thumbnails(chrome)
                save(chrome, "planes")


if __name__ == "__main__":
    main()
