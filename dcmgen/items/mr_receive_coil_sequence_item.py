# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Receive Coil Sequence (0018,9042)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO_, SH, SQ
from dcmgen.model.iod import Item


class MRReceiveCoilSequenceItem(Item):
    """Item of MR Receive Coil Sequence (0018,9042) (PS3.3 C.8.13.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

    __slots__ = ()

    ReceiveCoilName = SH(0x0018_1250)
    ReceiveCoilManufacturerName = LO_(0x0018_9041)
    ReceiveCoilType = CST(0x0018_9043)
    QuadratureReceiveCoil = CS(0x0018_9044)
    MultiCoilDefinitionSequence = SQ(0x0018_9045, "MultiCoilDefinitionSequenceItem")
    MultiCoilConfiguration = LO_(0x0018_9046)


class MultiCoilDefinitionSequenceItem(Item):
    """Item of Multi-Coil Definition Sequence (0018,9045) (PS3.3 C.8.13.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

    __slots__ = ()

    MultiCoilElementName = SH(0x0018_9047)
    MultiCoilElementUsed = CS(0x0018_9048)
