"""The page in a real browser: it opens, scrolls, changes the window, searches and shows overlays and planes."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dcmgen import dcmread
from tests.browse.folders import HOSTILE, write_thorax

pytestmark = pytest.mark.slow
uvicorn = pytest.importorskip("uvicorn")
chromium = pytest.importorskip("docs.images.browse")  # also needs selenium

DOWN, WHEEL = "\ue015", "mouseWheel"
TEXT = "document.querySelector('{}')?.textContent"
NUMBER = TEXT.format(".number")
PICTURE = """(() => {
  const canvas = document.querySelectorAll('.viewport canvas')[arguments[0] ?? 0];
  const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let bright = 0, colored = 0;
  for (let n = 0; n < data.length; n += 4) {
    bright += data[n];
    colored += Math.abs(data[n] - data[n + 2]) > 30;
  }
  return [Math.round(bright / 1000), colored];
})()"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_thorax(tmp_path_factory.mktemp("thorax"), PatientName=f"{HOSTILE}^<img src=x onerror=alert(2)>")
    write_thorax(folder / "damaged", "Damaged", PatientID="2")
    damaged = dcmread(folder / "damaged" / "ct3.dcm")
    damaged.Rows = 60_000
    damaged.save_as(folder / "damaged" / "ct3.dcm")
    return folder


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """Serve the folder in a thread, and return the address of the page."""
    from dcmgen.browse import application
    from dcmgen.database import Database

    with socket.socket() as listener, Database(folder) as database:
        listener.bind(("127.0.0.1", 0))
        app = application(database)
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/?token={app.token}"
        server.should_exit = True
        thread.join(30)


@pytest.fixture(scope="module")
def chrome(address: str) -> Iterator[Any]:
    if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
        pytest.skip("chromium or chromedriver is not installed")
    with chromium.browser() as chrome:
        chrome.get(address)
        yield chrome


def _open(chrome: Any, description: str = "Axial 5 mm") -> None:
    """Open a CT series, from the list."""
    chrome.get(chrome.current_url.partition("#")[0])
    chromium.open_series(chrome, description)
    chromium.wait_for(chrome, f"{NUMBER} === '1 / 12'")


def _wait(chrome: Any, script: str) -> Any:
    return chromium.wait_for(chrome, script, 60)


def test_the_list(chrome: Any) -> None:
    _wait(chrome, "document.querySelectorAll('.card').length === 6")
    assert "token" not in chrome.current_url
    assert HOSTILE in chrome.execute_script("return document.querySelector('.list h2').textContent")
    _wait(chrome, "document.querySelectorAll('.thumb img').length === 6")
    chrome.find_element("css selector", ".tools input").send_keys("structure")
    _wait(chrome, "document.querySelectorAll('.card').length === 2")
    chrome.find_element("css selector", ".tools input").clear()


def test_images_scroll(chrome: Any) -> None:
    _open(chrome)
    before = chrome.execute_script(f"return {PICTURE}")
    chromium.press(chrome, DOWN)
    _wait(chrome, f"{NUMBER} === '2 / 12'")
    _wait(chrome, f"{PICTURE}[0] !== {before[0]}")
    chrome.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": WHEEL, "x": 500, "y": 400, "deltaX": 0, "deltaY": 120})
    _wait(chrome, "document.querySelector('.scrub input').value > 1")
    chrome.execute_script(
        "const s = document.querySelector('.scrub input'); s.value = 11; s.dispatchEvent(new Event('input'))"
    )
    _wait(chrome, f"{NUMBER} === '12 / 12'")
    assert chrome.current_url.endswith("/11")


def test_a_damaged_image_shows_its_error_in_place(chrome: Any) -> None:
    _open(chrome, "Damaged")
    for _ in range(3):
        chromium.press(chrome, DOWN)
    _wait(chrome, f"{NUMBER} === '4 / 12' && !document.querySelector('.message').hidden")
    chromium.press(chrome, DOWN)
    _wait(chrome, "document.querySelector('.message').hidden")
    chromium.press(chrome, "m")
    _wait(chrome, f"{TEXT.format('.notes')}?.includes('1 slice is missing')")


def test_the_window_changes_without_requests(chrome: Any) -> None:
    _open(chrome)
    time.sleep(1)  # images ahead are loaded
    requests = "performance.getEntriesByType('resource').filter(each => each.name.includes('/frames/')).length"
    before, count = chrome.execute_script(f"return [{PICTURE}[0], {requests}]")
    for keys in ("wwww", "dddd", "i", "4"):
        chromium.press(chrome, keys)
        before = _wait(chrome, f"(() => {{ const now = {PICTURE}[0]; return now !== {before} && now + 1 }})()") - 1
    assert (
        chrome.execute_script("return document.querySelector('.group select').selectedOptions[0].textContent") == "Lung"
    )
    for event, x in (("mousePressed", 500), ("mouseMoved", 560), ("mouseReleased", 560)):
        parameters = {"type": event, "x": x, "y": 400, "button": "left", "buttons": 1, "clickCount": 1}
        chrome.execute_cdp_cmd("Input.dispatchMouseEvent", parameters)
    _wait(chrome, f"{PICTURE}[0] !== {before}")
    assert chrome.execute_script(f"return {requests}") == count
    chromium.press(chrome, "r")
    _wait(chrome, "document.querySelector('.corner.br').textContent === 'C 40  W 400'")


def test_overlays_and_planes(chrome: Any) -> None:
    _open(chrome)
    for _ in range(6):
        chromium.press(chrome, DOWN)
    _wait(chrome, f"{NUMBER} === '7 / 12'")
    chrome.execute_script("document.querySelector('.tabs [data-name=overlays]').click()")
    _wait(chrome, "document.querySelectorAll('.parts input').length === 4")
    assert chrome.execute_script(f"return {PICTURE}[1]") == 0
    chrome.execute_script("document.querySelectorAll('.parts input')[1].click()")
    one = _wait(chrome, f"{PICTURE}[1]")
    chrome.execute_script("document.querySelectorAll('.overlays header button')[2].click()")  # all segments
    _wait(chrome, f"{PICTURE}[1] > {one}")
    chromium.press(chrome, "o")
    _wait(chrome, f"{PICTURE}[1] === 0")
    chromium.press(chrome, "o")
    _wait(chrome, f"{PICTURE}[1] > 0")
    chromium.press(chrome, "m")
    _wait(chrome, "document.querySelectorAll('.planes .viewport').length === 3")
    texts = "[...document.querySelectorAll('.planes .corner.bl')].map(each => each.textContent.split('\\n')[0]).join()"
    _wait(chrome, f"{texts} === '7 / 12,25 / 48,33 / 64'")
    parameters = {"type": "mousePressed", "x": 300, "y": 300, "button": "left", "buttons": 1, "clickCount": 1}
    chrome.execute_cdp_cmd("Input.dispatchMouseEvent", parameters)
    _wait(chrome, f"!{texts}.endsWith('25 / 48,33 / 64')")
    assert chrome.execute_script(f"return {texts}").startswith("7 / 12")


def test_header_and_findings(chrome: Any) -> None:
    _open(chrome)
    chromium.press(chrome, "h")
    _wait(chrome, "document.activeElement.type === 'search'")
    chrome.switch_to.active_element.send_keys("pixel spacing")
    lines = "[...document.querySelectorAll('.tree li')].filter(each => each.checkVisibility()).map(each => each.textContent)"
    _wait(chrome, f"{lines}.length === 1 && {lines}[0].includes('Pixel Spacing')")
    chrome.execute_script("document.querySelector('.tabs [data-name=findings]').click()")
    _wait(chrome, "document.querySelector('.panel .findings')")


def test_nothing_was_blocked_and_no_other_host_was_asked(chrome: Any) -> None:
    """Scripts in values did not run, and the policy of the page had nothing to block."""
    hosts = "[...new Set(performance.getEntriesByType('resource').map(each => new URL(each.name).hostname))]"
    assert chrome.execute_script(f"return {hosts}") == ["127.0.0.1"]
    messages = [
        each["message"]
        for each in chrome.get_log("browser")
        if "/api/" not in each["message"] and "getImageData" not in each["message"]
    ]
    assert messages == []


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (700, 600)])
def test_the_page_fits(size: tuple[int, int], address: str, chrome: Any) -> None:
    width, height = size
    facts = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", facts)
    _open(chrome)
    assert chrome.execute_script(
        "return document.documentElement.scrollWidth <= innerWidth && document.body.scrollHeight <= innerHeight"
    )
    for name in ("#bar", ".stage", ".viewport", ".scrub", ".inspector"):
        left, right, top, bottom = chrome.execute_script(
            "const b = document.querySelector(arguments[0]).getBoundingClientRect(); return [b.left, b.right, b.top, b.bottom]",
            name,
        )
        assert 0 <= left < right <= width, name
        assert 0 <= top < bottom <= height, name
