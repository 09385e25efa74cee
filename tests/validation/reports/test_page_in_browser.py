"""Test the HTML page in a real browser: filters, search, no network (skipped without chromium and selenium)."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.validation.reports.html import page

pytestmark = pytest.mark.slow
webdriver = pytest.importorskip("selenium.webdriver")
select = pytest.importorskip("selenium.webdriver.support.select").Select


@pytest.fixture
def browser() -> Iterator[Any]:
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("chromium or chromedriver is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--window-size=1200,1400",
        "--host-resolver-rules=MAP * 0.0.0.0",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    chrome = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield chrome
    chrome.quit()


def _shown(browser: Any) -> list[str]:
    return [
        e.get_attribute("data-severity") for e in browser.find_elements("css selector", "article") if e.is_displayed()
    ]


def test_filters(browser: Any, ct: Dataset, tmp_path: Path) -> None:
    clean = ct.validate()
    del ct.PatientID
    ct.HighBit = 15
    ct.StudyComments = "<img src=x onerror=alert(1)>"
    path = tmp_path / "report.html"
    path.write_text(page({"broken.dcm": ct.validate(), "clean.dcm": clean}), encoding="utf-8")
    browser.get(path.as_uri())
    assert _shown(browser) == ["error", "error", "note"]
    browser.find_element("css selector", "button[data-severity=error]").click()
    assert _shown(browser) == ["note"]
    browser.find_element("css selector", "button[data-severity=error]").click()
    module = select(browser.find_element("id", "module"))
    module.select_by_visible_text("Image Pixel")
    assert _shown(browser) == ["error"]
    assert "1 of 3" in browser.find_element("id", "shown").text
    module.select_by_visible_text("all modules")
    browser.find_element("id", "text").send_keys("patientid")
    assert _shown(browser) == ["error"]
    browser.find_element("id", "text").send_keys("xyz")
    assert _shown(browser) == []
    assert browser.find_element("id", "none").is_displayed()
    assert browser.get_log("browser") == []
