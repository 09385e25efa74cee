# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Calculated Dose Reference Sequence (3008,0070)."""

from dcmgen.model.fields import DS_, IS, ST_, DS_Value, ISValue, ST_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CalculatedDoseReferenceSequenceItem(Item):
    """Item of Calculated Dose Reference Sequence (3008,0070) (PS3.3 C.8.8.20).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """

    def __init__(
        self,
        /,
        *,
        CalculatedDoseReferenceNumber: ISValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        CalculatedDoseReferenceDoseValue: DS_Value = ...,
        CalculatedDoseReferenceDescription: ST_Value = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1C.

    Required if Calculated Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """
    CalculatedDoseReferenceNumber: IS
    """Calculated Dose Reference Number (3008,0072), IS, VM 1, Type 1C.

    Required if Referenced Dose Reference Number is absent. Not allowed otherwise.

    PS3.3 C.8.8.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """
    CalculatedDoseReferenceDoseValue: DS_
    """Calculated Dose Reference Dose Value (3008,0076), DS, VM 1, Type 2.

    PS3.3 C.8.8.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """
    CalculatedDoseReferenceDescription: ST_
    """Calculated Dose Reference Description (3008,0074), ST, VM 1, Type 3.

    PS3.3 C.8.8.20: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.20.html
    """

class CalculatedDoseReferenceSequenceItems(Sequence[CalculatedDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        CalculatedDoseReferenceNumber: ISValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        CalculatedDoseReferenceDoseValue: DS_Value = ...,
        CalculatedDoseReferenceDescription: ST_Value = ...,
    ) -> CalculatedDoseReferenceSequenceItem: ...
