# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Calculated Dose Reference Sequence (3008,0090)."""

from dcmgen.model.fields import DS, IS, DSValue, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedCalculatedDoseReferenceSequenceItem(Item):
    """Item of Referenced Calculated Dose Reference Sequence (3008,0090) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        CalculatedDoseReferenceDoseValue: DSValue = ...,
        ReferencedCalculatedDoseReferenceNumber: ISValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1C.

    Required if Referenced Calculated Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ReferencedCalculatedDoseReferenceNumber: IS
    """Referenced Calculated Dose Reference Number (3008,0092), IS, VM 1, Type 1C.

    Required if Referenced Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CalculatedDoseReferenceDoseValue: DS
    """Calculated Dose Reference Dose Value (3008,0076), DS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class ReferencedCalculatedDoseReferenceSequenceItems(Sequence[ReferencedCalculatedDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        CalculatedDoseReferenceDoseValue: DSValue = ...,
        ReferencedCalculatedDoseReferenceNumber: ISValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
    ) -> ReferencedCalculatedDoseReferenceSequenceItem: ...
