# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Coding Scheme Identification Sequence (0008,0110)."""

from typing import Literal

from dcmgen.model.fields import (
    CST,
    LOT,
    SH,
    SH_,
    SQ,
    ST_,
    UI,
    UR,
    AnyText,
    Items,
    SH_Value,
    SHValue,
    ST_Value,
    UIValue,
    URValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CodingSchemeResourcesSequenceItem(Item):
    """Item of Coding Scheme Resources Sequence (0008,0109) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        CodingSchemeURLType: Literal["DOC", "OWL", "CSV", "FHIR"] | AnyText = ...,
        CodingSchemeURL: URValue = ...,
    ) -> None: ...
    CodingSchemeURLType: CST[Literal["DOC", "OWL", "CSV", "FHIR"]]
    """Coding Scheme URL Type (0008,010A), CS, VM 1, Type 1.

    Defined Terms: DOC, OWL, CSV, FHIR.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeURL: UR
    """Coding Scheme URL (0008,010E), UR, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class CodingSchemeResourcesSequenceItems(Sequence[CodingSchemeResourcesSequenceItem]):
    def add(
        self,
        /,
        *,
        CodingSchemeURLType: Literal["DOC", "OWL", "CSV", "FHIR"] | AnyText = ...,
        CodingSchemeURL: URValue = ...,
    ) -> CodingSchemeResourcesSequenceItem: ...

class CodingSchemeIdentificationSequenceItem(Item):
    """Item of Coding Scheme Identification Sequence (0008,0110) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeUID: UIValue = ...,
        CodingSchemeRegistry: Literal["HL7"] | AnyText = ...,
        CodingSchemeExternalID: ST_Value = ...,
        CodingSchemeVersion: SH_Value = ...,
        CodingSchemeResourcesSequence: Items[CodingSchemeResourcesSequenceItem] = ...,
        CodingSchemeName: ST_Value = ...,
        CodingSchemeResponsibleOrganization: ST_Value = ...,
    ) -> None: ...
    CodingSchemeDesignator: SH
    """Coding Scheme Designator (0008,0102), SH, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeRegistry: LOT[Literal["HL7"]]
    """Coding Scheme Registry (0008,0112), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: HL7.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeUID: UI
    """Coding Scheme UID (0008,010C), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeExternalID: ST_
    """Coding Scheme External ID (0008,0114), ST, VM 1, Type 2C.

    Required if a condition that cannot be checked (semantics) applies and Coding Scheme UID is absent. Not allowed
    otherwise.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeName: ST_
    """Coding Scheme Name (0008,0115), ST, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeVersion: SH_
    """Coding Scheme Version (0008,0103), SH, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeResponsibleOrganization: ST_
    """Coding Scheme Responsible Organization (0008,0116), ST, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeResourcesSequence: SQ[CodingSchemeResourcesSequenceItems, CodingSchemeResourcesSequenceItem]
    """Coding Scheme Resources Sequence (0008,0109), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class CodingSchemeIdentificationSequenceItems(Sequence[CodingSchemeIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeUID: UIValue = ...,
        CodingSchemeRegistry: Literal["HL7"] | AnyText = ...,
        CodingSchemeExternalID: ST_Value = ...,
        CodingSchemeVersion: SH_Value = ...,
        CodingSchemeResourcesSequence: Items[CodingSchemeResourcesSequenceItem] = ...,
        CodingSchemeName: ST_Value = ...,
        CodingSchemeResponsibleOrganization: ST_Value = ...,
    ) -> CodingSchemeIdentificationSequenceItem: ...
