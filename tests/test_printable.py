"""Control characters in files, file names and messages are shown escaped, and a line stays one line."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import unicodedata
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen._printable import printable
from dcmgen.cli.app import run
from dcmgen.codec.reading import Repair
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import DicomError, RepairWarning, ValueWarning
from dcmgen.fileset import FileSet
from dcmgen.validation import validate, validate_across, validate_paths
from dcmgen.validation.reports.html import page
from dcmgen.validation.reports.report import Finding, Report

EVIL = "a\x1b[2J\x9b2J\r\nroot: \u202etxt\u2066\u2028\x00b"
ASCII = "".join(c for c in EVIL if c.isascii())
CLASS = "1.2.840.10008.5.1.4.1.1.7"


def evil() -> Dataset:
    """A dataset with control characters in every kind of text that listings and findings show."""
    ds = Dataset(SOPClassUID=CLASS, StudyInstanceUID="1.2", SeriesInstanceUID="1.3", SOPInstanceUID=f"1.2.{ASCII}")
    ds.Modality = ds.PatientSex = ds.StudyDate = ds.StudyTime = ds.ReferencedSOPClassUIDInFile = ASCII
    ds.PatientName = ds.PatientID = ds.StudyDescription = ds.PatientComments = EVIL
    ds.ImageType = [ASCII, ASCII]
    ds.InstanceNumber = "1"
    ds.FailedSOPInstanceUIDList = [f"1.{ASCII}", ASCII]
    ds.add_new(0x00090010, "LO", EVIL)
    ds.add_new(0x00091001, "UN", EVIL.encode())
    ds.add_new(0x00091002, "UI", ASCII)
    ds.add_new(0x00091003, "SH", EVIL * 20)
    ds.ReferencedImageSequence = [{"ReferencedSOPInstanceUID": f"1.2.{ASCII}", "ReferencedSOPClassUID": ASCII}]
    ds.SpecificCharacterSet = "ISO_IR 192"
    return ds


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two hostile files, of which one has a hostile name."""
    root = tmp_path / "folder"
    root.mkdir()
    dcmwrite(root / "PLAIN", evil())
    dcmwrite(root / EVIL.replace("\0", ""), evil())
    return root


def assert_clean(text: str, lines: bool = True) -> None:
    """Check that a text contains no control characters but the line breaks between its lines."""
    assert text
    for line in text.split("\n") if lines else [text]:
        wrong = [
            c
            for c in line
            if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs")
            or unicodedata.bidirectional(c) in ["LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"]
        ]
        assert not wrong, ascii(line)
        assert not line.startswith("root:"), ascii(text)


def test_every_control_character_is_escaped() -> None:
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        shown = printable(char)
        if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp"):
            assert shown == char.encode("unicode_escape").decode()
        if shown != char:
            assert shown.isascii()
            assert shown.startswith("\\")
    assert printable("Müller^山田　太郎 \u200c") == "Müller^山田　太郎 \u200c"
    assert printable(EVIL) == r"a\x1b[2J\x9b2J\r\nroot: \u202etxt\u2066\u2028\x00b"


LISTINGS: list[Callable[[Dataset], Any]] = [
    str,
    repr,
    Dataset._repr_html_,
    Dataset.top,
    lambda ds: "\n".join(ds.lines()),
    lambda ds: "\n".join(map(str, ds.iterall())),
    lambda ds: "\n".join(map(repr, ds.iterall())),
    lambda ds: "\n".join(element.repval for element in ds.iterall()),
    lambda ds: repr(ds.private_creators(0x0009)),
    lambda ds: repr(ds.ImageType),
    lambda ds: repr(list(ds)),
]


@pytest.mark.parametrize("show", LISTINGS)
def test_listings(show: Callable[[Dataset], Any], folder: Path) -> None:
    ds = evil()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert_clean(show(ds))
        assert_clean(show(copy.deepcopy(ds)))
        read = dcmread(folder / "PLAIN")
        read.file_meta.ImplementationVersionName = EVIL
        assert_clean(repr(read.private_block(0x0009, EVIL)))
        assert_clean(show(read))


REPORTS: list[Callable[[Report], str]] = [
    str,
    Report.summary,
    Report.to_html,
    Report.to_junit,
    Report.to_json,
    lambda report: page({EVIL: report}),
    lambda report: "\n".join(map(str, report)),
    lambda report: "\n".join(finding.message for finding in report),
]


@pytest.mark.parametrize("show", REPORTS)
def test_reports(show: Callable[[Report], str], folder: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RepairWarning)
        reports = [validate(evil()), *(report for _, report in validate_paths([folder])), validate_across([folder])]
    reports.append(Report(source=EVIL, sop_instance=EVIL, iod="CT Image", findings=(finding(),)))
    for report in reports:
        assert report.findings
        assert_clean(show(report))


def finding() -> Finding:
    return Finding("error", "type-1.missing", EVIL, path=EVIL, value=EVIL, fix=EVIL)


def test_reports_stay_well_formed() -> None:
    report = Report(source=EVIL, findings=(finding(),))
    assert ElementTree.fromstring(report.to_junit()).find(".//failure") is not None
    assert json.loads(report.to_json())["findings"][0]["value"] == EVIL
    assert pickle.loads(pickle.dumps(report)) == report


def test_errors_warnings_and_repairs() -> None:
    assert_clean(str(DicomError(EVIL, path=EVIL, tag_path=EVIL, advice=EVIL)), lines=False)
    assert_clean(str(Repair(EVIL, EVIL, 1, EVIL)), lines=False)
    assert_clean(repr(Repair(EVIL, EVIL, 1, EVIL)), lines=False)
    assert_clean(str(RepairWarning(EVIL)), lines=False)
    assert_clean(repr(TransferSyntax.of(EVIL)), lines=False)
    with pytest.warns(RepairWarning) as caught:
        warnings.warn(EVIL, RepairWarning, stacklevel=1)
    assert_clean(warnings.formatwarning(caught[0].message, RepairWarning, "x", 1, ""))
    ds = Dataset()
    ds.checking = "warn"
    with pytest.warns(ValueWarning) as caught:
        ds.PatientID = EVIL
    assert_clean(str(caught[0].message), lines=False)
    for call in (
        lambda: dcmread(EVIL.encode()),
        lambda: evil().compress(EVIL),
        lambda: dcmwrite("/dev/null", evil(), transfer_syntax=EVIL),
        lambda: evil()[EVIL],
        lambda: getattr(evil(), EVIL),
        lambda: evil().add_new(EVIL, "LO", "x"),
        lambda: evil().add_new("PatientID", EVIL, "x"),
        lambda: setattr(evil(), "PatientWeight", EVIL),
        lambda: evil().typed().PixelSpacing,
        lambda: FileSet().add(evil()).load().pixel_array,
    ):
        with pytest.raises((DicomError, AttributeError)) as raised:
            call()
        assert_clean(str(raised.value), lines=False)


def test_file_sets(folder: Path) -> None:
    fs = FileSet.from_folder(folder)
    assert_clean(str(fs))
    assert_clean(repr(fs))
    assert_clean("\n".join(map(repr, fs)))
    assert_clean("\n".join(map(str, fs.repairs)))


@pytest.mark.parametrize(
    "command",
    ["dump", "dump -t PatientID", "validate", "validate --json", "validate --level note", "dicomdir", "convert"],
)
def test_commands(command: str, folder: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    name, *options = command.split()
    for path in sorted(folder.iterdir()):
        if name == "dicomdir":
            path = folder
        if name == "convert":
            options = [str(tmp_path / path.name), "-t", "ImplicitVRLittleEndian"]
        run([name, str(path), *options])
        done = capfd.readouterr()
        assert_clean(done.out + done.err)
    if name == "validate":
        run([name, str(folder), *options])
        done = capfd.readouterr()
        assert_clean(done.out + done.err)
