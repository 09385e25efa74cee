"""What is remembered of other files never changes a report."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from dcmgen import Dataset, dcmread, examples
from dcmgen.errors import DicomError
from dcmgen.validation import Report, Validator, memory
from dcmgen.validation.collector import Collector
from dcmgen.validation.context import Context
from dcmgen.validation.run import run
from tests.data import corpus_files, pydicom_files

LIMIT = 10
EXAMPLES = ("ct", "mr", "rt_plan", "rt_dose", "rt_ss", "rgb_color", "palette_color", "overlay")
VARIANTS = 12


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_memories", {})


@pytest.fixture
def again(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether what was remembered was enough, for each attempt."""
    told: list[bool] = []
    original = memory._again

    def noted(*args: object) -> Report | None:
        report = original(*args)  # type: ignore[arg-type]
        told.append(report is not None)
        return report

    monkeypatch.setattr(memory, "_again", noted)
    return told


def both(path: Path) -> tuple[Report | None, Report | None]:
    """The reports with what is remembered, and without; None where the file cannot be read."""
    found: list[Report | None] = []
    for call in (
        lambda: memory.remembered(dcmread(path), LIMIT, None),
        lambda: run(Context(dcmread(path)), Collector(LIMIT)),
    ):
        try:
            found.append(call())
        except DicomError:
            found.append(None)
    return found[0], found[1]


def patched(data: bytes, places: list[tuple[int, int]], chance: random.Random) -> bytes:
    """A copy of a file with one value, or a few bytes wherever they fall, changed."""
    copy = bytearray(data)
    if places and chance.random() < 0.8:
        start, length = chance.choice(places)
        kind = chance.choice(("digit", "letter", "empty", "foreign", "any"))
        place = start + chance.randrange(length)
        if kind == "empty":
            copy[start : start + length] = b" " * length
        elif kind == "digit":
            digits = [i for i in range(start, start + length) if copy[i : i + 1].isdigit()] or [place]
            copy[chance.choice(digits)] = chance.choice(b"0123456789")
        else:
            copy[place] = {"letter": chance.choice(b"ABCLR"), "foreign": 0xE9, "any": chance.randrange(256)}[kind]
    else:
        for _ in range(chance.randint(1, 3)):
            copy[chance.randrange(132, min(len(copy), 1 << 14))] = chance.randrange(256)
    return bytes(copy)


def values(path: Path) -> list[tuple[int, int]]:
    """Where the values of a file's first level lie."""
    dataset = dcmread(path)
    meta = dataset.file_meta
    found = []
    for level in (dataset, meta):
        for tag, entry in level._raw.items():
            source, offset, length = level._source.span(tag, entry)  # type: ignore[union-attr]
            if 0 < length < 200:
                found.append((source.context.base + offset, length))
    return found


def check(path: Path, folder: Path, variants: int) -> None:
    """Validate a file and changed copies of it in both ways."""
    chance = random.Random(path.name)
    data = path.read_bytes()
    if len(data) < 200:
        return
    copy = folder / "copy.dcm"
    copy.write_bytes(data)
    first = both(copy)
    assert first[0] == first[1]
    places = values(path) if first[0] is not None else []
    for _ in range(variants):
        copy.write_bytes(patched(data, places, chance))
        with_it, without = both(copy)
        assert with_it == without


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.filterwarnings("ignore")
def test_examples(name: str, tmp_path: Path, again: list[bool]) -> None:
    check(examples.get_path(name), tmp_path, 40)
    assert sum(again) > 4
    assert not all(again)


@pytest.mark.parametrize("path", [*corpus_files(), *pydicom_files()][::3], ids=lambda p: p.name)
@pytest.mark.filterwarnings("ignore")
def test_real_files(path: Path, tmp_path: Path) -> None:
    check(path, tmp_path, VARIANTS)


@pytest.mark.filterwarnings("ignore")
def test_series(ct: Dataset, tmp_path: Path, again: list[bool]) -> None:
    """Files of a series differ in what no table looks at, also in its length; a mistake is found where it is."""
    expected = [[], [], [], ["meta.sop-instance"], ["uid.distinct"], ["vr.DS.form"], ["window.width"], []]
    ct.WindowCenter, ct.WindowWidth = 40, 400
    for number, kinds in enumerate(expected):
        ct.SOPInstanceUID = ct.file_meta.MediaStorageSOPInstanceUID = f"2.25.{10**number}"
        ct.ImagePositionPatient = [0, 0, number * 2.5]
        ct.InstanceNumber = ct.SmallestImagePixelValue = number
        ct.WindowWidth = 0 if "window.width" in kinds else 400 + number
        if "uid.distinct" in kinds:
            ct.SOPInstanceUID = ct.file_meta.MediaStorageSOPInstanceUID = ct.SeriesInstanceUID
        path = tmp_path / f"{number}.dcm"
        ct.save_as(path)
        data = path.read_bytes()
        if "meta.sop-instance" in kinds:
            data = data.replace(ct.SOPInstanceUID.encode(), b"2.25.9999", 1)
        if "vr.DS.form" in kinds:
            data = data.replace(b"0\\0\\12.5", b"0\\0\\12,5")
        path.write_bytes(data)
        report = Validator().validate(path)
        assert sorted({f.kind for f in report.errors}) == kinds
        assert report.source == str(path)
        assert report.sop_instance == ct.SOPInstanceUID
        assert both(path)[0] == both(path)[1]
    assert again.count(True) > len(expected)


def test_bugs_are_told(ct: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    for number in range(3):
        ct.InstanceNumber = number
        ct.save_as(tmp_path / "a.dcm")
        if number:
            monkeypatch.setattr(f"dcmgen.validation.{'memory' if number == 1 else 'walk'}.check_element", broken)
        kinds = {f.kind for f in Validator().validate(tmp_path / "a.dcm")}
        assert kinds == ({"internal-error"} if number == 2 else set())


def test_limit_and_rules_are_told_apart(tmp_path: Path, ct: Dataset) -> None:
    del ct.PatientID
    ct.save_as(tmp_path / "a.dcm")
    assert [f.kind for f in Validator().validate(tmp_path / "a.dcm").errors] == ["type-2.missing"]
    assert not Validator(rules=["vr.*"]).validate(tmp_path / "a.dcm").findings


def test_memory_is_bounded(tmp_path: Path, ct: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST_SHAPES", 2)
    for keyword in ("ImageComments", "StationName", "ProtocolName", "StudyDescription"):
        setattr(ct, keyword, "A")
        ct.save_as(tmp_path / "a.dcm")
        Validator().validate(tmp_path / "a.dcm")
        assert 0 < len(memory._memories) <= 2
