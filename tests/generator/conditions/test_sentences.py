"""Sentences in the style of the standard, written for these tests, and their expressions."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import conditions, docbook
from generator.conditions import grammar
from generator.conditions.sentences import MISSING
from generator.conditions.tokens import Unparsed
from generator.facts import Condition, Element, Expr, SopClass
from tests.generator.snippets import cell, document, row, section, table

ELEMENTS = (
    ("00080008", "Image Type", "CS"),
    ("00080016", "SOP Class UID", "UI"),
    ("00080060", "Modality", "CS"),
    ("00080068", "Presentation Intent Type", "CS"),
    ("00080100", "Code Value", "SH"),
    ("00081150", "Referenced SOP Class UID", "UI"),
    ("00082112", "Source Image Sequence", "SQ"),
    ("00089007", "Frame Type", "CS"),
    ("00089206", "Volumetric Properties", "CS"),
    ("00089215", "Derivation Code Sequence", "SQ"),
    ("00100030", "Patient's Birth Date", "DA"),
    ("00140202", "Data Element", "CS"),
    ("00180022", "Scan Options", "CS"),
    ("00180060", "KVP", "DS"),
    ("00181063", "Frame Time", "DS"),
    ("00181065", "Frame Time Vector", "DS"),
    ("00181150", "Exposure Time", "IS"),
    ("00181151", "X-Ray Tube Current", "IS"),
    ("00183100", "IVUS Acquisition", "CS"),
    ("00189302", "Acquisition Type", "CS"),
    ("00200052", "Frame of Reference UID", "UI"),
    ("00209165", "Dimension Index Pointer", "AT"),
    ("00220015", "Acquisition Device Type Code Sequence", "SQ"),
    ("00280002", "Samples per Pixel", "US"),
    ("00280004", "Photometric Interpretation", "CS"),
    ("00280008", "Number of Frames", "IS"),
    ("00280009", "Frame Increment Pointer", "AT"),
    ("00281050", "Window Center", "DS"),
    ("00720026", "Selector Attribute", "AT"),
    ("00281054", "Rescale Type", "LO"),
    ("00283010", "VOI LUT Sequence", "SQ"),
    ("300A0070", "Fraction Group Sequence", "SQ"),
    ("300A0080", "Number of Beams", "IS"),
    ("300A00D0", "Number of Wedges", "IS"),
    ("300A00E1", "Material ID", "SH"),
    ("300A0111", "Control Point Sequence", "SQ"),
    ("300A0134", "Cumulative Meterset Weight", "DS"),
    ("52009229", "Shared Functional Groups Sequence", "SQ"),
    ("52009230", "Per-Frame Functional Groups Sequence", "SQ"),
    ("FFFEE000", "Item", ""),
)
CT, MR = "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.4"
USES = ["IE", "Module", "Reference", "Usage"]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> conditions.Names:
    """Return names from a few elements, two IODs, three modules and two functional group macros."""
    book = document(
        tmp_path_factory.mktemp("names"),
        section(
            "A.3",
            "CT Image IOD",
            table("A.3-1", "CT Image IOD Modules", USES, row("Image", "Image Plane", "C.7.6.2", "M")),
            table(
                "A.4-1",
                "MR Image IOD Modules",
                USES,
                row("Image", "Mask", "C.7.6.10", "U"),
                row("Image", "Cine", "C.7", "U"),
            ),
            table(
                "A.4-2",
                "Functional Group Macros",
                ["Functional Group Macro", "Section", "Usage"],
                row("Pixel Measures", "C.7.6.16.2.1", "M"),
                row("Plane Position (Patient)", "C.7.6.16.2.3", "M"),
            ),
        ),
    )
    elements = (Element(tag, name, name.replace(" ", ""), (vr,) if vr else (), "1") for tag, name, vr in ELEMENTS)
    return conditions.Names(elements, (SopClass(CT, "CT Image Storage", "A.3"),), book)


SPECIES = "/00102202>00080100"
ANIMAL: Expr = (
    "or",
    ("not in", SPECIES, ("337915000", "L-85B00")),
    ("and", ("not", ("in", SPECIES, ("337915000", "L-85B00"))), ("undecidable", "animal")),
)
LOSSY: Expr = ("or", ("transfer syntax", "lossy"), ("undecidable", "lossy compression"))
CLAUSES: dict[str, Expr] = {
    # Presence
    "Window Center (0028,1050) is present": ("present", "00281050"),
    "the Window Center (0028,1050) is absent": ("absent", "00281050"),
    "Window Center is not present": ("absent", "00281050"),
    "Window Center (0028,1050) not present": ("absent", "00281050"),
    "the Value of Window Center (0028,1050) exists": ("present", "00281050"),
    "Material ID (300A,00E1) is not empty": ("nonempty", "300A00E1"),
    "Material ID (300A,00E1) is non-null": ("nonempty", "300A00E1"),
    "Material ID (300A,00E1) is non-zero length": ("nonempty", "300A00E1"),
    "Material ID (300A,00E1) is zero length": ("empty", "300A00E1"),
    "Material ID (300A,00E1) has a Value": ("nonempty", "300A00E1"),
    "Material ID (300A,00E1) is present with a Value": ("nonempty", "300A00E1"),
    "Material ID (300A,00E1) is present and has a Value": ("nonempty", "300A00E1"),
    "Material ID (300A,00E1) does not contain a value": ("not", ("nonempty", "300A00E1")),
    "Source Image Sequence (0008,2112) is used": ("present", "00082112"),
    "a value is present in Window Center (0028,1050) or KVP (0018,0060)": (
        "or",
        ("nonempty", "00281050"),
        ("nonempty", "00180060"),
    ),
    # Items
    "VOI LUT Sequence (0028,3010) has more than one Item": ("count >", "00283010", 1),
    "VOI LUT Sequence (0028,3010) contains multiple Items": ("count >", "00283010", 1),
    "VOI LUT Sequence (0028,3010) contains one Item": ("count ==", "00283010", 1),
    "VOI LUT Sequence (0028,3010) is not present or has zero Items": (
        "or",
        ("absent", "00283010"),
        ("empty", "00283010"),
    ),
    "VOI LUT Sequence (0028,3010) is present and contains more than one Item": ("count >", "00283010", 1),
    "there is more than one Item in VOI LUT Sequence (0028,3010)": ("count >", "00283010", 1),
    "the number of Items in VOI LUT Sequence (0028,3010) is greater than 2": ("count >", "00283010", 2),
    # Values
    "Modality (0008,0060) is CT": ("in", "00080060", ("CT",)),
    "Modality = CT": ("in", "00080060", ("CT",)),
    "Modality (0008,0060) equals CT or MR": ("in", "00080060", ("CT", "MR")),
    "Modality (0008,0060) is either CT, MR, or PT": ("in", "00080060", ("CT", "MR", "PT")),
    'Modality (0008,0060) has a Value of "CT"': ("in", "00080060", ("CT",)),
    "Modality (0008,0060) is present with a Value of CT": ("in", "00080060", ("CT",)),
    "Modality (0008,0060) is present and the Value is CT": ("in", "00080060", ("CT",)),
    "Modality (0008,0060) is set to CT": ("in", "00080060", ("CT",)),
    "Modality (0008,0060) is of Value CT": ("in", "00080060", ("CT",)),
    "Modality (0008,0060) is one of the following: • CT or • MR": ("in", "00080060", ("CT", "MR")),
    "Modality (0008,0060) Value is CT (Computed Tomography)": ("in", "00080060", ("CT",)),
    "Presentation Intent Type (0008,0068) equals FOR PROCESSING": ("in", "00080068", ("FOR PROCESSING",)),
    "a Value of Scan Options (0018,0022) is CG": ("in", "00180022", ("CG",)),
    "Scan Options (0018,0022) includes Value CG": ("in", "00180022", ("CG",)),
    "Image Type (0008,0008) Value 1 is ORIGINAL or MIXED": ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
    "Image Type (0008,0008), Value 3 is AXIAL": ("in", "00080008[3]", ("AXIAL",)),
    "Value 3 of Image Type (0008,0008) is AXIAL": ("in", "00080008[3]", ("AXIAL",)),
    "the third Value of Image Type (0008,0008) is AXIAL": ("in", "00080008[3]", ("AXIAL",)),
    "Image Type (0008,0008) Value 4 is AXIAL and Value 3 is TOMO": (
        "and",
        ("in", "00080008[4]", ("AXIAL",)),
        ("in", "00080008[3]", ("TOMO",)),
    ),
    # Negation: "is not" is true if the value is missing, "other than" is not
    "Modality (0008,0060) is not CT or MR": ("not", ("in", "00080060", ("CT", "MR"))),
    "Modality (0008,0060) is not any of CT or MR": ("not", ("in", "00080060", ("CT", "MR"))),
    "Modality (0008,0060) does not equal CT": ("not", ("in", "00080060", ("CT",))),
    "Modality (0008,0060) does not have a Value of CT": ("not", ("in", "00080060", ("CT",))),
    "Modality (0008,0060) is other than CT or MR": ("not in", "00080060", ("CT", "MR")),
    "Modality (0008,0060) equals other than CT": ("not in", "00080060", ("CT",)),
    "Modality (0008,0060) is present with a Value other than CT": ("not in", "00080060", ("CT",)),
    # Numbers
    "Samples per Pixel (0028,0002) has a value greater than 1": (">", "00280002", 1),
    "Samples per Pixel (0028,0002) has a Value of more than 1": (">", "00280002", 1),
    "Number of Beams (300A,0080) is greater than zero": (">", "300A0080", 0),
    "Number of Beams (300A,0080) is non-zero": ("!=", "300A0080", 0),
    "Number of Beams (300A,0080) is not zero": ("!=", "300A0080", 0),
    "Number of Beams (300A,0080) is present and has a non-zero value": ("!=", "300A0080", 0),
    "Samples per Pixel (0028,0002) is 1 or 3": ("or", ("==", "00280002", 1), ("==", "00280002", 3)),
    "Samples per Pixel (0028,0002) is other than 3": ("!=", "00280002", 3),
    # Pointers, UIDs, codes
    "Frame Increment Pointer (0028,0009) points to Frame Time (0018,1063)": ("in", "00280009", ("00181063",)),
    "the value of Frame Increment Pointer (0028,0009) includes the Tag for Frame Time Vector (0018,1065)": (
        "in",
        "00280009",
        ("00181065",),
    ),
    "Frame Increment Pointer (0028,0009) is Frame Time (0018,1063) or Frame Time Vector (0018,1065)": (
        "in",
        "00280009",
        ("00181063", "00181065"),
    ),
    "the Dimension Index Pointer (0020,9165) Value is the Data Element Tag of a Private Attribute": (
        "private",
        "00209165",
    ),
    "one or more of the Values of Frame Increment Pointer (0028,0009) is the Data Element Tag of a Private Attribute": (
        "private",
        "00280009",
    ),
    f'SOP Class UID (0008,0016) is "{CT}" (CT Image Storage) or "{MR}"': ("sop class", (CT, MR)),
    f'SOP Class UID is CT Image Storage ("{CT}")': ("sop class", (CT,)),
    f'SOP Class UID (0008,0016) is not "{CT}" (CT Image Storage) and not "{MR}" (MR Image Storage)': (
        "and",
        ("not", ("sop class", (CT,))),
        ("not", ("sop class", (MR,))),
    ),
    "SOP Class is other than CT Image Storage": ("not", ("sop class", (CT,))),
    f'SOP Class is one of the following: CT ("{CT}") or MR ("{MR}")': ("sop class", (CT, MR)),
    f'Referenced SOP Class UID (0008,1150) is "{CT}"': ("in", "00081150", (CT,)),
    'Derivation Code Sequence (0008,9215) contains an Item with the value (1234, DCM, "Squeezed")': (
        "in",
        "00089215>00080100",
        ("1234",),
    ),
    'Derivation Code Sequence (0008,9215) is (12, SCT, "Flat") or (34, SCT, "Round")': (
        "in",
        "00089215>00080100",
        ("12", "34"),
    ),
    'one Derivation Code Sequence (0008,9215) Item value is (1234, DCM, "Squeezed")': (
        "in",
        "00089215>00080100",
        ("1234",),
    ),
    # Several subjects
    "Window Center (0028,1050) or KVP (0018,0060) is present": ("or", ("present", "00281050"), ("present", "00180060")),
    "both Window Center (0028,1050) and KVP (0018,0060) are present": (
        "and",
        ("present", "00281050"),
        ("present", "00180060"),
    ),
    "Window Center (0028,1050), KVP (0018,0060), and Material ID (300A,00E1) are not present": (
        "and",
        ("absent", "00281050"),
        ("absent", "00180060"),
        ("absent", "300A00E1"),
    ),
    "either Exposure Time (0018,1150) or X-Ray Tube Current (0018,1151) are not present": (
        "or",
        ("absent", "00181150"),
        ("absent", "00181151"),
    ),
    "neither Window Center (0028,1050) nor KVP (0018,0060) is present": (
        "and",
        ("not", ("present", "00281050")),
        ("not", ("present", "00180060")),
    ),
    # Several clauses
    "Modality (0008,0060) is CT and KVP (0018,0060) is absent": (
        "and",
        ("in", "00080060", ("CT",)),
        ("absent", "00180060"),
    ),
    "Modality (0008,0060) is CT or MR, and KVP (0018,0060) is absent": (
        "and",
        ("in", "00080060", ("CT", "MR")),
        ("absent", "00180060"),
    ),
    "KVP (0018,0060) is absent, or is present and has the Value 0": (
        "or",
        ("absent", "00180060"),
        ("==", "00180060", 0),
    ),
    "Material ID (300A,00E1) is absent or not AIR": (
        "or",
        ("absent", "300A00E1"),
        ("not", ("in", "300A00E1", ("AIR",))),
    ),
    "Modality (0008,0060) is CT, or if Modality (0008,0060) is MR and KVP (0018,0060) is present": (
        "or",
        ("in", "00080060", ("CT",)),
        ("and", ("in", "00080060", ("MR",)), ("present", "00180060")),
    ),
    "KVP (0018,0060) is present or Window Center (0028,1050) is present, and Modality (0008,0060) is CT": (
        "and",
        ("or", ("present", "00180060"), ("present", "00281050")),
        ("in", "00080060", ("CT",)),
    ),
    "• Modality (0008,0060) is CT, or • KVP (0018,0060) is present": (
        "or",
        ("in", "00080060", ("CT",)),
        ("present", "00180060"),
    ),
    "either: • Modality (0008,0060) is CT • KVP (0018,0060) is present": (
        "or",
        ("in", "00080060", ("CT",)),
        ("present", "00180060"),
    ),
    "all of the following: • Modality (0008,0060) is CT • KVP (0018,0060) is sent": (
        "and",
        ("in", "00080060", ("CT",)),
        ("present", "00180060"),
    ),
    # Location
    "Frame Type (0008,9007) Value 1 of this Frame is ORIGINAL": ("in", "?00089007[1]", ("ORIGINAL",)),
    "Image Type (0008,0008) Value 1 at the image level is ORIGINAL": ("in", "/00080008[1]", ("ORIGINAL",)),
    "Code Value (0008,0100) is present in this Item": ("present", "./00080100"),
    "Code Value (0008,0100) is present in this Sequence Item": ("present", "./00080100"),
    "Modality (0008,0060) in the enclosing VOI LUT Sequence (0028,3010) Item is CT": ("in", "../00080060", ("CT",)),
    "Code Value (0008,0100) within the Derivation Code Sequence (0008,9215) is present": (
        "present",
        "00089215>00080100",
    ),
    "Modality (0008,0060) in the Image Plane Module equals CT": ("in", "/00080060", ("CT",)),
    "Window Center (0028,1050) is present in the Mask Module or the Cine Module": ("present", "//00281050"),
    "Number of Beams (300A,0080) is greater than zero for one or more fraction groups": (">", "//300A0080", 0),
    "Cumulative Meterset Weight is non-null in Control Points specified within Control Point Sequence (300A,0111)": (
        "nonempty",
        "300A0111>300A0134",
    ),
    "Code Value (0008,0100) is not present in an Item of Shared Functional Groups Sequence (5200,9229) "
    "or Per-Frame Functional Groups Sequence (5200,9230)": ("absent", "//00080100"),
    "Image Type (0008,0008) Value 4 in the CT Image IOD is VMI": (
        "and",
        ("iod", ("CT Image",)),
        ("in", "00080008[4]", ("VMI",)),
    ),
    # Modules, macros, the object as a whole
    "the Image Plane Module is present": ("module", "Image Plane"),
    "the Mask Module or Cine Module is present": ("or", ("module", "Mask"), ("module", "Cine")),
    "Image Plane Module is not present": ("not", ("module", "Image Plane")),
    "Pixel Measures or Plane Position (Patient) Functional Groups are present": (
        "or",
        ("macro", "Pixel Measures"),
        ("macro", "Plane Position (Patient)"),
    ),
    "Pixel Measures Functional Group (C.7.6.16.2.1) is not present": ("not", ("macro", "Pixel Measures")),
    "SOP Instance is a Multi-frame Image": ("present", "/00280008"),
    "Group 60xx is present in the referenced image(s) or the Presentation State Instance containing this Module": (
        "or",
        ("undecidable", "referenced instance"),
        ("present", "/60xx0010"),
    ),
    "Presentation State Instance contains Overlay data other than Bitmap Shutter": (
        "and",
        ("present", "/60xx3000"),
        ("or", ("not", ("module", "Bitmap Display Shutter")), ("undecidable", "referenced instance")),
    ),
    # Positions in a sequence
    "for first Item of Control Point Sequence (300A,0111)": ("item", "300A0111", 0),
    "for Control Point 0 of Control Point Sequence (300A,0111), or if Gantry Angle changes during Beam": (
        "or",
        ("item", "300A0111", 0),
        ("undecidable", "control point"),
    ),
    "for first Item of Control Point Sequence if Number of Wedges (300A,00D0) is non-zero, "
    "and in subsequent control points if Wedge Angle changes during beam": (
        "or",
        ("and", ("item", "300A0111", 0), ("!=", "300A00D0", 0)),
        ("undecidable", "control point"),
    ),
    "for all but the last Item in this Sequence and for the last Item if Modality (0008,0060) is CT": (
        "or",
        ("not", ("item", "", -1)),
        ("and", ("item", "", -1), ("in", "00080060", ("CT",))),
    ),
    # Decidable in part
    "the Patient is a non-human organism": ANIMAL,
    "the Patient is a non-human organism and if Modality (0008,0060) is CT": (
        "and",
        ANIMAL,
        ("in", "00080060", ("CT",)),
    ),
    "Lossy Compression has been performed on the Image": LOSSY,
    "present in the source images or this SOP Instance has been compressed": (
        "or",
        ("undecidable", "source instances"),
        *LOSSY[1:],
    ),
    "encapsulated document is a CDA document": ("sop class", ("1.2.840.10008.5.1.4.1.1.104.2",)),
    "the Directory Record references a SOP Instance": ("nonempty", "./00041500"),
    "the conditions in Section C.36.2.2.5.1.1are satisfiedand if KVP (0018,0060) is present": (
        "and",
        ("or", ("item", "control point", 0), ("undecidable", "control point")),
        ("present", "00180060"),
    ),
    "the selected content is a single Attribute of any VR other than SQ": (
        "and",
        ("nonempty", "./00720026"),
        ("not", ("vr", "./00720026", ("SQ",))),
    ),
    "Selector Attribute (0072,0026) is nested in one or more Sequences or is absent": (
        "or",
        ("undecidable", "selection"),
        ("absent", "00720026"),
    ),
    # Undecidable
    "contrast was administered": ("undecidable", "acquisition"),
    "the left eye is measured or the right eye is measured": (
        "or",
        ("undecidable", "measurement"),
        ("undecidable", "measurement"),
    ),
    "the Value is not TIME": ("undecidable", "own value"),
    # Names that differ slightly from PS3.6
    "Intravascular Acquisition (0018,3100) equals MEASURED": ("in", "00183100", ("MEASURED",)),
    "Increment Pointer (0028,0009) is present": ("present", "00280009"),
    "Attribute Image Type (0008,0008) is present": ("present", "00080008"),
    "Patient’s Birth Date (0010,0030) is present": ("present", "00100030"),
}


@pytest.mark.parametrize("sentence", CLAUSES)
def test_clauses(sentence: str, names: conditions.Names) -> None:
    assert grammar.parse(sentence, names) == CLAUSES[sentence]


REJECTED = (
    "Window Center (0028,1050) is beautiful",
    "the moon is full",
    "Window Center (0028,1050)",
    "",
    "Modality (0008,0060) is CT and KVP (0018,0060) is present or Window Center (0028,1050) is present",
    "Modality (0008,0060) is CT, and KVP (0018,0060) is present, or Window Center (0028,1050) is present",
    "Window Center (0028,1050) or KVP (0018,0060) is not present",
    "Window Center (0028,1050) or KVP (0018,0060) and Material ID (300A,00E1) are present",
    "Samples per Pixel (0028,0002) is HIGH",
    "Samples per Pixel (0028,0002) is greater than enough",
    "SOP Class UID (0008,0016) is not: The time of acquisition",
    "Window Center (0028,1050) points to Frame Time (0018,1063)",
    "VOI LUT Sequence (0028,3010) contains a strange Item",
    "Image Type (0008,9007) Value 1 is ORIGINAL",
    "Type of the thing referenced by Modality (0008,0060) is CT",
    "Modality (0008,0060) of the other Series is CT",
    "the Wonder Module is present",
    "Modality (0008,0060) is CT and the moon is full",
    "Modality (0008,0060) is CT • KVP (0018,0060) is present",
    "SOP Class is Moon Image Storage",
    "Modality (0008,0060) at the image level is present in this Item",
    "Code Value (0008,0100) is present in an Item of VOI LUT Sequence (0028,3010) or Source Image Sequence (0008,2112)",
    "for first Item of Modality (0008,0060)",
    "Image Type (0008,0008), Value 3 is",
)


@pytest.mark.parametrize("sentence", REJECTED)
def test_text_that_is_not_covered_is_rejected(sentence: str, names: conditions.Names) -> None:
    with pytest.raises(Unparsed):
        grammar.parse(sentence, names)


def test_a_condition_on_its_own_value_is_undecidable(names: conditions.Names) -> None:
    sentence = "the Rescale Type (0028,1054) is not HU, or Modality (0008,0060) is CT"
    assert grammar.parse(sentence, names, "00281054") == (
        "or",
        ("undecidable", "own value"),
        ("in", "00080060", ("CT",)),
    )


CT_ONLY: Expr = ("in", "00080060", ("CT",))
KVP: Expr = ("present", "00180060")
DESCRIPTIONS: dict[str, Condition] = {
    "A thing. Required if Modality (0008,0060) is CT.": Condition("parsed", CT_ONLY),
    "A thing. Required, if Modality (0008,0060) is CT. A Sequence.": Condition("parsed", CT_ONLY),
    "Required only if Modality (0008,0060) is CT. It shall not be present otherwise.": Condition("parsed", CT_ONLY),
    "Required when Modality (0008,0060) is CT": Condition("parsed", CT_ONLY),
    "Shall be present if Modality (0008,0060) is CT.": Condition("parsed", CT_ONLY),
    "Required if Modality (0008,0060) is CT (see Section C.1). See Section C.2.": Condition("parsed", CT_ONLY),
    "Required if Modality (0008,0060) is CT, see Note 3.": Condition("parsed", CT_ONLY),
    "Required if Modality (0008,0060) is CT. May be present otherwise.": Condition(
        "parsed", CT_ONLY, otherwise="allowed"
    ),
    "Required if Modality (0008,0060) is CT; may be present otherwise.": Condition(
        "parsed", CT_ONLY, otherwise="allowed"
    ),
    "Required if Modality (0008,0060) is CT, may be present otherwise.\nOne or more Items.": Condition(
        "parsed", CT_ONLY, otherwise="allowed"
    ),
    "Required if Modality (0008,0060) is CT May be present otherwise.": Condition(
        "parsed", CT_ONLY, otherwise="allowed"
    ),
    "Required if Modality (0008,0060) is CT. May be present otherwise only if KVP (0018,0060) is present.": Condition(
        "parsed", CT_ONLY, KVP
    ),
    "Required if Modality (0008,0060) is CT. Otherwise may be present if KVP (0018,0060) is present.": Condition(
        "parsed", CT_ONLY, KVP
    ),
    "Required if Modality (0008,0060) is CT. May also be present if KVP (0018,0060) is present.": Condition(
        "parsed", CT_ONLY, KVP
    ),
    "Required if Modality (0008,0060) is CT. May be present otherwise unless KVP (0018,0060) is present.": Condition(
        "parsed", CT_ONLY, ("not", KVP)
    ),
    "Required unless Modality (0008,0060) is CT.": Condition("parsed", ("not", CT_ONLY)),
    "Required if Modality (0008,0060) is CT. Shall not be present if KVP (0018,0060) is present. "
    "May be present otherwise.": Condition("parsed", ("and", ("not", KVP), CT_ONLY), ("not", KVP)),
    "Shall not be present if KVP (0018,0060) is present.": Condition("parsed", None, ("not", KVP)),
    "Mutually exclusive with KVP (0018,0060).": Condition("parsed", None, ("not", KVP)),
    "Required if Modality (0008,0060) is CT.\nRequired if KVP (0018,0060) is present.": Condition(
        "parsed", ("or", CT_ONLY, KVP)
    ),
    "Required if:\n• Modality (0008,0060) is CT, or\n• KVP (0018,0060) is present.\nMay be present otherwise.": Condition(
        "parsed", ("or", CT_ONLY, KVP), otherwise="allowed"
    ),
    "Required if Modality (0008,0060) is\nCT or\nMR.": Condition("parsed", ("in", "00080060", ("CT", "MR"))),
    "Required if Modality (0008,0060) is CT. More than one Item shall be present only if the moon is full.": Condition(
        "parsed", CT_ONLY
    ),
    "Required if contrast was applied. May be present otherwise.": Condition("undecidable", otherwise="allowed"),
    "Required if contrast was applied. May be present if contrast was administered.": Condition("undecidable"),
    "Required if the moon is full.": Condition("unparsed"),
    "Required if Modality (0008,0060) is CT. May be present if the moon is full.": Condition("unparsed"),
    "Required if Modality (0008,0060) is CT. Only required for large ones, and present only if small.": Condition(
        "unparsed"
    ),
    "Required if Modality (0008,0060) is CT. May be present otherwise. Shall not be present otherwise.": Condition(
        "unparsed"
    ),
    "A thing without a condition.": Condition("unparsed", reason=MISSING),
    "": Condition("unparsed", reason=MISSING),
}


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_descriptions(description: str, names: conditions.Names) -> None:
    assert conditions.parse(description, names) == DESCRIPTIONS[description]


USAGES: dict[str, Condition | None] = {
    "M": None,
    "U": None,
    "C": Condition("unparsed", reason=MISSING),
    "U - See Note 2.": None,
    "M - May not be used as a Shared Functional Group.": None,
    "C - Required if Modality (0008,0060) is CT": Condition("parsed", CT_ONLY),
    "C - Required if Modality (0008,0060) is CT. May not be used as a Shared Functional Group": Condition(
        "parsed", CT_ONLY
    ),
    "U - Shall not be present if the Image Plane Module is present.": Condition(
        "parsed", None, ("not", ("module", "Image Plane"))
    ),
    "U - May be used only if Modality (0008,0060) is CT.": Condition("parsed", None, CT_ONLY),
    "U - Shall be present only if Modality (0008,0060) is CT": Condition("parsed", None, CT_ONLY),
    "C - Required if Modality (0008,0060) is CT U - Optional if KVP (0018,0060) is present": Condition(
        "parsed", CT_ONLY, KVP
    ),
    "U - Shall not be present if the moon is full.": Condition("unparsed"),
}


@pytest.mark.parametrize("usage", USAGES)
def test_usages(usage: str, names: conditions.Names) -> None:
    assert conditions.usage(usage, names) == USAGES[usage]


INCLUDES: dict[str, Condition | None] = {
    "\n": None,
    "\nIn this Module it may be absent, even if Modality (0008,0060) is CT.": None,
    " if and only if Modality (0008,0060) is CT.\n": Condition("parsed", CT_ONLY),
    " if Modality (0008,0060) is CT. May be present otherwise.\n": Condition("parsed", CT_ONLY, otherwise="allowed"),
    " if a VOI LUT is to be applied to the image.\n": Condition("undecidable"),
    " if the moon is full\n": Condition("unparsed"),
    "\nRequired if Modality (0008,0060) is CT.": Condition("parsed", CT_ONLY),
    "\nRequired if the IOD is not being transferred in a STOW-RS Request. May be present otherwise.": None,
}


@pytest.mark.parametrize("include", INCLUDES)
def test_includes(include: str, names: conditions.Names) -> None:
    assert conditions.include(include, names) == INCLUDES[include]


def test_text_omits_notes_and_lists_and_marks_bullets(tmp_path: Path) -> None:
    content = (
        "<para>Required if:</para><itemizedlist><listitem><para>one, or</para></listitem>"
        "<listitem><para>two.</para></listitem></itemizedlist>"
        "<note><para>Required if never.</para></note>"
        "<variablelist><title>Defined Terms:</title><varlistentry><term>A</term>"
        "<listitem><para>a</para></listitem></varlistentry></variablelist>"
        '<para>See <xref linkend="sect_C.1" xrefstyle="select: label"/>.</para>'
    )
    book = document(tmp_path, section("C.1", "Something", table("C.1-1", "Table", ["Head"], row(cell(content)))))
    found = next(iter(docbook.descendants(book.root, "td")))
    assert conditions.text(found, book.link) == "Required if:\n• one, or\n• two.\nSee Section C.1."
