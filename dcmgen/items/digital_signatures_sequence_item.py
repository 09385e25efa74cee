# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Digital Signatures Sequence (FFFA,FFFA)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DT, OB, OB_, SQ, UI, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class DigitalSignaturesSequenceItem(Item):
    """Item of Digital Signatures Sequence (FFFA,FFFA) (PS3.3 C.12.1.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.3
    """

    __slots__ = ()

    MACIDNumber: US = US(0x0400_0005)
    """MAC ID Number (0400,0005), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    DigitalSignatureUID: UI = UI(0x0400_0100)
    """Digital Signature UID (0400,0100), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    DigitalSignatureDateTime: DT = DT(0x0400_0105)
    """Digital Signature DateTime (0400,0105), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    CertificateType: CST[Literal["X509_1993_SIG"]] = CST(0x0400_0110)
    """Certificate Type (0400,0110), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    CertificateOfSigner: OB = OB(0x0400_0115)
    """Certificate of Signer (0400,0115), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    Signature: OB = OB(0x0400_0120)
    """Signature (0400,0120), VM 1, Type 1 (PS3.3 C.12.1.1.3)."""
    CertifiedTimestampType: CST[Literal["CMS_TSP"]] = CST(0x0400_0305)
    """Certified Timestamp Type (0400,0305), VM 1, Type 1C (PS3.3 C.12.1.1.3)."""
    CertifiedTimestamp: OB_ = OB_(0x0400_0310)
    """Certified Timestamp (0400,0310), VM 1, Type 3 (PS3.3 C.12.1.1.3)."""
    DigitalSignaturePurposeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0400_0401, "CodeSequenceMacro")
    """Digital Signature Purpose Code Sequence (0400,0401), VM 1, Type 3 (PS3.3 C.12.1.1.3)."""
