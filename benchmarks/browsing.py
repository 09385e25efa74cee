"""Time from an input to the slice on the screen in the page of `dcmgen browse`.

Run ``python -m benchmarks.browsing``. It needs chromium, chromedriver and ``pip install "dcmgen[all,test]"``. The series has
300 CT slices of 512 × 512 pixels. "next" presses the arrow key; "jump" moves the slider to a slice that was not loaded. The
times are taken in the page, from the input to the first frame in which the canvas shows the slice.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.volumes import series
from docs.images import browse

JUMPS = [150, 40, 260, 95, 205, 15, 285, 120, 230, 65]
STEPS = 20

_TIMED = """
const done = arguments[arguments.length - 1];
const [kind, target] = arguments;
const shown = () => document.querySelector('.number').textContent;
const canvas = document.querySelector('.viewport canvas');
const picture = () => canvas.getContext('2d').getImageData(canvas.width / 2 - 60, canvas.height / 2, 120, 1).data.join();
const before = picture();
const start = performance.now();
if (kind === 'jump') {
  const slider = document.querySelector('.scrub input');
  slider.value = target;
  slider.dispatchEvent(new Event('input'));
} else {
  document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
}
const frame = () => {
  if (picture() !== before && shown().startsWith(`${target + 1} /`)) done(performance.now() - start);
  else if (performance.now() - start > 10000) done(-1);
  else requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
"""


def measure(chrome: Any, kind: str, target: int) -> float:
    """Return the time to a slice in milliseconds."""
    taken = float(chrome.execute_async_script(_TIMED, kind, target))
    if taken < 0:
        raise RuntimeError(f"slice {target + 1} was not drawn")
    return taken


def main() -> None:
    """Measure and print the table."""
    if shutil.which("chromium") is None or shutil.which("chromedriver") is None:
        print("chromium or chromedriver is not installed")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        series(folder)
        with browse.page(folder) as address, browse.browser() as chrome:
            chrome.set_script_timeout(30)
            chrome.get(address)
            browse.wait_for(chrome, "document.querySelectorAll('.card').length")
            chrome.get(chrome.execute_script("return document.querySelector('.card a, a.card').href"))
            browse.wait_for(chrome, "document.querySelector('.number')?.textContent")
            print("| input | median | slowest |", "|---|---|---|", sep="\n")
            for kind, targets in (("jump", JUMPS), ("next", [JUMPS[-1] + n + 1 for n in range(STEPS)])):
                taken = [measure(chrome, kind, target) for target in targets]
                print(f"| {kind} | {statistics.median(taken):.0f} ms | {max(taken):.0f} ms |")


if __name__ == "__main__":
    main()
