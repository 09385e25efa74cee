# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Visual Field Static Perimetry Test Results Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.ophthalmic_visual_field_global_index_macro import OphthalmicVisualFieldGlobalIndexMacro
    from dcmgen.items.results_normals_sequence_item import ResultsNormalsSequenceItem


class VisualFieldStaticPerimetryTestResultsModule(Module):
    """Visual Field Static Perimetry Test Results Module (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    VisualFieldMeanSensitivity: FL = FL(0x0024_0070)
    """Visual Field Mean Sensitivity (0024,0070), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    VisualFieldTestNormalsFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0063)
    """Visual Field Test Normals Flag (0024,0063), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    ResultsNormalsSequence: SQ[ResultsNormalsSequenceItem] = SQ(0x0024_0064, "ResultsNormalsSequenceItem")
    """Results Normals Sequence (0024,0064), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    ShortTermFluctuationCalculated: CS[Literal["YES", "NO"]] = CS(0x0024_0074)
    """Short Term Fluctuation Calculated (0024,0074), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    ShortTermFluctuation: FL = FL(0x0024_0075)
    """Short Term Fluctuation (0024,0075), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    ShortTermFluctuationProbabilityCalculated: CS[Literal["YES", "NO"]] = CS(0x0024_0076)
    """Short Term Fluctuation Probability Calculated (0024,0076), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    ShortTermFluctuationProbability: FL = FL(0x0024_0077)
    """Short Term Fluctuation Probability (0024,0077), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    CorrectedLocalizedDeviationFromNormalCalculated: CS[Literal["YES", "NO"]] = CS(0x0024_0078)
    """Corrected Localized Deviation From Normal Calculated (0024,0078), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    CorrectedLocalizedDeviationFromNormal: FL = FL(0x0024_0079)
    """Corrected Localized Deviation From Normal (0024,0079), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    CorrectedLocalizedDeviationFromNormalProbabilityCalculated: CS[Literal["YES", "NO"]] = CS(0x0024_0080)
    """Corrected Localized Deviation From Normal Probability Calculated (0024,0080), VM 1, Type 1 (PS3.3 C.8.26.5)."""
    CorrectedLocalizedDeviationFromNormalProbability: FL = FL(0x0024_0081)
    """Corrected Localized Deviation From Normal Probability (0024,0081), VM 1, Type 1C (PS3.3 C.8.26.5)."""
    VisualFieldGlobalResultsIndexSequence: SQ[OphthalmicVisualFieldGlobalIndexMacro] = SQ(
        0x0024_0320, "OphthalmicVisualFieldGlobalIndexMacro"
    )
    """Visual Field Global Results Index Sequence (0024,0320), VM 1, Type 3 (PS3.3 C.8.26.5)."""
