"""Draw the pictures of ``pictures.md``: contours, a dose and segments over a CT image, and an electrocardiogram.

Run ``python docs/images/pictures.py``; it needs ``pip install "dcmgen[plot]"``. All objects are computed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from contourpy import contour_generator
from PIL import Image

from dcmgen import create, examples, pictures
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage
from dcmgen.model.dataset import Dataset

HERE = Path(__file__).parent
SIDE, SLICES = 400, 8
VOLUME = thorax(SLICES, SIDE, SIDE, noise=5)
SERIES = create.ct(
    VOLUME,
    like=Grid.named("axial", shape=VOLUME.shape, spacing=(5, 0.75, 0.75)),
    study=create.Study(PatientName="Phantom^Thorax", PatientID="1"),
    window=(40, 600),
)
Y, X = (np.mgrid[:SIDE, :SIDE] - SIDE / 2) * 0.75  # mm
REGIONS: dict[str, tuple[tuple[int, int, int], np.ndarray]] = {
    "Body": ((90, 200, 120), VOLUME > -500),
    "Lungs": ((80, 170, 250), (VOLUME < -500) & (np.hypot(X / 125, Y / 90) < 0.95)),
    "Bone": ((250, 200, 60), VOLUME > 300),
    "Target": ((240, 80, 80), np.broadcast_to(np.hypot(X - 46, Y + 12) < 22, VOLUME.shape)),
}


def made(sop_class: str, modality: str, reference: CTImage, **values: object) -> Dataset:
    """Return an object in the frame of reference of an image."""
    return Dataset.from_dict(
        {
            "SOPClassUID": sop_class,
            "SOPInstanceUID": f"2.25.{abs(hash(modality))}",
            "Modality": modality,
            "FrameOfReferenceUID": str(reference.FrameOfReferenceUID),
            **values,
        }
    )


def structure_set() -> Dataset:
    """Return the outlines of the regions in all slices."""
    ds = made("1.2.840.10008.5.1.4.1.1.481.3", "RTSTRUCT", SERIES[0], StructureSetROISequence=[], ROIContourSequence=[])
    for number, (name, (color, mask)) in enumerate(REGIONS.items(), 1):
        frame = {"ROINumber": number, "ROIName": name, "ReferencedFrameOfReferenceUID": ds.FrameOfReferenceUID}
        ds.StructureSetROISequence.append(Dataset.from_dict(frame))
        found = []
        for ct, plane in zip(SERIES, mask, strict=True):
            for line in contour_generator(z=plane.astype(float)).lines(0.5):
                if len(line) < 12:
                    continue
                points = (
                    np.array(ct.ImagePositionPatient, float) + np.c_[line * ct.PixelSpacing[0], np.zeros(len(line))]
                )
                item = {"ContourGeometricType": "CLOSED_PLANAR", "NumberOfContourPoints": len(points)}
                found.append(Dataset.from_dict({**item, "ContourData": points.round(2).ravel().tolist()}))
        roi = {"ReferencedROINumber": number, "ROIDisplayColor": list(color), "ContourSequence": found}
        ds.ROIContourSequence.append(Dataset.from_dict(roi))
    return ds


def geometry(ct: CTImage) -> dict[str, object]:
    return {name: list(ct[name].value) for name in ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing")}


def dose() -> Dataset:
    """Return a dose around the target, in one plane."""
    ct = SERIES[SLICES // 2]
    grid = 60 * np.exp(-(np.hypot(X - 46, Y + 12) ** 2) / 3200) + 14 * np.exp(-(((X - Y - 50) / 26) ** 2))
    ds = made("1.2.840.10008.5.1.4.1.1.481.2", "RTDOSE", ct, **geometry(ct))
    ds.DoseGridScaling, ds.DoseUnits, ds.DoseType = 0.01, "GY", "PHYSICAL"
    ds.set_pixel_data((100 * grid * (VOLUME[SLICES // 2] > -900)).astype(np.uint16))
    return ds


def segmentation() -> Dataset:
    """Return the regions as segments, in one plane."""
    ct = SERIES[SLICES // 2]
    names = ["Lungs", "Bone", "Target"]
    ds = made("1.2.840.10008.5.1.4.1.1.66.4", "SEG", ct, **geometry(ct), SegmentationType="LABELMAP")
    labels = sum(
        (number * REGIONS[name][1][SLICES // 2] for number, name in enumerate(names, 1)), np.zeros((SIDE, SIDE))
    )
    ds.set_pixel_data(labels.clip(0, 3).astype(np.uint8))
    colors = ([45000, 29000, 24000], [54000, 33500, 51000], [38000, 46500, 40000])
    ds.SegmentSequence = [
        Dataset.from_dict({"SegmentNumber": n, "SegmentLabel": name, "RecommendedDisplayCIELabValue": color})
        for n, (name, color) in enumerate(zip(names, colors, strict=True), 1)
    ]
    return ds


def save(image: np.ndarray, name: str, colors: int = 256) -> None:
    """Write a PNG with a palette, which is small."""
    Image.fromarray(image).quantize(colors, dither=Image.Dither.NONE).save(HERE / name, optimize=True)


def main() -> None:
    middle = SERIES[SLICES // 2]
    save(pictures.draw(structure_set(), SLICES // 2, size=760, images=SERIES), "contours.png")
    pictures.save(pictures.draw(dose(), images=middle), HERE / "dose.png")
    save(pictures.draw(segmentation(), images=middle), "segments.png")
    save(pictures.draw(examples.waveform, size=900, seconds=6), "ecg.png", 16)


if __name__ == "__main__":
    main()
