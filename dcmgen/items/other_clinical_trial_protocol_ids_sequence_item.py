# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Other Clinical Trial Protocol IDs Sequence (0012,0023)."""

from __future__ import annotations

from dcmgen.model.fields import LO
from dcmgen.model.iod import Item


class OtherClinicalTrialProtocolIDsSequenceItem(Item):
    """Item of Other Clinical Trial Protocol IDs Sequence (0012,0023) (PS3.3 C.7.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.3
    """

    __slots__ = ()

    ClinicalTrialProtocolID = LO(0x0012_0020)
    IssuerOfClinicalTrialProtocolID = LO(0x0012_0022)
