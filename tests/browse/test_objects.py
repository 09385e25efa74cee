"""The page shows an object of each SOP Class, and real files, or states why it cannot."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from benchmarks.examples import examples
from dcmgen import dcmread, errors
from dcmgen.pixels import render
from tests.browse.folders import client_of, pixels_of, series_of, unpacked

pytest.importorskip("starlette")
pytest.importorskip("httpx")
pytestmark = pytest.mark.slow

CORPUS = Path(os.environ.get("DCMGEN_SHARED", "../shared")) / "corpus" / "files"
NOT_FOUND = "the image of the presentation state was not found"


def _visit(client: Any) -> dict[str, Any]:
    """Request everything of the first object of each series; return the facts of its view, or its error, by UID."""
    found = {}
    for series in series_of(client):
        path = f"/api/series/{series['id']}"
        assert client.get(f"{path}/thumbnail").status_code in (200, 204)
        assert client.get(f"{path}/overlays").status_code == 200
        details = client.get(path).json()
        item = details["items"][0]
        view = client.get(f"/api/instances/{item['id']}/frames/0")
        assert view.status_code in (200, 422), view.text
        for name in ("header", "findings", "header.csv", "header.json"):
            response = client.get(f"/api/instances/{item['id']}/{name}")
            assert response.status_code in (200, 422), (series["SOPClass"], name, response.text)
        if details["volume"]:
            assert client.get(f"{path}/volume").status_code in (200, 422)
        found[item["uid"]] = unpacked(view.content)[0] if view.status_code == 200 else view.json()["error"]
    return found


def test_an_object_of_each_sop_class(tmp_path: Path) -> None:
    for number, (_, _, made) in enumerate(examples()):
        if "SeriesInstanceUID" in made:
            made.SeriesInstanceUID = f"1.2.{number}"
        made.save_as(tmp_path / f"{number}.dcm")
    found = _visit(client_of(tmp_path))
    assert len(found) > 160
    failed = {uid: facts for uid, facts in found.items() if isinstance(facts, str)}
    assert all(NOT_FOUND in error for error in failed.values()), failed
    kinds = {facts["type"] for facts in found.values() if isinstance(facts, dict)}
    assert kinds == {"frame", "picture", "text"}


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not there")
def test_real_files(tmp_path: Path) -> None:
    """A frame is shown if `render` can render it, and with the same colors."""
    for path in CORPUS.iterdir():
        if path.stat().st_size < 2 << 20:
            shutil.copy(path, tmp_path)
    client = client_of(tmp_path)
    assert len(_visit(client)) > 100
    paths = _paths(tmp_path)
    compared = 0
    for series in series_of(client):
        for item in client.get(f"/api/series/{series['id']}").json()["items"][:1]:
            response = client.get(f"/api/instances/{item['id']}/frames/0")
            path = paths.get(item["uid"])
            if path is None or response.status_code != 200:
                continue
            facts, _ = unpacked(response.content)
            if facts["type"] == "frame" and facts["format"] == "rgb8":
                expected = render(path, 0, overlays=False, aspect=False)
                assert np.array_equal(pixels_of(response.content), expected), path.name
                compared += 1
    assert compared > 10


def _paths(folder: Path) -> dict[str, Path | None]:
    """Return the file of each SOP Instance UID; None for those of several files."""
    found: dict[str, Path | None] = {}
    for path in folder.iterdir():
        try:
            uid = str(dcmread(path).get("SOPInstanceUID")) if path.is_file() else ""
        except (errors.DicomError, OSError):
            continue
        found[uid] = None if uid in found else path
    return found
