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
    """Region Location Min X0 (0018,6018), UL, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    RegionLocationMinY0: UL
    """Region Location Min Y0 (0018,601A), UL, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    RegionLocationMaxX1: UL
    """Region Location Max X1 (0018,601C), UL, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    RegionLocationMaxY1: UL
    """Region Location Max Y1 (0018,601E), UL, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PhysicalUnitsXDirection: US
    """Physical Units X Direction (0018,6024), US, VM 1, Type 1.

    Enumerated Values: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PhysicalUnitsYDirection: US
    """Physical Units Y Direction (0018,6026), US, VM 1, Type 1.

    Enumerated Values: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PhysicalDeltaX: FD
    """Physical Delta X (0018,602C), FD, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PhysicalDeltaY: FD
    """Physical Delta Y (0018,602E), FD, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    ReferencePixelX0: SL_
    """Reference Pixel X0 (0018,6020), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    ReferencePixelY0: SL_
    """Reference Pixel Y0 (0018,6022), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    ReferencePixelPhysicalValueX: FD_
    """Reference Pixel Physical Value X (0018,6028), FD, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    ReferencePixelPhysicalValueY: FD_
    """Reference Pixel Physical Value Y (0018,602A), FD, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    RegionSpatialFormat: US
    """Region Spatial Format (0018,6012), US, VM 1, Type 1.

    Enumerated Values: 0, 1, 2, 3, 4, 5.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    RegionDataType: US
    """Region Data Type (0018,6014), US, VM 1, Type 1.

    Enumerated Values: 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    RegionFlags: UL
    """Region Flags (0018,6016), UL, VM 1, Type 1.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelComponentOrganization: US
    """Pixel Component Organization (0018,6044), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 0, 1, 2, 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelComponentMask: UL
    """Pixel Component Mask (0018,6046), UL, VM 1, Type 1C.

    Required if Pixel Component Organization is 0. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelComponentRangeStart: UL
    """Pixel Component Range Start (0018,6048), UL, VM 1, Type 1C.

    Required if Pixel Component Organization is 1. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelComponentRangeStop: UL
    """Pixel Component Range Stop (0018,604A), UL, VM 1, Type 1C.

    Required if Pixel Component Organization is 1. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelComponentPhysicalUnits: US
    """Pixel Component Physical Units (0018,604C), US, VM 1, Type 1C.

    Required if Pixel Component Organization is present. Not allowed otherwise.

    Enumerated Values: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelComponentDataType: US
    """Pixel Component Data Type (0018,604E), US, VM 1, Type 1C.

    Required if Pixel Component Organization is present. Not allowed otherwise.

    Enumerated Values: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    NumberOfTableBreakPoints: UL
    """Number of Table Break Points (0018,6050), UL, VM 1, Type 1C.

    Required if Pixel Component Organization is 0 or Pixel Component Organization is 1. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TableOfXBreakPoints: ULn
    """Table of X Break Points (0018,6052), UL, VM 1-n, Type 1C.

    Required if Pixel Component Organization is 0 or Pixel Component Organization is 1. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TableOfYBreakPoints: FDn
    """Table of Y Break Points (0018,6054), FD, VM 1-n, Type 1C.

    Required if Pixel Component Organization is 0 or Pixel Component Organization is 1. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    NumberOfTableEntries: UL
    """Number of Table Entries (0018,6056), UL, VM 1, Type 1C.

    Required if Pixel Component Organization is 2 or Pixel Component Organization is 3. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TableOfPixelValues: ULn
    """Table of Pixel Values (0018,6058), UL, VM 1-n, Type 1C.

    Required if Pixel Component Organization is 2. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TableOfParameterValues: FLn
    """Table of Parameter Values (0018,605A), FL, VM 1-n, Type 1C.

    Required if Pixel Component Organization is 2. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PixelValueMappingCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Pixel Value Mapping Code Sequence (0040,9098), SQ, VM 1, Type 1C.

    Required if Pixel Component Organization is 3. Not allowed otherwise.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TransducerFrequency: UL_
    """Transducer Frequency (0018,6030), UL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    PulseRepetitionFrequency: UL_
    """Pulse Repetition Frequency (0018,6032), UL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    DopplerCorrectionAngle: FD_
    """Doppler Correction Angle (0018,6034), FD, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    SteeringAngle: FD_
    """Steering Angle (0018,6036), FD, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    DopplerSampleVolumeXPosition: SL_
    """Doppler Sample Volume X Position (0018,6039), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    DopplerSampleVolumeYPosition: SL_
    """Doppler Sample Volume Y Position (0018,603B), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TMLinePositionX0: SL_
    """TM-Line Position X0 (0018,603D), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TMLinePositionY0: SL_
    """TM-Line Position Y0 (0018,603F), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TMLinePositionX1: SL_
    """TM-Line Position X1 (0018,6041), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    TMLinePositionY1: SL_
    """TM-Line Position Y1 (0018,6043), SL, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """
    ActiveImageAreaOverlayGroup: US_
    """Active Image Area Overlay Group (0018,6070), US, VM 1, Type 3.

    PS3.3 C.8.5.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.5.5.html
    """

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
