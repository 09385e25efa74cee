# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pixel Value Transformation Sequence (0028,9145)."""

from typing import Literal

from dcmgen.model.fields import DS, LO, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class IdentityPixelValueTransformationPixelValueTransformationSequenceItem(Item):
    """Item of Pixel Value Transformation Sequence (0028,9145) (PS3.3 C.7.6.16.2.9b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """

    def __init__(
        self,
        /,
        *,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US"] = ...,
    ) -> None: ...
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.7.6.16.2.9b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.7.6.16.2.9b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """
    RescaleType: LO[Literal["US"]]
    """Rescale Type (0028,1054), LO, VM 1, Type 1.

    Enumerated Values: US.

    PS3.3 C.7.6.16.2.9b: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.9b
    """

class IdentityPixelValueTransformationPixelValueTransformationSequenceItems(
    Sequence[IdentityPixelValueTransformationPixelValueTransformationSequenceItem]
):
    def add(
        self,
        /,
        *,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US"] = ...,
    ) -> IdentityPixelValueTransformationPixelValueTransformationSequenceItem: ...
