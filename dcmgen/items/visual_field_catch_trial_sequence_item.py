# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Visual Field Catch Trial Sequence (0024,0034)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class VisualFieldCatchTrialSequenceItem(Item):
    """Item of Visual Field Catch Trial Sequence (0024,0034) (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    __slots__ = ()

    CatchTrialsDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0055)
    """Catch Trials Data Flag (0024,0055), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    NegativeCatchTrialsQuantity: US = US(0x0024_0048)
    """Negative Catch Trials Quantity (0024,0048), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    FalseNegativesQuantity: US = US(0x0024_0050)
    """False Negatives Quantity (0024,0050), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    FalseNegativesEstimateFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0045)
    """False Negatives Estimate Flag (0024,0045), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    FalseNegativesEstimate: FL = FL(0x0024_0046)
    """False Negatives Estimate (0024,0046), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    ExcessiveFalseNegativesDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0051)
    """Excessive False Negatives Data Flag (0024,0051), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    ExcessiveFalseNegatives: CS[Literal["YES", "NO"]] = CS(0x0024_0052)
    """Excessive False Negatives (0024,0052), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    PositiveCatchTrialsQuantity: US = US(0x0024_0056)
    """Positive Catch Trials Quantity (0024,0056), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    FalsePositivesQuantity: US = US(0x0024_0060)
    """False Positives Quantity (0024,0060), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    FalsePositivesEstimateFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0053)
    """False Positives Estimate Flag (0024,0053), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    FalsePositivesEstimate: FL = FL(0x0024_0054)
    """False Positives Estimate (0024,0054), VM 1, Type 1C (PS3.3 C.8.26.3)."""
    ExcessiveFalsePositivesDataFlag: CS[Literal["YES", "NO"]] = CS(0x0024_0061)
    """Excessive False Positives Data Flag (0024,0061), VM 1, Type 1 (PS3.3 C.8.26.3)."""
    ExcessiveFalsePositives: CS[Literal["YES", "NO"]] = CS(0x0024_0062)
    """Excessive False Positives (0024,0062), VM 1, Type 1C (PS3.3 C.8.26.3)."""
