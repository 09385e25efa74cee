"""Header of a CDA document: its identifier, title, type and patient (HL7 Clinical Document Architecture, Release 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from dcmgen.codec.xml import parse
from dcmgen.codes import Code
from dcmgen.errors import CreateError, ReadError
from dcmgen.values.person_name import PersonName

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SCHEMES = {"2.16.840.1.113883.6.1": "LN", "2.16.840.1.113883.6.96": "SCT"}
"""Coding Scheme Designators of code systems (PS3.16 8)."""
_SEXES = {"M": "M", "F": "F", "UN": "O"}


@attrs.frozen
class Header:
    """Header of a CDA document.

    Attributes
    ----------
    identifier : str
        Root and extension of the identifier, as in HL7 Instance Identifier (PS3.3 C.24.2).
    title : str
        Title; may be empty.
    code : Code or None
        Code of the type of document, if it is of LOINC or SNOMED CT.
    patient : dict of str to object
        Attributes of the patient by keyword.
    """

    identifier: str
    title: str
    code: Code | None
    patient: dict[str, Any]


def read_header(data: bytes) -> Header:
    """Read the header of a CDA document.

    Parameters
    ----------
    data : bytes
        XML.

    Returns
    -------
    Header
        The header.

    Raises
    ------
    CreateError
        If the XML is not well-formed or not a CDA document, or has no identifier.
    """
    try:
        root = parse(data)
    except ReadError as error:
        raise CreateError(f"the document is not a CDA: {error.message}", advice="Pass a CDA document") from error
    if root.tag != "ClinicalDocument":
        raise CreateError(
            f"the document is XML with the root element {root.tag}, not a CDA", advice="Pass a ClinicalDocument"
        )
    found = root.find("id")
    if found is None or not found.get("root"):
        raise CreateError("the CDA document has no identifier", advice="Add its <id root=…>")
    extension = found.get("extension")
    role = root.find("recordTarget/patientRole")
    return Header(
        f"{found.get('root')}^{extension}" if extension else str(found.get("root")),
        _text(root.find("title")),
        _code(root.find("code")),
        {} if role is None else _patient(role),
    )


def _text(element: Element | None) -> str:
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _code(element: Element | None) -> Code | None:
    if element is None:
        return None
    scheme = _SCHEMES.get(element.get("codeSystem", ""))
    value, meaning = element.get("code"), element.get("displayName")
    return Code(value, scheme, meaning) if scheme and value and meaning else None


def _patient(role: Element) -> dict[str, Any]:
    """Return the attributes of the patient that the document contains."""
    found: dict[str, Any] = {}
    identifier = role.find("id")
    if identifier is not None and identifier.get("extension"):
        found["PatientID"] = identifier.get("extension")
        if identifier.get("root"):
            found["IssuerOfPatientIDQualifiersSequence"] = [
                {"UniversalEntityID": identifier.get("root"), "UniversalEntityIDType": "ISO"}
            ]
    patient = role.find("patient")
    if patient is None:
        return found
    name = patient.find("name")
    if name is not None:
        given = [_text(each) for each in name.findall("given")]
        parts = [
            *(_text(name.find("family")), given[0] if given else "", " ".join(given[1:])),
            *(_text(name.find("prefix")), _text(name.find("suffix"))),
        ]
        found["PatientName"] = PersonName("^".join(parts).rstrip("^") or _text(name))
    sex, birth = patient.find("administrativeGenderCode"), patient.find("birthTime")
    if sex is not None and sex.get("code") in _SEXES:
        found["PatientSex"] = _SEXES[str(sex.get("code"))]
    if birth is not None and len(birth.get("value", "")) >= 8:
        found["PatientBirthDate"] = birth.get("value", "")[:8]
    return found
