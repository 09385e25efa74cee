# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pixel Intensity Relationship LUT Sequence (0028,9422)."""

from typing import Literal

from dcmgen.model.fields import CST, AnyText, USorOWn, USorOWnValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PixelIntensityRelationshipLUTSequenceItem(Item):
    """Item of Pixel Intensity Relationship LUT Sequence (0028,9422) (PS3.3 C.7.6.16.2.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """

    def __init__(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
        LUTFunction: Literal["TO_LOG", "TO_LINEAR"] | AnyText = ...,
    ) -> None: ...
    LUTDescriptor: USorSSn
    """LUT Descriptor (0028,3002), US or SS, VM 3, Type 1.

    PS3.3 C.7.6.16.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """
    LUTData: USorOWn
    """LUT Data (0028,3006), US or OW, VM 1-n or 1, Type 1.

    PS3.3 C.7.6.16.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """
    LUTFunction: CST[Literal["TO_LOG", "TO_LINEAR"]]
    """LUT Function (0028,9474), CS, VM 1, Type 1.

    Defined Terms: TO_LOG, TO_LINEAR.

    PS3.3 C.7.6.16.2.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.13
    """

class PixelIntensityRelationshipLUTSequenceItems(Sequence[PixelIntensityRelationshipLUTSequenceItem]):
    def add(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
        LUTFunction: Literal["TO_LOG", "TO_LINEAR"] | AnyText = ...,
    ) -> PixelIntensityRelationshipLUTSequenceItem: ...
