# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Sequence of Ultrasound Regions (0018,6011)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import (
    FD,
    FD_,
    SL_,
    SQ,
    UL,
    UL_,
    US,
    US_,
    FD_Value,
    FDn,
    FDnValue,
    FDValue,
    FLn,
    FLnValue,
    Items,
    SL_Value,
    UL_Value,
    ULn,
    ULnValue,
    ULValue,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SequenceOfUltrasoundRegionsItem(Item):
    """Item of Sequence of Ultrasound Regions (0018,6011) (PS3.3 C.8.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """

    def __init__(
        self,
        /,
        *,
        RegionSpatialFormat: USValue = ...,
        RegionDataType: USValue = ...,
        RegionFlags: ULValue = ...,
        RegionLocationMinX0: ULValue = ...,
        RegionLocationMinY0: ULValue = ...,
        RegionLocationMaxX1: ULValue = ...,
        RegionLocationMaxY1: ULValue = ...,
        PhysicalUnitsXDirection: USValue = ...,
        PhysicalUnitsYDirection: USValue = ...,
        PhysicalDeltaX: FDValue = ...,
        PhysicalDeltaY: FDValue = ...,
        PixelComponentOrganization: USValue = ...,
        PixelComponentMask: ULValue = ...,
        PixelComponentRangeStart: ULValue = ...,
        PixelComponentRangeStop: ULValue = ...,
        PixelComponentPhysicalUnits: USValue = ...,
        PixelComponentDataType: USValue = ...,
        NumberOfTableBreakPoints: ULValue = ...,
        TableOfXBreakPoints: ULnValue = ...,
        TableOfYBreakPoints: FDnValue = ...,
        NumberOfTableEntries: ULValue = ...,
        TableOfPixelValues: ULnValue = ...,
        TableOfParameterValues: FLnValue = ...,
        PixelValueMappingCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencePixelX0: SL_Value = ...,
        ReferencePixelY0: SL_Value = ...,
        ReferencePixelPhysicalValueX: FD_Value = ...,
        ReferencePixelPhysicalValueY: FD_Value = ...,
        TransducerFrequency: UL_Value = ...,
        PulseRepetitionFrequency: UL_Value = ...,
        DopplerCorrectionAngle: FD_Value = ...,
        SteeringAngle: FD_Value = ...,
        DopplerSampleVolumeXPosition: SL_Value = ...,
        DopplerSampleVolumeYPosition: SL_Value = ...,
        TMLinePositionX0: SL_Value = ...,
        TMLinePositionY0: SL_Value = ...,
        TMLinePositionX1: SL_Value = ...,
        TMLinePositionY1: SL_Value = ...,
        ActiveImageAreaOverlayGroup: US_Value = ...,
    ) -> None: ...
    RegionLocationMinX0: UL
    """Region Location Min X0 (0018,6018), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionLocationMinY0: UL
    """Region Location Min Y0 (0018,601A), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionLocationMaxX1: UL
    """Region Location Max X1 (0018,601C), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionLocationMaxY1: UL
    """Region Location Max Y1 (0018,601E), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalUnitsXDirection: US
    """Physical Units X Direction (0018,6024), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalUnitsYDirection: US
    """Physical Units Y Direction (0018,6026), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalDeltaX: FD
    """Physical Delta X (0018,602C), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PhysicalDeltaY: FD
    """Physical Delta Y (0018,602E), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    ReferencePixelX0: SL_
    """Reference Pixel X0 (0018,6020), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ReferencePixelY0: SL_
    """Reference Pixel Y0 (0018,6022), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ReferencePixelPhysicalValueX: FD_
    """Reference Pixel Physical Value X (0018,6028), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ReferencePixelPhysicalValueY: FD_
    """Reference Pixel Physical Value Y (0018,602A), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    RegionSpatialFormat: US
    """Region Spatial Format (0018,6012), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionDataType: US
    """Region Data Type (0018,6014), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    RegionFlags: UL
    """Region Flags (0018,6016), VM 1, Type 1 (PS3.3 C.8.5.5)."""
    PixelComponentOrganization: US
    """Pixel Component Organization (0018,6044), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentMask: UL
    """Pixel Component Mask (0018,6046), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentRangeStart: UL
    """Pixel Component Range Start (0018,6048), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentRangeStop: UL
    """Pixel Component Range Stop (0018,604A), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentPhysicalUnits: US
    """Pixel Component Physical Units (0018,604C), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    PixelComponentDataType: US
    """Pixel Component Data Type (0018,604E), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    NumberOfTableBreakPoints: UL
    """Number of Table Break Points (0018,6050), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    TableOfXBreakPoints: ULn
    """Table of X Break Points (0018,6052), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    TableOfYBreakPoints: FDn
    """Table of Y Break Points (0018,6054), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    NumberOfTableEntries: UL
    """Number of Table Entries (0018,6056), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    TableOfPixelValues: ULn
    """Table of Pixel Values (0018,6058), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    TableOfParameterValues: FLn
    """Table of Parameter Values (0018,605A), VM 1-n, Type 1C (PS3.3 C.8.5.5)."""
    PixelValueMappingCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Pixel Value Mapping Code Sequence (0040,9098), VM 1, Type 1C (PS3.3 C.8.5.5)."""
    TransducerFrequency: UL_
    """Transducer Frequency (0018,6030), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    PulseRepetitionFrequency: UL_
    """Pulse Repetition Frequency (0018,6032), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    DopplerCorrectionAngle: FD_
    """Doppler Correction Angle (0018,6034), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    SteeringAngle: FD_
    """Steering Angle (0018,6036), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    DopplerSampleVolumeXPosition: SL_
    """Doppler Sample Volume X Position (0018,6039), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    DopplerSampleVolumeYPosition: SL_
    """Doppler Sample Volume Y Position (0018,603B), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionX0: SL_
    """TM-Line Position X0 (0018,603D), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionY0: SL_
    """TM-Line Position Y0 (0018,603F), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionX1: SL_
    """TM-Line Position X1 (0018,6041), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    TMLinePositionY1: SL_
    """TM-Line Position Y1 (0018,6043), VM 1, Type 3 (PS3.3 C.8.5.5)."""
    ActiveImageAreaOverlayGroup: US_
    """Active Image Area Overlay Group (0018,6070), VM 1, Type 3 (PS3.3 C.8.5.5)."""

class SequenceOfUltrasoundRegionsItems(Sequence[SequenceOfUltrasoundRegionsItem]):
    def add(
        self,
        /,
        *,
        RegionSpatialFormat: USValue = ...,
        RegionDataType: USValue = ...,
        RegionFlags: ULValue = ...,
        RegionLocationMinX0: ULValue = ...,
        RegionLocationMinY0: ULValue = ...,
        RegionLocationMaxX1: ULValue = ...,
        RegionLocationMaxY1: ULValue = ...,
        PhysicalUnitsXDirection: USValue = ...,
        PhysicalUnitsYDirection: USValue = ...,
        PhysicalDeltaX: FDValue = ...,
        PhysicalDeltaY: FDValue = ...,
        PixelComponentOrganization: USValue = ...,
        PixelComponentMask: ULValue = ...,
        PixelComponentRangeStart: ULValue = ...,
        PixelComponentRangeStop: ULValue = ...,
        PixelComponentPhysicalUnits: USValue = ...,
        PixelComponentDataType: USValue = ...,
        NumberOfTableBreakPoints: ULValue = ...,
        TableOfXBreakPoints: ULnValue = ...,
        TableOfYBreakPoints: FDnValue = ...,
        NumberOfTableEntries: ULValue = ...,
        TableOfPixelValues: ULnValue = ...,
        TableOfParameterValues: FLnValue = ...,
        PixelValueMappingCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencePixelX0: SL_Value = ...,
        ReferencePixelY0: SL_Value = ...,
        ReferencePixelPhysicalValueX: FD_Value = ...,
        ReferencePixelPhysicalValueY: FD_Value = ...,
        TransducerFrequency: UL_Value = ...,
        PulseRepetitionFrequency: UL_Value = ...,
        DopplerCorrectionAngle: FD_Value = ...,
        SteeringAngle: FD_Value = ...,
        DopplerSampleVolumeXPosition: SL_Value = ...,
        DopplerSampleVolumeYPosition: SL_Value = ...,
        TMLinePositionX0: SL_Value = ...,
        TMLinePositionY0: SL_Value = ...,
        TMLinePositionX1: SL_Value = ...,
        TMLinePositionY1: SL_Value = ...,
        ActiveImageAreaOverlayGroup: US_Value = ...,
    ) -> SequenceOfUltrasoundRegionsItem: ...
