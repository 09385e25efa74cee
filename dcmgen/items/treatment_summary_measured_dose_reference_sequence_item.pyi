# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Summary Measured Dose Reference Sequence (3008,00E0)."""

from dcmgen.model.fields import DS, IS_, LO_, DSValue, IS_Value, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentSummaryMeasuredDoseReferenceSequenceItem(Item):
    """Item of Treatment Summary Measured Dose Reference Sequence (3008,00E0) (PS3.3 C.8.8.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

    def __init__(
        self,
        /,
        *,
        CumulativeDoseToDoseReference: DSValue = ...,
        DoseReferenceDescription: LO_Value = ...,
        ReferencedDoseReferenceNumber: IS_Value = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS_
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    DoseReferenceDescription: LO_
    """Dose Reference Description (300A,0016), LO, VM 1, Type 3.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """
    CumulativeDoseToDoseReference: DS
    """Cumulative Dose to Dose Reference (3008,0052), DS, VM 1, Type 1.

    PS3.3 C.8.8.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.23.html
    """

class TreatmentSummaryMeasuredDoseReferenceSequenceItems(Sequence[TreatmentSummaryMeasuredDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        CumulativeDoseToDoseReference: DSValue = ...,
        DoseReferenceDescription: LO_Value = ...,
        ReferencedDoseReferenceNumber: IS_Value = ...,
    ) -> TreatmentSummaryMeasuredDoseReferenceSequenceItem: ...
