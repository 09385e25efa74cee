# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of CT X-Ray Details Sequence (0018,9325)."""

from __future__ import annotations

from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.model.fields import CS, CS_, CST, DS, FD, FD_, IS, IS_, LO_, LOT, SHT, SQ, CSTn, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.reference_location_macro import ReferenceLocationMacro


class AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem(Item):
    """Item of CT X-Ray Details Sequence (0018,9325) (PS3.3 C.34.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

    __slots__ = ()

    BeamNumber: IS = IS(0x300A_00C0)
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.34.10)."""
    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1 (PS3.3 C.34.10)."""
    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1 (PS3.3 C.34.10)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1 (PS3.3 C.34.10)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1 (PS3.3 C.34.10)."""
    AutoKVPSelectionType: CST[Literal["NONE", "CNR_BASED", "DIAMETER_BASED"]] = CST(0x0018_9944)
    """Auto KVP Selection Type (0018,9944), VM 1, Type 1 (PS3.3 C.34.10)."""
    AutoKVPUpperBound: FD_ = FD_(0x0018_9945)
    """Auto KVP Upper Bound (0018,9945), VM 1, Type 3 (PS3.3 C.34.10)."""
    AutoKVPLowerBound: FD_ = FD_(0x0018_9946)
    """Auto KVP Lower Bound (0018,9946), VM 1, Type 3 (PS3.3 C.34.10)."""
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]] = CSTn(
        0x0018_9323
    )
    """Exposure Modulation Type (0018,9323), VM 1-n, Type 1 (PS3.3 C.34.10)."""
    FocalSpots: DSn = DSn(0x0018_1190)
    """Focal Spot(s) (0018,1190), VM 1-n, Type 1 (PS3.3 C.34.10)."""
    DataCollectionDiameter: DS = DS(0x0018_0090)
    """Data Collection Diameter (0018,0090), VM 1, Type 1 (PS3.3 C.34.10)."""
    FilterType: SHT[Literal["NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE"]] = SHT(0x0018_1160)
    """Filter Type (0018,1160), VM 1, Type 1 (PS3.3 C.34.10)."""
    CardiacSynchronizationTechnique: CS[Literal["NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED"]] = CS(
        0x0018_9037
    )
    """Cardiac Synchronization Technique (0018,9037), VM 1, Type 1 (PS3.3 C.34.10)."""
    CardiacSignalSource: CST[Literal["ECG", "VCG", "PP"]] = CST(0x0018_9085)
    """Cardiac Signal Source (0018,9085), VM 1, Type 1C (PS3.3 C.34.10)."""
    CardiacRRIntervalSpecified: FD = FD(0x0018_9070)
    """Cardiac R-R Interval Specified (0018,9070), VM 1, Type 1C (PS3.3 C.34.10)."""
    CardiacBeatRejectionTechnique: CST[Literal["NONE", "RR_INTERVAL", "QRS_LOOP", "PVC"]] = CST(0x0018_9169)
    """Cardiac Beat Rejection Technique (0018,9169), VM 1, Type 1C (PS3.3 C.34.10)."""
    LowRRValue: IS_ = IS_(0x0018_1081)
    """Low R-R Value (0018,1081), VM 1, Type 2C (PS3.3 C.34.10)."""
    HighRRValue: IS_ = IS_(0x0018_1082)
    """High R-R Value (0018,1082), VM 1, Type 2C (PS3.3 C.34.10)."""
    SkipBeats: IS_ = IS_(0x0018_1086)
    """Skip Beats (0018,1086), VM 1, Type 3 (PS3.3 C.34.10)."""
    CardiacFramingType: LOT[Literal["FORW", "BACK", "PCNT"]] = LOT(0x0018_1064)
    """Cardiac Framing Type (0018,1064), VM 1, Type 1C (PS3.3 C.34.10)."""
    RespiratoryMotionCompensationTechnique: CST[
        Literal["NONE", "BREATH_HOLD", "REALTIME", "GATING", "TRACKING", "RETROSPECTIVE", "CORRECTION"]
    ] = CST(0x0018_9170)
    """Respiratory Motion Compensation Technique (0018,9170), VM 1, Type 1 (PS3.3 C.34.10)."""
    RespiratorySignalSource: CST[Literal["NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG"]] = CST(0x0018_9171)
    """Respiratory Signal Source (0018,9171), VM 1, Type 1C (PS3.3 C.34.10)."""
    RespiratoryTriggerDelayThreshold: FD = FD(0x0020_9256)
    """Respiratory Trigger Delay Threshold (0020,9256), VM 1, Type 1C (PS3.3 C.34.10)."""
    RespiratoryTriggerType: CST[Literal["TIME", "AMPLITUDE", "BOTH"]] = CST(0x0020_9250)
    """Respiratory Trigger Type (0020,9250), VM 1, Type 1C (PS3.3 C.34.10)."""


class AcquisitionProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Acquisition Protocol Element Sequence (0018,9920) (PS3.3 C.34.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.10.html
    """

    __slots__ = ()

    AcquisitionType: CST[Literal["SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE"]] = CST(0x0018_9302)
    """Acquisition Type (0018,9302), VM 1, Type 1 (PS3.3 C.34.10)."""
    TubeAngle: FD = FD(0x0018_9303)
    """Tube Angle (0018,9303), VM 1, Type 1C (PS3.3 C.34.10)."""
    ConstantVolumeFlag: CS[Literal["YES", "NO"]] = CS(0x0018_9333)
    """Constant Volume Flag (0018,9333), VM 1, Type 1 (PS3.3 C.34.10)."""
    FluoroscopyFlag: CS[Literal["YES", "NO"]] = CS(0x0018_9334)
    """Fluoroscopy Flag (0018,9334), VM 1, Type 1 (PS3.3 C.34.10)."""
    RevolutionTime: FD = FD(0x0018_9305)
    """Revolution Time (0018,9305), VM 1, Type 1C (PS3.3 C.34.10)."""
    SingleCollimationWidth: FD = FD(0x0018_9306)
    """Single Collimation Width (0018,9306), VM 1, Type 1 (PS3.3 C.34.10)."""
    TotalCollimationWidth: FD = FD(0x0018_9307)
    """Total Collimation Width (0018,9307), VM 1, Type 1 (PS3.3 C.34.10)."""
    TableHeight: DS = DS(0x0018_1130)
    """Table Height (0018,1130), VM 1, Type 1 (PS3.3 C.34.10)."""
    GantryDetectorTilt: DS = DS(0x0018_1120)
    """Gantry/Detector Tilt (0018,1120), VM 1, Type 1 (PS3.3 C.34.10)."""
    TableSpeed: FD = FD(0x0018_9309)
    """Table Speed (0018,9309), VM 1, Type 1 (PS3.3 C.34.10)."""
    TableFeedPerRotation: FD = FD(0x0018_9310)
    """Table Feed per Rotation (0018,9310), VM 1, Type 1 (PS3.3 C.34.10)."""
    SpiralPitchFactor: FD = FD(0x0018_9311)
    """Spiral Pitch Factor (0018,9311), VM 1, Type 1 (PS3.3 C.34.10)."""
    CTDIvol: FD = FD(0x0018_9345)
    """CTDIvol (0018,9345), VM 1, Type 1C (PS3.3 C.34.10)."""
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9346, "CodeSequenceMacro")
    """CTDI Phantom Type Code Sequence (0018,9346), VM 1, Type 1C (PS3.3 C.34.10)."""
    CTDIvolNotificationTrigger: FD_ = FD_(0x0018_9942)
    """CTDIvol Notification Trigger (0018,9942), VM 1, Type 3 (PS3.3 C.34.10)."""
    DLPNotificationTrigger: FD_ = FD_(0x0018_9943)
    """DLP Notification Trigger (0018,9943), VM 1, Type 3 (PS3.3 C.34.10)."""
    AcquisitionMotion: CST[Literal["SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT"]] = CST(0x0018_9930)
    """Acquisition Motion (0018,9930), VM 1, Type 1 (PS3.3 C.34.10)."""
    AcquisitionStartLocationSequence: SQ[ReferenceLocationMacro] = SQ(0x0018_9931, "ReferenceLocationMacro")
    """Acquisition Start Location Sequence (0018,9931), VM 1, Type 3 (PS3.3 C.34.10)."""
    AcquisitionEndLocationSequence: SQ[ReferenceLocationMacro] = SQ(0x0018_9932, "ReferenceLocationMacro")
    """Acquisition End Location Sequence (0018,9932), VM 1, Type 3 (PS3.3 C.34.10)."""
    CTXRayDetailsSequence: SQ[AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem] = SQ(
        0x0018_9325, "AcquisitionProtocolElementSequenceCTXRayDetailsSequenceItem"
    )
    """CT X-Ray Details Sequence (0018,9325), VM 1, Type 1 (PS3.3 C.34.10)."""
    RequestedSeriesDescription: LO_ = LO_(0x0018_9937)
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.10)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_11C1, "CodeSequenceMacro")
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.10)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS_(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.10)."""
