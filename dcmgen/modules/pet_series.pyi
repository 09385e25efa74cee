# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Series Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.energy_window_range_sequence_item import EnergyWindowRangeSequenceItem, EnergyWindowRangeSequenceItems
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS_,
    IS_,
    LO_,
    SH_,
    SQ,
    TM,
    US,
    AnyText,
    CSn,
    CSTn,
    DAValue,
    DS_Value,
    DSn,
    DSnValue,
    IS_Value,
    ISn,
    ISnValue,
    Items,
    LO_Value,
    SH_Value,
    SHn,
    SHnValue,
    TMValue,
    USValue,
)
from dcmgen.model.iod import Module

class PETSeriesModule(Module):
    """PET Series Module (PS3.3 C.8.9.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """

    def __init__(
        self,
        /,
        *,
        SeriesDate: DAValue = ...,
        SeriesTime: TMValue = ...,
        NumberOfSlices: USValue = ...,
        SeriesType: Iterable[Literal["STATIC", "DYNAMIC", "GATED", "WHOLE BODY", "IMAGE", "REPROJECTION"]]
        | AnyText
        | None = ...,
        Units: Literal[
            "CNTS",
            "NONE",
            "CM2",
            "CM2ML",
            "PCNT",
            "CPS",
            "BQML",
            "MGMINML",
            "UMOLMINML",
            "MLMING",
            "MLG",
            "1CM",
            "UMOLML",
            "PROPCNTS",
            "PROPCPS",
            "MLMINML",
            "MLML",
            "GML",
            "STDDEV",
        ]
        | AnyText = ...,
        CountsSource: Literal["EMISSION", "TRANSMISSION"] = ...,
        DecayCorrection: Literal["NONE", "START", "ADMIN"] | AnyText = ...,
        NumberOfRRIntervals: USValue = ...,
        NumberOfTimeSlots: USValue = ...,
        NumberOfTimeSlices: USValue = ...,
        CollimatorType: Literal["NONE", "RING", None] | AnyText = ...,
        CorrectedImage: Iterable[
            Literal["DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"] | AnyText
        ]
        | Literal["DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"]
        | AnyText
        | None = ...,
        ReprojectionMethod: Literal["SUM", "MAX PIXEL", None] | AnyText = ...,
        AcquisitionTerminationCondition: Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "TRIG", None]
        | AnyText = ...,
        AcquisitionStartCondition: Literal["DENS", "RDD", "MANU", "TIME", "AUTO", "TRIG", None] | AnyText = ...,
        AcquisitionStartConditionData: IS_Value = ...,
        AcquisitionTerminationConditionData: IS_Value = ...,
        ReconstructionDiameter: DS_Value = ...,
        GantryDetectorTilt: DS_Value = ...,
        GantryDetectorSlew: DS_Value = ...,
        FieldOfViewShape: Literal["CYLINDRICAL RING", "HEXAGONAL", "MULTIPLE PLANAR", None] | AnyText = ...,
        FieldOfViewDimensions: ISnValue = ...,
        CollimatorGridName: SH_Value = ...,
        ConvolutionKernel: SHnValue = ...,
        EnergyWindowRangeSequence: Items[EnergyWindowRangeSequenceItem] = ...,
        TypeOfDetectorMotion: Literal["NONE", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL", None]
        | AnyText = ...,
        ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET", "", None] = ...,
        SUVType: Literal["BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW", "", None] = ...,
        RandomsCorrectionMethod: Literal["NONE", "DLYD", "SING", None] | AnyText = ...,
        AttenuationCorrectionMethod: LO_Value = ...,
        ReconstructionMethod: LO_Value = ...,
        DetectorLinesOfResponseUsed: LO_Value = ...,
        ScatterCorrectionMethod: LO_Value = ...,
        AxialAcceptance: DS_Value = ...,
        AxialMash: ISnValue = ...,
        TransverseMash: IS_Value = ...,
        DetectorElementSize: DSnValue = ...,
        CoincidenceWindowWidth: DS_Value = ...,
        SecondaryCountsType: Iterable[Literal["DLYD", "SCAT", "SING", "DTIM"] | AnyText]
        | Literal["DLYD", "SCAT", "SING", "DTIM"]
        | AnyText
        | None = ...,
    ) -> None: ...
    SeriesDate: DA
    """Series Date (0008,0021), DA, VM 1, Type 1.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    SeriesTime: TM
    """Series Time (0008,0031), TM, VM 1, Type 1.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    Units: CST[
        Literal[
            "CNTS",
            "NONE",
            "CM2",
            "CM2ML",
            "PCNT",
            "CPS",
            "BQML",
            "MGMINML",
            "UMOLMINML",
            "MLMING",
            "MLG",
            "1CM",
            "UMOLML",
            "PROPCNTS",
            "PROPCPS",
            "MLMINML",
            "MLML",
            "GML",
            "STDDEV",
        ]
    ]
    """Units (0054,1001), CS, VM 1, Type 1.

    Defined Terms: CNTS, NONE, CM2, CM2ML, PCNT, CPS, BQML, MGMINML, UMOLMINML, MLMING, MLG, 1CM, UMOLML, PROPCNTS,
    PROPCPS, MLMINML, MLML, GML, STDDEV.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    SUVType: CS_[Literal["BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW", ""]]
    """SUV Type (0054,1006), CS, VM 1, Type 3.

    Enumerated Values: BSA, BW, LBM, LBMJAMES128, LBMJANMA, IBW.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    CountsSource: CS[Literal["EMISSION", "TRANSMISSION"]]
    """Counts Source (0054,1002), CS, VM 1, Type 1.

    Enumerated Values: EMISSION, TRANSMISSION.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    SeriesType: CSn[Literal["STATIC", "DYNAMIC", "GATED", "WHOLE BODY", "IMAGE", "REPROJECTION"]]
    """Series Type (0054,1000), CS, VM 2, Type 1.

    Enumerated Values of Value 1: STATIC, DYNAMIC, GATED, WHOLE BODY.

    Enumerated Values of Value 2: IMAGE, REPROJECTION.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    ReprojectionMethod: CST_[Literal["SUM", "MAX PIXEL"]]
    """Reprojection Method (0054,1004), CS, VM 1, Type 2C.

    Required if Series Type Value 2 is REPROJECTION. Not allowed otherwise.

    Defined Terms: SUM, MAX PIXEL.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    NumberOfRRIntervals: US
    """Number of R-R Intervals (0054,0061), US, VM 1, Type 1C.

    Required if Series Type Value 1 is GATED. Not allowed otherwise.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    NumberOfTimeSlots: US
    """Number of Time Slots (0054,0071), US, VM 1, Type 1C.

    Required if Series Type Value 1 is GATED. Not allowed otherwise.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    NumberOfTimeSlices: US
    """Number of Time Slices (0054,0101), US, VM 1, Type 1C.

    Required if Series Type Value 1 is DYNAMIC. Not allowed otherwise.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    NumberOfSlices: US
    """Number of Slices (0054,0081), US, VM 1, Type 1.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    CorrectedImage: CSTn[Literal["DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"]]
    """Corrected Image (0028,0051), CS, VM 1-n, Type 2.

    Defined Terms: DECY, ATTN, SCAT, DTIM, MOTN, PMOT, CLN, RAN, RADL, DCAL, NORM.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    RandomsCorrectionMethod: CST_[Literal["NONE", "DLYD", "SING"]]
    """Randoms Correction Method (0054,1100), CS, VM 1, Type 3.

    Defined Terms: NONE, DLYD, SING.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AttenuationCorrectionMethod: LO_
    """Attenuation Correction Method (0054,1101), LO, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    ScatterCorrectionMethod: LO_
    """Scatter Correction Method (0054,1105), LO, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    DecayCorrection: CST[Literal["NONE", "START", "ADMIN"]]
    """Decay Correction (0054,1102), CS, VM 1, Type 1.

    Defined Terms: NONE, START, ADMIN.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    ReconstructionDiameter: DS_
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    ReconstructionMethod: LO_
    """Reconstruction Method (0054,1103), LO, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    DetectorLinesOfResponseUsed: LO_
    """Detector Lines of Response Used (0054,1104), LO, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AcquisitionStartCondition: CST_[Literal["DENS", "RDD", "MANU", "TIME", "AUTO", "TRIG"]]
    """Acquisition Start Condition (0018,0073), CS, VM 1, Type 3.

    Defined Terms: DENS, RDD, MANU, TIME, AUTO, TRIG.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AcquisitionStartConditionData: IS_
    """Acquisition Start Condition Data (0018,0074), IS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AcquisitionTerminationCondition: CST_[Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "TRIG"]]
    """Acquisition Termination Condition (0018,0071), CS, VM 1, Type 3.

    Defined Terms: CNTS, DENS, RDD, MANU, OVFL, TIME, TRIG.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AcquisitionTerminationConditionData: IS_
    """Acquisition Termination Condition Data (0018,0075), IS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    FieldOfViewShape: CST_[Literal["CYLINDRICAL RING", "HEXAGONAL", "MULTIPLE PLANAR"]]
    """Field of View Shape (0018,1147), CS, VM 1, Type 3.

    Defined Terms: CYLINDRICAL RING, HEXAGONAL, MULTIPLE PLANAR.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    FieldOfViewDimensions: ISn
    """Field of View Dimension(s) (0018,1149), IS, VM 1-2, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    GantryDetectorTilt: DS_
    """Gantry/Detector Tilt (0018,1120), DS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    GantryDetectorSlew: DS_
    """Gantry/Detector Slew (0018,1121), DS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    TypeOfDetectorMotion: CST_[Literal["NONE", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"]]
    """Type of Detector Motion (0054,0202), CS, VM 1, Type 3.

    Defined Terms: NONE, STEP AND SHOOT, CONTINUOUS, WOBBLE, CLAMSHELL.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    CollimatorType: CST_[Literal["NONE", "RING"]]
    """Collimator Type (0018,1181), CS, VM 1, Type 2.

    Defined Terms: NONE, RING.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    CollimatorGridName: SH_
    """Collimator/grid Name (0018,1180), SH, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AxialAcceptance: DS_
    """Axial Acceptance (0054,1200), DS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    AxialMash: ISn
    """Axial Mash (0054,1201), IS, VM 2, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    TransverseMash: IS_
    """Transverse Mash (0054,1202), IS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    DetectorElementSize: DSn
    """Detector Element Size (0054,1203), DS, VM 2, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    CoincidenceWindowWidth: DS_
    """Coincidence Window Width (0054,1210), DS, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    EnergyWindowRangeSequence: SQ[EnergyWindowRangeSequenceItems, EnergyWindowRangeSequenceItem]
    """Energy Window Range Sequence (0054,0013), SQ, VM 1, Type 3.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    SecondaryCountsType: CSTn[Literal["DLYD", "SCAT", "SING", "DTIM"]]
    """Secondary Counts Type (0054,1220), CS, VM 1-n, Type 3.

    Defined Terms: DLYD, SCAT, SING, DTIM.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET", ""]]
    """Scan Progression Direction (0054,0501), CS, VM 1, Type 3.

    Enumerated Values: FEET_TO_HEAD, HEAD_TO_FEET.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
