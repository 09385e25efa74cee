# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Verifying Observer Sequence (0040,A073)."""

from __future__ import annotations

from dcmgen.model.fields import DT, LO, PN, SQ
from dcmgen.model.iod import Item


class VerifyingObserverSequenceItem(Item):
    """Item of Verifying Observer Sequence (0040,A073) (PS3.3 C.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html
    """

    __slots__ = ()

    VerifyingObserverName = PN(0x0040_A075)
    VerifyingObserverIdentificationCodeSequence = SQ(0x0040_A088, "CodeSequenceMacro")
    VerifyingOrganization = LO(0x0040_A027)
    VerificationDateTime = DT(0x0040_A030)
