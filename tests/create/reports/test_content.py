"""Content trees are written as reports of the right class, and read back as they were."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dcmgen as dcm
from dcmgen import codes, create, uid
from dcmgen.create import CreateError, report, reports
from dcmgen.create.reports import (
    ByReference,
    Coded,
    Column,
    Composite,
    Container,
    ContentItem,
    Date,
    DateTime,
    Image,
    Invalid,
    Num,
    PName,
    Reference,
    Scoord,
    Scoord3D,
    Table,
    Tcoord,
    Text,
    Time,
    UIDRef,
    Verifier,
    Waveform,
    content_of,
)
from dcmgen.errors import DicomError, ElementValueError
from dcmgen.iods import BasicTextSR, Comprehensive3DSR, ComprehensiveSR, EnhancedSR, ExtensibleSR, TwelveLeadECG
from dcmgen.model.dataset import Dataset
from tests.create import judges
from tests.create.reports.documents import FRAME_OF_REFERENCE, complaints, ct
from tests.data import corpus_files, pydicom_files

TITLE = "Diagnostic Imaging Report"
SQUARE = [[1, 1], [9, 1], [9, 9], [1, 9], [1, 1]]


def ecg() -> TwelveLeadECG:
    """Return an ECG of one multiplex group with two channels."""
    made = TwelveLeadECG.new(StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.3.7", SOPInstanceUID="1.2.3.7.1")
    made.WaveformSequence = [{"NumberOfWaveformChannels": 2}]
    return made


def basic() -> Container:
    """Return content that a Basic Text SR allows."""
    return Container(
        TITLE,
        [
            PName("Person Observer Name", "Doe^John"),
            Container(
                "Findings",
                [
                    Text("Finding", "A nodule\r\nin the lung — größer", [Image(ct(), name="Source of Measurement")]),
                    Coded("Finding", "Nodule", observed=datetime(2026, 1, 2, 3, 4, 5), observation_uid="1.2.9"),
                    Date("Study Date", date(2026, 1, 2)),
                    Time("Study Time", time(10, 15)),
                    DateTime("Start of X-Ray Irradiation", datetime(2026, 1, 2, 10, 15)),
                    UIDRef("Tracking Unique Identifier", "1.2.3.4"),
                    Waveform(ecg(), channels=[(1, 2), (1, 0)]),
                    Composite(Reference(uid.GrayscaleSoftcopyPresentationStateStorage, "1.2.8.1", "1.2.8", "1.2.3")),
                ],
                continuous=True,
            ),
        ],
    )


def enhanced() -> Container:
    """Return content that needs an Enhanced SR."""
    length = Num(
        "Length",
        1 / 3,
        "mm",
        [
            Coded("Measurement Method", "RECIST 1.1"),
            Scoord(
                "POLYLINE",
                SQUARE,
                Image(ct(2), presentation_state=Reference("1.2.840.10008.5.1.4.1.1.11.1", "1.2.8.1", "1.2.8", "1.2.3")),
            ),
        ],
    )
    waves = Tcoord("SEGMENT", ecg(), name="Path", offsets=[0.5, 1.25])
    return Container(TITLE, [length, Num("Width", None, qualifier="Measurement failure"), waves])


def comprehensive() -> Container:
    """Return content with a relationship by reference."""
    diameter = Num("Diameter", 12.5, "mm")
    return Container(
        TITLE,
        [Container("Findings", [diameter]), Text("Impression", "Large.", [ByReference(diameter, "INFERRED FROM")])],
    )


def comprehensive_3d() -> Container:
    """Return content with coordinates in space."""
    ring = [[0, 0, 5], [10, 0, 5], [10, 10, 5], [0, 0, 5]]
    return Container(TITLE, [Scoord3D("POLYGON", ring, ct(), name="Image Region", fiducial_uid="1.2.7")])


def extensible() -> Container:
    """Return content with a table."""
    columns = [Column("Diameter", "mm"), Column("Comment"), Column("Finding"), Column("Start of X-Ray Irradiation")]
    rows = [
        (1.5, "first", codes.SCT.Lung, datetime(2026, 1, 2)),
        (None, "second", None, None),
    ]
    return Container(TITLE, [Table("Findings", columns, rows)])


TREES: dict[type, Callable[[], Container]] = {
    BasicTextSR: basic,
    EnhancedSR: enhanced,
    ComprehensiveSR: comprehensive,
    Comprehensive3DSR: comprehensive_3d,
    ExtensibleSR: extensible,
}


@pytest.fixture(params=list(TREES), ids=lambda kind: kind.__name__)
def kind(request: pytest.FixtureRequest) -> type:
    return request.param  # type: ignore[no-any-return]


def made(kind: type) -> Any:
    return report(TREES[kind](), study=create.Study.of(ct()))


def test_the_class_follows_from_the_content(kind: type) -> None:
    assert type(made(kind)) is kind


def test_it_has_no_finding(kind: type) -> None:
    assert [str(finding) for finding in made(kind).validate()] == []


@judges.needs_validators
def test_other_programs_have_no_complaint(kind: type, tmp_path: Path) -> None:
    # neither dciodvfy nor dsrdump knows the Extensible SR IOD
    expected = {"Error - Information Object Not found", "E: Unsupported SOP Class UID (not yet implemented)"}
    assert set(complaints(made(kind), tmp_path)) <= (expected if kind is ExtensibleSR else set())


@pytest.mark.parametrize("syntax", [uid.ImplicitVRLittleEndian, uid.DeflatedExplicitVRLittleEndian])
def test_the_content_is_read_as_it_was_given(kind: type, syntax: str, tmp_path: Path) -> None:
    made(kind).save_as(tmp_path / "x.dcm", transfer_syntax=syntax)
    read = dcm.dcmread(tmp_path / "x.dcm")
    assert content_of(read) == TREES[kind]()
    assert read.typed().content() == TREES[kind]()  # type: ignore[attr-defined]


def test_values_are_read_exactly() -> None:
    content = made(EnhancedSR).content()
    (length,) = content.find("Length")
    assert (length.value, length.unit, length.qualifier) == (1 / 3, codes.UCUM.Millimeter, None)
    assert length.children[1].points.tolist() == SQUARE
    assert length.children[1].image.instance.series_uid == "1.2.3.4"
    assert content.find("Width")[0].value is None
    assert made(BasicTextSR).content().find("Finding")[0].value == "A nodule\r\nin the lung — größer"
    assert made(BasicTextSR).SpecificCharacterSet == "ISO_IR 192"


def test_relationships_follow_from_templates_and_value_types() -> None:
    nodule = Coded("Finding", "Nodule", [Coded("Laterality", "Right"), Text("Comment", "x")])
    number = Num("Diameter", 1, "mm", [Coded("Derivation", "Mean"), Image(ct()), Num("Length", 1, "mm")])
    region = Scoord("POINT", [1, 1], ct())
    root = Container(TITLE, [PName("Person Observer Name", "Doe"), nodule, number, region])
    found = [
        (child.label.split(":")[0], parent.relationship_to(child))
        for parent in root.walk()
        for child in parent.children
    ]
    assert dict(found[:4]) == {
        "Person Observer Name": "HAS OBS CONTEXT",
        "Finding": "CONTAINS",
        "Diameter": "CONTAINS",
        "point, 1 point": "CONTAINS",
    }
    assert [relation for _, relation in found[4:]] == [
        "HAS CONCEPT MOD",
        "HAS PROPERTIES",
        "HAS CONCEPT MOD",
        "INFERRED FROM",
        "INFERRED FROM",
        "SELECTED FROM",
    ]


def test_a_given_relationship_is_written() -> None:
    root = Container(TITLE, [Text("Finding", "x", [Text("Comment", "y", relationship="INFERRED FROM")])])
    written = report(root)
    assert written.ContentSequence[0].ContentSequence[0].RelationshipType == "INFERRED FROM"
    assert written.content() == root
    assert root != Container(TITLE, [Text("Finding", "x", [Text("Comment", "y")])])


def test_evidence_is_listed_by_study() -> None:
    ours, other = ct(1), ct(7, study="1.2.4")
    content = Container(TITLE, [Image(ours), Image(other), Image(ours)])
    written = report(content, source=ours)
    assert written.PatientID == "4711"
    (current,) = written.CurrentRequestedProcedureEvidenceSequence
    (pertinent,) = written.PertinentOtherEvidenceSequence
    assert (current.StudyInstanceUID, pertinent.StudyInstanceUID) == ("1.2.3", "1.2.4")
    assert len(current.ReferencedSeriesSequence[0].ReferencedSOPSequence) == 1
    with pytest.raises(CreateError, match="several studies"):
        report(content)


def test_sources_are_evidence_too(tmp_path: Path) -> None:
    paths = [tmp_path / "1.dcm", tmp_path / "2.dcm"]
    for number, path in enumerate(paths, 1):
        ct(number).save_as(path)
    written = report(Container(TITLE, [Image(paths[0])]), source=tmp_path)
    series = written.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[0]
    assert [each.ReferencedSOPInstanceUID for each in series.ReferencedSOPSequence] == ["1.2.3.4.1", "1.2.3.4.2"]


def test_a_document_is_verified_and_replaces_another() -> None:
    first = report(basic(), source=ct())
    verifier = Verifier("Roe^Rita", "Clinic", when=datetime(2026, 1, 3), code=("1", "99ACME", "Rita"))
    second = report(basic(), source=ct(), verified_by=verifier, predecessors=first, procedures=["CT Chest Report"])
    assert (first.CompletionFlag, first.VerificationFlag) == ("PARTIAL", "UNVERIFIED")
    assert (second.CompletionFlag, second.VerificationFlag) == ("COMPLETE", "VERIFIED")
    reference = second.PredecessorDocumentsSequence[0].ReferencedSeriesSequence[0].ReferencedSOPSequence[0]
    assert reference.ReferencedSOPInstanceUID == first.SOPInstanceUID
    assert [str(finding) for finding in second.validate()] == []


def test_the_series_can_be_chosen() -> None:
    series = create.Study(PatientID="1").series(SeriesNumber=5, Manufacturer="ACME")
    documents = [report(Container(TITLE, [Text("Finding", "x")]), study=series, description="Reports") for _ in "ab"]
    assert [(each.SeriesNumber, each.InstanceNumber, each.Manufacturer) for each in documents] == [
        (5, 1, "ACME"),
        (5, 2, "ACME"),
    ]
    assert documents[0].SeriesDescription == "Reports"


def _loop() -> Container:
    loop = Container("Findings")
    loop.children.append(loop)
    return Container(TITLE, [loop])


def _enclosing() -> Container:
    outer = Container("Findings")
    outer.children.append(Text("Finding", "x", [ByReference(outer, "INFERRED FROM")]))
    return Container(TITLE, [outer])


BAD: dict[str, tuple[Callable[[], Any], str]] = {
    "a name without meaning": (lambda: Text("xyzzy", "x"), "not the meaning of a code"),
    "an ambiguous name": (lambda: Num("Standard Deviation", 1, "mm"), "several codes"),
    "a code without meaning": (lambda: Coded("Finding", ("1", "99ACME", "")), "has no meaning"),
    "an empty text": (lambda: Text("Finding", " "), "has no text"),
    "no name": (lambda: Text(None, "x"), "has no name"),  # type: ignore[arg-type]
    "infinity": (lambda: Num("Length", float("inf"), "mm"), "is inf"),
    "neither number nor reason": (lambda: Num("Length", None), "neither a value nor a qualifier"),
    "no unit": (lambda: Num("Length", 1.0), "has no unit"),
    "not a unit": (lambda: Num("Length", 1.0, "foo bar"), "not a unit of UCUM"),
    "empty date": (lambda: Date("Study Date", ""), "has no value"),
    "not a date": (lambda: Date("Study Date", "20261301"), "is not valid"),
    "not a time": (lambda: Time("Study Time", "99"), "is not valid"),
    "not a UID": (lambda: UIDRef("Tracking Unique Identifier", "1.x"), "is not a UID"),
    "not a content item": (lambda: Container(TITLE, [ct()]), "is not a content item"),  # type: ignore[list-item]
    "not an image": (lambda: Image(ecg()), "is not an image"),
    "not a waveform": (lambda: Waveform(ct()), "is not a waveform"),
    "no such channel": (lambda: Waveform(ecg(), channels=[(1, 3)]), "no channel 3"),
    "no such frame": (lambda: Image(ct(), frames=[2]), "no frame 2"),
    "frames and segments": (lambda: Image(ct(), frames=[1], segments=[1]), "exclude each other"),
    "an instance without UIDs": (lambda: Image(Dataset(SOPClassUID=uid.CTImageStorage)), "no SOPInstanceUID"),
    "a number that is a text": (lambda: Num("Length", "long", "mm"), "is 'long', which is not a number"),  # type: ignore[arg-type]
    "points that are a text": (lambda: Scoord("POINT", "center", ct()), "the points of the POINT are not an array"),
    "an offset that is a text": (
        lambda: Tcoord("POINT", ecg(), name="Path", offsets=["start"]),  # type: ignore[list-item]
        "is 'start', which is not a number",
    ),
    "too few points": (lambda: Scoord("CIRCLE", [[1, 1]], ct()), "has 1 points"),
    "points in space": (lambda: Scoord("POINT", [[1, 1, 1]], ct()), "shape"),
    "points outside of the image": (lambda: Scoord("POINT", [10, 50], ct()), "outside of the image"),
    "points that are not numbers": (lambda: Scoord("POINT", [1, float("nan")], ct()), "NaN"),
    "a polygon in an image": (lambda: Scoord("POLYGON", SQUARE, ct()), "POLYLINE"),  # type: ignore[arg-type]
    "an open polygon": (lambda: Scoord3D("POLYGON", [[0, 0, 0], [1, 0, 0], [1, 1, 0]], "1.2"), "is open"),
    "a polygon that is not planar": (
        lambda: Scoord3D("POLYGON", [[0, 0, 0], [9, 0, 0], [9, 9, 0], [0, 9, 5], [0, 0, 0]], "1.2"),
        "not in one plane",
    ),
    "no frame of reference": (lambda: Scoord3D("POINT", [1, 1, 1], ecg()), "no frame of reference"),
    "two kinds of times": (lambda: Tcoord("POINT", ecg(), name="Path", samples=[1], offsets=[1]), "several kinds"),
    "an empty table": (lambda: Table("Findings", [], []), "is empty"),
    "a short row": (lambda: Table("Findings", [Column("Length", "mm")], [[1, 2]]), "has 2 cells"),
    "a loop": (lambda: report(_loop()), "encloses itself"),
    "a reference to an enclosing item": (lambda: report(_enclosing()), "which encloses it"),
    "a reference out of the tree": (
        lambda: report(Container(TITLE, [ByReference(Text("Finding", "x"), "CONTAINS")])),
        "is not in the tree",
    ),
    "an unknown relationship": (
        lambda: report(Container(TITLE, [Text("Finding", "x", relationship="BELOW")])),  # type: ignore[arg-type]
        "is not a relationship",
    ),
    "a relationship that is not allowed": (
        lambda: report(Container(TITLE, [Text("Finding", "x", [Text("Comment", "y", relationship="CONTAINS")])])),
        "does not allow TEXT",
    ),
    "a class that does not allow the content": (
        lambda: report(Container(TITLE, [Num("Length", 1, "mm")]), kind=BasicTextSR),
        "BasicTextSR does not allow NUM",
    ),
    "an unknown series": (
        lambda: report(Container(TITLE, [Image(Reference(uid.CTImageStorage, "1.2"))])),
        "series or study of",
    ),
    "a verifier without organization": (lambda: Verifier("Doe", ""), "no name or organization"),
}


def test_a_text_is_one_number() -> None:
    assert Num("Length", "12", "mm").numbers == (12,)  # type: ignore[arg-type]


@pytest.mark.parametrize("case", list(BAD))
def test_bad_input_is_refused(case: str) -> None:
    call, message = BAD[case]
    with pytest.raises(DicomError, match=message):
        call()


def test_coordinates_of_tiled_images_state_their_origin() -> None:
    slide = ct()
    slide.add_new("TotalPixelMatrixColumns", "UL", 1000)
    slide.add_new("TotalPixelMatrixRows", "UL", 1000)
    assert Scoord("POINT", [900, 900], slide).origin == "VOLUME"
    with pytest.raises(CreateError, match="outside"):
        Scoord("POINT", [900, 900], slide, origin="FRAME")


def test_a_frame_of_reference_can_be_a_uid_or_an_instance() -> None:
    point = [[1, 2, 3]]
    assert Scoord3D("POINT", point, ct()) == Scoord3D("POINT", point, FRAME_OF_REFERENCE)


def test_invalid_content_items_state_the_reason() -> None:
    written = report(basic(), study=create.Study.of(ct()))
    del written.ContentSequence[1].ContentSequence[0].TextValue
    content = written.content()
    (invalid,) = [each for each in content.walk() if isinstance(each, Invalid)]
    assert "has no text" in invalid.reason
    assert isinstance(invalid.children[0], Image)
    with pytest.raises(CreateError, match="invalid TEXT"):
        report(content)


def test_elements_that_are_not_sequences_do_not_stop_the_reading() -> None:
    written = Dataset(report(basic(), study=create.Study.of(ct())))
    written.ContentSequence[1].ContentSequence[0].add_new("ConceptNameCodeSequence", "OB", b"12")
    written.ContentSequence[1].ContentSequence[1].add_new("ContentSequence", "OB", b"12")
    written.add_new("CurrentRequestedProcedureEvidenceSequence", "OB", b"12")
    content = content_of(written)
    reasons = [each.reason for each in content.walk() if isinstance(each, Invalid)]
    assert reasons == ["ConceptNameCodeSequence is not a sequence", "ContentSequence is not a sequence"]
    assert {each.instance.series_uid for each in content.walk() if isinstance(each, Image)} == {""}


def test_a_dataset_without_content_is_refused() -> None:
    with pytest.raises(ElementValueError, match="no content tree"):
        content_of(ct())


REPORTS = {
    "cornerstone3D__no-pixel-data.dcm": "",
    "dcmjs__sample-sr.dcm": "",
    "dcmjs__structured_report.dcm": "neither a value nor a qualifier",
    "highdicom__sr_document.dcm": "",
    "highdicom__sr_document_with_multiple_groups.dcm": "",
    "reportsi.dcm": "series or study",
    "reportsi_with_empty_number_tags.dcm": "series or study",
    "test-SR.dcm": "series or study",
}
"""Reports of other programs, and what is wrong with their content if it is written again."""


@pytest.mark.parametrize(
    "path", [path for path in (*corpus_files(), *pydicom_files()) if path.name in REPORTS], ids=lambda path: path.name
)
def test_reports_of_others_are_read_and_written(path: Path) -> None:
    theirs = dcm.dcmread(path)
    content = content_of(theirs)
    items = sum(1 for element in theirs.iterall() if element.keyword == "RelationshipType")
    assert len(list(content.walk())) == 1 + items
    assert [each.reason for each in content.walk() if isinstance(each, Invalid)] == []
    if not REPORTS[path.name]:
        assert report(content, study=create.Study.of(theirs)).content() == content
    else:
        with pytest.raises(CreateError, match=REPORTS[path.name]):
            report(content, study=create.Study.of(theirs))


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20)
LEAVES: st.SearchStrategy[ContentItem] = st.one_of(
    st.builds(Text, st.just(codes.DCM.Finding), TEXTS),
    st.builds(Num, st.just(codes.SCT.Length), st.floats(allow_nan=False, allow_infinity=False), st.just("mm")),
    st.builds(Date, st.just(codes.DCM.StudyDate), st.dates(min_value=date(1000, 1, 1))),
    st.builds(
        lambda points: Scoord("MULTIPOINT", points, ct()),
        st.lists(st.tuples(st.floats(0, 48, width=32), st.floats(0, 48, width=32)), min_size=1, max_size=5),
    ),
)
CONTENT = st.recursive(
    LEAVES,
    lambda below: st.builds(lambda children: Container("Findings", children), st.lists(below, max_size=3)),
    max_leaves=8,
)


@given(st.lists(CONTENT, max_size=3))
def test_any_content_is_read_as_it_was_given(children: list[ContentItem]) -> None:
    root = Container(TITLE, children)
    assert report(root, study=create.Study(PatientID="1")).content() == root


def test_items_print_as_lines() -> None:
    assert str(enhanced()).splitlines()[:3] == [
        TITLE,
        "  Length: 0.333333333333 mm",
        "    Measurement Method: RECIST 1.1",
    ]
    assert repr(Num("Length", 1, "mm")) == "<Num 'Length: 1 mm'>"
    assert "Container" in dir(reports)
