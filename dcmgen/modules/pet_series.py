# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""PET Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, CST_, DA, DS_, IS_, LO_, SH_, SQ, TM, US, CSn, CSTn, DSn, ISn, SHn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.energy_window_range_sequence_item import EnergyWindowRangeSequenceItem


class PETSeriesModule(Module):
    """PET Series Module (PS3.3 C.8.9.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """

    __slots__ = ()

    SeriesDate: DA = DA(0x0008_0021)
    """Series Date (0008,0021), VM 1, Type 1 (PS3.3 C.8.9.1)."""
    SeriesTime: TM = TM(0x0008_0031)
    """Series Time (0008,0031), VM 1, Type 1 (PS3.3 C.8.9.1)."""
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
    ] = CST(0x0054_1001)
    """Units (0054,1001), VM 1, Type 1 (PS3.3 C.8.9.1)."""
    SUVType: CS_[Literal["BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW"]] = CS_(0x0054_1006)
    """SUV Type (0054,1006), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    CountsSource: CS[Literal["EMISSION", "TRANSMISSION"]] = CS(0x0054_1002)
    """Counts Source (0054,1002), VM 1, Type 1 (PS3.3 C.8.9.1)."""
    SeriesType: CSn[Literal["STATIC", "DYNAMIC", "GATED", "WHOLE BODY", "IMAGE", "REPROJECTION"]] = CSn(0x0054_1000)
    """Series Type (0054,1000), VM 2, Type 1 (PS3.3 C.8.9.1)."""
    ReprojectionMethod: CST_[Literal["SUM", "MAX PIXEL"]] = CST_(0x0054_1004)
    """Reprojection Method (0054,1004), VM 1, Type 2C (PS3.3 C.8.9.1)."""
    NumberOfRRIntervals: US = US(0x0054_0061)
    """Number of R-R Intervals (0054,0061), VM 1, Type 1C (PS3.3 C.8.9.1)."""
    NumberOfTimeSlots: US = US(0x0054_0071)
    """Number of Time Slots (0054,0071), VM 1, Type 1C (PS3.3 C.8.9.1)."""
    NumberOfTimeSlices: US = US(0x0054_0101)
    """Number of Time Slices (0054,0101), VM 1, Type 1C (PS3.3 C.8.9.1)."""
    NumberOfSlices: US = US(0x0054_0081)
    """Number of Slices (0054,0081), VM 1, Type 1 (PS3.3 C.8.9.1)."""
    CorrectedImage: CSTn[
        Literal["DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"]
    ] = CSTn(0x0028_0051)
    """Corrected Image (0028,0051), VM 1-n, Type 2 (PS3.3 C.8.9.1)."""
    RandomsCorrectionMethod: CST_[Literal["NONE", "DLYD", "SING"]] = CST_(0x0054_1100)
    """Randoms Correction Method (0054,1100), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AttenuationCorrectionMethod: LO_ = LO_(0x0054_1101)
    """Attenuation Correction Method (0054,1101), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    ScatterCorrectionMethod: LO_ = LO_(0x0054_1105)
    """Scatter Correction Method (0054,1105), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    DecayCorrection: CST[Literal["NONE", "START", "ADMIN"]] = CST(0x0054_1102)
    """Decay Correction (0054,1102), VM 1, Type 1 (PS3.3 C.8.9.1)."""
    ReconstructionDiameter: DS_ = DS_(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 3 (PS3.3 C.8.9.1)."""
    ReconstructionMethod: LO_ = LO_(0x0054_1103)
    """Reconstruction Method (0054,1103), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    DetectorLinesOfResponseUsed: LO_ = LO_(0x0054_1104)
    """Detector Lines of Response Used (0054,1104), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AcquisitionStartCondition: CST_[Literal["DENS", "RDD", "MANU", "TIME", "AUTO", "TRIG"]] = CST_(0x0018_0073)
    """Acquisition Start Condition (0018,0073), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AcquisitionStartConditionData: IS_ = IS_(0x0018_0074)
    """Acquisition Start Condition Data (0018,0074), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AcquisitionTerminationCondition: CST_[Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "TRIG"]] = CST_(
        0x0018_0071
    )
    """Acquisition Termination Condition (0018,0071), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AcquisitionTerminationConditionData: IS_ = IS_(0x0018_0075)
    """Acquisition Termination Condition Data (0018,0075), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    FieldOfViewShape: CST_[Literal["CYLINDRICAL RING", "HEXAGONAL", "MULTIPLE PLANAR"]] = CST_(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    FieldOfViewDimensions: ISn = ISn(0x0018_1149)
    """Field of View Dimension(s) (0018,1149), VM 1-2, Type 3 (PS3.3 C.8.9.1)."""
    GantryDetectorTilt: DS_ = DS_(0x0018_1120)
    """Gantry/Detector Tilt (0018,1120), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    GantryDetectorSlew: DS_ = DS_(0x0018_1121)
    """Gantry/Detector Slew (0018,1121), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    TypeOfDetectorMotion: CST_[Literal["NONE", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL"]] = CST_(
        0x0054_0202
    )
    """Type of Detector Motion (0054,0202), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    CollimatorType: CST_[Literal["NONE", "RING"]] = CST_(0x0018_1181)
    """Collimator Type (0018,1181), VM 1, Type 2 (PS3.3 C.8.9.1)."""
    CollimatorGridName: SH_ = SH_(0x0018_1180)
    """Collimator/grid Name (0018,1180), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AxialAcceptance: DS_ = DS_(0x0054_1200)
    """Axial Acceptance (0054,1200), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    AxialMash: ISn = ISn(0x0054_1201)
    """Axial Mash (0054,1201), VM 2, Type 3 (PS3.3 C.8.9.1)."""
    TransverseMash: IS_ = IS_(0x0054_1202)
    """Transverse Mash (0054,1202), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    DetectorElementSize: DSn = DSn(0x0054_1203)
    """Detector Element Size (0054,1203), VM 2, Type 3 (PS3.3 C.8.9.1)."""
    CoincidenceWindowWidth: DS_ = DS_(0x0054_1210)
    """Coincidence Window Width (0054,1210), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    EnergyWindowRangeSequence: SQ[EnergyWindowRangeSequenceItem] = SQ(0x0054_0013, "EnergyWindowRangeSequenceItem")
    """Energy Window Range Sequence (0054,0013), VM 1, Type 3 (PS3.3 C.8.9.1)."""
    SecondaryCountsType: CSTn[Literal["DLYD", "SCAT", "SING", "DTIM"]] = CSTn(0x0054_1220)
    """Secondary Counts Type (0054,1220), VM 1-n, Type 3 (PS3.3 C.8.9.1)."""
    ScanProgressionDirection: CS_[Literal["FEET_TO_HEAD", "HEAD_TO_FEET"]] = CS_(0x0054_0501)
    """Scan Progression Direction (0054,0501), VM 1, Type 3 (PS3.3 C.8.9.1)."""
