# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Coding Scheme Identification Sequence (0008,0110)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LOT, SH, SH_, SQ, ST_, UI, UR
from dcmgen.model.iod import Item


class CodingSchemeIdentificationSequenceItem(Item):
    """Item of Coding Scheme Identification Sequence (0008,0110) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    CodingSchemeDesignator = SH(0x0008_0102)
    CodingSchemeRegistry = LOT(0x0008_0112)
    CodingSchemeUID = UI(0x0008_010C)
    CodingSchemeExternalID = ST_(0x0008_0114)
    CodingSchemeName = ST_(0x0008_0115)
    CodingSchemeVersion = SH_(0x0008_0103)
    CodingSchemeResponsibleOrganization = ST_(0x0008_0116)
    CodingSchemeResourcesSequence = SQ(0x0008_0109, "CodingSchemeResourcesSequenceItem")


class CodingSchemeResourcesSequenceItem(Item):
    """Item of Coding Scheme Resources Sequence (0008,0109) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    CodingSchemeURLType = CST(0x0008_010A)
    CodingSchemeURL = UR(0x0008_010E)
