# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Visual Field Catch Trial Sequence (0024,0034)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, US
from dcmgen.model.iod import Item


class VisualFieldCatchTrialSequenceItem(Item):
    """Item of Visual Field Catch Trial Sequence (0024,0034) (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    __slots__ = ()

    CatchTrialsDataFlag = CS(0x0024_0055)
    NegativeCatchTrialsQuantity = US(0x0024_0048)
    FalseNegativesQuantity = US(0x0024_0050)
    FalseNegativesEstimateFlag = CS(0x0024_0045)
    FalseNegativesEstimate = FL(0x0024_0046)
    ExcessiveFalseNegativesDataFlag = CS(0x0024_0051)
    ExcessiveFalseNegatives = CS(0x0024_0052)
    PositiveCatchTrialsQuantity = US(0x0024_0056)
    FalsePositivesQuantity = US(0x0024_0060)
    FalsePositivesEstimateFlag = CS(0x0024_0053)
    FalsePositivesEstimate = FL(0x0024_0054)
    ExcessiveFalsePositivesDataFlag = CS(0x0024_0061)
    ExcessiveFalsePositives = CS(0x0024_0062)
