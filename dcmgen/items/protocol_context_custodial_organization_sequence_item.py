# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Custodial Organization Sequence (0040,A07C)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ
from dcmgen.model.iod import Item


class ProtocolContextCustodialOrganizationSequenceItem(Item):
    """Item of Custodial Organization Sequence (0040,A07C) (PS3.3 C.34.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """

    __slots__ = ()

    InstitutionName = LO_(0x0008_0080)
    InstitutionCodeSequence = SQ(0x0008_0082, "CodeSequenceMacro")
