# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pixel Value Transformation Sequence (0028,9145)."""

from typing import Literal

from dcmgen.model.fields import DS, LOT, AnyText, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PixelValueTransformationSequenceItem(Item):
    """Item of Pixel Value Transformation Sequence (0028,9145) (PS3.3 C.7.6.16.2.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9
    """

    def __init__(
        self,
        /,
        *,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US", "OD", "HU", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
    ) -> None: ...
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1.

    PS3.3 C.7.6.16.2.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1.

    PS3.3 C.7.6.16.2.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9
    """
    RescaleType: LOT[Literal["US", "OD", "HU", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"]]
    """Rescale Type (0028,1054), LO, VM 1, Type 1.

    Enumerated Values if Modality is MR or PT: US.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: OD, HU, US, MGML, Z_EFF, ED,
    EDW, HU_MOD, PCT.

    PS3.3 C.7.6.16.2.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9
    """

class PixelValueTransformationSequenceItems(Sequence[PixelValueTransformationSequenceItem]):
    def add(
        self,
        /,
        *,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US", "OD", "HU", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT"] | AnyText = ...,
    ) -> PixelValueTransformationSequenceItem: ...
