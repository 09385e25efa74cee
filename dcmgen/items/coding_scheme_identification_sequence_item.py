# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Coding Scheme Identification Sequence (0008,0110)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LOT, SH, SH_, SQ, ST_, UI, UR
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class CodingSchemeIdentificationSequenceItem(Item):
    """Item of Coding Scheme Identification Sequence (0008,0110) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    CodingSchemeDesignator: SH = SH(0x0008_0102)
    """Coding Scheme Designator (0008,0102), VM 1, Type 1 (PS3.3 C.12.1)."""
    CodingSchemeRegistry: LOT[Literal["HL7"]] = LOT(0x0008_0112)
    """Coding Scheme Registry (0008,0112), VM 1, Type 1C (PS3.3 C.12.1)."""
    CodingSchemeUID: UI = UI(0x0008_010C)
    """Coding Scheme UID (0008,010C), VM 1, Type 1C (PS3.3 C.12.1)."""
    CodingSchemeExternalID: ST_ = ST_(0x0008_0114)
    """Coding Scheme External ID (0008,0114), VM 1, Type 2C (PS3.3 C.12.1)."""
    CodingSchemeName: ST_ = ST_(0x0008_0115)
    """Coding Scheme Name (0008,0115), VM 1, Type 3 (PS3.3 C.12.1)."""
    CodingSchemeVersion: SH_ = SH_(0x0008_0103)
    """Coding Scheme Version (0008,0103), VM 1, Type 3 (PS3.3 C.12.1)."""
    CodingSchemeResponsibleOrganization: ST_ = ST_(0x0008_0116)
    """Coding Scheme Responsible Organization (0008,0116), VM 1, Type 3 (PS3.3 C.12.1)."""
    CodingSchemeResourcesSequence: SQ[CodingSchemeResourcesSequenceItem] = SQ(
        0x0008_0109, "CodingSchemeResourcesSequenceItem"
    )
    """Coding Scheme Resources Sequence (0008,0109), VM 1, Type 3 (PS3.3 C.12.1)."""


class CodingSchemeResourcesSequenceItem(Item):
    """Item of Coding Scheme Resources Sequence (0008,0109) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    CodingSchemeURLType: CST[Literal["DOC", "OWL", "CSV", "FHIR"]] = CST(0x0008_010A)
    """Coding Scheme URL Type (0008,010A), VM 1, Type 1 (PS3.3 C.12.1)."""
    CodingSchemeURL: UR = UR(0x0008_010E)
    """Coding Scheme URL (0008,010E), VM 1, Type 1 (PS3.3 C.12.1)."""
