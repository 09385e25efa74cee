# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Compensator Shape Sequence (300A,0668)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, FD_, OF, SH_, SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import RTAccessoryDeviceIdentificationMacro


class CompensatorShapeSequenceItem(Item):
    """Item of Compensator Shape Sequence (300A,0668) (PS3.3 C.36.2.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

    __slots__ = ()

    CompensatorDivergence = CS(0x300A_02E0)
    MaterialID = SH_(0x300A_00E1)
    CompensatorProximalThicknessMap = OF(0x300A_0664)
    CompensatorDistalThicknessMap = OF(0x300A_0665)
    CompensatorShapeFabricationCodeSequence = SQ(0x300A_0667, "CodeSequenceMacro")
    RadiationBeamCompensatorMillingToolDiameter = FD_(0x300A_0669)


class CompensatorDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Compensator Definition Sequence (300A,0662) (PS3.3 C.36.2.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

    __slots__ = ()

    DeviceIndex = US(0x3010_0039)
    ReferencedDefinedDeviceIndex = US(0x300A_0602)
    BeamModifierOrientationAngle = FD(0x300A_0645)
    CompensatorBasePlaneOffset = FD(0x300A_0666)
    CompensatorMapOrientation = CS(0x300A_0663)
    CompensatorShapeSequence = SQ(0x300A_0668, "CompensatorShapeSequenceItem")
