"""`complete`: what follows from what an object contains is set, and nothing else."""

from __future__ import annotations

import warnings
from datetime import date
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, codes, create, dcmread, iods, uid
from dcmgen.create.listing import list_references
from dcmgen.errors import CreateError, DicomError
from tests.create import scratch
from tests.data import corpus_files

CLINICAL = (
    "PatientName",
    "PatientSex",
    "PatientPosition",
    "KVP",
    "StudyDate",
    "AcquisitionDate",
    "BodyPartExamined",
    "Laterality",
)


def slices(number: int = 2) -> list[iods.CTImage]:
    """Return slices of one series, with the attributes of a patient."""
    made = []
    for index in range(number):
        ct = scratch.ct()
        ct.StudyInstanceUID, ct.SeriesInstanceUID, ct.FrameOfReferenceUID = "1.1", "1.1.1", "1.1.2"
        ct.SOPInstanceUID = f"1.1.1.{index + 1}"
        made.append(ct)
    return made


def test_from_new_to_complete() -> None:
    ct = iods.CTImage.new(PatientName="Doe^Jane", SeriesInstanceUID="1.2")
    done = ct.complete()
    assert {"PatientSex", "AccessionNumber", "KVP", "StudyInstanceUID"} <= {change.path for change in done}
    assert [ct.get(keyword) for keyword in ("PatientSex", "KVP", "StudyDate")] == ["", None, ""]
    assert (ct.PatientName, ct.SeriesInstanceUID) == ("Doe^Jane", "1.2")
    assert "PatientName" not in done
    assert {each.path for each in done.missing} == {each.path for each in ct.missing()}
    assert not any(each.may_be_empty for each in ct.missing())


def test_a_second_call_changes_nothing() -> None:
    for name in (
        "CT Image",
        "Enhanced MR Image",
        "Comprehensive SR",
        "RT Structure Set",
        "Segmentation",
        "12-Lead ECG",
    ):
        made = create.new(name)
        assert made.complete()
        before = made.to_json()
        assert not made.complete()
        assert made.to_json() == before


def test_nothing_clinical_is_invented() -> None:
    for name in (
        "CT Image",
        "MR Image",
        "Positron Emission Tomography Image",
        "12-Lead ECG",
        "RT Dose",
        "RT Beams Treatment Record",
    ):
        made = create.new(name)
        made.complete()
        assert not [keyword for keyword in CLINICAL if made.get(keyword)]


def test_a_new_instance_gets_its_creation() -> None:
    ct = iods.CTImage()
    assert "SOPInstanceUID" in ct.complete()
    assert ct.InstanceCreationDate.date() == date.today()
    assert ct.Modality == "CT"
    old = iods.CTImage(SOPInstanceUID="1.2")
    assert "InstanceCreationDate" not in old.complete()


def test_dates_of_created_and_of_acquired_content() -> None:
    sr = iods.ComprehensiveSR.new(InstanceCreationDate="20260102", InstanceCreationTime="101500")
    state = create.new(
        "Grayscale Softcopy Presentation State", InstanceCreationDate="20260102", InstanceCreationTime="101500"
    )
    sr.complete()
    state.complete()
    assert (sr.ContentDate, sr.ContentTime) == ("20260102", "101500")
    assert (state.get("PresentationCreationDate"), state.get("PresentationCreationTime")) == ("20260102", "101500")
    derived = iods.EnhancedCTImage.new(ImageType=["DERIVED", "PRIMARY", "VOLUME", "NONE"])
    derived.complete()
    assert derived.ContentDate == derived.InstanceCreationDate
    for made in (iods.EnhancedCTImage.new(ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"]), iods.GeneralECG.new()):
        assert {"ContentDate", "ContentTime"} <= {each.path for each in made.complete().missing}


def test_uids_of_the_study() -> None:
    assert "StudyInstanceUID" in iods.CTImage.new().complete()
    source, other = slices()
    with_source = iods.CTImage.new()
    with_source.complete(source)
    assert (with_source.StudyInstanceUID, with_source.FrameOfReferenceUID) == ("1.1", "1.1.2")
    assert (with_source.PatientName, with_source.PatientBirthDate) == ("Doe^Jane", "19700102")
    assert with_source.SeriesInstanceUID != source.SeriesInstanceUID
    referring = iods.CTImage.new(SourceImageSequence=[create.instance_reference(source)])
    assert "StudyInstanceUID" in referring.complete().missing  # that of the source, which is not known
    other.StudyInstanceUID = "1.9"
    ambiguous = iods.CTImage.new()
    assert "StudyInstanceUID" in ambiguous.complete([source, other]).missing
    assert ambiguous.PatientName == ""


def test_values_of_sources_that_differ_are_not_copied() -> None:
    first, second = slices()
    second.PatientBirthDate = date(1980, 1, 1)
    made = iods.CTImage.new()
    made.complete([first, second])
    assert (made.PatientName, made.PatientBirthDate) == ("Doe^Jane", "")


def test_counts() -> None:
    rt = iods.RTStructureSet.new(StructureSetLabel="A")
    contour = rt.ROIContourSequence.add(ReferencedROINumber=1).ContourSequence.add(ContourGeometricType="CLOSED_PLANAR")
    contour.ContourData = np.arange(12.0)
    rt.complete()
    assert contour.NumberOfContourPoints == 4
    ecg = iods.GeneralECG.new()
    group = ecg.WaveformSequence[0]
    group.ChannelDefinitionSequence = [{}, {}]
    ecg.complete()
    assert group.NumberOfWaveformChannels == 2


def test_dimensions() -> None:
    seg = iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage, NumberOfFrames=4)
    for pointer, functional in (
        ("ReferencedSegmentNumber", "SegmentIdentificationSequence"),
        ("ImagePositionPatient", "PlanePositionSequence"),
    ):
        seg.DimensionIndexSequence.add(DimensionIndexPointer=pointer, FunctionalGroupPointer=functional)
    seg.SharedFunctionalGroupsSequence[0].PlaneOrientationSequence.add(ImageOrientationPatient=[1, 0, 0, 0, -1, 0])
    for number, frame in enumerate(seg.PerFrameFunctionalGroupsSequence):
        frame.SegmentIdentificationSequence.add(ReferencedSegmentNumber=1 + number // 2)
        frame.PlanePositionSequence.add(ImagePositionPatient=[0, 0, 5 * (number % 2)])
    seg.complete()
    found = [frame.FrameContentSequence[0].DimensionIndexValues for frame in seg.PerFrameFunctionalGroupsSequence]
    assert found == [[1, 2], [1, 1], [2, 2], [2, 1]]  # the normal points down
    organization = seg.DimensionOrganizationSequence[0].DimensionOrganizationUID
    assert [item.DimensionOrganizationUID for item in seg.DimensionIndexSequence] == [organization, organization]
    assert not [finding for finding in seg.validate() if finding.kind.startswith("dimension")]


def test_dimensions_without_values_remain_missing() -> None:
    seg = iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage, NumberOfFrames=2)
    seg.DimensionIndexSequence.add(
        DimensionIndexPointer="ReferencedSegmentNumber", FunctionalGroupPointer="SegmentIdentificationSequence"
    )
    seg.complete()
    assert not any("DimensionIndexValues" in frame.to_json() for frame in seg.PerFrameFunctionalGroupsSequence)


def test_evidence_of_references_in_the_content() -> None:
    first, second = slices()
    sr = iods.ComprehensiveSR.new(StudyInstanceUID="1.1", ValueType="CONTAINER")
    sr.ContentSequence.add(
        RelationshipType="CONTAINS",
        ValueType="IMAGE",
        ConceptNameCodeSequence=codes.DCM.Finding,
        ReferencedSOPSequence=[create.instance_reference(first)],
    )
    assert list_references(sr) == {}  # the series is not known
    assert "CurrentRequestedProcedureEvidenceSequence" in sr.complete([first, second])
    (study,) = sr.CurrentRequestedProcedureEvidenceSequence
    (series,) = study.ReferencedSeriesSequence
    assert [item.ReferencedSOPInstanceUID for item in series.ReferencedSOPSequence] == [first.SOPInstanceUID]
    assert not sr.complete([first, second])


def test_common_instance_references() -> None:
    source, unrelated = slices()
    seg = iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage)
    frame = seg.SharedFunctionalGroupsSequence[0].DerivationImageSequence.add(
        DerivationCodeSequence=codes.DCM.Segmentation
    )
    frame.SourceImageSequence = [create.instance_reference(source)]
    done = seg.complete([source, unrelated])
    assert "ReferencedSeriesSequence" in done
    (series,) = seg.ReferencedSeriesSequence
    assert [item.ReferencedSOPInstanceUID for item in series.ReferencedInstanceSequence] == [source.SOPInstanceUID]
    image = iods.EnhancedCTImage.new(StudyInstanceUID="1.1")
    image.SharedFunctionalGroupsSequence[0].DerivationImageSequence.append(frame)
    assert list_references(image, [source]) == {"ReferencedSeriesSequence": 1, "SourceImageEvidenceSequence": 1}


def test_the_character_set() -> None:
    made = iods.CTImage.new()
    made.PatientName = "Dörte"
    made.complete()
    assert made.SpecificCharacterSet == "ISO_IR 192"


def test_an_untyped_dataset() -> None:
    ds = Dataset(SOPClassUID=uid.CTImageStorage, SOPInstanceUID="1.2")
    done = ds.complete()
    assert ds["AccessionNumber"].value == ""
    assert "AccessionNumber" in done
    assert not Dataset().complete()


def test_how_it_prints() -> None:
    ct = iods.CTImage.new(StudyInstanceUID="1.2", SeriesInstanceUID="1.2.3", FrameOfReferenceUID="1.2.4")
    done = ct.complete()
    lines = str(done).splitlines()
    assert lines[0] == f"CT Image: {len(done)} set, {len(done.missing)} attributes missing; missing() lists them"
    assert "  AccessionNumber = empty  # Type 2" in lines
    assert repr(done) == f"<Completed: {len(done)} set, {len(done.missing)} missing>"
    enhanced = iods.EnhancedCTImage(SharedFunctionalGroupsSequence=[{}], PerFrameFunctionalGroupsSequence=[{}, {}, {}])
    text = str(enhanced.complete())
    assert "PerFrameFunctionalGroupsSequence.FrameContentSequence = 1 item  # the functional group is required" in text


def test_a_source_without_uids() -> None:
    seg = iods.Segmentation.new(SOPClassUID=uid.SegmentationStorage, StudyInstanceUID="1.1")
    source = iods.CTImage(SOPInstanceUID="1.2")
    seg.ReferencedImageSequence = [create.instance_reference(source)]
    with pytest.raises(CreateError, match="which references need"):
        seg.complete([source])


@pytest.mark.parametrize("name", list(create.iods())[1::3])
def test_examples_are_complete(name: str) -> None:
    assert not create.example(name).complete()


def test_real_files() -> None:
    files = [*corpus_files()[::16], *sorted((Path(pydicom.__file__).parent / "data" / "test_files").glob("*.dcm"))[::4]]
    valid = 0
    for path in files:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                ds = dcmread(path)
        except DicomError:
            continue
        is_valid = bool(ds.validate(level="error"))
        done = ds.complete()
        assert not (is_valid and done), path
        assert not ds.complete(), path
        valid += is_valid
    assert valid > 5
