# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Dose Reference Sequence (300C,0050)."""

from dcmgen.model.fields import DS_, IS, DS_Value, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ControlPointSequenceReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedDoseReferenceNumber: ISValue = ...,
        CumulativeDoseReferenceCoefficient: DS_Value = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CumulativeDoseReferenceCoefficient: DS_
    """Cumulative Dose Reference Coefficient (300A,010C), DS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

class ControlPointSequenceReferencedDoseReferenceSequenceItems(
    Sequence[ControlPointSequenceReferencedDoseReferenceSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedDoseReferenceNumber: ISValue = ...,
        CumulativeDoseReferenceCoefficient: DS_Value = ...,
    ) -> ControlPointSequenceReferencedDoseReferenceSequenceItem: ...
