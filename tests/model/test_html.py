"""HTML of datasets and sequences for notebooks."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from dcmgen import Dataset, dcmread, examples
from dcmgen.model.html import Picture, html
from tests.notebook import ELEMENTS, HOSTILE, LIMIT, Page


def line(ds: Dataset, name: str) -> str:
    return next(line for line in Page(html(ds)).lines if name in line)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_everything_is_escaped(hostile: str) -> None:
    ds = Dataset(PatientName=hostile, PatientID=hostile, SOPClassUID=hostile, BeamSequence=[{"BeamName": hostile}, {}])
    ds.ConceptNameCodeSequence = [{"CodeMeaning": hostile}]
    ds.PatientComments = hostile * 100
    ds.private_block(0x0009, hostile, create=True).add_new(1, "LO", hostile)
    ds.file_meta.ImplementationVersionName = hostile
    ds._info().filename = hostile
    text = html(ds, Picture(text=hostile, error=hostile))
    page = Page(text)
    assert set(page.seen) == ELEMENTS - {"a", "em"}
    page.check(hostile)


def test_items_unfold() -> None:
    ds = Dataset(PatientID="7", BeamSequence=[{"BeamName": "first"}, {"BeamNumber": 2}, {}])
    page = Page(html(ds))
    assert page.seen.count("details") == 1 + 3
    assert "open" not in dict(page.attributes)
    assert line(Dataset(BeamSequence=[]), "Beam Sequence").endswith("SQ 0 items")
    assert page.lines == [
        "(0010,0020) Patient ID LO 7",
        "(300A,00B0) Beam Sequence SQ 3 items",
        "Item 1 first",
        "(300A,00C2) Beam Name LO first",
        "Item 2 Beam Number 2",
        "(300A,00C0) Beam Number IS 2",
        "Item 3",
    ]


def test_a_single_item_is_named_by_its_sequence_and_unfolded() -> None:
    code = {"CodeValue": "T", "CodingSchemeDesignator": "SRT", "CodeMeaning": "Lung"}
    ds = Dataset(ConceptNameCodeSequence=[code])
    assert line(ds, "Concept Name").endswith("SQ 1 item Lung")
    assert "<details open>" in html(ds)
    assert line(Dataset(ContentSequence=[{}, {"ConceptNameCodeSequence": [code]}]), "Item 2") == "Item 2 Lung"


def test_values() -> None:
    ds = Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2",
        ImageType=["ORIGINAL", "PRIMARY"],
        PatientID="",
        PatientComments="x" * 3000,
        PixelSpacing=["0.50", "1"],
        ContourData=list(range(300)),
        ICCProfile=bytes(1000),
    )
    assert line(ds, "SOP Class").endswith("UI CT Image Storage")
    assert 'title="1.2.840.10008.5.1.4.1.1.2"' in html(ds)
    assert line(ds, "Image Type").endswith("CS ORIGINAL, PRIMARY")
    assert line(ds, "Patient ID").endswith("LO ")
    assert line(ds, "Comments").endswith("LT " + "x" * 120 + "…")
    assert f'title="{"x" * 2000}… (3000 characters)"' in html(ds)
    assert line(ds, "Spacing").endswith("DS 0.50, 1")
    assert line(ds, "Contour").endswith("DS 0, 1, 2, 3, 4, 5, 6, 7, … (300 values)")
    assert '30, 31, …"' in html(ds)
    assert line(ds, "ICC").endswith("OB 1,000 bytes")


def test_private_elements_are_muted() -> None:
    ds = Dataset(PatientID="1", BeamSequence=[{}])
    ds.private_block(0x0009, "ACME", create=True).add_new(1, "SQ", [{"PatientID": "2"}])
    assert html(ds).count('<li class="private">') == 2


def test_the_head_identifies_the_object(tmp_path: Path) -> None:
    examples.ct.save_as(tmp_path / "x.dcm")
    head = html(dcmread(tmp_path / "x.dcm")).partition("</header>")[0]
    for text in ("CT Image Storage", "Phantom^Example", "128 × 128", "Explicit VR Little Endian", "x.dcm"):
        assert text in head
    assert "repair" not in head


def test_repairs_are_listed(tmp_path: Path) -> None:
    ds = Dataset(PatientID="<1>")
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    ds.save_as(tmp_path / "x.dcm")
    data = (tmp_path / "x.dcm").read_bytes()
    (tmp_path / "x.dcm").write_bytes(data + data[-12:])
    with pytest.warns(UserWarning, match="twice"):
        read = dcmread(tmp_path / "x.dcm")
    head = html(read).partition("</header>")[0]
    assert "1 repair<" in head
    assert str(read.repairs[0]).split(": ")[1] in head


def test_a_value_that_cannot_be_decoded_is_reported(tmp_path: Path) -> None:
    Dataset(PatientID="1", PixelSpacing=["0.25", "1"], Rows=2).save_as(tmp_path / "x.dcm")
    data = (tmp_path / "x.dcm").read_bytes()
    (tmp_path / "x.dcm").write_bytes(data.replace(b"0.25", b"<x>5"))
    ds = dcmread(tmp_path / "x.dcm", strict=True)
    assert "<" in line(ds, "Pixel Spacing")
    assert "PixelSpacing" in line(ds, "Pixel Spacing")
    assert line(ds, "Rows").endswith("US 2")


# ---- bounds


def many_frames() -> Dataset:
    frames = [
        {
            "FrameContentSequence": [{"StackID": "1", "InStackPositionNumber": number}],
            "PlanePositionSequence": [{"ImagePositionPatient": [0, 0, number]}],
        }
        for number in range(10_000)
    ]
    ds = Dataset(PerFrameFunctionalGroupsSequence=frames, PatientID="1", ReferencedStudySequence=[{"StudyID": "7"}] * 9)
    ds.SharedFunctionalGroupsSequence = [{"PixelMeasuresSequence": [{"SliceThickness": 1}]}]
    ds.WaveformSequence = [{"ChannelLabel": "last"}]
    return ds


def deep(levels: int) -> Dataset:
    ds = item = Dataset()
    for _ in range(levels):
        item.BeamSequence = [{"BeamName": "x"}]
        item = item.BeamSequence[0]
    return ds


def wide(count: int, value: str) -> Dataset:
    ds = Dataset()
    for number in range(count):
        ds.add_new(0x00091000 + (number // 200 << 17) + number % 200, "UT", value)
    return ds


@pytest.mark.parametrize(
    "ds",
    [
        many_frames(),
        deep(2_000),
        wide(10_000, "x" * 50),
        wide(1_000, '"' * 5_000),
        Dataset(BeamSequence=[{"BeamName": "x"}] * 10_000),
        Dataset(BeamSequence=[{"BeamDescription": "<&'\"" * 10_000}] * 2_000),
        Dataset(SelectorUCValue=["x" * 100_000] * 60),
    ],
    ids=["frames", "deep", "elements", "long values", "items", "hostile", "long list"],
)
def test_size_and_time_are_bounded(ds: Dataset) -> None:
    start = time.process_time()
    text = html(ds)
    assert time.process_time() - start < 0.5
    assert len(text) < LIMIT
    Page(text)


def test_large_sequences_leave_space_for_others() -> None:
    lines = Page(html(many_frames())).lines
    top = [line for line in lines if re.search(" SQ | LO ", line)]
    assert [line for line in lines if "last" in line]
    assert [line for line in lines if "Slice Thickness" in line]
    assert sum("Study ID" in line for line in lines) == 9
    assert any("Per-Frame" in line and "10,000 items" in line for line in top)
    shown = sum(line.startswith("Item ") and "In-Stack" not in line for line in lines)
    assert 100 < shown < 10_000
    assert any(re.fullmatch(r"… 9,\d{3} more items", line) for line in lines)


def test_elements_that_are_left_out_are_counted() -> None:
    lines = Page(html(wide(10_000, "x"))).lines
    listed = sum(line.startswith("(") for line in lines)
    assert lines[-1] == f"… {10_000 - listed:,} more elements"
    assert "more" not in Page(html(wide(500, "x"))).lines[-1]


def test_a_sequence_is_listed_without_its_dataset() -> None:
    ds = Dataset(BeamSequence=[{"BeamName": "first"}, {"BeamName": "<second>"}])
    page = Page(ds.BeamSequence._repr_html_())
    assert page.lines[0] == "Item 1 first"
    assert page.lines[2] == "Item 2 <second>"
    assert len(Dataset(BeamSequence=[{}] * 20_000).BeamSequence._repr_html_()) < LIMIT
