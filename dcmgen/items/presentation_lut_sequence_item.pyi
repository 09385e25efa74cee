# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Presentation LUT Sequence (2050,0010)."""

from dcmgen.model.fields import LO_, LO_Value, USorOWn, USorOWnValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PresentationLUTSequenceItem(Item):
    """Item of Presentation LUT Sequence (2050,0010) (PS3.3 C.11.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """

    def __init__(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
        LUTExplanation: LO_Value = ...,
    ) -> None: ...
    LUTDescriptor: USorSSn
    """LUT Descriptor (0028,3002), US or SS, VM 3, Type 1.

    PS3.3 C.11.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """
    LUTExplanation: LO_
    """LUT Explanation (0028,3003), LO, VM 1, Type 3.

    PS3.3 C.11.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """
    LUTData: USorOWn
    """LUT Data (0028,3006), US or OW, VM 1-n or 1, Type 1.

    PS3.3 C.11.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.6.html
    """

class PresentationLUTSequenceItems(Sequence[PresentationLUTSequenceItem]):
    def add(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
        LUTExplanation: LO_Value = ...,
    ) -> PresentationLUTSequenceItem: ...
