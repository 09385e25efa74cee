"""The page for users of highdicom: its examples of both libraries run in one namespace, and their results agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread
from dcmgen.iods import EnhancedSR, Segmentation
from tests.data import ROOT

PAGE = ROOT / "docs" / "coming-from-highdicom.md"
Results = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Results]:
    """The names after each example of highdicom and of dcmgen, by section."""
    pytest.importorskip("highdicom")
    found: Results = {}
    names: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("highdicom"))
        for section in PAGE.read_text(encoding="utf-8").split("\n## "):
            for language, code in re.findall(r"^```(py|python)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL):
                exec(compile(code, str(PAGE), "exec"), names)
                found[f"{section.splitlines()[0]}/{language}"] = dict(names)
        yield found


def test_all_names_of_the_table_exist() -> None:
    hd: Any = pytest.importorskip("highdicom")
    text = PAGE.read_text(encoding="utf-8")
    rows = re.findall(r"^\| `.*?\|", text[text.index("## Names") : text.index("## Segmentations")], re.MULTILINE)
    names = [name.partition("(")[0] for row in rows for name in re.findall(r"`([A-Za-z_.()]+)`", row)]
    modules = [hd, hd.seg, hd.sr, hd.pr, hd.pm, hd.Image, hd.seg.Segmentation]
    for name in names:
        first, *rest = name.split(".")
        owners = [getattr(module, first) for module in modules if hasattr(module, first)]
        if first == "content":  # of a report
            owners = [hd.sr.MeasurementReport]
        assert any(all(hasattr(owner, each) for each in rest) for owner in owners), name


def test_masks(results: Results) -> None:
    theirs, ours = results["Segmentations/py"], results["Segmentations/python"]
    assert np.array_equal(theirs["mask"][::-1], ours["bones"])  # the slices are in descending order
    hd = theirs["hd"]
    assert np.array_equal(hd.seg.segread("seg.dcm").get_volume(combine_segments=True).array, theirs["mask"])
    assert np.array_equal(Segmentation.read("theirs.dcm").masks(like="ct")["Bone"], ours["bones"])


def test_volumes_and_frames(results: Results) -> None:
    names = results["Volumes and frames/python"]
    assert np.array_equal(names["theirs"].array[::-1], names["ct"].array)
    corner = names["theirs"].affine @ [names["ct"].array.shape[0] - 1, 0, 0, 1]
    assert np.allclose(corner, names["ct"].affine @ [0, 0, 0, 1])
    assert np.array_equal(names["frame"], names["hounsfield"])
    assert np.abs(names["displayed"] * 255 - names["rendered"]).max() <= 1


def test_parametric_maps(results: Results) -> None:
    names = results["Parametric maps/python"]
    assert np.array_equal(np.sort(names["theirs"].pixel_array, axis=None), np.sort(names["pm"].pixel_array, axis=None))


def test_reports(results: Results) -> None:
    names = results["Measurement reports/python"]
    (group,) = names["hd"].sr.srread("report.dcm").content.get_planar_roi_measurement_groups()
    assert group.tracking_identifier == "Lesion 1"
    assert [each.value for each in group.get_measurements()] == [12.5]
    rows = EnhancedSR.from_pydicom(names["theirs"]).measurements()
    assert [(row.tracking_id, row.value) for row in rows] == names["rows"]


def test_legacy_converted_images(results: Results) -> None:
    names = results["Legacy converted images/python"]
    theirs = names["theirs"].pixel_array
    assert np.array_equal(np.sort(theirs, axis=None), np.sort(names["converted"].pixel_array, axis=None))
    assert dcmread(Path("ct") / "0001.dcm").SOPClassUID.name == "CT Image Storage"
