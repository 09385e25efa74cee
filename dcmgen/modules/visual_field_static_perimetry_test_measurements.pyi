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
    """Measurement Laterality (0024,0113), CS, VM 1, Type 1.

    Enumerated Values: R, L, B.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    PresentedVisualStimuliDataFlag: CS[Literal["YES", "NO"]]
    """Presented Visual Stimuli Data Flag (0024,0037), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    NumberOfVisualStimuli: US
    """Number of Visual Stimuli (0024,0038), US, VM 1, Type 1C.

    Required if Presented Visual Stimuli Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    VisualFieldTestDuration: FL
    """Visual Field Test Duration (0024,0088), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    FovealSensitivityMeasured: CS[Literal["YES", "NO"]]
    """Foveal Sensitivity Measured (0024,0086), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    FovealSensitivity: FL
    """Foveal Sensitivity (0024,0087), FL, VM 1, Type 1C.

    Required if Foveal Sensitivity Measured is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    FovealPointNormativeDataFlag: CS[Literal["YES", "NO"]]
    """Foveal Point Normative Data Flag (0024,0117), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    FovealPointProbabilityValue: FL
    """Foveal Point Probability Value (0024,0118), FL, VM 1, Type 1C.

    Required if Foveal Sensitivity Measured is YES and Foveal Point Normative Data Flag is YES. Not allowed
    otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    ScreeningBaselineMeasured: CS[Literal["YES", "NO"]]
    """Screening Baseline Measured (0024,0120), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    ScreeningBaselineMeasuredSequence: SQ[ScreeningBaselineMeasuredSequenceItems, ScreeningBaselineMeasuredSequenceItem]
    """Screening Baseline Measured Sequence (0024,0122), SQ, VM 1, Type 1C.

    Required if Screening Baseline Measured is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    BlindSpotLocalized: CS[Literal["YES", "NO"]]
    """Blind Spot Localized (0024,0106), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    BlindSpotXCoordinate: FL
    """Blind Spot X-Coordinate (0024,0107), FL, VM 1, Type 1C.

    Required if Blind Spot Localized is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    BlindSpotYCoordinate: FL
    """Blind Spot Y-Coordinate (0024,0108), FL, VM 1, Type 1C.

    Required if Blind Spot Localized is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    MinimumSensitivityValue: FL
    """Minimum Sensitivity Value (0024,0105), FL, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    TestPointNormalsDataFlag: CS[Literal["YES", "NO"]]
    """Test Point Normals Data Flag (0024,0057), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    TestPointNormalsSequence: SQ[
        ExternallySourcedDataSetIdentificationMacros, ExternallySourcedDataSetIdentificationMacro
    ]
    """Test Point Normals Sequence (0024,0058), SQ, VM 1, Type 1C.

    Required if Test Point Normals Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    AgeCorrectedSensitivityDeviationAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065), SQ, VM 1, Type 1C.

    Required if Test Point Normals Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    GeneralizedDefectSensitivityDeviationAlgorithmSequence: SQ[
        AlgorithmIdentificationMacros, AlgorithmIdentificationMacro
    ]
    """Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067), SQ, VM 1, Type 1C.

    Required if Test Point Normals Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
    VisualFieldTestPointSequence: SQ[VisualFieldTestPointSequenceItems, VisualFieldTestPointSequenceItem]
    """Visual Field Test Point Sequence (0024,0089), SQ, VM 1, Type 1.

    PS3.3 C.8.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """
