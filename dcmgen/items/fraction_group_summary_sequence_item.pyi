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
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN", "", None] = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
        ClinicalFractionNumber: US_Value = ...,
    ) -> None: ...
    ReferencedFractionNumber: IS
    """Referenced Fraction Number (3008,0223), IS, VM 1, Type 1.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    TreatmentDate: DA_
    """Treatment Date (3008,0250), DA, VM 1, Type 2.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    TreatmentTime: TM_
    """Treatment Time (3008,0251), TM, VM 1, Type 2.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    TreatmentTerminationStatus: CS_[Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN", ""]]
    """Treatment Termination Status (3008,002A), CS, VM 1, Type 2.

    Enumerated Values: NORMAL, OPERATOR, MACHINE, UNKNOWN.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

class FractionStatusSummarySequenceItems(Sequence[FractionStatusSummarySequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedFractionNumber: ISValue = ...,
        TreatmentTerminationStatus: Literal["NORMAL", "OPERATOR", "MACHINE", "UNKNOWN", "", None] = ...,
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
        FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY", "", None] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        FractionStatusSummarySequence: Items[FractionStatusSummarySequenceItem] = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    FractionGroupType: CS_[Literal["EXTERNAL_BEAM", "BRACHY", ""]]
    """Fraction Group Type (3008,0224), CS, VM 1, Type 2.

    Enumerated Values: EXTERNAL_BEAM, BRACHY.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    NumberOfFractionsPlanned: IS_
    """Number of Fractions Planned (300A,0078), IS, VM 1, Type 2.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    NumberOfFractionsDelivered: IS_
    """Number of Fractions Delivered (3008,005A), IS, VM 1, Type 2.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    FractionStatusSummarySequence: SQ[FractionStatusSummarySequenceItems, FractionStatusSummarySequenceItem]
    """Fraction Status Summary Sequence (3008,0240), SQ, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

class FractionGroupSummarySequenceItems(Sequence[FractionGroupSummarySequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfFractionsDelivered: IS_Value = ...,
        FractionGroupType: Literal["EXTERNAL_BEAM", "BRACHY", "", None] = ...,
        NumberOfFractionsPlanned: IS_Value = ...,
        FractionStatusSummarySequence: Items[FractionStatusSummarySequenceItem] = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> FractionGroupSummarySequenceItem: ...
