# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Dose ROI Sequence (3004,0010)."""

from typing import Literal

from dcmgen.model.fields import CS, DS, IS, DSValue, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTDoseROISequenceItem(Item):
    """Item of RT Dose ROI Sequence (3004,0010) (PS3.3 C.8.8.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """

    def __init__(
        self,
        /,
        *,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        DoseValue: DSValue = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """
    DoseUnits: CS[Literal["GY", "RELATIVE"]]
    """Dose Units (3004,0002), CS, VM 1, Type 1.

    Enumerated Values: GY, RELATIVE.

    PS3.3 C.8.8.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """
    DoseValue: DS
    """Dose Value (3004,0012), DS, VM 1, Type 1.

    PS3.3 C.8.8.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.7.html
    """

class RTDoseROISequenceItems(Sequence[RTDoseROISequenceItem]):
    def add(
        self,
        /,
        *,
        DoseUnits: Literal["GY", "RELATIVE"] = ...,
        DoseValue: DSValue = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> RTDoseROISequenceItem: ...
