"""The library, frames, sections, overlays and files that the page requests."""

from __future__ import annotations

import csv
import io
import json
import os
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create, database, dcmread, examples
from dcmgen.pixels import render
from dcmgen.volumes import read_volume
from tests.browse.folders import SHAPE, client_of, pixels_of, series_of, unpacked, write_thorax

pytest.importorskip("starlette")
pytest.importorskip("httpx")

PDF = b"%PDF-1.4\nx\n%%EOF\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_thorax(tmp_path_factory.mktemp("thorax"))
    dcmread(examples.get_path("mr")).save_as(folder / "mr.dcm")
    (folder / "note.txt").write_text("not DICOM")
    return folder


@pytest.fixture(scope="module")
def client(folder: Path) -> Any:
    return client_of(folder)


@pytest.fixture(scope="module")
def ct(client: Any) -> Any:
    (series,) = series_of(client, Modality="CT")
    return client.get(f"/api/series/{series['id']}").json()


# ---- the library


def test_summary(client: Any, folder: Path) -> None:
    found = client.get("/api/summary").json()
    assert (found["patients"], found["studies"], found["series"], found["instances"]) == (2, 2, 4, SHAPE[0] + 3)
    assert (found["skipped"], found["problems"], found["path"]) == (1, [], str(folder))
    assert found["size"] == sum(path.stat().st_size for path in folder.glob("*.dcm"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            ("", 4),
            ("jane doe", 3),
            ("DOE, jane", 3),
            ("4711 axial", 1),
            ("2024", 3),
            ("thorax seg", 1),
            ("x" * 500, 0),
        ),
        *(("%", 0), ("'", 0), ("structure set", 1), ("nothing", 0), ("2.25. axial", 1)),
    ],
)
def test_search(client: Any, text: str, expected: int) -> None:
    found = client.get("/api/series", params={"search": text}).json()
    assert found["total"] == len(found["series"]) == expected


def test_filter_by_modality(client: Any) -> None:
    found = client.get("/api/series", params={"modality": "CT"}).json()
    assert [each["Modality"] for each in found["series"]] == ["CT"]
    assert found["modalities"] == [["CT", 1], ["MR", 1], ["RTSTRUCT", 1], ["SEG", 1]]


@pytest.mark.parametrize(("offset", "count"), [(0, 4), (3, 1), (4, 0), (10**8, 0), (-1, 4), ("x", 4), (10**30, 4)])
def test_pages(client: Any, offset: Any, count: int) -> None:
    assert len(client.get("/api/series", params={"offset": offset}).json()["series"]) == count


def test_items_are_in_the_order_of_their_positions(client: Any, ct: Any, folder: Path) -> None:
    heights = []
    for item in ct["items"]:
        facts, _ = unpacked(client.get(f"/api/instances/{item['id']}/frames/0").content)
        heights.append(facts["origin"][2])
    assert heights == sorted(heights)
    assert len(set(heights)) == SHAPE[0]
    assert {each["Modality"] for each in ct["study"]} == {"RTSTRUCT", "SEG", "CT"}


# ---- images


def test_a_frame_has_the_values_of_the_file(client: Any, ct: Any, folder: Path) -> None:
    volume = read_volume(list(folder.glob("ct*.dcm")))
    for number in (0, 5, SHAPE[0] - 1):
        content = client.get(f"/api/instances/{ct['items'][number]['id']}/frames/0").content
        assert np.array_equal(pixels_of(content), volume.array[number])
    facts, _ = unpacked(content)
    assert facts["unit"] == "HU"
    assert facts["windows"] == [{"name": "", "center": 40.0, "width": 400.0, "function": "LINEAR"}]
    assert facts["spacing"] == [4.0, 3.0]
    assert facts["letters"] == ["R", "L", "A", "P"]


def test_sections_are_those_of_the_volume(client: Any, ct: Any, folder: Path) -> None:
    volume = read_volume(list(folder.glob("ct*.dcm")))
    path = f"/api/series/{ct['series']['id']}/volume"
    facts = client.get(path).json()
    assert facts["shape"] == list(SHAPE)
    assert np.allclose(facts["affine"], volume.affine[:3])
    expected = {
        "axial": volume.array[3],
        "coronal": volume.array[::-1, 3],
        "sagittal": volume.array[::-1, :, 3],
    }
    sides = {"axial": ["R", "L", "A", "P"], "coronal": ["R", "L", "H", "F"], "sagittal": ["A", "P", "H", "F"]}
    for axis, array in expected.items():
        content = client.get(f"{path}/{axis}/3").content
        assert np.array_equal(pixels_of(content), array)
        facts, _ = unpacked(content)
        assert facts["letters"] == sides[axis]
        # the position of the last pixel is that of its voxel
        rows, columns = array.shape
        last = (
            np.array(facts["origin"]) + (rows - 1) * np.array(facts["down"]) + (columns - 1) * np.array(facts["across"])
        )
        index = {"axial": (3, rows - 1, columns - 1), "coronal": (0, 3, columns - 1), "sagittal": (0, columns - 1, 3)}
        assert np.allclose(last, volume.grid.to_points(index[axis]))
    for wrong in ("axial/12", "coronal/48", "oblique/0"):
        assert client.get(f"{path}/{wrong}").status_code in (404, 422)


# ---- overlays


@pytest.fixture(scope="module")
def overlays(client: Any, ct: Any) -> dict[str, Any]:
    found = client.get(f"/api/series/{ct['series']['id']}/overlays").json()
    assert [[part["label"] for part in each["parts"]] for each in found] == [["Bone", "Lung"]] * 2
    return {each["kind"]: each for each in found}


def test_segments_on_frames_and_sections(client: Any, ct: Any, folder: Path, overlays: dict[str, Any]) -> None:
    masks = dcmread(folder / "seg.dcm").typed().masks()
    key, series = overlays["segmentation"]["id"], ct["series"]["id"]
    places = {
        f"frame/{ct['items'][6]['id']}/0": (slice(6, 7), slice(None), slice(None)),
        f"section/{series}/axial/4": (slice(4, 5), slice(None), slice(None)),
        f"section/{series}/coronal/20": (slice(None, None, -1), slice(20, 21), slice(None)),
        f"section/{series}/sagittal/30": (slice(None, None, -1), slice(None), slice(30, 31)),
    }
    shapes = {"axial": SHAPE[1:], "coronal": (SHAPE[0], SHAPE[2]), "sagittal": SHAPE[:2]}
    for place, index in places.items():
        facts, arrays = unpacked(client.get(f"/api/overlays/{key}/{place}").content)
        assert facts["parts"], place
        for part, array in zip(facts["parts"], arrays, strict=True):
            expected = masks[part["part"]][index].reshape(
                shapes[place.split("/")[2]] if "section" in place else SHAPE[1:]
            )
            left, top, width, height = part["box"]
            shown = np.zeros(expected.shape, np.uint8)
            shown[top : top + height, left : left + width] = np.frombuffer(array, np.uint8).reshape(height, width)
            assert np.array_equal(shown, expected * np.uint8(255)), (place, part)


def _inside(polygons: list[list[float]], shape: tuple[int, int]) -> np.ndarray[Any, Any]:
    """Pixels whose centers are inside by the even-odd rule."""
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(float)
    found = np.zeros(shape, bool)
    for flat in polygons:
        points = np.array(flat).reshape(-1, 2)
        for (x1, y1), (x2, y2) in zip(points, np.roll(points, -1, 0), strict=True):
            if y1 != y2:
                crosses = (y1 > rows) != (y2 > rows)
                found ^= crosses & (columns < (x2 - x1) * (rows - y1) / (y2 - y1) + x1)
    return found


def test_contours_on_frames_and_sections(client: Any, ct: Any, folder: Path, overlays: dict[str, Any]) -> None:
    """Contours enclose the voxels of the masks from which they were made, in their planes and across them."""
    masks = dcmread(folder / "seg.dcm").typed().masks()
    key, series = overlays["structure set"]["id"], ct["series"]["id"]
    lung = masks["Lung"]
    for place, expected in (
        (f"frame/{ct['items'][6]['id']}/0", lung[6]),
        (f"section/{series}/axial/4", lung[4]),
        (f"section/{series}/coronal/24", lung[::-1, 24]),
        (f"section/{series}/sagittal/20", lung[::-1, :, 20]),
    ):
        facts, arrays = unpacked(client.get(f"/api/overlays/{key}/{place}").content)
        assert arrays == []
        polygons = [polygon for part in facts["parts"] if part["part"] == 1 for polygon in part["polygons"]]
        shown = _inside(polygons, expected.shape)
        assert expected.sum() > 50, place
        assert (shown != expected).sum() <= 0.04 * expected.sum(), place


def test_overlays_name_the_series_of_their_images(client: Any, ct: Any) -> None:
    for modality in ("SEG", "RTSTRUCT"):
        (series,) = series_of(client, Modality=modality)
        assert client.get(f"/api/series/{series['id']}").json()["target"] == ct["series"]["id"]
    assert ct["target"] is None


# ---- files


def test_zip(client: Any, ct: Any, folder: Path) -> None:
    response = client.get(f"/api/series/{ct['series']['id']}/dicom.zip")
    assert response.headers["content-disposition"].startswith("attachment")
    with zipfile.ZipFile(io.BytesIO(response.content)) as archive:
        assert archive.testzip() is None
        contents = {archive.read(name) for name in archive.namelist()}
    assert contents == {path.read_bytes() for path in folder.glob("ct*.dcm")}


def test_zip_of_objects_in_memory() -> None:
    with database() as db:
        db.import_dicom([examples.get_path("ct"), examples.get_path("mr")])
        client = client_of(db)
        for series, name in zip(series_of(client), ("ct", "mr"), strict=True):
            content = client.get(f"/api/series/{series['id']}/dicom.zip").content
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                (file,) = archive.namelist()
                assert dcmread(io.BytesIO(archive.read(file))) == dcmread(examples.get_path(name))


def test_nifti(client: Any, ct: Any, folder: Path, tmp_path: Path) -> None:
    nibabel = pytest.importorskip("nibabel")
    response = client.get(f"/api/series/{ct['series']['id']}/nifti")
    (tmp_path / "volume.nii.gz").write_bytes(response.content)
    read_volume(list(folder.glob("ct*.dcm"))).to_nifti(tmp_path / "expected.nii.gz")
    found, expected = (nibabel.load(tmp_path / name) for name in ("volume.nii.gz", "expected.nii.gz"))
    assert np.array_equal(found.get_fdata(), expected.get_fdata())
    assert np.allclose(found.affine, expected.affine)


def test_header_files(client: Any, ct: Any, folder: Path) -> None:
    key = ct["items"][0]["id"]
    model = json.loads(client.get(f"/api/instances/{key}/header.json").text)
    assert model["00100020"]["Value"] == ["4711"]
    assert "InlineBinary" not in model["7FE00010"]
    rows = list(csv.DictReader(io.StringIO(client.get(f"/api/instances/{key}/header.csv").text)))
    found = {row["path"]: row["value"] for row in rows}
    assert found["PatientID"] == "4711"
    assert found["ImageType"].startswith("DERIVED") or "\\" in found["ImageType"]


def test_cells_of_spreadsheets_are_not_formulas(tmp_path: Path) -> None:
    ds = dcmread(examples.get_path("ct"))
    ds.StudyDescription = '=HYPERLINK("x")'
    ds.SeriesDescription = "-1+cmd"
    ds.RescaleIntercept = -1024
    ds.save_as(tmp_path / "ct.dcm")
    client = client_of(tmp_path)
    (series,) = series_of(client)
    key = client.get(f"/api/series/{series['id']}").json()["items"][0]["id"]
    rows = list(csv.DictReader(io.StringIO(client.get(f"/api/instances/{key}/header.csv").text)))
    found = {row["path"]: row["value"] for row in rows}
    assert found["StudyDescription"] == """'=HYPERLINK("x")"""
    assert found["SeriesDescription"] == "'-1+cmd"
    assert found["RescaleIntercept"] == "-1024"


def test_document(tmp_path: Path) -> None:
    """A document is saved, never shown, because it may contain scripts."""
    create.document(PDF, title="../A <b>", study=create.Study(PatientID="1")).save_as(tmp_path / "a.dcm")
    client = client_of(tmp_path)
    (series,) = series_of(client)
    key = client.get(f"/api/series/{series['id']}").json()["items"][0]["id"]
    response = client.get(f"/api/instances/{key}/document")
    assert response.content.rstrip(b"\0") == PDF
    assert response.headers["content-type"] == "application/octet-stream"
    assert response.headers["content-disposition"] == "attachment; filename*=UTF-8''A__b.pdf"


# ---- faults


def test_files_that_are_damaged_or_deleted_after_the_scan(tmp_path: Path) -> None:
    write_thorax(tmp_path)
    client = client_of(tmp_path)
    (series,) = series_of(client, Modality="CT")
    path = f"/api/series/{series['id']}"
    items = client.get(path).json()["items"]
    files = sorted(tmp_path.glob("ct*.dcm"), key=lambda each: int(each.stem[2:]))
    files[0].write_bytes(files[0].read_bytes()[:-2000])
    files[1].unlink()
    files[2].write_bytes(b"nothing")
    for item in items[:3]:
        for name in ("frames/0", "findings"):
            response = client.get(f"/api/instances/{item['id']}/{name}")
            assert response.status_code in ((422,) if name == "frames/0" else (200, 422)), (item, name, response.text)
    assert "error" in client.get(f"/api/instances/{items[2]['id']}/header").json()
    assert client.get(f"/api/instances/{items[3]['id']}/frames/0").status_code == 200
    assert client.get(f"{path}/thumbnail").status_code == 200
    assert client.get(f"{path}/volume").status_code == 422
    with zipfile.ZipFile(io.BytesIO(client.get(f"{path}/dicom.zip").content)) as archive:
        (errors,) = [name for name in archive.namelist() if name.endswith("ERRORS.txt")]
        assert b"ct1.dcm" in archive.read(errors)


def test_problems_of_files_are_listed(tmp_path: Path) -> None:
    ds = dcmread(examples.get_path("ct"))
    ds.save_as(tmp_path / "ct.dcm")
    (tmp_path / "cut.dcm").write_bytes((tmp_path / "ct.dcm").read_bytes()[:300])
    found = client_of(tmp_path).get("/api/summary").json()
    assert {each["path"] for each in found["problems"]} == {"cut.dcm"}


def test_an_empty_folder(tmp_path: Path) -> None:
    client = client_of(tmp_path)
    assert client.get("/api/series").json() == {"total": 0, "modalities": [], "series": []}
    assert client.get("/api/summary").json()["series"] == 0


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_nothing_is_written_except_the_index(tmp_path: Path) -> None:
    folder = write_thorax(tmp_path / "data")
    before = {path: path.read_bytes() for path in folder.glob("*")}
    client = client_of(folder)
    for series in series_of(client):
        details = client.get(f"/api/series/{series['id']}").json()
        for name in ("thumbnail", "overlays", "volume", "dicom.zip"):
            client.get(f"/api/series/{series['id']}/{name}")
        for name in ("frames/0", "header", "findings", "header.json", "header.csv"):
            client.get(f"/api/instances/{details['items'][0]['id']}/{name}")
    assert {path: path.read_bytes() for path in folder.glob("*") if path.name != ".dcmgen"} == before


def test_rendering_in_the_browser_begins_with_the_window_of_render(client: Any, ct: Any, folder: Path) -> None:
    """The facts of a frame are sufficient for the picture that `render` makes."""
    item = ct["items"][4]
    content = client.get(f"/api/instances/{item['id']}/frames/0").content
    facts, _ = unpacked(content)
    window = facts["windows"][0]
    expected = next(
        render(path, aspect=False) for path in folder.glob("ct*.dcm") if dcmread(path).SOPInstanceUID == item["uid"]
    )
    values = (pixels_of(content) - (window["center"] - 0.5)) / (window["width"] - 1) + 0.5
    assert np.abs(np.rint(values.clip(0, 1) * 255) - expected).max() <= 1
