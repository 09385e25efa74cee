"""Studies and series of new objects, and attributes that an object inherits from another."""

from __future__ import annotations

import pytest

from dcmgen import create
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.inheriting import inherit
from dcmgen.errors import CreateError, KeywordError, UnknownNameError
from dcmgen.iods import CTImage, EncapsulatedPDF, SecondaryCaptureImage, Segmentation
from dcmgen.model.dataset import Dataset
from dcmgen.modules import ContrastBolusModule, PatientModule


def source() -> CTImage:
    ct = CTImage.new(
        PatientName="Müller^Jürg", PatientID="4711", StudyID="7", PatientAge="034Y", SeriesDescription="thin"
    )
    ct.StudyInstanceUID, ct.SeriesInstanceUID, ct.FrameOfReferenceUID = "1.2.1", "1.2.2", "1.2.3"
    ct.OtherPatientIDsSequence.add(PatientID="0815", TypeOfPatientID="TEXT")
    ct.Manufacturer, ct.ContrastBolusAgent = "ACME", "iodine"
    return ct


def test_parts_are_copied() -> None:
    ct, seg = source(), Segmentation()
    seg.inherit(ct, "patient", "study")
    assert (seg.PatientName, seg.StudyID, seg.PatientAge, seg.StudyInstanceUID) == ("Müller^Jürg", "7", "034Y", "1.2.1")
    assert not {"SeriesInstanceUID", "SeriesDescription", "FrameOfReferenceUID", "Manufacturer"} & set(seg.dir())
    seg.OtherPatientIDsSequence[0].PatientID = "changed"
    assert ct.OtherPatientIDsSequence[0].PatientID == "0815"


def test_classes_of_modules_are_parts() -> None:
    generic = Dataset()
    generic.inherit(source(), PatientModule, ContrastBolusModule, "equipment", exclude=["PatientID"])
    assert (generic.ContrastBolusAgent, generic.Manufacturer) == ("iodine", "ACME")
    assert "PatientID" not in generic
    assert "PatientName" in generic
    capture = SecondaryCaptureImage()
    inherit(capture, source(), ContrastBolusModule)  # the class does not declare its attributes
    assert not len(capture) - 1  # only the SOP Class UID


def test_invalid_values_name_the_attribute_and_change_nothing() -> None:
    broken = Dataset(PatientName="Doe", StudyInstanceUID="1.2.1")
    broken.checking = "off"
    broken.PatientSex = "male"
    seg = Segmentation(PatientID="1")
    with pytest.raises(CreateError, match=r"invalid PatientSex: .*exclude=\['PatientSex'\]"):
        seg.inherit(broken, "patient")
    assert "PatientName" not in seg
    seg.inherit(broken, "patient", exclude=["PatientSex"])
    assert seg.PatientName == "Doe"
    with pytest.raises(CreateError, match="PatientSex"):
        create.Study.of(broken)
    assert create.Study.of(broken, exclude=["PatientSex"]).StudyInstanceUID == "1.2.1"


def test_unknown_part() -> None:
    with pytest.raises(UnknownNameError, match="'pateint'; the names are patient, study"):
        Segmentation().inherit(source(), "pateint")  # type: ignore[arg-type]


def test_study_and_series() -> None:
    study = create.Study(PatientName="Doe^Jane", PatientID="4711", StudyDescription="follow-up")
    series = study.series(SeriesNumber=2, Manufacturer="ACME", SeriesDescription="masks")
    first = begin(Segmentation, series, SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4")
    second = begin(EncapsulatedPDF, series, Modality="DOC")
    assert (first.StudyInstanceUID, first.SeriesInstanceUID) == (second.StudyInstanceUID, second.SeriesInstanceUID)
    assert (first.InstanceNumber, second.InstanceNumber, second.Modality) == (1, 2, "DOC")
    assert (first.Manufacturer, first.ManufacturerModelName, first.StudyDescription) == ("ACME", "dcmgen", "follow-up")
    assert first.SOPInstanceUID != second.SOPInstanceUID
    other = begin(SecondaryCaptureImage, study)
    assert (other.StudyInstanceUID, other.PatientID) == (study.StudyInstanceUID, "4711")
    assert other.SeriesInstanceUID != series.SeriesInstanceUID
    assert create.Series().study.StudyInstanceUID != study.StudyInstanceUID


def test_a_study_invents_nothing() -> None:
    assert create.Study().dir() == ["StudyInstanceUID"]
    with pytest.raises(KeywordError, match="PatientName"):
        create.Study(PatientNmae="Doe")  # type: ignore[call-arg]
    with pytest.raises(KeywordError, match="SeriesDescription"):
        create.Study().series(SeriesDescripton="x")  # type: ignore[call-arg]


def test_sources_define_study_and_frame_of_reference() -> None:
    ct = source()
    seg = begin(Segmentation, None, [ct], description="masks", SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4")
    assert (seg.StudyInstanceUID, seg.FrameOfReferenceUID, seg.SeriesDescription) == ("1.2.1", "1.2.3", "masks")
    assert seg.SeriesInstanceUID != ct.SeriesInstanceUID
    assert seg.Manufacturer == "dcmgen"
    other = source()
    other.PatientID = "1"
    with pytest.raises(CreateError, match="different values of PatientID: '4711' and '1'"):
        begin(Segmentation, None, [ct, other])
    with pytest.raises(CreateError, match="no StudyInstanceUID"):
        create.Study.of(Dataset(PatientID="1"))
    with pytest.raises(CreateError, match="no objects"):
        create.Study.of()


def test_finish_adds_empty_attributes_and_refuses_incomplete_objects() -> None:
    made = begin(SecondaryCaptureImage, create.Study(PatientName="Müller"), ConversionType="WSD", Modality="OT")
    with pytest.raises(CreateError, match=r"SecondaryCaptureImage lacks PixelData"):
        finish(made)
    assert made["PatientBirthDate"].value == ""
    assert made.SpecificCharacterSet == "ISO_IR 192"
