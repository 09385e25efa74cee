"""Programs as people write them for pydicom have the same results with real files."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path
from typing import Any

import pydicom
import pytest

from dcmgen import dcmread
from tests.codec.test_against_pydicom import INTENDED
from tests.data import corpus_files, pydicom_files

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")


def folder_of_a_sorter(ds: Any) -> str:
    patient = f"{getattr(ds, 'PatientID', 'unknown')}_{getattr(ds, 'PatientName', 'unknown')}"
    study = f"{getattr(ds, 'StudyDate', 'unknown')}-{getattr(ds, 'StudyDescription', '').replace(' ', '_')}"
    series = f"{getattr(ds, 'SeriesNumber', 0) or 0:04d}-{getattr(ds, 'SeriesDescription', '').replace('/', '-')}"
    return "/".join([patient, study, series + "_" + getattr(ds, "Modality", "OT").lower()])


def replacements_of_an_anonymizer(ds: Any) -> str:
    identifiers = ("PatientID", "AccessionNumber", "StudyID", "StudyInstanceUID", "InstitutionName")
    dates = ("PatientBirthDate", "StudyDate", "SeriesDate", "ContentDate")
    names = [getattr(ds, keyword) for keyword in ("PatientName", "ReferringPhysicianName") if keyword in ds]
    hashes = [hashlib.sha256(getattr(ds, keyword).encode()).hexdigest() for keyword in identifiers if keyword in ds]
    years = [getattr(ds, k)[:4] + "0101" for k in dates if k in ds and len(getattr(ds, k)) == 8]
    return repr(hashes + years + [str(name).split("^")[0] + name.family_name for name in names])


def row_of_a_table(ds: Any) -> str:
    row = [
        ds.get("PatientSex", "").upper(),
        ds.get("PatientAge", "").lstrip("0"),
        ds.get("StudyTime", "")[:6],
        ds.get("Manufacturer", "").strip().title(),
        ds.get("StationName", "").lower(),
        ds.get("BodyPartExamined", "").startswith("CHEST"),
        "thorax" in ds.get("ProtocolName", "").casefold(),
        ds.get("ConversionType", "") == "",
        ds.get("PatientComments", "")[:20],
    ]
    return repr(row)


def dose_and_geometry(ds: Any) -> str:
    found: list[Any] = [ds.get("KVP") or 0.0, ds.get("SliceThickness") or 0.0]
    echo = ds.get("EchoNumbers", 1)
    if echo is not None and echo != []:
        found += [int(echo), echo == 1, f"{echo:02d}", f"echo {echo}"]
    for keyword in ("WindowCenter", "WindowWidth", "LossyImageCompressionRatio"):
        value = ds.get(keyword)
        if value is not None and (isinstance(value, (str, float)) or len(value) == 1):
            found += [float(value), f"{value:.1f}"]
    return repr([float(each) if isinstance(each, float) else each for each in found])


def references(ds: Any) -> str:
    frames = ds.get("PerFrameFunctionalGroupsSequence", [])
    segments = [each for frame in frames for each in frame.get("SegmentIdentificationSequence", [])]
    numbers = [(each.ReferencedSegmentNumber == 1, int(each.ReferencedSegmentNumber)) for each in segments]
    series = ds.get("ReferencedSeriesSequence", [])
    instances = [each for one in series for each in one.get("ReferencedInstanceSequence", [])]
    return repr((numbers, [str(each.ReferencedSOPInstanceUID) for each in instances]))


PROGRAMS = [folder_of_a_sorter, replacements_of_an_anonymizer, row_of_a_table, dose_and_geometry, references]


FILES = [path for path in [*pydicom_files(), *corpus_files()] if path.name not in INTENDED]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_programs_have_the_same_results(path: Path) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            theirs = pydicom.dcmread(path, stop_before_pixels=True)
        ours = dcmread(path, stop_before_pixels=True)
    except Exception as error:
        pytest.skip(f"not read: {error}")
    for program in PROGRAMS:
        try:
            expected = program(theirs)
        except Exception:
            continue
        assert program(ours) == expected
