"""Folders of DICOM files to browse, and a client of the page."""

from __future__ import annotations

import json
import struct
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.database import Database
from dcmgen.geometry import Grid

HOSTILE = "<script>alert(1)</script>"
SHAPE = (12, 48, 64)


def write_thorax(folder: Path, description: str = "Axial 5 mm", **patient: str) -> Path:
    """A CT series, a segmentation and a structure set of it."""
    values = thorax(*SHAPE)
    grid = Grid.named("axial", shape=values.shape, spacing=(5, 4, 3))
    names = {"PatientName": "Doe^Jane", "PatientID": "4711", "StudyDescription": "Thorax", "StudyDate": "20240305"}
    study = create.Study(**{**names, **patient})
    images = create.ct(values, like=grid, study=study, description=description, window=(40, 400))
    folder.mkdir(parents=True, exist_ok=True)
    for number, image in enumerate(images):
        image.save_as(folder / f"ct{number}.dcm")
    lung = (values < -500) & (values > -950)
    masks = [values > 300, lung]
    seg = create.segmentation(masks, source=images, segments=["Bone", "Lung"], algorithm_type="MANUAL")
    seg.save_as(folder / "seg.dcm")
    create.structure_set(images, rois={"Bone": values > 300, "Lung": lung}).save_as(folder / "rt.dcm")
    return folder


def client_of(source: Path | Database) -> Any:
    """A client of the page over a folder or a database, which has the cookie."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the client of starlette warns of changes in later versions
        from starlette.testclient import TestClient

    from dcmgen.browse import application

    app = application(source if isinstance(source, Database) else Database(source))
    client = TestClient(app, base_url="http://127.0.0.1")
    assert client.get(f"/?token={app.token}").status_code == 200
    return client


def unpacked(content: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Facts and arrays of an answer."""
    (length,) = struct.unpack_from("<I", content)
    facts = json.loads(content[4 : 4 + length])
    assert (4 + length) % 8 == 0
    arrays, at = [], 4 + length
    for size in facts["lengths"]:
        arrays.append(content[at : at + size])
        at += size
    assert at == len(content)
    return facts, arrays


def pixels_of(content: bytes) -> np.ndarray[Any, Any]:
    """Values of a frame in the unit of the image, or its colors."""
    facts, arrays = unpacked(content)
    shape = (facts["rows"], facts["columns"])
    if facts["format"] in ("rgb8", "gray8"):
        return np.frombuffer(arrays[0], np.uint8).reshape(*shape, *((3,) if facts["format"] == "rgb8" else ()))
    return np.frombuffer(arrays[0], facts["format"]).reshape(shape) * facts["slope"] + facts["intercept"]


def series_of(client: Any, **values: str) -> list[dict[str, Any]]:
    """All series whose values are those given."""
    found: list[dict[str, Any]] = []
    while True:
        page = client.get("/api/series", params={"offset": len(found)}).json()
        found += page["series"]
        if len(found) >= page["total"]:
            return [each for each in found if all(each[name] == value for name, value in values.items())]
