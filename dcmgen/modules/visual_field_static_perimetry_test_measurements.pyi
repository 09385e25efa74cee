# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Field Static Perimetry Test Measurements Module."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.externally_sourced_data_set_identification_macro import (
    ExternallySourcedDataSetIdentificationMacro,
    ExternallySourcedDataSetIdentificationMacros,
)
from dcmgen.items.screening_baseline_measured_sequence_item import (
    ScreeningBaselineMeasuredSequenceItem,
    ScreeningBaselineMeasuredSequenceItems,
)
from dcmgen.items.visual_field_test_point_sequence_item import (
    VisualFieldTestPointSequenceItem,
    VisualFieldTestPointSequenceItems,
)
from dcmgen.model.fields import CS, FL, SQ, US, FLValue, Items, USValue
from dcmgen.model.iod import Module

class VisualFieldStaticPerimetryTestMeasurementsModule(Module):
    """Visual Field Static Perimetry Test Measurements Module (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    def __init__(
        self,
        /,
        *,
        PresentedVisualStimuliDataFlag: Literal["YES", "NO"] = ...,
        TestPointNormalsDataFlag: Literal["YES", "NO"] = ...,
        FovealSensitivityMeasured: Literal["YES", "NO"] = ...,
        VisualFieldTestDuration: FLValue = ...,
        VisualFieldTestPointSequence: Items[VisualFieldTestPointSequenceItem] = ...,
        MinimumSensitivityValue: FLValue = ...,
        BlindSpotLocalized: Literal["YES", "NO"] = ...,
        MeasurementLaterality: Literal["R", "L", "B"] = ...,
        FovealPointNormativeDataFlag: Literal["YES", "NO"] = ...,
        ScreeningBaselineMeasured: Literal["YES", "NO"] = ...,
        NumberOfVisualStimuli: USValue = ...,
        TestPointNormalsSequence: Items[ExternallySourcedDataSetIdentificationMacro] = ...,
        AgeCorrectedSensitivityDeviationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        GeneralizedDefectSensitivityDeviationAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        FovealSensitivity: FLValue = ...,
        BlindSpotXCoordinate: FLValue = ...,
        BlindSpotYCoordinate: FLValue = ...,
        FovealPointProbabilityValue: FLValue = ...,
        ScreeningBaselineMeasuredSequence: Items[ScreeningBaselineMeasuredSequenceItem] = ...,
    ) -> None: ...
    MeasurementLaterality: CS[Literal["R", "L", "B"]]
    """Measurement Laterality (0024,0113), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    PresentedVisualStimuliDataFlag: CS[Literal["YES", "NO"]]
    """Presented Visual Stimuli Data Flag (0024,0037), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    NumberOfVisualStimuli: US
    """Number of Visual Stimuli (0024,0038), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    VisualFieldTestDuration: FL
    """Visual Field Test Duration (0024,0088), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    FovealSensitivityMeasured: CS[Literal["YES", "NO"]]
    """Foveal Sensitivity Measured (0024,0086), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    FovealSensitivity: FL
    """Foveal Sensitivity (0024,0087), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    FovealPointNormativeDataFlag: CS[Literal["YES", "NO"]]
    """Foveal Point Normative Data Flag (0024,0117), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    FovealPointProbabilityValue: FL
    """Foveal Point Probability Value (0024,0118), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    ScreeningBaselineMeasured: CS[Literal["YES", "NO"]]
    """Screening Baseline Measured (0024,0120), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    ScreeningBaselineMeasuredSequence: SQ[ScreeningBaselineMeasuredSequenceItems, ScreeningBaselineMeasuredSequenceItem]
    """Screening Baseline Measured Sequence (0024,0122), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    BlindSpotLocalized: CS[Literal["YES", "NO"]]
    """Blind Spot Localized (0024,0106), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    BlindSpotXCoordinate: FL
    """Blind Spot X-Coordinate (0024,0107), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    BlindSpotYCoordinate: FL
    """Blind Spot Y-Coordinate (0024,0108), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    MinimumSensitivityValue: FL
    """Minimum Sensitivity Value (0024,0105), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    TestPointNormalsDataFlag: CS[Literal["YES", "NO"]]
    """Test Point Normals Data Flag (0024,0057), VM 1, Type 1 (PS3.3 C.8.26.4)."""
    TestPointNormalsSequence: SQ[
        ExternallySourcedDataSetIdentificationMacros, ExternallySourcedDataSetIdentificationMacro
    ]
    """Test Point Normals Sequence (0024,0058), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    AgeCorrectedSensitivityDeviationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    GeneralizedDefectSensitivityDeviationAlgorithmSequence: SQ[
        AlgorithmIdentificationMacros, AlgorithmIdentificationMacro
    ]
    """Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067), VM 1, Type 1C (PS3.3 C.8.26.4)."""
    VisualFieldTestPointSequence: SQ[VisualFieldTestPointSequenceItems, VisualFieldTestPointSequenceItem]
    """Visual Field Test Point Sequence (0024,0089), VM 1, Type 1 (PS3.3 C.8.26.4)."""
