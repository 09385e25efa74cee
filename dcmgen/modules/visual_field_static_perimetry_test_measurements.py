# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visual Field Static Perimetry Test Measurements Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.externally_sourced_data_set_identification_macro import (
        ExternallySourcedDataSetIdentificationMacro,
    )
    from dcmgen.items.screening_baseline_measured_sequence_item import ScreeningBaselineMeasuredSequenceItem
    from dcmgen.items.visual_field_test_point_sequence_item import VisualFieldTestPointSequenceItem


class VisualFieldStaticPerimetryTestMeasurementsModule(Module):
    """Visual Field Static Perimetry Test Measurements Module (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    MeasurementLaterality: CS[Literal["R", "L", "B"]] = CS(0x0024_0113)
    """Measurement Laterality (0024,0113), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    PresentedVisualStimuliDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0037)
    """Presented Visual Stimuli Data Flag (0024,0037), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    NumberOfVisualStimuli: US = US(0x0024_0038)
    """Number of Visual Stimuli (0024,0038), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    VisualFieldTestDuration: FL = FL(0x0024_0088)
    """Visual Field Test Duration (0024,0088), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    FovealSensitivityMeasured: CS[Literal["YES", "NO"]] = CS(0x0024_0086)
    """Foveal Sensitivity Measured (0024,0086), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    FovealSensitivity: FL = FL(0x0024_0087)
    """Foveal Sensitivity (0024,0087), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    FovealPointNormativeDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0117)
    """Foveal Point Normative Data Flag (0024,0117), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    FovealPointProbabilityValue: FL = FL(0x0024_0118)
    """Foveal Point Probability Value (0024,0118), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    ScreeningBaselineMeasured: CS[Literal["YES", "NO"]] = CS(0x0024_0120)
    """Screening Baseline Measured (0024,0120), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    ScreeningBaselineMeasuredSequence: SQ[ScreeningBaselineMeasuredSequenceItem] = SQ(
        0x0024_0122, "ScreeningBaselineMeasuredSequenceItem"
    )
    """Screening Baseline Measured Sequence (0024,0122), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    BlindSpotLocalized: CS[Literal["YES", "NO"]] = CS(0x0024_0106)
    """Blind Spot Localized (0024,0106), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    BlindSpotXCoordinate: FL = FL(0x0024_0107)
    """Blind Spot X-Coordinate (0024,0107), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    BlindSpotYCoordinate: FL = FL(0x0024_0108)
    """Blind Spot Y-Coordinate (0024,0108), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    MinimumSensitivityValue: FL = FL(0x0024_0105)
    """Minimum Sensitivity Value (0024,0105), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    TestPointNormalsDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0057)
    """Test Point Normals Data Flag (0024,0057), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    TestPointNormalsSequence: SQ[ExternallySourcedDataSetIdentificationMacro] = SQ(
        0x0024_0058, "ExternallySourcedDataSetIdentificationMacro"
    )
    """Test Point Normals Sequence (0024,0058), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    AgeCorrectedSensitivityDeviationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0024_0065, "AlgorithmIdentificationMacro"
    )
    """Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    GeneralizedDefectSensitivityDeviationAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x0024_0067, "AlgorithmIdentificationMacro"
    )
    """Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    VisualFieldTestPointSequence: SQ[VisualFieldTestPointSequenceItem] = SQ(
        0x0024_0089, "VisualFieldTestPointSequenceItem"
    )
    """Visual Field Test Point Sequence (0024,0089), VM 1, Type 1 (PS3.3 C.8.26.4)."""
