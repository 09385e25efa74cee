"""Draw the pictures of the pages on the creation of objects: an electrocardiogram.

Run ``python docs/images/creating.py``; it needs ``pip install "dcmgen[plot]"``. All objects are computed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dcmgen import create, pictures

HERE = Path(__file__).parent


def electrocardiogram() -> object:
    """Return an electrocardiogram of six leads with 72 beats per minute."""
    hz = 500
    time = np.arange(5 * hz) / hz
    phase = time * 72 / 60 % 1

    def wave(center: float, width: float) -> np.ndarray:
        return np.exp(-0.5 * ((phase - center) / width) ** 2)

    p, q, r, s, t = wave(0.2, 0.025), wave(0.355, 0.009), wave(0.375, 0.011), wave(0.396, 0.01), wave(0.6, 0.045)
    shapes = {
        "I": (90, -60, 700, -120, 180),
        "II": (130, -90, 1100, -180, 270),
        "III": (50, -40, 420, -80, 100),
        "V1": (60, 0, 260, -900, -90),
        "V3": (80, -40, 800, -600, 380),
        "V5": (90, -120, 1300, -150, 320),
    }
    signal = np.stack([np.dot(height, [p, q, r, s, t]) for height in shapes.values()], axis=1)
    return create.ecg(signal, hz=hz, acquired="20260102101500", leads=list(shapes))


def main() -> None:
    """Write all pictures."""
    pictures.save(pictures.draw(electrocardiogram(), size=900), HERE / "created-ecg.png")


if __name__ == "__main__":
    main()
