"""Draw the pictures of the pages on the creation of objects: curves, presentation states, a segmentation, a model.

Run ``python docs/images/creating.py``; it needs ``pip install "dcmgen[plot]"``. All objects are computed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dcmgen import create, pictures
from dcmgen.create import Annotation
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid

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


def presentations() -> dict[str, np.ndarray]:
    """Return pictures of a state with annotations, and of one that blends two series."""
    study = create.Study(PatientName="Doe^Jane", PatientID="4711")
    volume = thorax(3, 256, 256)
    images = create.ct(volume, like=Grid.named("axial", shape=volume.shape, spacing=(5, 1.4, 1.4)), study=study)
    state = create.presentation_state(
        images,
        annotations=[
            Annotation.circle((140, 105), 34, "Heart", layer="FINDINGS"),
            Annotation.ellipse((76, 122), (20, 46), angle=8),
            Annotation.polyline([(140, 230), (128, 190)], "Vertebra"),
            Annotation.text("Doe, Jane", (0.02, 0.03), units="display"),
        ],
        layers={"FINDINGS": (255, 110, 90)},
        window=(40, 400),
    )
    y, x = np.mgrid[:256, :256]
    uptake = np.repeat(3000 * np.exp(-((x - 150) ** 2 + (y - 100) ** 2) / 400)[None], 3, 0)
    pet = create.ct(uptake.astype(np.int16), like=images, study=study)
    fused = create.blending(images, pet, opacity=0.5, window=(40, 400), superimposed_window=(1500, 3000))
    return {
        "presentation": pictures.draw(state, 1, images=images, size=512),
        "blending": pictures.draw(fused, 1, images=[*images, *pet], size=512),
    }


def segmentation() -> np.ndarray:
    """Return the picture of a segmentation over a slice of its series."""
    volume = thorax(12, 640, 640, noise=0)
    grid = Grid.named("axial", shape=volume.shape, spacing=(16, 0.55, 0.55))
    images = create.ct(volume, like=grid)
    labels = np.zeros(volume.shape, np.uint8)
    for number, values in enumerate(([-820], [55, 170], [150], [420, 210]), 1):
        labels[np.isin(volume, values)] = number
    colors = ("#5fb4e5", "#e64c3c", "#f5be28", "#5ac85a")
    names = ("Lung", "Heart", "Aorta", "Vertebra")
    segments = [
        create.Segment(name, color=color, category="Anatomical Structure")
        for name, color in zip(names, colors, strict=True)
    ]
    seg = create.segmentation(labels, source=images, segments=segments, algorithm_type="MANUAL")
    return pictures.draw(seg, index=4, images=images, size=720)


def model() -> np.ndarray:
    """Return a picture of an encapsulated model: a knot in binary STL."""
    along, around = np.meshgrid(np.linspace(0, 2 * np.pi, 361), np.linspace(0, 2 * np.pi, 25), indexing="ij")
    radius = 40 + 14 * np.cos(3 * along) + 7 * np.cos(around)
    points = np.stack(
        [radius * np.cos(2 * along), 14 * np.sin(3 * along) + 7 * np.sin(around), radius * np.sin(2 * along)], -1
    )
    a, b, c, d = points[:-1, :-1], points[1:, :-1], points[1:, 1:], points[:-1, 1:]
    corners = np.stack([np.stack([a, b, c], -2), np.stack([a, c, d], -2)]).reshape(-1, 3, 3)
    triangles = np.zeros(len(corners), [("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("rest", "<u2")])
    triangles["corners"] = corners
    stl = bytes(80) + len(triangles).to_bytes(4, "little") + triangles.tobytes()
    return pictures.draw(create.document(stl, title="Knot", units="mm"), size=420)


def main() -> None:
    """Write all pictures."""
    pictures.save(segmentation(), HERE / "created-segmentation.png")
    pictures.save(pictures.draw(electrocardiogram(), size=900), HERE / "created-ecg.png")
    pictures.save(model(), HERE / "model.png")
    for name, picture in presentations().items():
        pictures.save(picture, HERE / f"{name}.png")


if __name__ == "__main__":
    main()
