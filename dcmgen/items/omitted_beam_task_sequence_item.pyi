# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Omitted Beam Task Sequence (300C,0111)."""

from typing import Literal

from dcmgen.model.fields import CST, IS, LO_, AnyText, ISValue, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OmittedBeamTaskSequenceItem(Item):
    """Item of Omitted Beam Task Sequence (300C,0111) (PS3.3 C.8.8.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
        ReasonForOmission: Literal["ALREADY_TREATED"] | AnyText = ...,
        ReasonForOmissionDescription: LO_Value = ...,
    ) -> None: ...
    ReferencedBeamNumber: IS
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 1.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ReasonForOmission: CST[Literal["ALREADY_TREATED"]]
    """Reason for Omission (300C,0112), CS, VM 1, Type 1.

    Defined Terms: ALREADY_TREATED.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """
    ReasonForOmissionDescription: LO_
    """Reason for Omission Description (300C,0113), LO, VM 1, Type 3.

    PS3.3 C.8.8.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.29.html
    """

class OmittedBeamTaskSequenceItems(Sequence[OmittedBeamTaskSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedBeamNumber: ISValue = ...,
        ReasonForOmission: Literal["ALREADY_TREATED"] | AnyText = ...,
        ReasonForOmissionDescription: LO_Value = ...,
    ) -> OmittedBeamTaskSequenceItem: ...
