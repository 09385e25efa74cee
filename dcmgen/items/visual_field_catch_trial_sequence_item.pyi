# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Visual Field Catch Trial Sequence (0024,0034)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, US, FLValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VisualFieldCatchTrialSequenceItem(Item):
    """Item of Visual Field Catch Trial Sequence (0024,0034) (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    def __init__(
        self,
        /,
        *,
        FalseNegativesEstimateFlag: Literal["YES", "NO"] = ...,
        ExcessiveFalseNegativesDataFlag: Literal["YES", "NO"] = ...,
        FalsePositivesEstimateFlag: Literal["YES", "NO"] = ...,
        CatchTrialsDataFlag: Literal["YES", "NO"] = ...,
        ExcessiveFalsePositivesDataFlag: Literal["YES", "NO"] = ...,
        FalseNegativesEstimate: FLValue = ...,
        NegativeCatchTrialsQuantity: USValue = ...,
        FalseNegativesQuantity: USValue = ...,
        ExcessiveFalseNegatives: Literal["YES", "NO"] = ...,
        FalsePositivesEstimate: FLValue = ...,
        PositiveCatchTrialsQuantity: USValue = ...,
        FalsePositivesQuantity: USValue = ...,
        ExcessiveFalsePositives: Literal["YES", "NO"] = ...,
    ) -> None: ...
    CatchTrialsDataFlag: CS[Literal["YES", "NO"]]
    """Catch Trials Data Flag (0024,0055), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    NegativeCatchTrialsQuantity: US
    """Negative Catch Trials Quantity (0024,0048), US, VM 1, Type 1C.

    Required if Catch Trials Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FalseNegativesQuantity: US
    """False Negatives Quantity (0024,0050), US, VM 1, Type 1C.

    Required if Catch Trials Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FalseNegativesEstimateFlag: CS[Literal["YES", "NO"]]
    """False Negatives Estimate Flag (0024,0045), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FalseNegativesEstimate: FL
    """False Negatives Estimate (0024,0046), FL, VM 1, Type 1C.

    Required if False Negatives Estimate Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    ExcessiveFalseNegativesDataFlag: CS[Literal["YES", "NO"]]
    """Excessive False Negatives Data Flag (0024,0051), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    ExcessiveFalseNegatives: CS[Literal["YES", "NO"]]
    """Excessive False Negatives (0024,0052), CS, VM 1, Type 1C.

    Required if Excessive False Negatives Data Flag is YES. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    PositiveCatchTrialsQuantity: US
    """Positive Catch Trials Quantity (0024,0056), US, VM 1, Type 1C.

    Required if Catch Trials Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FalsePositivesQuantity: US
    """False Positives Quantity (0024,0060), US, VM 1, Type 1C.

    Required if Catch Trials Data Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FalsePositivesEstimateFlag: CS[Literal["YES", "NO"]]
    """False Positives Estimate Flag (0024,0053), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FalsePositivesEstimate: FL
    """False Positives Estimate (0024,0054), FL, VM 1, Type 1C.

    Required if False Positives Estimate Flag is YES. Not allowed otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    ExcessiveFalsePositivesDataFlag: CS[Literal["YES", "NO"]]
    """Excessive False Positives Data Flag (0024,0061), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    ExcessiveFalsePositives: CS[Literal["YES", "NO"]]
    """Excessive False Positives (0024,0062), CS, VM 1, Type 1C.

    Required if Excessive False Positives Data Flag is YES. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

class VisualFieldCatchTrialSequenceItems(Sequence[VisualFieldCatchTrialSequenceItem]):
    def add(
        self,
        /,
        *,
        FalseNegativesEstimateFlag: Literal["YES", "NO"] = ...,
        ExcessiveFalseNegativesDataFlag: Literal["YES", "NO"] = ...,
        FalsePositivesEstimateFlag: Literal["YES", "NO"] = ...,
        CatchTrialsDataFlag: Literal["YES", "NO"] = ...,
        ExcessiveFalsePositivesDataFlag: Literal["YES", "NO"] = ...,
        FalseNegativesEstimate: FLValue = ...,
        NegativeCatchTrialsQuantity: USValue = ...,
        FalseNegativesQuantity: USValue = ...,
        ExcessiveFalseNegatives: Literal["YES", "NO"] = ...,
        FalsePositivesEstimate: FLValue = ...,
        PositiveCatchTrialsQuantity: USValue = ...,
        FalsePositivesQuantity: USValue = ...,
        ExcessiveFalsePositives: Literal["YES", "NO"] = ...,
    ) -> VisualFieldCatchTrialSequenceItem: ...
