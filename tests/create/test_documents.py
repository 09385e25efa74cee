"""Encapsulated documents: their creation, what other programs make of them, and their extraction."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import codes, create, documents, uid
from dcmgen.codec.reader import dcmread
from dcmgen.create.phantom import thorax
from dcmgen.errors import CreateError, MissingElementError
from dcmgen.geometry import of_series
from dcmgen.iods import CTImage, EncapsulatedMTL, EncapsulatedOBJ, EncapsulatedPDF
from dcmgen.model.dataset import Dataset
from tests.create import judges
from tests.images import ct_images
from tests.pictures.objects import obj, pdf, sphere, stl

PDF = pdf("1 0 0", "0 1 0")
STL = stl(*sphere(rings=6))
OBJ = b"mtllib skull.mtl\nusemtl bone\n" + obj(*sphere(rings=6))
MTL = b"newmtl bone\nKd 0.9 0.8 0.7\nmap_Kd bone.png\n"
CDA = """<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <id root="1.2.276.7230010.3" extension="4711"/>
  <code code="11528-7" codeSystem="2.16.840.1.113883.6.1" displayName="Radiology Report"/>
  <title>Befund für Frau Müller</title>
  <recordTarget><patientRole><id root="1.2.3.4" extension="P-1"/><patient>
    <name><prefix>Dr.</prefix><given>Änne</given><given>Maria</given><family>Müller</family></name>
    <administrativeGenderCode code="F"/><birthTime value="19700102"/>
  </patient></patientRole></recordTarget>
</ClinicalDocument>
""".encode()
UNKNOWN = ("Information Object Not found", "</ICCProfile(0028,2000)> - Missing")
"""Errors of dciodvfy for OBJ and MTL: it does not know them, or requires their ICC Profile Module (Usage U, PS3.3 A.85)."""
ALL = {"pdf": PDF, "stl": STL, "obj": OBJ, "mtl": MTL, "cda": CDA}


@pytest.fixture(scope="module")
def images() -> list[CTImage]:
    found = ct_images(thorax(3, 16, 16))
    for image in found:
        image.PatientSex = "F"
    return list(found)


@pytest.mark.parametrize("name", ALL)
def test_every_format_is_valid_and_comes_back(name: str, images: list[CTImage], tmp_path: Path) -> None:
    made = create.document(ALL[name], title="A title", source=images, units="mm")
    path = judges.check(made, tmp_path, accepted=UNKNOWN if name in ("obj", "mtl") else ())
    read = dcmread(path)
    assert read.typed() == made
    assert type(read.typed()) is type(made)
    assert documents.content(read) == ALL[name]
    assert (read.PatientID, read.StudyInstanceUID) == ("4711", images[0].StudyInstanceUID)
    assert len(read.SourceInstanceSequence) == 3
    assert read.Modality == ("DOC" if name in ("pdf", "cda") else "M3D")
    assert ("FrameOfReferenceUID" in read) == (name in ("stl", "obj"))
    assert ("ReferencedSeriesSequence" in read) == (name in ("stl", "obj", "mtl"))
    assert made.content() == ALL[name]
    saved = made.save_document(tmp_path / "document")
    assert saved.suffix == documents.FORMATS[name].suffix  # type: ignore[index]
    assert saved.read_bytes() == ALL[name]
    assert documents.save_document(read, tmp_path / "other").read_bytes() == ALL[name]
    with pytest.raises(FileExistsError):
        documents.save_document(read, saved)


def test_two_arguments_are_enough_for_a_pdf(images: list[CTImage], tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(PDF)
    made = create.document(tmp_path / "report.pdf", like=images[0])
    assert isinstance(made, EncapsulatedPDF)
    assert (made.PatientName, made.DocumentTitle, len(made.ConceptNameCodeSequence)) == ("Doe^Jane", "", 0)
    assert "SourceInstanceSequence" not in made
    judges.check(made, tmp_path)


def test_a_cda_states_its_title_code_and_patient(tmp_path: Path, images: list[CTImage]) -> None:
    made: Any = create.document(CDA)
    assert made.HL7InstanceIdentifier == "1.2.276.7230010.3^4711"
    assert made.DocumentTitle == "Befund für Frau Müller"
    assert made.ConceptNameCodeSequence[0].CodeValue == "11528-7"
    assert (made.PatientName, made.PatientID, made.PatientSex) == ("Müller^Änne^Maria^Dr.", "P-1", "F")
    assert made.PatientBirthDate == "19700102"
    assert made.IssuerOfPatientIDQualifiersSequence[0].UniversalEntityID == "1.2.3.4"
    judges.check(made, tmp_path)
    other: Any = create.document(CDA, like=images, title="Report", concept=codes.LN.CTReport)
    assert (other.PatientID, other.DocumentTitle, other.ConceptNameCodeSequence[0].CodeMeaning) == (
        *("4711", "Report"),
        "CT Report",
    )


def test_references_between_models(images: list[CTImage], tmp_path: Path) -> None:
    study = create.Study.of(images[0])
    texture = ct_images(thorax(1, 8, 8))[0]
    texture.StudyInstanceUID = study.StudyInstanceUID
    materials = create.document(MTL, study=study, references={"bone.png": texture}, units="cm")
    assert isinstance(materials, EncapsulatedMTL)
    assert materials.ReferencedImageSequence[0].RelativeURIReferenceWithinEncapsulatedDocument == "bone.png"
    model = create.document(OBJ, study=study, like=images, references={"skull.mtl": materials}, units="cm")
    assert isinstance(model, EncapsulatedOBJ)
    assert model.FrameOfReferenceUID == images[0].FrameOfReferenceUID
    assert model.MeasurementUnitsCodeSequence[0].CodeValue == "cm"
    reference = model.ReferencedInstanceSequence[0]
    assert reference.ReferencedSOPInstanceUID == materials.SOPInstanceUID
    assert reference.RelativeURIReferenceWithinEncapsulatedDocument == "skull.mtl"
    assert model.ReferencedSeriesSequence[0].SeriesInstanceUID == materials.SeriesInstanceUID
    for made in (materials, model):
        judges.check(made, tmp_path, accepted=UNKNOWN)
    for uri in ("/skull.mtl", "../skull.mtl", "a b.mtl", "file:///skull.mtl", "a\\skull.mtl", ""):
        with pytest.raises(CreateError, match="not a relative URI"):
            create.document(OBJ, references={uri: materials}, units="mm")
    with pytest.raises(CreateError, match=r"does not contain the reference 'head\.mtl'"):
        create.document(OBJ, references={"head.mtl": materials}, units="mm")


def test_a_grid_gives_the_frame_of_reference(images: list[CTImage]) -> None:
    made: Any = create.document(STL, like=of_series(images).grid, units="mm")
    assert made.FrameOfReferenceUID == images[0].FrameOfReferenceUID
    assert made.PatientID == ""
    others: list[Any] = [create.document(STL, units="mm") for _ in range(2)]
    assert others[0].FrameOfReferenceUID != others[1].FrameOfReferenceUID


def test_a_series_decides_its_attributes() -> None:
    series = create.Study(PatientID="1").series(Modality="SR", SeriesNumber=7, Manufacturer="ACME")
    first, second = (create.document(PDF, study=series, burned_in=False) for _ in range(2))
    assert (first.Modality, first.SeriesNumber, first.Manufacturer, first.BurnedInAnnotation) == ("SR", 7, "ACME", "NO")
    assert (first.InstanceNumber, second.InstanceNumber) == (1, 2)
    assert first.SeriesInstanceUID == second.SeriesInstanceUID


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "it is empty"),
        (b"Hello", r"not a PDF, CDA, binary STL, OBJ or MTL: it starts with b'Hello'"),
        (b"\x89PNG\r\n\x1a\n\0\0", "it starts with"),
        (PDF[: len(PDF) // 2], "the PDF is not complete"),
        (b"%PDF-x\n%%EOF", "no valid version"),
        (b"solid cube\n facet normal 0 0 1\n", "ASCII STL"),
        (STL[:-10], "an STL of 144 triangles has 7,284 bytes, and this 7,274"),
        ("newmtl Knöchel\n".encode(), "has a byte 0xc3 at 9"),
        (b"<html><body/></html>", "root element html, not a CDA"),
        (b"<ClinicalDocument>", "not well-formed"),
        (b"<ClinicalDocument/>", "has no identifier"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><ClinicalDocument/>', "document type definition"),
    ],
)  # fmt: skip
def test_other_content_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.document(content)


def test_arguments_that_are_not_allowed(images: list[CTImage]) -> None:
    with pytest.raises(CreateError, match=r"unit of the model is not known\. Pass units=, one of m, cm, mm, um"):
        create.document(STL)
    with pytest.raises(CreateError, match="'inch' is not a unit of a model"):
        create.document(STL, units="inch")  # type: ignore[arg-type]
    with pytest.raises(CreateError, match="concept 'lunges' is not the meaning"):
        create.document(PDF, concept="lunges")
    other = ct_images(thorax(1, 8, 8))
    other[0].PatientID = "other"
    with pytest.raises(CreateError, match="different values of PatientID"):
        create.document(PDF, source=[images[0], other[0]])
    with pytest.raises(FileNotFoundError):
        create.document("absent.pdf")


@given(st.binary(min_size=0, max_size=99))
def test_any_length_comes_back(rest: bytes) -> None:
    data = PDF + rest
    made = create.document(data)
    stored = Dataset.from_json(made.to_json())
    assert documents.content(stored) == data
    assert documents.content(made) == data


def test_padding_without_a_length() -> None:
    ds = Dataset(EncapsulatedDocument=b"abc\0", MIMETypeOfEncapsulatedDocument="text/XML")
    assert documents.content(ds) == b"abc"
    ds.EncapsulatedDocumentLength = 1000
    assert documents.content(ds) == b"abc\0"
    ds = Dataset(EncapsulatedDocument=STL[:-2] + b"\0\0", MIMETypeOfEncapsulatedDocument="model/stl")
    assert len(documents.content(ds)) == len(STL)
    ds.EncapsulatedDocument = None
    with pytest.raises(MissingElementError, match="no document"):
        documents.content(ds)
    assert documents.suffix(Dataset(MIMETypeOfEncapsulatedDocument="image/png")) == ".bin"


# -- DCMTK ----------------------------------------------------------------------------------------------------------------


def test_dcmtk_extracts_the_pdf(tmp_path: Path) -> None:
    for number, data in enumerate((PDF, PDF + b"\n", PDF + b"\r\n\n")):
        create.document(data).save_as(tmp_path / f"{number}.dcm")
        judges.run("dcm2pdf", tmp_path / f"{number}.dcm", tmp_path / f"{number}.pdf")
        assert (tmp_path / f"{number}.pdf").read_bytes() == data


@pytest.mark.parametrize(("program", "name"), [("pdf2dcm", "pdf"), ("stl2dcm", "stl"), ("cda2dcm", "cda")])
def test_dcmtk_encapsulates_the_same(program: str, name: str, tmp_path: Path) -> None:
    data = ALL[name].replace("ü".encode(), b"u").replace("Ä".encode(), b"A")  # for DCMTK, which expects Latin-1
    source = tmp_path / f"a.{name}"
    source.write_bytes(data)
    judges.run(program, *(["+sg"] if name != "cda" else []), source, tmp_path / "a.dcm")
    theirs, ours = dcmread(tmp_path / "a.dcm"), create.document(data, units="um")
    assert documents.content(theirs) == data
    assert theirs.SOPClassUID == ours.SOPClassUID
    assert theirs.MIMETypeOfEncapsulatedDocument.lower() == ours.MIMETypeOfEncapsulatedDocument.lower()
    same = ["DocumentTitle", "BurnedInAnnotation", "HL7InstanceIdentifier", "MeasurementUnitsCodeSequence"]
    if name == "cda":
        same += ["PatientID", "PatientSex", "PatientBirthDate"]
        assert ours.PatientName == "Muller^Anne^Maria^Dr."
    for keyword in same:
        assert str(theirs.get(keyword) or "") == str(ours.get(keyword) or ""), keyword


def test_pydicom_reads_the_same(tmp_path: Path) -> None:
    made = create.document(CDA)
    made.save_as(tmp_path / "a.dcm")
    theirs = pydicom.dcmread(tmp_path / "a.dcm")
    assert theirs.EncapsulatedDocument[: theirs.EncapsulatedDocumentLength] == CDA
    assert pydicom.Dataset.from_json(made.to_json()) == theirs


@pytest.mark.parametrize("syntax", [uid.DeflatedExplicitVRLittleEndian, uid.ImplicitVRLittleEndian])
def test_transfer_syntaxes(syntax: str, tmp_path: Path) -> None:
    create.document(PDF).save_as(tmp_path / "a.dcm", transfer_syntax=syntax)
    assert documents.content(dcmread(tmp_path / "a.dcm")) == PDF
