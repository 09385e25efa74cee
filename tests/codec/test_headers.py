"""Bulk reading of headers: the values are those of `dcmread`, and files with errors have their own columns."""

from __future__ import annotations

import random
import warnings
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dcmgen
from dcmgen import Dataset, codes, examples, read_headers
from dcmgen.codec.header_scan import HeaderScanner, UnusualError
from dcmgen.codec.headers import _by_dataset
from dcmgen.create.phantom import thorax
from dcmgen.errors import KeywordError, UnknownNameError
from dcmgen.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian
from dcmgen.values.tag import tag_number
from tests.data import corpus, corpus_files, pydicom_files
from tests.images import ct_images

FEW = ["Modality", "SOPInstanceUID", "PatientName"]
MANY: list[str | int] = [
    *FEW,
    "TransferSyntaxUID",
    "SpecificCharacterSet",
    "ImageType",
    "StudyDate",
    "PatientAge",
    "SeriesDescription",
    "InstanceNumber",
    "ImagePositionPatient",
    "FrameIncrementPointer",
    "Rows",
    "SmallestImagePixelValue",
    "RescaleSlope",
    "ReferencedImageSequence",
    0x00091001,
]


def tags(keywords: Iterable[str | int]) -> tuple[int, ...]:
    return tuple(map(tag_number, keywords))


def is_fast(path: Path, keywords: Iterable[str | int]) -> bool:
    try:
        HeaderScanner(tags(keywords)).row(path)
    except (UnusualError, OSError):
        return False
    return True


@pytest.mark.parametrize("keywords", [FEW, MANY], ids=["few", "many"])
def test_rows_of_real_files_are_those_of_datasets(keywords: list[str | int]) -> None:
    files = [*corpus_files(), *pydicom_files()]
    found = read_headers(files, keywords)
    assert len(found) == len(files)
    results = zip(found, found.errors, found.repairs, found.is_dicom, strict=True)
    for path, result in zip(found.paths, results, strict=True):
        expected = _by_dataset(path, tags(keywords))
        assert repr(result) == repr(expected), path
        assert list(map(type, result[0])) == list(map(type, expected[0])), path


def test_most_real_files_need_no_dataset() -> None:
    corpus()  # the files of pydicom alone are less usual
    files = [path for path in [*corpus_files(), *pydicom_files()] if path.suffix == ".dcm"]
    assert sum(is_fast(path, FEW) for path in files) > 0.75 * len(files)


def series(folder: Path, count: int = 30, seed: int = 0) -> list[Path]:
    """Write similar files, some of which have other elements or lengths."""
    some = random.Random(seed)
    paths = []
    for number, image in enumerate(ct_images(thorax(count, 16, 16))):
        if some.random() < 0.3:
            image.SeriesDescription = "x" * some.randrange(20)
        if some.random() < 0.2:
            image.ImageComments = "y" * some.choice([3, 3000, 9000])
        if some.random() < 0.2:
            image.AnatomicRegionSequence = [codes.SCT.Lung]
        if some.random() < 0.1:
            image.SpecificCharacterSet, image.PatientName = "ISO_IR 100", "Müller^Jürg"
        paths.append(folder / f"{number:03}.dcm")
        image.save_as(
            paths[-1], transfer_syntax=some.choice([None, None, None, ImplicitVRLittleEndian, ExplicitVRBigEndian])
        )
    return paths


@pytest.mark.parametrize("seed", range(4))
def test_similar_files(tmp_path: Path, seed: int) -> None:
    paths = series(tmp_path, seed=seed)
    keywords = [*FEW, "InstanceNumber", "SliceLocation", "ImageComments", "WindowWidth"]
    found = read_headers(paths, keywords)
    assert list(found) == [_by_dataset(str(path), tags(keywords))[0] for path in paths]
    assert found.column("InstanceNumber") == list(range(1, 31))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(
                [
                    "Modality",
                    "PatientName",
                    "PatientID",
                    "StudyDate",
                    "Rows",
                    "WindowWidth",
                    "ImageComments",
                    "NumberOfFrames",
                    "StudyID",
                ]
            ),
            st.sampled_from(["", "1", "12", "20240131", "123"]),
        ),
        min_size=1,
        max_size=9,
    )
)
def test_any_sequence_of_files(tmp_path_factory: pytest.TempPathFactory, contents: list[dict[str, str]]) -> None:
    folder = tmp_path_factory.mktemp("any")
    paths = []
    for number, content in enumerate(contents):
        ds = Dataset()
        ds.checking = "off"
        for keyword, value in content.items():
            setattr(ds, keyword, int(value or 0) % 1000 if keyword == "Rows" else value)
        paths.append(folder / str(number))
        ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
        ds.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
        ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
        ds.save_as(paths[-1])
    keywords = ["Modality", "PatientName", "Rows", "NumberOfFrames"]
    assert list(read_headers(paths, keywords)) == [_by_dataset(str(path), tags(keywords))[0] for path in paths]


def test_damaged_files_have_the_result_of_datasets(tmp_path: Path) -> None:
    some = random.Random(1)
    data = bytearray(Path(examples.get_path("ct")).read_bytes()[:3000])
    paths = []
    for number in range(300):
        broken = bytearray(data)
        for _ in range(some.randrange(1, 4)):
            broken[some.randrange(128, len(broken))] = some.randrange(256)
        paths.append(tmp_path / f"{number:03}")
        paths[-1].write_bytes(broken[: some.choice([len(broken), some.randrange(100, len(broken))])])
    found = read_headers(paths, MANY)
    for path, *result in zip(found.paths, found, found.errors, found.repairs, found.is_dicom, strict=True):
        assert repr(tuple(result)) == repr(_by_dataset(path, tags(MANY))), path


def test_errors_and_repairs_have_columns(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no DICOM, but a text of some length" * 10)
    (tmp_path / "empty").touch()
    ds = Dataset(Modality="CT", PatientName="Doe", WindowWidth="12345")
    ds.save_as(tmp_path / "repaired", transfer_syntax=ImplicitVRLittleEndian)
    broken = (tmp_path / "repaired").read_bytes().replace(b"12345", b"wide ")
    (tmp_path / "repaired").write_bytes(broken)
    names = ["empty", "missing", "repaired", "text"]
    with warnings.catch_warnings(), ThreadPoolExecutor(2) as pool:
        warnings.simplefilter("error")
        found = read_headers([tmp_path / name for name in names], ["Modality", "WindowWidth"], workers=pool)
    assert [row[0] for row in found] == [None, None, "CT", None]
    assert ["empty" in found.errors[0], "No such file" in found.errors[1], found.errors[2]] == [True, True, ""]
    assert "DICM" in found.errors[3]
    assert [len(each) > 0 for each in found.repairs] == [False, False, True, False]
    assert repr(found) == "<Headers: 4 files, 2 elements, 3 files with errors>"


def test_folders_are_searched(tmp_path: Path) -> None:
    paths = series(tmp_path, 3)
    (tmp_path / "below").mkdir()
    paths[2] = paths[2].rename(tmp_path / "below" / "third.dcm")
    assert read_headers(tmp_path, FEW).paths == [str(path) for path in paths]
    assert len(read_headers(str(paths[0]), FEW)) == 1
    assert len(read_headers([], FEW)) == 0


def test_executors_and_processes(tmp_path: Path) -> None:
    paths = series(tmp_path, 20) * 30
    expected = list(read_headers(paths, FEW))
    done: list[int] = []
    with ThreadPoolExecutor(2) as pool:
        assert list(read_headers(paths, FEW, workers=pool, progress=done.append)) == expected
    assert done == [256, 512, 600]
    assert list(read_headers(paths, FEW, workers=2)) == expected


def test_bad_arguments() -> None:
    with pytest.raises(ValueError, match="at least one keyword"):
        read_headers([], [])
    with pytest.raises((KeywordError, ValueError), match="PatientNmae"):
        read_headers([], ["PatientNmae"])
    with pytest.raises(UnknownNameError, match="'Rows' was not read; the keywords are Modality"):
        read_headers([], ["Modality"]).column("Rows")


def test_values_that_may_change_are_not_shared(tmp_path: Path) -> None:
    paths = series(tmp_path, 2)
    first, second = read_headers(paths, ["ImageType", "PixelSpacing"])
    first[0].append("CHANGED")
    assert "CHANGED" not in second[0]
    assert "CHANGED" not in read_headers(paths, ["ImageType"])[0][0]


def test_arrow_and_pandas(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    ds = Dataset(PatientName="Doe^Jane", Rows=3, ImageType=["A", "B"], WindowWidth=[1, 2.5], SliceLocation=7)
    ds.save_as(tmp_path / "a", transfer_syntax=ImplicitVRLittleEndian)
    (tmp_path / "b").write_text("x")
    found = read_headers(tmp_path, ["PatientName", "Rows", "ImageType", "WindowWidth", "SliceLocation", 0x00091001])
    table = found.to_arrow()
    assert [str(each.type) for each in table.schema] == [
        "string", "string", "int64", "list<item: string>", "list<item: double>", "double", "string", "string",
        "list<item: string>",
    ]  # fmt: skip
    row = table.to_pylist()[0]
    assert row["PatientName"] == "Doe^Jane"
    assert (row["Rows"], row["ImageType"], row["WindowWidth"], row["SliceLocation"]) == (3, ["A", "B"], [1, 2.5], 7)
    assert table.column("error").to_pylist()[1]
    pytest.importorskip("pandas")
    assert list(found.to_pandas()["Rows"])[:1] == [3]


def test_the_function_is_public() -> None:
    assert dcmgen.read_headers is read_headers


@pytest.mark.parametrize("kept", [3, 8, 11, 12])
def test_a_requested_value_that_is_cut(tmp_path: Path, kept: int) -> None:
    ds = Dataset(Modality="CT", PatientName="Some^Name^A.")
    ds.save_as(tmp_path / "whole", transfer_syntax=ImplicitVRLittleEndian)
    data = (tmp_path / "whole").read_bytes()
    path = tmp_path / "cut"
    path.write_bytes(data[: data.index(b"Some^") + kept])
    found = read_headers([path], ["Modality", "PatientName"])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert found[0] == ("CT", dcmgen.dcmread(path).PatientName)
    assert bool(found.repairs[0]) is (kept < 12)
