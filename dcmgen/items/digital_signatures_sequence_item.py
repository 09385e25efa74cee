# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Digital Signatures Sequence (FFFA,FFFA)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DT, OB, OB_, SQ, UI, US
from dcmgen.model.iod import Item


class DigitalSignaturesSequenceItem(Item):
    """Item of Digital Signatures Sequence (FFFA,FFFA) (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    __slots__ = ()

    MACIDNumber = US(0x0400_0005)
    DigitalSignatureUID = UI(0x0400_0100)
    DigitalSignatureDateTime = DT(0x0400_0105)
    CertificateType = CST(0x0400_0110)
    CertificateOfSigner = OB(0x0400_0115)
    Signature = OB(0x0400_0120)
    CertifiedTimestampType = CST(0x0400_0305)
    CertifiedTimestamp = OB_(0x0400_0310)
    DigitalSignaturePurposeCodeSequence = SQ(0x0400_0401, "CodeSequenceMacro")
