# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Compensator Shape Sequence (300A,0668)."""

from __future__ import annotations

from dcmgen.items.rt_accessory_device_identification_macro import RTAccessoryDeviceIdentificationMacro
from dcmgen.model.fields import CS, FD, FD_, OF, SH_, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class CompensatorShapeSequenceItem(Item):
    """Item of Compensator Shape Sequence (300A,0668) (PS3.3 C.36.2.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

    __slots__ = ()

    CompensatorDivergence: CS[Literal["PRESENT", "ABSENT"]] = CS(0x300A_02E0)
    """Compensator Divergence (300A,02E0), VM 1, Type 1 (PS3.3 C.36.2.2.12)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.36.2.2.12)."""
    CompensatorProximalThicknessMap: OF = OF(0x300A_0664)
    """Compensator Proximal Thickness Map (300A,0664), VM 1, Type 1C (PS3.3 C.36.2.2.12)."""
    CompensatorDistalThicknessMap: OF = OF(0x300A_0665)
    """Compensator Distal Thickness Map (300A,0665), VM 1, Type 1C (PS3.3 C.36.2.2.12)."""
    CompensatorShapeFabricationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x300A_0667, "CodeSequenceMacro")
    """Compensator Shape Fabrication Code Sequence (300A,0667), VM 1, Type 2 (PS3.3 C.36.2.2.12)."""
    RadiationBeamCompensatorMillingToolDiameter: FD_ = FD_(0x300A_0669)
    """Radiation Beam Compensator Milling Tool Diameter (300A,0669), VM 1, Type 2 (PS3.3 C.36.2.2.12)."""


class CompensatorDefinitionSequenceItem(RTAccessoryDeviceIdentificationMacro, Item):
    """Item of Compensator Definition Sequence (300A,0662) (PS3.3 C.36.2.2.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.12.html
    """

    __slots__ = ()

    DeviceIndex: US = US(0x3010_0039)
    """Device Index (3010,0039), VM 1, Type 1 (PS3.3 C.36.2.2.12)."""
    ReferencedDefinedDeviceIndex: US = US(0x300A_0602)
    """Referenced Defined Device Index (300A,0602), VM 1, Type 1C (PS3.3 C.36.2.2.12)."""
    BeamModifierOrientationAngle: FD = FD(0x300A_0645)
    """Beam Modifier Orientation Angle (300A,0645), VM 1, Type 1 (PS3.3 C.36.2.2.12)."""
    CompensatorBasePlaneOffset: FD = FD(0x300A_0666)
    """Compensator Base Plane Offset (300A,0666), VM 1, Type 1C (PS3.3 C.36.2.2.12)."""
    CompensatorMapOrientation: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]] = CS(0x300A_0663)
    """Compensator Map Orientation (300A,0663), VM 1, Type 1C (PS3.3 C.36.2.2.12)."""
    CompensatorShapeSequence: SQ[CompensatorShapeSequenceItem] = SQ(0x300A_0668, "CompensatorShapeSequenceItem")
    """Compensator Shape Sequence (300A,0668), VM 1, Type 1C (PS3.3 C.36.2.2.12)."""
