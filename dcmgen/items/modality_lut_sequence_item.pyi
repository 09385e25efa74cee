# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Modality LUT Sequence (0028,3000)."""

from dcmgen.model.fields import LO, LO_, LO_Value, LOValue, USorOWn, USorOWnValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ModalityLUTSequenceItem(Item):
    """Item of Modality LUT Sequence (0028,3000) (PS3.3 C.11.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """

    def __init__(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        ModalityLUTType: LOValue = ...,
        LUTData: USorOWnValue = ...,
        LUTExplanation: LO_Value = ...,
    ) -> None: ...
    LUTDescriptor: USorSSn
    """LUT Descriptor (0028,3002), US or SS, VM 3, Type 1.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
    LUTExplanation: LO_
    """LUT Explanation (0028,3003), LO, VM 1, Type 3.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
    ModalityLUTType: LO
    """Modality LUT Type (0028,3004), LO, VM 1, Type 1.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """
    LUTData: USorOWn
    """LUT Data (0028,3006), US or OW, VM 1-n or 1, Type 1.

    PS3.3 C.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.html#sect_C.11.1
    """

class ModalityLUTSequenceItems(Sequence[ModalityLUTSequenceItem]):
    def add(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        ModalityLUTType: LOValue = ...,
        LUTData: USorOWnValue = ...,
        LUTExplanation: LO_Value = ...,
    ) -> ModalityLUTSequenceItem: ...
