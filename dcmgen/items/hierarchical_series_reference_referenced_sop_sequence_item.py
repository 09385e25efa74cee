# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Digital Signature Sequence (0400,0402)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, OB, SQ, UI, ATn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ReferencedDigitalSignatureSequenceItem(Item):
    """Item of Referenced Digital Signature Sequence (0400,0402) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    DigitalSignatureUID: UI = UI(0x0400_0100)
    """Digital Signature UID (0400,0100), VM 1, Type 1 (PS3.3 C.17.2.1)."""
    Signature: OB = OB(0x0400_0120)
    """Signature (0400,0120), VM 1, Type 1 (PS3.3 C.17.2.1)."""


class ReferencedSOPInstanceMACSequenceItem(Item):
    """Item of Referenced SOP Instance MAC Sequence (0400,0403) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    MACCalculationTransferSyntaxUID: UI = UI(0x0400_0010)
    """MAC Calculation Transfer Syntax UID (0400,0010), VM 1, Type 1 (PS3.3 C.17.2.1)."""
    MACAlgorithm: CST[Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"]] = CST(0x0400_0015)
    """MAC Algorithm (0400,0015), VM 1, Type 1 (PS3.3 C.17.2.1)."""
    DataElementsSigned: ATn = ATn(0x0400_0020)
    """Data Elements Signed (0400,0020), VM 1-n, Type 1 (PS3.3 C.17.2.1)."""
    MAC: OB = OB(0x0400_0404)
    """MAC (0400,0404), VM 1, Type 1 (PS3.3 C.17.2.1)."""


class HierarchicalSeriesReferenceReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A170, "CodeSequenceMacro")
    """Purpose of Reference Code Sequence (0040,A170), VM 1, Type 3 (PS3.3 C.17.2.1)."""
    ReferencedDigitalSignatureSequence: SQ[ReferencedDigitalSignatureSequenceItem] = SQ(
        0x0400_0402, "ReferencedDigitalSignatureSequenceItem"
    )
    """Referenced Digital Signature Sequence (0400,0402), VM 1, Type 3 (PS3.3 C.17.2.1)."""
    ReferencedSOPInstanceMACSequence: SQ[ReferencedSOPInstanceMACSequenceItem] = SQ(
        0x0400_0403, "ReferencedSOPInstanceMACSequenceItem"
    )
    """Referenced SOP Instance MAC Sequence (0400,0403), VM 1, Type 3 (PS3.3 C.17.2.1)."""
