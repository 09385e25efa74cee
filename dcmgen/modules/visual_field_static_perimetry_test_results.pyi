# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Visual Field Static Perimetry Test Results Module."""

from typing import Literal

from dcmgen.items.ophthalmic_visual_field_global_index_macro import (
    OphthalmicVisualFieldGlobalIndexMacro,
    OphthalmicVisualFieldGlobalIndexMacros,
)
from dcmgen.items.results_normals_sequence_item import ResultsNormalsSequenceItem, ResultsNormalsSequenceItems
from dcmgen.model.fields import CS, FL, SQ, FLValue, Items
from dcmgen.model.iod import Module

class VisualFieldStaticPerimetryTestResultsModule(Module):
    """Visual Field Static Perimetry Test Results Module (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    def __init__(
        self,
        /,
        *,
        VisualFieldTestNormalsFlag: Literal["YES", "NO"] = ...,
        ShortTermFluctuationCalculated: Literal["YES", "NO"] = ...,
        ShortTermFluctuationProbabilityCalculated: Literal["YES", "NO"] = ...,
        CorrectedLocalizedDeviationFromNormalCalculated: Literal["YES", "NO"] = ...,
        CorrectedLocalizedDeviationFromNormalProbabilityCalculated: Literal["YES", "NO"] = ...,
        ResultsNormalsSequence: Items[ResultsNormalsSequenceItem] = ...,
        VisualFieldMeanSensitivity: FLValue = ...,
        ShortTermFluctuation: FLValue = ...,
        ShortTermFluctuationProbability: FLValue = ...,
        CorrectedLocalizedDeviationFromNormal: FLValue = ...,
        CorrectedLocalizedDeviationFromNormalProbability: FLValue = ...,
        VisualFieldGlobalResultsIndexSequence: Items[OphthalmicVisualFieldGlobalIndexMacro] = ...,
    ) -> None: ...
    VisualFieldMeanSensitivity: FL
    """Visual Field Mean Sensitivity (0024,0070), FL, VM 1, Type 1C.

    Required if Code Value in Content Item Modifier Sequence in Performed Protocol Code Sequence is 261004008. May
    be present otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    VisualFieldTestNormalsFlag: CS[Literal["YES", "NO"]]
    """Visual Field Test Normals Flag (0024,0063), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    ResultsNormalsSequence: SQ[ResultsNormalsSequenceItems, ResultsNormalsSequenceItem]
    """Results Normals Sequence (0024,0064), SQ, VM 1, Type 1C.

    Required if Visual Field Test Normals Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    ShortTermFluctuationCalculated: CS[Literal["YES", "NO"]]
    """Short Term Fluctuation Calculated (0024,0074), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    ShortTermFluctuation: FL
    """Short Term Fluctuation (0024,0075), FL, VM 1, Type 1C.

    Required if Short Term Fluctuation Calculated is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    ShortTermFluctuationProbabilityCalculated: CS[Literal["YES", "NO"]]
    """Short Term Fluctuation Probability Calculated (0024,0076), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    ShortTermFluctuationProbability: FL
    """Short Term Fluctuation Probability (0024,0077), FL, VM 1, Type 1C.

    Required if Short Term Fluctuation Probability Calculated is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    CorrectedLocalizedDeviationFromNormalCalculated: CS[Literal["YES", "NO"]]
    """Corrected Localized Deviation From Normal Calculated (0024,0078), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    CorrectedLocalizedDeviationFromNormal: FL
    """Corrected Localized Deviation From Normal (0024,0079), FL, VM 1, Type 1C.

    Required if Corrected Localized Deviation From Normal Calculated is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    CorrectedLocalizedDeviationFromNormalProbabilityCalculated: CS[Literal["YES", "NO"]]
    """Corrected Localized Deviation From Normal Probability Calculated (0024,0080), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    CorrectedLocalizedDeviationFromNormalProbability: FL
    """Corrected Localized Deviation From Normal Probability (0024,0081), FL, VM 1, Type 1C.

    Required if Corrected Localized Deviation From Normal Probability Calculated is YES. Not allowed otherwise.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
    VisualFieldGlobalResultsIndexSequence: SQ[
        OphthalmicVisualFieldGlobalIndexMacros, OphthalmicVisualFieldGlobalIndexMacro
    ]
    """Visual Field Global Results Index Sequence (0024,0320), SQ, VM 1, Type 3.

    PS3.3 C.8.26.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """
