# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Block Edge Data Sequence (300A,066F)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD, FD_, IS, LT, OF, SH_, SQ, UC_, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import RTAccessoryDeviceIdentificationMacro


class BlockEdgeDataSequenceItem(Item):
    """Item of Block Edge Data Sequence (300A,066F) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    BlockEdgeData = OF(0x300A_066B)


class BlockSlabSequenceItem(Item):
    """Item of Block Slab Sequence (300A,0441) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    BlockSlabNumber = US(0x300A_0443)
    RadiationBeamBlockSlabThickness = FD_(0x300A_066E)
    DeviceAlternateIdentifier = UC_(0x3010_001B)
    DeviceAlternateIdentifierType = CST(0x3010_001C)
    DeviceAlternateIdentifierFormat = LT(0x3010_001D)


class BlockDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Block Definition Sequence (300A,066A) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ReferencedDefinedDeviceIndex = US(0x300A_0602)
    BeamModifierOrientationAngle = FD(0x300A_0645)
    MaterialID = SH_(0x300A_00E1)
    BlockDivergence = CS(0x300A_00FA)
    BlockOrientation = CS(0x300A_066C)
    RadiationBeamBlockThickness = FD_(0x300A_066D)
    BlockEdgeDataSequence = SQ(0x300A_066F, "BlockEdgeDataSequenceItem")
    NumberOfBlockSlabItems = IS(0x300A_0440)
    BlockSlabSequence = SQ(0x300A_0441, "BlockSlabSequenceItem")
