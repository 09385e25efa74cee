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
    """Beam Number (300A,00C0), IS, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    AutoKVPSelectionType: CST[Literal["NONE", "CNR_BASED", "DIAMETER_BASED"]]
    """Auto KVP Selection Type (0018,9944), CS, VM 1, Type 1.

    Defined Terms: NONE, CNR_BASED, DIAMETER_BASED.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    AutoKVPUpperBound: FD_
    """Auto KVP Upper Bound (0018,9945), FD, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    AutoKVPLowerBound: FD_
    """Auto KVP Lower Bound (0018,9946), FD, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]]
    """Exposure Modulation Type (0018,9323), CS, VM 1-n, Type 1.

    Defined Terms: NONE, ANGULAR, LONGITUDINAL, ECG_BASED, ORGAN_BASED.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    FocalSpots: DSn
    """Focal Spot(s) (0018,1190), DS, VM 1-n, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    DataCollectionDiameter: DS
    """Data Collection Diameter (0018,0090), DS, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    FilterType: SHT[Literal["NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE"]]
    """Filter Type (0018,1160), SH, VM 1, Type 1.

    Defined Terms: NONE, WEDGE, BUTTERFLY, STRIP, MULTIPLE, BOWTIE.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CardiacSynchronizationTechnique: CS[Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"]]
    """Cardiac Synchronization Technique (0018,9037), CS, VM 1, Type 1.

    Enumerated Values: NONE, REALTIME, PROSPECTIVE, RETROSPECTIVE, PACED.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CardiacSignalSource: CST[Literal["ECG", "VCG", "PP"]]
    """Cardiac Signal Source (0018,9085), CS, VM 1, Type 1C.

    Required if Cardiac Synchronization Technique is not NONE. Not allowed otherwise.

    Defined Terms: ECG, VCG, PP.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CardiacRRIntervalSpecified: FD
    """Cardiac R-R Interval Specified (0018,9070), FD, VM 1, Type 1C.

    Required if Cardiac Synchronization Technique is not NONE. Not allowed otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CardiacBeatRejectionTechnique: CST[Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"]]
    """Cardiac Beat Rejection Technique (0018,9169), CS, VM 1, Type 1C.

    Required if Cardiac Synchronization Technique is PROSPECTIVE or RETROSPECTIVE. Not allowed otherwise.

    Defined Terms: NONE, RR_INTERVAL, QRS_LOOP, PVC.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    LowRRValue: IS_
    """Low R-R Value (0018,1081), IS, VM 1, Type 2C.

    Required if Cardiac Synchronization Technique is PROSPECTIVE or RETROSPECTIVE. Not allowed otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    HighRRValue: IS_
    """High R-R Value (0018,1082), IS, VM 1, Type 2C.

    Required if Cardiac Synchronization Technique is PROSPECTIVE or RETROSPECTIVE. Not allowed otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    SkipBeats: IS_
    """Skip Beats (0018,1086), IS, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CardiacFramingType: LOT[Literal["FORW", "BACK", "PCNT"]]
    """Cardiac Framing Type (0018,1064), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: FORW, BACK, PCNT.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RespiratoryMotionCompensationTechnique: CST[
        Literal["NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"]
    ]
    """Respiratory Motion Compensation Technique (0018,9170), CS, VM 1, Type 1.

    Defined Terms: NONE, BREATH_HOLD, REALTIME, GATING, TRACKING, RETROSPECTIVE, CORRECTION.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RespiratorySignalSource: CST[Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG"]]
    """Respiratory Signal Source (0018,9171), CS, VM 1, Type 1C.

    Required if Respiratory Motion Compensation Technique is not NONE or BREATH_HOLD. May be present otherwise.

    Defined Terms: NONE, BELT, NASAL_PROBE, CO2_SENSOR, ECG.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RespiratoryTriggerDelayThreshold: FD
    """Respiratory Trigger Delay Threshold (0020,9256), FD, VM 1, Type 1C.

    Required if Respiratory Motion Compensation Technique is not NONE, REALTIME or BREATH_HOLD. May be present
    otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RespiratoryTriggerType: CST[Literal["TIME", "AMPLITUDE", "BOTH"]]
    """Respiratory Trigger Type (0020,9250), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: TIME, AMPLITUDE, BOTH.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

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
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        AcquisitionStartLocationSequence: Items[ReferenceLocationMacro] = ...,
        AcquisitionEndLocationSequence: Items[ReferenceLocationMacro] = ...,
        RequestedSeriesDescription: LO_Value = ...,
        CTDIvolNotificationTrigger: FD_Value = ...,
        DLPNotificationTrigger: FD_Value = ...,
    ) -> None: ...
    AcquisitionType: CST[Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"]]
    """Acquisition Type (0018,9302), CS, VM 1, Type 1.

    Defined Terms: SEQUENCED, SPIRAL, CONSTANT_ANGLE, STATIONARY, FREE.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    TubeAngle: FD
    """Tube Angle (0018,9303), FD, VM 1, Type 1C.

    Required if Acquisition Type is CONSTANT_ANGLE. Not allowed otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    ConstantVolumeFlag: CS[Literal["YES", "NO"]]
    """Constant Volume Flag (0018,9333), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    FluoroscopyFlag: CS[Literal["YES", "NO"]]
    """Fluoroscopy Flag (0018,9334), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RevolutionTime: FD
    """Revolution Time (0018,9305), FD, VM 1, Type 1C.

    Required if Acquisition Type is not CONSTANT_ANGLE. Not allowed otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    SingleCollimationWidth: FD
    """Single Collimation Width (0018,9306), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    TotalCollimationWidth: FD
    """Total Collimation Width (0018,9307), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    TableHeight: DS
    """Table Height (0018,1130), DS, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    GantryDetectorTilt: DS
    """Gantry/Detector Tilt (0018,1120), DS, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    TableSpeed: FD
    """Table Speed (0018,9309), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    TableFeedPerRotation: FD
    """Table Feed per Rotation (0018,9310), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    SpiralPitchFactor: FD
    """Spiral Pitch Factor (0018,9311), FD, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CTDIvol: FD
    """CTDIvol (0018,9345), FD, VM 1, Type 1C.

    Required if Acquisition Type is not CONSTANT_ANGLE. May be present otherwise.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """CTDI Phantom Type Code Sequence (0018,9346), SQ, VM 1, Type 1C.

    Required if CTDIvol is present. Not allowed otherwise.

    Codes: CID 4052 Phantom Device (Defined).

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CTDIvolNotificationTrigger: FD_
    """CTDIvol Notification Trigger (0018,9942), FD, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    DLPNotificationTrigger: FD_
    """DLP Notification Trigger (0018,9943), FD, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    AcquisitionMotion: CST[Literal["SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT"]]
    """Acquisition Motion (0018,9930), CS, VM 1, Type 1.

    Defined Terms: SINGLE, SHUTTLE, NO_MOTION, NOT_IMPORTANT.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    AcquisitionStartLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Acquisition Start Location Sequence (0018,9931), SQ, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    AcquisitionEndLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Acquisition End Location Sequence (0018,9932), SQ, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    CTXRayDetailsSequence: SQ[
        AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItems,
        AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem,
    ]
    """CT X-Ray Details Sequence (0018,9325), SQ, VM 1, Type 1.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), LO, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), SQ, VM 1, Type 3.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE", ""]]
    """Content Qualification (0018,9004), CS, VM 1, Type 3.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.34.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

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
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        AcquisitionStartLocationSequence: Items[ReferenceLocationMacro] = ...,
        AcquisitionEndLocationSequence: Items[ReferenceLocationMacro] = ...,
        RequestedSeriesDescription: LO_Value = ...,
        CTDIvolNotificationTrigger: FD_Value = ...,
        DLPNotificationTrigger: FD_Value = ...,
    ) -> AcquisitionProtocolElementSequenceItem: ...
