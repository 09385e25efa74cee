# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Field Static Perimetry Test Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ, US
from dcmgen.model.iod import Module


class VisualFieldStaticPerimetryTestMeasurementsModule(Module):
    """Visual Field Static Perimetry Test Measurements Module (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    MeasurementLaterality = CS(0x0024_0113)
    PresentedVisualStimuliDataFlag = CS(0x0024_0037)
    NumberOfVisualStimuli = US(0x0024_0038)
    VisualFieldTestDuration = FL(0x0024_0088)
    FovealSensitivityMeasured = CS(0x0024_0086)
    FovealSensitivity = FL(0x0024_0087)
    FovealPointNormativeDataFlag = CS(0x0024_0117)
    FovealPointProbabilityValue = FL(0x0024_0118)
    ScreeningBaselineMeasured = CS(0x0024_0120)
    ScreeningBaselineMeasuredSequence = SQ(0x0024_0122, "ScreeningBaselineMeasuredSequenceItem")
    BlindSpotLocalized = CS(0x0024_0106)
    BlindSpotXCoordinate = FL(0x0024_0107)
    BlindSpotYCoordinate = FL(0x0024_0108)
    MinimumSensitivityValue = FL(0x0024_0105)
    TestPointNormalsDataFlag = CS(0x0024_0057)
    TestPointNormalsSequence = SQ(0x0024_0058, "ExternallySourcedDataSetIdentificationMacro")
    AgeCorrectedSensitivityDeviationAlgorithmSequence = SQ(0x0024_0065, "AlgorithmIdentificationMacro")
    GeneralizedDefectSensitivityDeviationAlgorithmSequence = SQ(0x0024_0067, "AlgorithmIdentificationMacro")
    VisualFieldTestPointSequence = SQ(0x0024_0089, "VisualFieldTestPointSequenceItem")
