# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Block Edge Data Sequence (300A,066F)."""

from __future__ import annotations

from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.model.fields import CS, CST, FD, FD_, IS, LT, OF, SH_, SQ, UC_, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BlockEdgeDataSequenceItem(Item):
    """Item of Block Edge Data Sequence (300A,066F) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    BlockEdgeData: OF = OF(0x300A_066B)
    """Block Edge Data (300A,066B), VM 1, Type 1 (PS3.3 C.36.2.2.13)."""


class BlockSlabSequenceItem(Item):
    """Item of Block Slab Sequence (300A,0441) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    BlockSlabNumber: US = US(0x300A_0443)
    """Block Slab Number (300A,0443), VM 1, Type 1 (PS3.3 C.36.2.2.13)."""
    RadiationBeamBlockSlabThickness: FD_ = FD_(0x300A_066E)
    """Radiation Beam Block Slab Thickness (300A,066E), VM 1, Type 3 (PS3.3 C.36.2.2.13)."""
    DeviceAlternateIdentifier: UC_ = UC_(0x3010_001B)
    """Device Alternate Identifier (3010,001B), VM 1, Type 2 (PS3.3 C.36.2.2.13)."""
    DeviceAlternateIdentifierType: CST[Literal["BARCODE", "RFID"]] = CST(0x3010_001C)
    """Device Alternate Identifier Type (3010,001C), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
    DeviceAlternateIdentifierFormat: LT = LT(0x3010_001D)
    """Device Alternate Identifier Format (3010,001D), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""


class BlockDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Block Definition Sequence (300A,066A) (PS3.3 C.36.2.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.13.html
    """

    __slots__ = ()

    DeviceIndex: US = US(0x3010_0039)
    """Device Index (3010,0039), VM 1, Type 1 (PS3.3 C.36.2.2.13)."""
    ReferencedDefinedDeviceIndex: US = US(0x300A_0602)
    """Referenced Defined Device Index (300A,0602), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
    BeamModifierOrientationAngle: FD = FD(0x300A_0645)
    """Beam Modifier Orientation Angle (300A,0645), VM 1, Type 1 (PS3.3 C.36.2.2.13)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.36.2.2.13)."""
    BlockDivergence: CS[Literal["PRESENT", "ABSENT"]] = CS(0x300A_00FA)
    """Block Divergence (300A,00FA), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
    BlockOrientation: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE"]] = CS(0x300A_066C)
    """Block Orientation (300A,066C), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
    RadiationBeamBlockThickness: FD_ = FD_(0x300A_066D)
    """Radiation Beam Block Thickness (300A,066D), VM 1, Type 2C (PS3.3 C.36.2.2.13)."""
    BlockEdgeDataSequence: SQ[BlockEdgeDataSequenceItem] = SQ(0x300A_066F, "BlockEdgeDataSequenceItem")
    """Block Edge Data Sequence (300A,066F), VM 1, Type 2 (PS3.3 C.36.2.2.13)."""
    NumberOfBlockSlabItems: IS = IS(0x300A_0440)
    """Number of Block Slab Items (300A,0440), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
    BlockSlabSequence: SQ[BlockSlabSequenceItem] = SQ(0x300A_0441, "BlockSlabSequenceItem")
    """Block Slab Sequence (300A,0441), VM 1, Type 1C (PS3.3 C.36.2.2.13)."""
