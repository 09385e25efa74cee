"""Objects for the tests of pictures: spheres, tracks, spectra, documents, presentation states."""

from __future__ import annotations

import numpy as np

from dcmgen.model.dataset import Dataset
from dcmgen.waveforms import Array


def sphere(radius: float = 40, rings: int = 24) -> tuple[Array, Array]:
    """Return the points and triangles of a sphere around the origin."""
    angles = np.linspace(0, np.pi, rings + 1)
    turns = np.arange(2 * rings) * np.pi / rings
    theta, phi = np.meshgrid(angles, turns, indexing="ij")
    points = radius * np.stack([np.sin(theta) * np.cos(phi), np.sin(theta) * np.sin(phi), np.cos(theta)], -1)
    count = 2 * rings
    row, column = (part.ravel() for part in np.mgrid[:rings, :count])
    a, b = row * count + column, row * count + (column + 1) % count
    triangles = np.concatenate([np.stack([a, b, a + count], 1), np.stack([b, b + count, a + count], 1)])
    return points.reshape(-1, 3), triangles


def surface_segmentation(*found: tuple[Array, Array, str]) -> Dataset:
    """Return a surface segmentation of points, triangles and labels."""
    ds = Dataset.from_dict(
        {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.66.5", "SegmentSequence": [], "SurfaceSequence": []}
    )
    for number, (points, triangles, label) in enumerate(found, 1):
        reference = Dataset.from_dict({"ReferencedSurfaceNumber": number})
        ds.SegmentSequence.append(
            Dataset.from_dict(
                {"SegmentNumber": number, "SegmentLabel": label, "ReferencedSurfaceSequence": [reference]}
            )
        )
        coordinates = Dataset.from_dict({"NumberOfSurfacePoints": len(points)})
        coordinates.add_new("PointCoordinatesData", "OF", points.astype("<f4").tobytes())
        mesh = Dataset()
        mesh.add_new("LongTrianglePointIndexList", "OL", (triangles + 1).astype("<u4").tobytes())
        ds.SurfaceSequence.append(
            Dataset.from_dict(
                {
                    "SurfaceNumber": number,
                    "SurfacePointsSequence": [coordinates],
                    "SurfaceMeshPrimitivesSequence": [mesh],
                }
            )
        )
    return ds


def stl(points: Array, triangles: Array) -> bytes:
    """Return a binary STL file."""
    records = np.zeros(len(triangles), [("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("rest", "<u2")])
    records["corners"] = points[triangles]
    return bytes(80) + len(triangles).to_bytes(4, "little") + records.tobytes()


def obj(points: Array, triangles: Array) -> bytes:
    """Return an OBJ file."""
    lines = [f"v {x} {y} {z}" for x, y, z in points.tolist()]
    lines += [f"f {a}/1/1 {b}//2 {c}" for a, b, c in (triangles + 1).tolist()]
    return "\n".join(lines).encode()


def document(data: bytes, mime: str, title: str = "") -> Dataset:
    """Return an encapsulated document."""
    return Dataset.from_dict(
        {
            "SOPClassUID": "1.2.840.10008.5.1.4.1.1.104.1",
            "DocumentTitle": title,
            "MIMETypeOfEncapsulatedDocument": mime,
            "EncapsulatedDocument": data + b"\0" * (len(data) % 2),
            "EncapsulatedDocumentLength": len(data),
        }
    )


def pdf(*colors: str, width: int = 200, height: int = 300) -> bytes:
    """Return a PDF whose pages have a square of a color, such as "1 0 0", in the lower left quarter."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(len(colors)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(colors)} >>")
    for number, color in enumerate(colors):
        box = f"[0 0 {width} {height}]"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents {4 + 2 * number} 0 R >>")
        stream = f"{color} rg 0 0 {width // 2} {height // 2} re f"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    out, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return out + f"{head}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF".encode()


def tracks(*found: Array) -> Dataset:
    """Return a tractography with one set of tracks."""
    ds = Dataset.from_dict({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.66.6"})
    items = []
    for points in found:
        item = Dataset()
        item.add_new("PointCoordinatesData", "OF", np.asarray(points, "<f4").tobytes())
        items.append(item)
    group = Dataset.from_dict({"TrackSetNumber": 1, "TrackSetLabel": "Left tract", "TrackSequence": items})
    ds.TrackSetSequence = [group]
    return ds


def spectroscopy(peaks: dict[float, float], points: int = 1024, voxels: int = 1) -> Dataset:
    """Return a spectroscopy with peaks at chemical shifts in ppm, with their heights; the last voxel is strongest."""
    frequency, width, reference = 123.2, 2000.0, 4.7
    time = np.arange(points) / width
    signal = sum(
        height * np.exp(2j * np.pi * (shift - reference) * frequency * time - 30 * time)
        for shift, height in peaks.items()
    )
    all_signals = np.stack([signal * (n + 1) for n in range(voxels)])
    ds = Dataset.from_dict(
        {
            "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4.2",
            "DataRepresentation": "COMPLEX",
            "SignalDomainColumns": "TIME",
            "DataPointRows": 1,
            "DataPointColumns": points,
            "SpectralWidth": [width],
            "TransmitterFrequency": [frequency],
            "ChemicalShiftReference": [reference],
            "ResonantNucleus": ["1H"],
        }
    )
    ds.add_new("SpectroscopyData", "OF", all_signals.astype("<c8").tobytes())
    return ds


def state(image: Dataset, **values: object) -> Dataset:
    """Return a presentation state of an image."""
    reference = Dataset.from_dict(
        {"ReferencedSOPClassUID": image.SOPClassUID, "ReferencedSOPInstanceUID": image.SOPInstanceUID}
    )
    series = Dataset.from_dict({"ReferencedImageSequence": [reference]})
    area = Dataset.from_dict(
        {
            "DisplayedAreaTopLeftHandCorner": [1, 1],
            "DisplayedAreaBottomRightHandCorner": [image.Columns, image.Rows],
            "PresentationSizeMode": "SCALE TO FIT",
        }
    )
    return Dataset.from_dict(
        {
            "SOPClassUID": "1.2.840.10008.5.1.4.1.1.11.1",
            "ReferencedSeriesSequence": [series],
            "DisplayedAreaSelectionSequence": [area],
            **values,
        }
    )


def annotation(kind: str, data: list[float], units: str = "PIXEL", text: str = "") -> Dataset:
    """Return an item of Graphic Annotation Sequence with a graphic, and text at its first point."""
    shape = {"GraphicAnnotationUnits": units, "GraphicDimensions": 2, "NumberOfGraphicPoints": len(data) // 2}
    ds = Dataset.from_dict({"GraphicLayer": "A"})
    ds.GraphicObjectSequence = [
        Dataset.from_dict({**shape, "GraphicData": data, "GraphicType": kind, "GraphicFilled": "N"})
    ]
    if text:
        ds.TextObjectSequence = [
            Dataset.from_dict(
                {"UnformattedTextValue": text, "AnchorPoint": data[:2], "AnchorPointAnnotationUnits": units}
            )
        ]
    return ds
