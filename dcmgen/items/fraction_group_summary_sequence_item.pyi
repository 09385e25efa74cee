# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fraction Group Summary Sequence (3008,0220)."""

from typing import Literal

from dcmgen.model.fields import CS_, DA_, IS, IS_, SQ, TM_, US_, DA_Value, IS_Value, ISValue, Items, TM_Value, US_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FractionStatusSummarySequenceItem(Item):
    """Item of Fraction Status Summary Sequence (3008,0240) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedFractionNumber: ISValue = ...,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN", None] = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
        ClinicalFractionNumber: US_Value = ...,
    ) -> None: ...
    ReferencedFractionNumber: IS
    """Referenced Fraction Number (3008,0223), VM 1, Type 1 (PS3.3 C.8.8.23)."""
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    TreatmentDate: DA_
    """Treatment Date (3008,0250), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    TreatmentTime: TM_
    """Treatment Time (3008,0251), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    TreatmentTerminationStatus: CS_[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"]]
    """Treatment Termination Status (3008,002A), VM 1, Type 2 (PS3.3 C.8.8.23)."""

class FractionStatusSummarySequenceItems(Sequence[FractionStatusSummarySequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedFractionNumber: ISValue = ...,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN", None] = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
        ClinicalFractionNumber: US_Value = ...,
    ) -> FractionStatusSummarySequenceItem: ...

class FractionGroupSummarySequenceItem(Item):
    """Item of Fraction Group Summary Sequence (3008,0220) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfFractionsDelivered: IS_Value = ...,
        FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY", None] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        FractionStatusSummarySequence: Items[FractionStatusSummarySequenceItem] = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 3 (PS3.3 C.8.8.23)."""
    FractionGroupType: CS_[Literal["EXTERNAL_BEAM", "BRACHY"]]
    """Fraction Group Type (3008,0224), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    NumberOfFractionsPlanned: IS_
    """Number of Fractions Planned (300A,0078), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    NumberOfFractionsDelivered: IS_
    """Number of Fractions Delivered (3008,005A), VM 1, Type 2 (PS3.3 C.8.8.23)."""
    FractionStatusSummarySequence: SQ[FractionStatusSummarySequenceItems, FractionStatusSummarySequenceItem]
    """Fraction Status Summary Sequence (3008,0240), VM 1, Type 3 (PS3.3 C.8.8.23)."""

class FractionGroupSummarySequenceItems(Sequence[FractionGroupSummarySequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfFractionsDelivered: IS_Value = ...,
        FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY", None] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        FractionStatusSummarySequence: Items[FractionStatusSummarySequenceItem] = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> FractionGroupSummarySequenceItem: ...
