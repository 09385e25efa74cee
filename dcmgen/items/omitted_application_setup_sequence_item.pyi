# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Omitted Application Setup Sequence (0074,140E)."""

from typing import Literal

from dcmgen.model.fields import CST, IS, LO_, SQ, AnyText, ISValue, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OmittedChannelSequenceItem(Item):
    """Item of Omitted Channel Sequence (0074,1409) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedChannelNumber: ISValue = ...,
        ReasonForChannelOmission: Literal["ALREADY_TREATED", "OTHER"] | AnyText = ...,
        ReasonForChannelOmissionDescription: LO_Value = ...,
    ) -> None: ...
    ReferencedChannelNumber: IS
    """Referenced Channel Number (0074,1406), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ReasonForChannelOmission: CST[Literal["ALREADY_TREATED", "OTHER"]]
    """Reason for Channel Omission (0074,140A), CS, VM 1, Type 1.

    Defined Terms: ALREADY_TREATED, OTHER.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    ReasonForChannelOmissionDescription: LO_
    """Reason for Channel Omission Description (0074,140B), LO, VM 1, Type 3.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

class OmittedChannelSequenceItems(Sequence[OmittedChannelSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedChannelNumber: ISValue = ...,
        ReasonForChannelOmission: Literal["ALREADY_TREATED", "OTHER"] | AnyText = ...,
        ReasonForChannelOmissionDescription: LO_Value = ...,
    ) -> OmittedChannelSequenceItem: ...

class OmittedApplicationSetupSequenceItem(Item):
    """Item of Omitted Application Setup Sequence (0074,140E) (PS3.3 C.8.8.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

    def __init__(
        self,
        /,
        *,
        OmittedChannelSequence: Items[OmittedChannelSequenceItem] = ...,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
    ) -> None: ...
    ReferencedBrachyApplicationSetupNumber: IS
    """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """
    OmittedChannelSequence: SQ[OmittedChannelSequenceItems, OmittedChannelSequenceItem]
    """Omitted Channel Sequence (0074,1409), SQ, VM 1, Type 1.

    PS3.3 C.8.8.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.30.html
    """

class OmittedApplicationSetupSequenceItems(Sequence[OmittedApplicationSetupSequenceItem]):
    def add(
        self,
        /,
        *,
        OmittedChannelSequence: Items[OmittedChannelSequenceItem] = ...,
        ReferencedBrachyApplicationSetupNumber: ISValue = ...,
    ) -> OmittedApplicationSetupSequenceItem: ...
