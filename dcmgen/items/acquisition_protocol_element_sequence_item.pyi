# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT X-Ray Details Sequence (0018,9325)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.items.reference_location_macro import ReferenceLocationMacro, ReferenceLocationMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DS,
    FD,
    FD_,
    IS,
    IS_,
    LO_,
    LOT,
    SHT,
    SQ,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    FD_Value,
    FDValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem(Item):
    """Item of CT X-Ray Details Sequence (0018,9325) (PS3.3 C.34.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

    def __init__(
        self,
        /,
        *,
        KVP: DSValue = ...,
        DataCollectionDiameter: DSValue = ...,
        FilterType: Literal["NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE"] | AnyText = ...,
        FocalSpots: DSnValue = ...,
        CardiacSynchronizationTechnique: Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"] = ...,
        RespiratoryMotionCompensationTechnique: Literal[
            "NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"
        ]
        | AnyText = ...,
        ExposureModulationType: Iterable[
            Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"] | AnyText
        ]
        | Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]
        | AnyText
        | None = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        AutoKVPSelectionType: Literal["NONE", "CNR_BASED", "DIAMETER_BASED"] | AnyText = ...,
        BeamNumber: ISValue = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT"] | AnyText = ...,
        CardiacRRIntervalSpecified: FDValue = ...,
        CardiacSignalSource: Literal["ECG", "VCG", "PP"] | AnyText = ...,
        CardiacBeatRejectionTechnique: Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"] | AnyText = ...,
        RespiratorySignalSource: Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG"] | AnyText = ...,
        RespiratoryTriggerType: Literal["TIME", "AMPLITUDE", "BOTH"] | AnyText = ...,
        RespiratoryTriggerDelayThreshold: FDValue = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        SkipBeats: IS_Value = ...,
        AutoKVPUpperBound: FD_Value = ...,
        AutoKVPLowerBound: FD_Value = ...,
    ) -> None: ...
    BeamNumber: IS
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.34.10)."""
    KVP: DS
    """KVP (0018,0060), VM 1, Type 1 (PS3.3 C.34.10)."""
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), VM 1, Type 1 (PS3.3 C.34.10)."""
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1 (PS3.3 C.34.10)."""
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), VM 1, Type 1 (PS3.3 C.34.10)."""
    AutoKVPSelectionType: CST[Literal["NONE", "CNR_BASED", "DIAMETER_BASED"]]
    """Auto KVP Selection Type (0018,9944), VM 1, Type 1 (PS3.3 C.34.10)."""
    AutoKVPUpperBound: FD_
    """Auto KVP Upper Bound (0018,9945), VM 1, Type 3 (PS3.3 C.34.10)."""
    AutoKVPLowerBound: FD_
    """Auto KVP Lower Bound (0018,9946), VM 1, Type 3 (PS3.3 C.34.10)."""
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]]
    """Exposure Modulation Type (0018,9323), VM 1-n, Type 1 (PS3.3 C.34.10)."""
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1 (PS3.3 C.34.10)."""
    DataCollectionDiameter: DS
    """Data Collection Diameter (0018,0090), VM 1, Type 1 (PS3.3 C.34.10)."""
    FilterType: SHT[Literal["NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE"]]
    """Filter Type (0018,1160), VM 1, Type 1 (PS3.3 C.34.10)."""
    CardiacSynchronizationTechnique: CS[Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"]]
    """Cardiac Synchronization Technique (0018,9037), VM 1, Type 1 (PS3.3 C.34.10)."""
    CardiacSignalSource: CST[Literal["ECG", "VCG", "PP"]]
    """Cardiac Signal Source (0018,9085), VM 1, Type 1C (PS3.3 C.34.10)."""
    CardiacRRIntervalSpecified: FD
    """Cardiac R-R Interval Specified (0018,9070), VM 1, Type 1C (PS3.3 C.34.10)."""
    CardiacBeatRejectionTechnique: CST[Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"]]
    """Cardiac Beat Rejection Technique (0018,9169), VM 1, Type 1C (PS3.3 C.34.10)."""
    LowRRValue: IS_
    """Low R-R Value (0018,1081), VM 1, Type 2C (PS3.3 C.34.10)."""
    HighRRValue: IS_
    """High R-R Value (0018,1082), VM 1, Type 2C (PS3.3 C.34.10)."""
    SkipBeats: IS_
    """Skip Beats (0018,1086), VM 1, Type 3 (PS3.3 C.34.10)."""
    CardiacFramingType: LOT[Literal["FORW", "BACK", "PCNT"]]
    """Cardiac Framing Type (0018,1064), VM 1, Type 1C (PS3.3 C.34.10)."""
    RespiratoryMotionCompensationTechnique: CST[
        Literal["NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"]
    ]
    """Respiratory Motion Compensation Technique (0018,9170), VM 1, Type 1 (PS3.3 C.34.10)."""
    RespiratorySignalSource: CST[Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG"]]
    """Respiratory Signal Source (0018,9171), VM 1, Type 1C (PS3.3 C.34.10)."""
    RespiratoryTriggerDelayThreshold: FD
    """Respiratory Trigger Delay Threshold (0020,9256), VM 1, Type 1C (PS3.3 C.34.10)."""
    RespiratoryTriggerType: CST[Literal["TIME", "AMPLITUDE", "BOTH"]]
    """Respiratory Trigger Type (0020,9250), VM 1, Type 1C (PS3.3 C.34.10)."""

class AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItems(
    Sequence[AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem]
):
    def add(
        self,
        /,
        *,
        KVP: DSValue = ...,
        DataCollectionDiameter: DSValue = ...,
        FilterType: Literal["NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE"] | AnyText = ...,
        FocalSpots: DSnValue = ...,
        CardiacSynchronizationTechnique: Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"] = ...,
        RespiratoryMotionCompensationTechnique: Literal[
            "NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"
        ]
        | AnyText = ...,
        ExposureModulationType: Iterable[
            Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"] | AnyText
        ]
        | Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]
        | AnyText
        | None = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        AutoKVPSelectionType: Literal["NONE", "CNR_BASED", "DIAMETER_BASED"] | AnyText = ...,
        BeamNumber: ISValue = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT"] | AnyText = ...,
        CardiacRRIntervalSpecified: FDValue = ...,
        CardiacSignalSource: Literal["ECG", "VCG", "PP"] | AnyText = ...,
        CardiacBeatRejectionTechnique: Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"] | AnyText = ...,
        RespiratorySignalSource: Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG"] | AnyText = ...,
        RespiratoryTriggerType: Literal["TIME", "AMPLITUDE", "BOTH"] | AnyText = ...,
        RespiratoryTriggerDelayThreshold: FDValue = ...,
        LowRRValue: IS_Value = ...,
        HighRRValue: IS_Value = ...,
        SkipBeats: IS_Value = ...,
        AutoKVPUpperBound: FD_Value = ...,
        AutoKVPLowerBound: FD_Value = ...,
    ) -> AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem: ...

class AcquisitionProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Acquisition Protocol Element Sequence (0018,9920) (PS3.3 C.34.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

    def __init__(
        self,
        /,
        *,
        GantryDetectorTilt: DSValue = ...,
        TableHeight: DSValue = ...,
        AcquisitionType: Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"] | AnyText = ...,
        SingleCollimationWidth: FDValue = ...,
        TotalCollimationWidth: FDValue = ...,
        TableSpeed: FDValue = ...,
        TableFeedPerRotation: FDValue = ...,
        SpiralPitchFactor: FDValue = ...,
        CTXRayDetailsSequence: Items[AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem] = ...,
        ConstantVolumeFlag: Literal["YES", "NO"] = ...,
        FluoroscopyFlag: Literal["YES", "NO"] = ...,
        ProtocolElementNumber: USValue = ...,
        AcquisitionMotion: Literal["SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT"] | AnyText = ...,
        TubeAngle: FDValue = ...,
        RevolutionTime: FDValue = ...,
        CTDIvol: FDValue = ...,
        CTDIPhantomTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ProtocolElementName: LO_Value = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        AcquisitionStartLocationSequence: Items[ReferenceLocationMacro] = ...,
        AcquisitionEndLocationSequence: Items[ReferenceLocationMacro] = ...,
        RequestedSeriesDescription: LO_Value = ...,
        CTDIvolNotificationTrigger: FD_Value = ...,
        DLPNotificationTrigger: FD_Value = ...,
    ) -> None: ...
    AcquisitionType: CST[Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"]]
    """Acquisition Type (0018,9302), VM 1, Type 1 (PS3.3 C.34.10)."""
    TubeAngle: FD
    """Tube Angle (0018,9303), VM 1, Type 1C (PS3.3 C.34.10)."""
    ConstantVolumeFlag: CS[Literal["YES", "NO"]]
    """Constant Volume Flag (0018,9333), VM 1, Type 1 (PS3.3 C.34.10)."""
    FluoroscopyFlag: CS[Literal["YES", "NO"]]
    """Fluoroscopy Flag (0018,9334), VM 1, Type 1 (PS3.3 C.34.10)."""
    RevolutionTime: FD
    """Revolution Time (0018,9305), VM 1, Type 1C (PS3.3 C.34.10)."""
    SingleCollimationWidth: FD
    """Single Collimation Width (0018,9306), VM 1, Type 1 (PS3.3 C.34.10)."""
    TotalCollimationWidth: FD
    """Total Collimation Width (0018,9307), VM 1, Type 1 (PS3.3 C.34.10)."""
    TableHeight: DS
    """Table Height (0018,1130), VM 1, Type 1 (PS3.3 C.34.10)."""
    GantryDetectorTilt: DS
    """Gantry/Detector Tilt (0018,1120), VM 1, Type 1 (PS3.3 C.34.10)."""
    TableSpeed: FD
    """Table Speed (0018,9309), VM 1, Type 1 (PS3.3 C.34.10)."""
    TableFeedPerRotation: FD
    """Table Feed per Rotation (0018,9310), VM 1, Type 1 (PS3.3 C.34.10)."""
    SpiralPitchFactor: FD
    """Spiral Pitch Factor (0018,9311), VM 1, Type 1 (PS3.3 C.34.10)."""
    CTDIvol: FD
    """CTDIvol (0018,9345), VM 1, Type 1C (PS3.3 C.34.10)."""
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """CTDI Phantom Type Code Sequence (0018,9346), VM 1, Type 1C (PS3.3 C.34.10)."""
    CTDIvolNotificationTrigger: FD_
    """CTDIvol Notification Trigger (0018,9942), VM 1, Type 3 (PS3.3 C.34.10)."""
    DLPNotificationTrigger: FD_
    """DLP Notification Trigger (0018,9943), VM 1, Type 3 (PS3.3 C.34.10)."""
    AcquisitionMotion: CST[Literal["SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT"]]
    """Acquisition Motion (0018,9930), VM 1, Type 1 (PS3.3 C.34.10)."""
    AcquisitionStartLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Acquisition Start Location Sequence (0018,9931), VM 1, Type 3 (PS3.3 C.34.10)."""
    AcquisitionEndLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Acquisition End Location Sequence (0018,9932), VM 1, Type 3 (PS3.3 C.34.10)."""
    CTXRayDetailsSequence: SQ[
        AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItems,
        AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem,
    ]
    """CT X-Ray Details Sequence (0018,9325), VM 1, Type 1 (PS3.3 C.34.10)."""
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.10)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.10)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.10)."""

class AcquisitionProtocolElementSequenceItems(Sequence[AcquisitionProtocolElementSequenceItem]):
    def add(
        self,
        /,
        *,
        GantryDetectorTilt: DSValue = ...,
        TableHeight: DSValue = ...,
        AcquisitionType: Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"] | AnyText = ...,
        SingleCollimationWidth: FDValue = ...,
        TotalCollimationWidth: FDValue = ...,
        TableSpeed: FDValue = ...,
        TableFeedPerRotation: FDValue = ...,
        SpiralPitchFactor: FDValue = ...,
        CTXRayDetailsSequence: Items[AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem] = ...,
        ConstantVolumeFlag: Literal["YES", "NO"] = ...,
        FluoroscopyFlag: Literal["YES", "NO"] = ...,
        ProtocolElementNumber: USValue = ...,
        AcquisitionMotion: Literal["SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT"] | AnyText = ...,
        TubeAngle: FDValue = ...,
        RevolutionTime: FDValue = ...,
        CTDIvol: FDValue = ...,
        CTDIPhantomTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ProtocolElementName: LO_Value = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        AcquisitionStartLocationSequence: Items[ReferenceLocationMacro] = ...,
        AcquisitionEndLocationSequence: Items[ReferenceLocationMacro] = ...,
        RequestedSeriesDescription: LO_Value = ...,
        CTDIvolNotificationTrigger: FD_Value = ...,
        DLPNotificationTrigger: FD_Value = ...,
    ) -> AcquisitionProtocolElementSequenceItem: ...
