"""Completion, hover texts and signatures in an editor, requested from the language server of pyright."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.language_server import CURSOR, Server
from tests.data import ROOT

START = """\
from dcmgen.iods import CTImage, EnhancedCTImage

ct = CTImage()
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    try:
        found = Server(tmp_path_factory.mktemp("editor"), (ROOT,))
    except FileNotFoundError as error:
        pytest.skip(str(error))
    yield found
    found.close()


def complete(server: Server, line: str) -> set[str]:
    """Return the completions in a line, at the cursor or at its end."""
    return set(server.complete(START + (line if CURSOR in line else line + CURSOR) + "\n"))


def test_attributes_of_an_object_are_those_of_its_iod(server: Server) -> None:
    from dcmgen.iods import CTImage

    assert {label for label in complete(server, "ct.") if label[0].isupper()} == set(CTImage.fields())


def test_attributes_of_an_item(server: Server) -> None:
    labels = {label for label in complete(server, "ct.ReferencedStudySequence[0].") if label[0].isupper()}
    assert labels == {"ReferencedSOPClassUID", "ReferencedSOPInstanceUID"}


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ('ct.PatientSex = "¦"', {"M", "F", "O"}),
        ('ct.TypeOfPatientID = "¦"', {"TEXT", "RFID", "BARCODE"}),
        ('CTImage(PatientSex="¦")', {"M", "F", "O"}),
        ('CTImage(TypeOfPatientID="¦")', {"TEXT", "RFID", "BARCODE"}),
        ('ct.ImageType = ["¦"]', {"ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "AXIAL", "LOCALIZER"}),
    ],
    ids=["enumerated values", "defined terms", "in the constructor", "defined terms in the constructor", "in a list"],
)
def test_values_of_an_attribute(server: Server, line: str, values: set[str]) -> None:
    labels = {label.strip("\"'") for label in complete(server, line)}
    assert values <= labels
    assert "PatientName" not in labels


@pytest.mark.parametrize(
    ("call", "keywords"),
    [
        ("ct.ReferencedStudySequence.add(¦)", {"ReferencedSOPClassUID=", "ReferencedSOPInstanceUID="}),
        ("EnhancedCTImage().SharedFunctionalGroupsSequence.add(¦)", {"PixelMeasuresSequence="}),
        ("CTImage(¦)", {"PatientName=", "Rows="}),
    ],
    ids=["item", "functional groups", "constructor"],
)
def test_keywords_of_a_call(server: Server, call: str, keywords: set[str]) -> None:
    labels = complete(server, call)
    assert keywords <= labels
    assert "EchoTime=" not in labels


def test_documentation_of_a_completion(server: Server) -> None:
    found = server.completions(START + "ct.PatientSe¦\n")
    (sex,) = (each for each in found if each["label"] == "PatientSex")
    assert "Enumerated Values: M, F, O." in server.documentation(sex)


def test_mistakes_are_underlined(server: Server) -> None:
    line = 'ct.PatientSex = "X"; ct.PatientNam = "Doe"; ct.save_as("ct.dcm", overwrit=True)'
    found = server.diagnostics(START + line + "\n")
    ranges = sorted((each["range"]["start"]["character"], each["range"]["end"]["character"]) for each in found)
    assert [line[start:end] for start, end in ranges] == ['"X"', "PatientNam", "overwrit"]


def test_hover_text_of_an_attribute(server: Server) -> None:
    text = server.hover(START + "ct.PatientSe¦x\n")
    assert "PatientSex: Literal['M', 'F', 'O', '']" in text
    assert "Patient's Sex (0010,0040), CS, VM 1, Type 2." in text
    assert "Enumerated Values: M, F, O." in text
    assert "https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.1" in text


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "from dcmgen.iods import RTStructureSet\nRTStructureSet().ReviewDat¦e\n",
            "Required if Approval Status is APPROVED or REJECTED. Not allowed otherwise.",
        ),
        ("from dcmgen.iods import TwelveLeadECG\nTwelveLeadECG().Modalit¦y\n", "In this IOD: ECG (PS3.3 A.34.3.4.1)."),
        (START + "ct.PixelRepresentatio¦n\n", "Enumerated Values: 0, 1."),
        (START + "EnhancedCTImage().ContentQualificatio¦n\n", "CS, VM 1, Type 1."),
    ],
    ids=["condition", "constraint", "values of a number", "type in the IOD"],
)
def test_hover_text_has_the_requirements(server: Server, code: str, words: str) -> None:
    assert words in " ".join(server.hover(code).split())


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("from dcmgen.iods import CTImag¦e\n", "CT Image IOD (PS3.3 A.3)."),
        (START + "CTImag¦e()\n", "CT Image IOD (PS3.3 A.3)."),
        ("from dcmgen.modules import PatientModul¦e\n", "Patient Module (PS3.3 C.7.1.1)."),
        (
            "from dcmgen.items import ReferencedStudySequenceItem, CodeSequenceMacr¦o\n",
            "Code Sequence Macro (PS3.3 8.8).",
        ),
    ],
    ids=["imported", "called", "module", "macro"],
)
def test_hover_text_of_a_class(server: Server, text: str, title: str) -> None:
    found = server.hover(text)
    name, _, documentation = found.partition("\n")
    assert name.startswith("(type) ")
    assert documentation.strip().startswith(title)
    assert len(found.splitlines()) <= 40


def test_hover_texts_of_all_iods_are_short(server: Server) -> None:
    from dcmgen import iods

    names = [name for name in dir(iods) if name[0].isupper()]
    lines = {name: len(server.hover(f"from dcmgen.iods import {name}{CURSOR}\n").splitlines()) for name in names}
    assert len(lines) > 150
    assert {name: count for name, count in lines.items() if not 4 <= count <= 40} == {}


def test_the_signature_begins_with_required_attributes(server: Server) -> None:
    from dcmgen.iods import CTImage

    star, *labels = (each["label"] for each in server.signature(START + "CTImage(¦)\n")["parameters"])
    assert star == "*"
    assert len(labels) == len(CTImage.fields())
    assert labels[1:3] == ["SOPClassUID: UIValue = ...", "SOPInstanceUID: UIValue = ..."]
    assert "PatientName: PN_Value = ..." in labels
    assert labels.index("PatientName: PN_Value = ...") < labels.index("SeriesDescription: LO_Value = ...")


def test_iods_of_the_package(server: Server) -> None:
    assert {"EnhancedCTImage", "EnhancedMRImage", "EnhancedSR"} <= complete(server, "from dcmgen.iods import Enh")
