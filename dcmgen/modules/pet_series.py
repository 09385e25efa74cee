# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""PET Series Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, CST_, DA, DS_, IS_, LO_, SH_, SQ, TM, US, CSn, CSTn, DSn, ISn, SHn
from dcmgen.model.iod import Module


class PETSeriesModule(Module):
    """PET Series Module (PS3.3 C.8.9.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """

    __slots__ = ()

    SeriesDate = DA(0x0008_0021)
    SeriesTime = TM(0x0008_0031)
    Units = CST(0x0054_1001)
    SUVType = CS_(0x0054_1006)
    CountsSource = CS(0x0054_1002)
    SeriesType = CSn(0x0054_1000)
    ReprojectionMethod = CST_(0x0054_1004)
    NumberOfRRIntervals = US(0x0054_0061)
    NumberOfTimeSlots = US(0x0054_0071)
    NumberOfTimeSlices = US(0x0054_0101)
    NumberOfSlices = US(0x0054_0081)
    CorrectedImage = CSTn(0x0028_0051)
    RandomsCorrectionMethod = CST_(0x0054_1100)
    AttenuationCorrectionMethod = LO_(0x0054_1101)
    ScatterCorrectionMethod = LO_(0x0054_1105)
    DecayCorrection = CST(0x0054_1102)
    ReconstructionDiameter = DS_(0x0018_1100)
    ConvolutionKernel = SHn(0x0018_1210)
    ReconstructionMethod = LO_(0x0054_1103)
    DetectorLinesOfResponseUsed = LO_(0x0054_1104)
    AcquisitionStartCondition = CST_(0x0018_0073)
    AcquisitionStartConditionData = IS_(0x0018_0074)
    AcquisitionTerminationCondition = CST_(0x0018_0071)
    AcquisitionTerminationConditionData = IS_(0x0018_0075)
    FieldOfViewShape = CST_(0x0018_1147)
    FieldOfViewDimensions = ISn(0x0018_1149)
    GantryDetectorTilt = DS_(0x0018_1120)
    GantryDetectorSlew = DS_(0x0018_1121)
    TypeOfDetectorMotion = CST_(0x0054_0202)
    CollimatorType = CST_(0x0018_1181)
    CollimatorGridName = SH_(0x0018_1180)
    AxialAcceptance = DS_(0x0054_1200)
    AxialMash = ISn(0x0054_1201)
    TransverseMash = IS_(0x0054_1202)
    DetectorElementSize = DSn(0x0054_1203)
    CoincidenceWindowWidth = DS_(0x0054_1210)
    EnergyWindowRangeSequence = SQ(0x0054_0013, "EnergyWindowRangeSequenceItem")
    SecondaryCountsType = CSTn(0x0054_1220)
    ScanProgressionDirection = CS_(0x0054_0501)
