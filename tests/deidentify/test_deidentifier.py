from __future__ import annotations

import copy
import io
import re
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from dcmgen import Dataset, create, dcmread
from dcmgen.create.phantom import thorax
from dcmgen.deidentify import DeidentificationError, Deidentifier, Option, find_leaks
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage, EncapsulatedPDF, EnhancedMRImage
from dcmgen.model import access
from dcmgen.model.dataset import FileMetaDataset
from dcmgen.values.tag import Tag
from tests import data

KEY = "the secret key of the tests"


def made(ds: Any, *options: Option, **arguments: Any) -> Any:
    return Deidentifier(options=options, key=KEY, **arguments).deidentify(ds)


def tags_of(ds: Dataset, keep: Callable[[Tag], object]) -> list[str]:
    """Return the tags of a dataset for which a function is true."""
    return [str(tag) for tag in map(Tag, access.entries(ds)) if keep(tag)]


def is_private(tag: Tag) -> bool:
    return tag.group % 2 == 1


def image(**values: Any) -> CTImage:
    ds = create.example(CTImage)
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def test_the_source_is_not_changed_and_the_class_is_kept() -> None:
    source = image(PatientName="Doe^Jane", PatientID="4711")
    before = copy.deepcopy(source)
    result = made(source)
    assert source == before
    assert source.PatientName == "Doe^Jane"
    assert type(result) is CTImage
    assert "Doe" not in str(result)
    assert "4711" not in str(result)


def test_required_attributes_remain() -> None:
    """The Types of the IOD decide compound actions."""
    source = image(
        PatientName="Doe^Jane",
        StudyDate="20240229",  # Z, Type 2
        InstanceCreationDate="20240229",  # X/D, Type 3
        DeviceSerialNumber="SN1234",  # X/Z/D, Type 3 in General Equipment
        AccessionNumber="A-77",  # Z, Type 2
        StudyDescription="secret",  # X, Type 3
    )
    result = made(source)
    assert result.StudyDate == ""
    assert result.AccessionNumber == ""
    assert not any(each in result for each in ("InstanceCreationDate", "DeviceSerialNumber", "StudyDescription"))
    assert result.PatientName.startswith("Anonymized^")
    assert result.PatientID
    assert result.validate()


def test_type_1_attributes_get_a_dummy_value() -> None:
    enhanced = Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.2.1",
        SOPInstanceUID="1.2.3",
        DeviceSerialNumber="SN1234",  # X/Z/D, Type 1 in Enhanced General Equipment
        Manufacturer="Maker",
        ManufacturerModelName="Model",
        SoftwareVersions="1",
    )
    assert made(enhanced).DeviceSerialNumber not in ("", "SN1234")


def test_uids_are_replaced_consistently_at_every_depth() -> None:
    one = Dataset(SOPInstanceUID="1.2.3", SOPClassUID="1.2.840.10008.5.1.4.1.1.2", StudyInstanceUID="1.2.4")
    two = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4", SOPInstanceUID="1.2.5", StudyInstanceUID="1.2.4")
    two.ReferencedSeriesSequence = [
        Dataset(ReferencedInstanceSequence=[Dataset(ReferencedSOPInstanceUID="1.2.3")], SeriesInstanceUID="1.2.6")
    ]
    two.add_new(0x0072_0078, "US", 1)
    two.add_new(0x0020_0242, "UI", "1.2.7")  # not in PS3.15 Table E.1-1, but it identifies an instance
    deidentifier = Deidentifier(key=KEY)
    first, second = deidentifier.deidentify(one), deidentifier.deidentify(two)
    instance = second.ReferencedSeriesSequence[0].ReferencedInstanceSequence[0].ReferencedSOPInstanceUID
    assert instance == first.SOPInstanceUID != "1.2.3"
    assert first.StudyInstanceUID == second.StudyInstanceUID
    assert first.SOPClassUID == one.SOPClassUID
    assert second.SOPInstanceUIDOfConcatenationSource == deidentifier.pseudonyms.uid("1.2.7")
    kept = Deidentifier(options=["retain-uids"], key=KEY).deidentify(two)
    assert kept.SOPInstanceUID == "1.2.5"
    assert kept.SOPInstanceUIDOfConcatenationSource == "1.2.7"


@pytest.mark.parametrize(
    ("options", "value"),
    [([], "REMOVED"), (["retain-full-dates"], "UNMODIFIED"), (["retain-modified-dates"], "MODIFIED")],
)
def test_the_result_declares_how_it_was_made(options: Iterable[Option], value: str) -> None:
    result = made(image(), *options)
    assert (result.PatientIdentityRemoved, result.LongitudinalTemporalInformationModified) == ("YES", value)
    assert result.DeidentificationMethod
    values = [item.CodeValue for item in result.DeidentificationMethodCodeSequence]
    expected = {"retain-full-dates": ["113106"], "retain-modified-dates": ["113107"]}
    assert values == ["113100", *(code for option in options for code in expected[option])]
    again = made(result, *options)
    assert [item.CodeValue for item in again.DeidentificationMethodCodeSequence] == values


def test_dates_are_moved_by_the_same_days_for_all_objects_of_a_patient() -> None:
    deidentifier = Deidentifier(options=["retain-modified-dates"], key=KEY, most_days=100)
    one = deidentifier.deidentify(Dataset(PatientID="1", StudyDate="20240101", StudyTime="101112"))
    two = deidentifier.deidentify(
        Dataset(PatientID="1", AcquisitionDateTime="20240111101112.5", SeriesDate=["20240101"])
    )
    other = deidentifier.deidentify(Dataset(PatientID="2", StudyDate="20240101"))
    assert (two.AcquisitionDateTime.date() - one.StudyDate.date()).days == 10
    assert one.StudyDate == two.SeriesDate != other.StudyDate
    assert one.StudyDate < "20240101"
    assert one.StudyTime == "101112"
    assert two.AcquisitionDateTime.endswith("101112.5")


def test_all_values_of_a_date_are_moved() -> None:
    ds = image(DateOfLastCalibration=["20260101", "20260103"])
    first, second = (date.date() for date in made(ds, "retain-modified-dates").DateOfLastCalibration)
    assert (second - first).days == 2
    assert str(first) != "2026-01-01"


def test_dates_that_cannot_be_moved_are_not_kept() -> None:
    ds = Dataset(PatientID="1")
    ds.add_new("StudyDate", "DA", "last week")
    assert made(ds, "retain-modified-dates").StudyDate == ""


def test_private_elements() -> None:
    ds = Dataset()
    block = ds.private_block(0x7053, "Philips PET Private Group", create=True)
    block.add_new(0x00, "DS", "2.5")
    block.add_new(0x01, "LO", "Doe")
    ds.private_block(0x0009, "OTHER", create=True).add_new(0x01, "LO", "Doe")
    assert not tags_of(made(ds), is_private)
    kept = made(ds, "retain-safe-private")
    assert tags_of(kept, is_private) == ["(7053,0010)", "(7053,1000)"]


def test_private_elements_that_the_object_declares_safe() -> None:
    ds = Dataset()
    block = ds.private_block(0x0009, "MAKER", create=True)
    block.add_new(0x01, "US", 5)
    block.add_new(0x02, "LO", "Doe")
    ds.PrivateDataElementCharacteristicsSequence = [
        Dataset(
            PrivateGroupReference=0x0009,
            PrivateCreatorReference="MAKER",
            BlockIdentifyingInformationStatus="MIXED",
            NonidentifyingPrivateElements=[0x01],
        )
    ]
    kept = made(ds, "retain-safe-private")
    assert tags_of(kept, is_private) == ["(0009,0010)", "(0009,1001)"]


@pytest.mark.parametrize(
    ("options", "kept"),
    [
        ([], []),
        (["retain-uids", "retain-full-dates"], ["(0009,1001)", "(0009,1002)"]),
        (["retain-modified-dates"], ["(0009,1001)", "(0009,1002)"]),
    ],
)
def test_the_representations_of_safe_private_elements(options: list[Option], kept: list[str]) -> None:
    ds = Dataset(PatientID="1")
    block = ds.private_block(0x0009, "MAKER", create=True)
    for offset, vr, value in ((1, "UI", "1.2.3"), (2, "DA", "20240229"), (3, "PN", "Doe"), (4, "US", 5)):
        block.add_new(offset, vr, value)
    ds.PrivateDataElementCharacteristicsSequence = [
        Dataset(PrivateGroupReference=9, PrivateCreatorReference="MAKER", BlockIdentifyingInformationStatus="SAFE")
    ]
    result = made(ds, "retain-safe-private", *options)
    always = {"(0009,0010)", "(0009,1001)", "(0009,1004)"}
    assert set(tags_of(result, is_private)) == always | set(kept)
    assert (result[0x0009_1001].value == "1.2.3") == ("retain-uids" in options)
    if kept:
        assert (result[0x0009_1002].value == "20240229") == ("retain-full-dates" in options)


def test_the_name_of_a_creator_is_no_safe_element() -> None:
    ds = Dataset(PatientID="1")
    ds.add_new(0x0009_0000, "LO", "MAKER")
    ds.add_new(0x0009_0011, "LO", "Doe^Jane")
    ds.PrivateDataElementCharacteristicsSequence = [
        Dataset(PrivateGroupReference=9, PrivateCreatorReference="MAKER", BlockIdentifyingInformationStatus="SAFE")
    ]
    assert tags_of(made(ds, "retain-safe-private"), is_private) == []


def test_uids_of_the_standard_are_not_removed_values() -> None:
    reference = Dataset(ReferencedSOPClassUID="1.2.840.10008.3.1.2.1.1", ReferencedSOPInstanceUID="1.2.99")
    result = Deidentifier(key=KEY).run(image(ReferencedPatientSequence=[reference], OtherPatientNames=["A^B", "C^D"]))
    texts = {text for _, text in result.removed}
    assert {"1.2.99", "A^B", "C^D"} <= texts
    assert not [text for text in texts if text.startswith("1.2.840.10008.")]


def test_identity_in_other_texts_is_removed() -> None:
    """Image Type is kept; a text that the table does not contain is cleaned if it contains a name."""
    ds = Dataset(
        PatientName="Dorothea^Quux", PatientID="Q-4711", Manufacturer="Lung of Quux", ManufacturerModelName="M1"
    )
    result = made(ds)
    assert (result.Manufacturer, result.ManufacturerModelName) == ("Lung of", "M1")
    only = made(Dataset(PatientName="Quux", Manufacturer="Quux"))
    assert "Manufacturer" not in only


def test_overlays_and_curves_are_removed_as_a_whole() -> None:
    ds = Dataset()
    for tag, vr, value in ((0x6002_0010, "US", 4), (0x6002_0022, "LO", "a"), (0x6002_3000, "OW", b"\1\0")):
        ds.add_new(tag, vr, value)
    ds.add_new(0x5004_0005, "US", 2)
    ds.add_new(0x6000_1001, "CS", "LAYER")
    assert tags_of(made(ds), lambda tag: tag.group >= 0x5000) == ["(6000,1001)"]


def test_pixels_with_text_are_refused() -> None:
    ds = image(BurnedInAnnotation="YES")
    with pytest.raises(DeidentificationError, match='or burned_in="keep"'):
        made(ds)
    assert made(ds, burned_in="keep").BurnedInAnnotation == "YES"
    embedded = image()
    embedded.add_new(0x6000_0100, "US", 16)
    embedded.add_new(0x6000_0102, "US", 12)
    with pytest.raises(DeidentificationError, match="overlay of group 6000"):
        made(embedded)


def test_documents_are_refused_or_replaced() -> None:
    ds = create.example(EncapsulatedPDF)
    with pytest.raises(DeidentificationError, match="type 'application/pdf'"):
        made(ds)
    result = made(ds, documents="replace")
    content = bytes(result.EncapsulatedDocument)
    assert content.startswith(b"%PDF")
    assert content != ds.EncapsulatedDocument
    assert result.EncapsulatedDocumentLength in (len(content), len(content) - 1)
    assert content[int(content.split(b"startxref\n")[1].split()[0]) :].startswith(b"xref")
    offsets = map(int, re.findall(rb"(\d{10}) 00000 n", content))
    assert [content[offset : offset + 7] for offset in offsets] == [b"1 0 obj", b"2 0 obj", b"3 0 obj"]
    assert content.rstrip(b"\0").endswith(b"\n%%EOF\n")
    assert result.validate()


def test_a_directory_is_refused() -> None:
    with pytest.raises(DeidentificationError, match="create a new DICOMDIR"):
        made(Dataset(DirectoryRecordSequence=[]))


def test_file_meta_and_preamble_are_replaced() -> None:
    source = io.BytesIO()
    ds = image()
    ds.preamble = b"Doe".ljust(128, b"\0")
    ds.file_meta = FileMetaDataset(TransferSyntaxUID="1.2.840.10008.1.2.1", SourceApplicationEntityTitle="DOE")
    ds.save_as(source)
    written = io.BytesIO()
    made(dcmread(io.BytesIO(source.getvalue()))).save_as(written)
    assert b"Doe" in source.getvalue()
    assert b"DOE" in source.getvalue()
    assert b"Doe" not in written.getvalue()
    assert b"DOE" not in written.getvalue()
    back = dcmread(io.BytesIO(written.getvalue()))
    assert back.file_meta.MediaStorageSOPInstanceUID == back.SOPInstanceUID != ds.SOPInstanceUID


def test_structured_content() -> None:
    def item(value: str, text: str, scheme: str = "DCM") -> Dataset:
        name = Dataset(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning="Name")
        return Dataset(ValueType="TEXT", ConceptNameCodeSequence=[name], TextValue=text)

    tree = Dataset(ValueType="CONTAINER", ContentSequence=[item("121071", "Lung of Quux"), item("121022", "A-77")])
    basic = made(tree).ContentSequence
    assert [len(each.TextValue) for each in basic] == [12, 12]
    assert basic[0].ConceptNameCodeSequence[0].CodeMeaning == "Name"
    cleaned = made(tree, "clean-structured-content").ContentSequence
    assert cleaned[0].TextValue != "Lung of Quux"
    assert "77" not in str(cleaned[1].TextValue)
    assert len(cleaned) == 2


def test_local_codes_of_persons_are_replaced() -> None:
    person = Dataset(CodeValue="77", CodingSchemeDesignator="99LOCAL", CodeMeaning="Dr. Quux")
    observer = Dataset(VerifyingObserverName="Quux", PersonIdentificationCodeSequence=[person])
    observer.add_new("VerifyingOrganization", "LO", "Clinic")
    result = made(Dataset(VerifyingObserverSequence=[observer]))
    code = result.VerifyingObserverSequence[0].PersonIdentificationCodeSequence[0]
    assert (code.CodingSchemeDesignator, code.CodeMeaning) == ("99ANON", "Anonymized")
    assert "Quux" not in str(result)
    assert "Clinic" not in str(result)


def test_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="the key has 3 bytes; use at least 16"):
        Deidentifier(key="abc")
    with pytest.raises(ValueError, match="'none' is not a profile"):
        Deidentifier("none")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="most_days is 0"):
        Deidentifier(most_days=0)


def test_deeply_nested_sequences_are_an_error() -> None:
    ds = inner = Dataset()
    for _ in range(80):
        below = Dataset()
        inner.ReferencedInstanceSequence = [below]
        inner = below
    with pytest.raises(DeidentificationError, match="nested deeper than 64 levels"):
        made(ds)


def test_the_report_lists_what_was_done() -> None:
    source = Dataset(PatientName="Doe^Jane", StudyDescription="x", StudyDate="20240101", Modality="CT")
    source.RequestAttributesSequence = [Dataset(ScheduledProcedureStepID="7")]
    source.SourceImageSequence = [Dataset(ReferencedSOPInstanceUID="1.2.3")]
    report = Deidentifier(key=KEY, options=["retain-full-dates"]).run(source).report
    done = {change.name: (change.done, change.action, change.by) for change in report.changes}
    assert done["StudyDescription"] == ("removed", "X", "basic")
    assert done["StudyDate"] == ("kept", "K", "retain-full-dates")
    assert done["PatientName"] == ("replaced", "Z", "basic")
    assert done["PatientIdentityRemoved"] == ("added", "", "PS3.15 E.1.1")
    assert "Modality" not in done
    assert "Doe" not in str(report)
    assert "Doe" not in report.to_json()


def test_references_are_removed_or_have_the_new_uids() -> None:
    volume = thorax(2, 32, 32)
    images = create.ct(volume, like=Grid.named("axial", shape=volume.shape, spacing=(5, 4, 4)))
    source = create.segmentation(volume > 0, source=images, segments=["Bone"], algorithm_type="MANUAL")
    deidentifier = Deidentifier(key=KEY, references="replace")
    removed, kept = made(source), deidentifier.deidentify(source)
    assert "ReferencedSeriesSequence" not in removed
    (series,) = kept.ReferencedSeriesSequence
    group = kept.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[0]
    old = source.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[0]
    assert group.ReferencedSOPInstanceUID == deidentifier.pseudonyms.uid(old.ReferencedSOPInstanceUID)
    assert group.ReferencedSOPInstanceUID in [
        each.ReferencedSOPInstanceUID for each in series.ReferencedInstanceSequence
    ]
    assert removed.validate()
    assert kept.validate()


def test_evidence_of_images_without_references_is_removed() -> None:
    """The sequence is allowed without references, but it would list objects to which nothing refers."""
    source: Any = create.example(EnhancedMRImage)
    image = {"ReferencedSOPClassUID": "1.2.840.10008.5.1.4.1.1.4.1", "ReferencedSOPInstanceUID": "1.2.3"}
    source.ReferencedImageEvidenceSequence = [
        Dataset(
            StudyInstanceUID="1.2",
            ReferencedSeriesSequence=[Dataset(SeriesInstanceUID="1.2.4", ReferencedSOPSequence=[Dataset(**image)])],
        )
    ]
    assert "ReferencedImageEvidenceSequence" in made(source)  # it was without references before
    purpose = [Dataset(CodeValue="121311", CodingSchemeDesignator="DCM", CodeMeaning="Localizer")]
    shared = source.SharedFunctionalGroupsSequence[0]
    shared.ReferencedImageSequence = [Dataset(**image, PurposeOfReferenceCodeSequence=purpose)]
    assert "ReferencedImageEvidenceSequence" not in made(source)
    kept = made(source, references="replace")
    (evidence,) = kept.ReferencedImageEvidenceSequence[0].ReferencedSeriesSequence[0].ReferencedSOPSequence
    (reference,) = kept.SharedFunctionalGroupsSequence[0].ReferencedImageSequence
    assert evidence.ReferencedSOPInstanceUID == reference.ReferencedSOPInstanceUID != "1.2.3"


OPTION_SETS: list[list[Option]] = [
    [],
    [
        "retain-modified-dates",
        "clean-descriptors",
        "clean-structured-content",
        "clean-graphics",
        "retain-device-identity",
        "retain-institution-identity",
        "retain-patient-characteristics",
        "retain-safe-private",
    ],
]


@pytest.mark.filterwarnings("ignore::dcmgen.errors.DicomWarning")
@pytest.mark.parametrize("options", OPTION_SETS, ids=["basic", "research"])
def test_the_corpus_validates_no_worse_and_contains_no_removed_value(options: list[Option]) -> None:
    data.corpus()
    deidentifier = Deidentifier(options=options, key=KEY, burned_in="keep", documents="replace")
    worse, left, read = [], [], 0
    for path in data.corpus_files():
        if path.stat().st_size > 2e6:
            continue
        try:
            source = dcmread(path)
        except (ValueError, OSError):
            continue
        if "DirectoryRecordSequence" in source:
            continue
        read += 1
        found = deidentifier.run(source)
        written = io.BytesIO()
        found.dataset.save_as(written)
        errors = [sum(each.severity == "error" for each in ds.validate().findings) for ds in (source, found.dataset)]
        if errors[1] > errors[0]:
            worse.append((path.name, *errors))
        left += [(path.name, leak) for leak in find_leaks(written.getvalue(), found.removed)]
    assert read > 200
    assert worse == []
    assert left == []


def test_examples_of_many_kinds_remain_valid() -> None:
    deidentifier = Deidentifier(key=KEY, documents="replace")
    names = ["CT Image", "Enhanced MR Image", "Segmentation", "RT Plan", "Simplified Adult Echo SR"]
    names += ["Ophthalmic Optical Coherence Tomography B-scan Volume Analysis", "Grayscale Softcopy Presentation State"]
    kinds = create.iods()
    for name in names:
        assert deidentifier.deidentify(create.example(kinds[name])).validate(), name
