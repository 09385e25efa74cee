# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Visual Field Static Perimetry Test Results Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, SQ
from dcmgen.model.iod import Module


class VisualFieldStaticPerimetryTestResultsModule(Module):
    """Visual Field Static Perimetry Test Results Module (PS3.3 C.8.26.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.5.html
    """

    __slots__ = ()

    VisualFieldMeanSensitivity = FL(0x0024_0070)
    VisualFieldTestNormalsFlag = CS(0x0024_0063)
    ResultsNormalsSequence = SQ(0x0024_0064, "ResultsNormalsSequenceItem")
    ShortTermFluctuationCalculated = CS(0x0024_0074)
    ShortTermFluctuation = FL(0x0024_0075)
    ShortTermFluctuationProbabilityCalculated = CS(0x0024_0076)
    ShortTermFluctuationProbability = FL(0x0024_0077)
    CorrectedLocalizedDeviationFromNormalCalculated = CS(0x0024_0078)
    CorrectedLocalizedDeviationFromNormal = FL(0x0024_0079)
    CorrectedLocalizedDeviationFromNormalProbabilityCalculated = CS(0x0024_0080)
    CorrectedLocalizedDeviationFromNormalProbability = FL(0x0024_0081)
    VisualFieldGlobalResultsIndexSequence = SQ(0x0024_0320, "OphthalmicVisualFieldGlobalIndexMacro")
