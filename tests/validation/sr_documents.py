"""Builds structured reports that conform to templates of PS3.16, for tests that change them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dcmgen import Dataset, codes, generate_uid
from dcmgen.codes import DCM, SCT, Code

REFERENCE = {"ReferencedSOPClassUID": "1.2.840.10008.5.1.4.1.1.2", "ReferencedSOPInstanceUID": "1.2.3.4"}
KEYWORDS = {"TEXT": "TextValue", "UIDREF": "UID", "PNAME": "PersonName", "DATETIME": "DateTime", "DATE": "Date"}
YES = SCT["373066001"]
NO = SCT["373067005"]


def dcm(value: str) -> Code:
    """Return a code of DCM."""
    return DCM[value]


def item(
    relationship: str, kind: str, name: Code | None, value: Any = None, children: Iterable[Dataset] = ()
) -> Dataset:
    """Return a content item; the value of a NUM is a pair of number and unit."""
    found = Dataset(ValueType=kind)
    if relationship:
        found.RelationshipType = relationship
    if name is not None:
        found.ConceptNameCodeSequence = [name]
    if kind == "CONTAINER":
        found.ContinuityOfContent = "SEPARATE"
    elif kind == "CODE":
        found.ConceptCodeSequence = [value]
    elif kind == "NUM":
        number, unit = value
        units = [Code(unit, "UCUM", unit)]
        found.MeasuredValueSequence = [Dataset(NumericValue=number, MeasurementUnitsCodeSequence=units)]
    elif kind in ("IMAGE", "COMPOSITE", "WAVEFORM"):
        found.ReferencedSOPSequence = [Dataset(**REFERENCE)]
    elif kind == "SCOORD":
        found.GraphicType, found.GraphicData = "POINT", value
    else:
        setattr(found, KEYWORDS[kind], value)
    below = list(children)
    if below:
        found.ContentSequence = below
    return found


def contains(kind: str, name: Code | None, value: Any = None, *children: Dataset) -> Dataset:
    return item("CONTAINS", kind, name, value, children)


def context(kind: str, name: Code, value: Any = None, *children: Dataset) -> Dataset:
    return item("HAS OBS CONTEXT", kind, name, value, children)


def modifier(name: Code, value: Code, *children: Dataset) -> Dataset:
    return item("HAS CONCEPT MOD", "CODE", name, value, children)


def number(name: str, value: float, unit: str, *children: Dataset) -> Dataset:
    return contains("NUM", dcm(name), (value, unit), *children)


def document(sop_class: str, title: Code, children: Iterable[Dataset], tid: str = "") -> Dataset:
    """Return a report; only its content tree is complete."""
    found = item("", "CONTAINER", title, None, children)
    found.SOPClassUID = sop_class
    if tid:
        found.ContentTemplateSequence = [Dataset(MappingResource="DCMR", TemplateIdentifier=tid)]
    return found


LANGUAGE = modifier(dcm("121049"), Code("eng", "RFC5646", "English"))


def observer() -> list[Dataset]:
    return [
        context("CODE", dcm("121005"), dcm("121007")),
        context("UIDREF", dcm("121012"), "1.2.3"),
        context("TEXT", dcm("121013"), "scanner"),
    ]


def ct_dose(events: int = 2, tid: str = "10011") -> Dataset:
    """Return a CT radiation dose report (TID 10011)."""
    accumulated = contains(
        "CONTAINER", dcm("113811"), None, number("113812", events, "{events}"), number("113813", 100.0, "mGy.cm")
    )
    children = [
        modifier(dcm("121058"), SCT["77477000"], modifier(SCT["363703001"], SCT["261004008"])),
        *observer(),
        context("DATETIME", dcm("113809"), "20240101120000"),
        context("DATETIME", dcm("113810"), "20240101121000"),
        context("CODE", dcm("113705"), dcm("113014"), item("HAS PROPERTIES", "UIDREF", dcm("110180"), "1.2.3.4")),
        accumulated,
        *(_ct_event() for _ in range(events)),
        contains("CODE", dcm("113854"), dcm("113856")),
    ]
    return document("1.2.840.10008.5.1.4.1.1.88.67", dcm("113701"), children, tid)


def _ct_event() -> Dataset:
    source = contains(
        "CONTAINER",
        dcm("113831"),
        None,
        contains("TEXT", dcm("113832"), "A"),
        number("113733", 120, "kV"),
        number("113833", 300, "mA"),
        number("113734", 200, "mA"),
        number("113834", 0.5, "s"),
    )
    parameters = contains(
        "CONTAINER",
        dcm("113822"),
        None,
        number("113824", 5, "s"),
        number("113825", 300, "mm"),
        number("113826", 0.6, "mm"),
        number("113827", 38.4, "mm"),
        number("113828", 1, "{ratio}"),
        number("113823", 1, "{X-Ray sources}"),
        source,
    )
    dose = contains(
        "CONTAINER",
        dcm("113829"),
        None,
        number("113830", 10, "mGy"),
        contains("CODE", dcm("113835"), dcm("113691")),
        number("113838", 300, "mGy.cm"),
    )
    return contains(
        "CONTAINER",
        dcm("113819"),
        None,
        contains("TEXT", dcm("125203"), "Thorax"),
        contains("CODE", dcm("123014"), SCT["816094009"]),
        contains("CODE", dcm("113820"), SCT["116152004"]),
        contains("UIDREF", dcm("113769"), generate_uid()),
        parameters,
        dose,
        contains("TEXT", dcm("113842"), "XYZ"),
    )


def projection_dose() -> Dataset:
    """Return a projection X-ray radiation dose report (TID 10001) with one irradiation event of fluoroscopy."""
    plane = modifier(dcm("113764"), dcm("113622"))
    accumulated = contains(
        "CONTAINER",
        dcm("113702"),
        None,
        plane,
        number("113722", 0.0001, "Gy.m2"),
        number("113725", 0.01, "Gy"),
        number("113726", 0.0001, "Gy.m2"),
        number("113728", 0.01, "Gy"),
        number("113730", 5, "s"),
        number("113727", 0, "Gy.m2"),
        number("113729", 0, "Gy"),
        number("113855", 0, "s"),
        number("113737", 600, "mm"),
        contains("CODE", dcm("113780"), dcm("113860")),
    )
    event = contains(
        "CONTAINER",
        dcm("113706"),
        None,
        plane,
        contains("UIDREF", dcm("113769"), "1.2.3.5"),
        contains("DATETIME", dcm("111526"), "20240101120000"),
        contains("CODE", dcm("113721"), SCT["44491008"]),
        contains("CODE", dcm("123014"), SCT["816094009"]),
        number("122130", 0.0001, "Gy.m2"),
        number("113738", 0.01, "Gy"),
        contains("CODE", dcm("113780"), dcm("113860")),
        contains("CODE", dcm("113732"), dcm("113631")),
        number("113791", 15, "{pulse}/s"),
        number("113768", 75, "1"),
        number("113734", 10, "mA"),
        number("113824", 500, "ms"),
        number("112011", 0, "deg"),
        number("113748", 700, "mm"),
    )
    children = [
        modifier(dcm("121058"), dcm("113704"), modifier(SCT["363703001"], SCT["261004008"])),
        *observer(),
        context("CODE", dcm("113705"), dcm("113014"), item("HAS PROPERTIES", "UIDREF", dcm("110180"), "1.2.3.4")),
        accumulated,
        event,
        contains("CODE", dcm("113854"), dcm("113856")),
    ]
    return document("1.2.840.10008.5.1.4.1.1.88.67", dcm("113701"), children, "10001")


def radiopharmaceutical_dose() -> Dataset:
    """Return a radiopharmaceutical radiation dose report (TID 10021)."""
    agent = contains(
        "CODE",
        SCT["349358000"],
        SCT["35321007"],
        item("HAS PROPERTIES", "CODE", SCT["89457008"], SCT["77004003"]),
        item("HAS PROPERTIES", "NUM", SCT["304283002"], (6586.2, "s")),
    )
    administering = contains(
        "PNAME", dcm("113870"), "Doe^Jane", item("HAS PROPERTIES", "CODE", dcm("113875"), dcm("113851"))
    )
    route = contains(
        "CODE",
        SCT["410675002"],
        SCT["47625008"],
        item("HAS PROPERTIES", "CODE", SCT["272737002"], next(iter(codes.group(3746)))),
    )
    event = contains(
        "CONTAINER",
        dcm("113502"),
        None,
        agent,
        contains("UIDREF", dcm("113503"), "1.2.3.6"),
        contains("DATETIME", dcm("123003"), "20240101120000"),
        number("113507", 350, "MBq"),
        route,
        administering,
    )
    procedure = modifier(SCT["363589002"], SCT["241439007"], modifier(SCT["363703001"], SCT["261004008"]))
    return document("1.2.840.10008.5.1.4.1.1.88.68", dcm("113500"), [procedure, event], "10021")


def key_objects(title: str = "113000") -> Dataset:
    """Return a key object selection (TID 2010)."""
    children = [*observer(), contains("TEXT", dcm("113012"), "text"), contains("IMAGE", None)]
    return document("1.2.840.10008.5.1.4.1.1.88.59", dcm(title), children)


def tracking() -> list[Dataset]:
    return [context("TEXT", dcm("112039"), "lesion"), context("UIDREF", dcm("112040"), "1.2.3.7")]


def region() -> Dataset:
    return contains("SCOORD", dcm("111030"), [1.0, 1.0], item("SELECTED FROM", "IMAGE", None))


def measurement_group(*children: Dataset) -> Dataset:
    return contains("CONTAINER", dcm("125007"), None, *tracking(), *children)


def area() -> Dataset:
    return contains("NUM", SCT["42798000"], (3.0, "mm2"), modifier(SCT["363698007"], SCT["39607008"]))


def measurement_report(*groups: Dataset) -> Dataset:
    """Return a measurement report (TID 1500) with measurement groups."""
    children = [
        LANGUAGE,
        *observer(),
        modifier(dcm("121058"), Code("25045-6", "LN", "CT unspecified body region")),
        contains("CONTAINER", dcm("126010"), None, *groups),
    ]
    return document("1.2.840.10008.5.1.4.1.1.88.33", dcm("126000"), children, "1500")


def diagnostic_report() -> Dataset:
    """Return a basic diagnostic imaging report (TID 2000)."""
    finding = contains("TEXT", dcm("121071"), "text")
    section = contains("CONTAINER", Code("59776-5", "LN", "Findings"), None, finding)
    children = [LANGUAGE, *observer(), section]
    return document(
        "1.2.840.10008.5.1.4.1.1.88.11", Code("18748-4", "LN", "Diagnostic Imaging Report"), children, "2000"
    )
