# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Sequence of Ultrasound Regions (0018,6011)."""

from __future__ import annotations

from dcmgen.model.fields import FD, FD_, SL_, SQ, UL, UL_, US, US_, FDn, FLn, ULn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class SequenceOfUltrasoundRegionsItem(Item):
    """Item of Sequence of Ultrasound Regions (0018,6011) (PS3.3 C.8.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """

    __slots__ = ()

    RegionLocationMinX0: UL = UL(0x0018_6018)
    """Region Location Min X0 (0018,6018), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionLocationMinY0: UL = UL(0x0018_601A)
    """Region Location Min Y0 (0018,601A), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionLocationMaxX1: UL = UL(0x0018_601C)
    """Region Location Max X1 (0018,601C), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionLocationMaxY1: UL = UL(0x0018_601E)
    """Region Location Max Y1 (0018,601E), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalUnitsXDirection: US = US(0x0018_6024)
    """Physical Units X Direction (0018,6024), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalUnitsYDirection: US = US(0x0018_6026)
    """Physical Units Y Direction (0018,6026), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalDeltaX: FD = FD(0x0018_602C)
    """Physical Delta X (0018,602C), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalDeltaY: FD = FD(0x0018_602E)
    """Physical Delta Y (0018,602E), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    ReferencePixelX0: SL_ = SL_(0x0018_6020)
    """Reference Pixel X0 (0018,6020), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ReferencePixelY0: SL_ = SL_(0x0018_6022)
    """Reference Pixel Y0 (0018,6022), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ReferencePixelPhysicalValueX: FD_ = FD_(0x0018_6028)
    """Reference Pixel Physical Value X (0018,6028), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ReferencePixelPhysicalValueY: FD_ = FD_(0x0018_602A)
    """Reference Pixel Physical Value Y (0018,602A), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    RegionSpatialFormat: US = US(0x0018_6012)
    """Region Spatial Format (0018,6012), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionDataType: US = US(0x0018_6014)
    """Region Data Type (0018,6014), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionFlags: UL = UL(0x0018_6016)
    """Region Flags (0018,6016), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PixelComponentOrganization: US = US(0x0018_6044)
    """Pixel Component Organization (0018,6044), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentMask: UL = UL(0x0018_6046)
    """Pixel Component Mask (0018,6046), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentRangeStart: UL = UL(0x0018_6048)
    """Pixel Component Range Start (0018,6048), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentRangeStop: UL = UL(0x0018_604A)
    """Pixel Component Range Stop (0018,604A), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentPhysicalUnits: US = US(0x0018_604C)
    """Pixel Component Physical Units (0018,604C), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentDataType: US = US(0x0018_604E)
    """Pixel Component Data Type (0018,604E), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    NumberOfTableBreakPoints: UL = UL(0x0018_6050)
    """Number of Table Break Points (0018,6050), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    TableOfXBreakPoints: ULn = ULn(0x0018_6052)
    """Table of X Break Points (0018,6052), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    TableOfYBreakPoints: FDn = FDn(0x0018_6054)
    """Table of Y Break Points (0018,6054), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    NumberOfTableEntries: UL = UL(0x0018_6056)
    """Number of Table Entries (0018,6056), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    TableOfPixelValues: ULn = ULn(0x0018_6058)
    """Table of Pixel Values (0018,6058), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    TableOfParameterValues: FLn = FLn(0x0018_605A)
    """Table of Parameter Values (0018,605A), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    PixelValueMappingCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_9098, "CodeSequenceMacro")
    """Pixel Value Mapping Code Sequence (0040,9098), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    TransducerFrequency: UL_ = UL_(0x0018_6030)
    """Transducer Frequency (0018,6030), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    PulseRepetitionFrequency: UL_ = UL_(0x0018_6032)
    """Pulse Repetition Frequency (0018,6032), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    DopplerCorrectionAngle: FD_ = FD_(0x0018_6034)
    """Doppler Correction Angle (0018,6034), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    SteeringAngle: FD_ = FD_(0x0018_6036)
    """Steering Angle (0018,6036), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    DopplerSampleVolumeXPosition: SL_ = SL_(0x0018_6039)
    """Doppler Sample Volume X Position (0018,6039), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    DopplerSampleVolumeYPosition: SL_ = SL_(0x0018_603B)
    """Doppler Sample Volume Y Position (0018,603B), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionX0: SL_ = SL_(0x0018_603D)
    """TM-Line Position X0 (0018,603D), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionY0: SL_ = SL_(0x0018_603F)
    """TM-Line Position Y0 (0018,603F), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionX1: SL_ = SL_(0x0018_6041)
    """TM-Line Position X1 (0018,6041), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionY1: SL_ = SL_(0x0018_6043)
    """TM-Line Position Y1 (0018,6043), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ActiveImageAreaOverlayGroup: US_ = US_(0x0018_6070)
    """Active Image Area Overlay Group (0018,6070), VM 1, Type 3 (PS3.3 C.8.5.5)."""
