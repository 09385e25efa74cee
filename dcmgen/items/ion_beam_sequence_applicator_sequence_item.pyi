# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Applicator Sequence (300A,0107)."""

from typing import Literal

from dcmgen.model.fields import CST, LO_, SH, AnyText, LO_Value, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IonBeamSequenceApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        ApplicatorID: SHValue = ...,
        ApplicatorType: Literal[
            "ION_SQUARE", "ION_RECT", "ION_CIRC", "ION_SHORT", "ION_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"
        ]
        | AnyText = ...,
        AccessoryCode: LO_Value = ...,
        ApplicatorDescription: LO_Value = ...,
    ) -> None: ...
    ApplicatorID: SH
    """Applicator ID (300A,0108), SH, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ApplicatorType: CST[
        Literal["ION_SQUARE", "ION_RECT", "ION_CIRC", "ION_SHORT", "ION_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"]
    ]
    """Applicator Type (300A,0109), CS, VM 1, Type 1.

    Defined Terms: ION_SQUARE, ION_RECT, ION_CIRC, ION_SHORT, ION_OPEN, INTRAOPERATIVE, STEREOTACTIC.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ApplicatorDescription: LO_
    """Applicator Description (300A,010A), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBeamSequenceApplicatorSequenceItems(Sequence[IonBeamSequenceApplicatorSequenceItem]):
    def add(
        self,
        /,
        *,
        ApplicatorID: SHValue = ...,
        ApplicatorType: Literal[
            "ION_SQUARE", "ION_RECT", "ION_CIRC", "ION_SHORT", "ION_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"
        ]
        | AnyText = ...,
        AccessoryCode: LO_Value = ...,
        ApplicatorDescription: LO_Value = ...,
    ) -> IonBeamSequenceApplicatorSequenceItem: ...
