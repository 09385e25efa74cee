# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Digital Signature Sequence (0400,0402)."""

from __future__ import annotations

from dcmgen.model.fields import CST, OB, SQ, UI, ATn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ReferencedDigitalSignatureSequenceItem(Item):
    """Item of Referenced Digital Signature Sequence (0400,0402) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    DigitalSignatureUID = UI(0x0400_0100)
    Signature = OB(0x0400_0120)


class ReferencedSOPInstanceMACSequenceItem(Item):
    """Item of Referenced SOP Instance MAC Sequence (0400,0403) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    MACCalculationTransferSyntaxUID = UI(0x0400_0010)
    MACAlgorithm = CST(0x0400_0015)
    DataElementsSigned = ATn(0x0400_0020)
    MAC = OB(0x0400_0404)


class HierarchicalSeriesReferenceReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")
    ReferencedDigitalSignatureSequence = SQ(0x0400_0402, "ReferencedDigitalSignatureSequenceItem")
    ReferencedSOPInstanceMACSequence = SQ(0x0400_0403, "ReferencedSOPInstanceMACSequenceItem")
