# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Corrected Parameter Sequence (3008,0068)."""

from dcmgen.model.fields import AT, FL, IS, ATValue, FLValue, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CorrectedParameterSequenceItem(Item):
    """Item of Corrected Parameter Sequence (3008,0068) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    def __init__(
        self,
        /,
        *,
        ParameterSequencePointer: ATValue = ...,
        ParameterItemIndex: ISValue = ...,
        ParameterPointer: ATValue = ...,
        CorrectionValue: FLValue = ...,
    ) -> None: ...
    ParameterSequencePointer: AT
    """Parameter Sequence Pointer (3008,0061), AT, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ParameterItemIndex: IS
    """Parameter Item Index (3008,0063), IS, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    ParameterPointer: AT
    """Parameter Pointer (3008,0065), AT, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """
    CorrectionValue: FL
    """Correction Value (3008,006A), FL, VM 1, Type 1.

    PS3.3 C.8.8.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

class CorrectedParameterSequenceItems(Sequence[CorrectedParameterSequenceItem]):
    def add(
        self,
        /,
        *,
        ParameterSequencePointer: ATValue = ...,
        ParameterItemIndex: ISValue = ...,
        ParameterPointer: ATValue = ...,
        CorrectionValue: FLValue = ...,
    ) -> CorrectedParameterSequenceItem: ...
