# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Biopsy Target Sequence (0018,2041)."""

from dcmgen.model.fields import FL, SH_, UI, FLn, FLnValue, FLValue, SH_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BiopsyTargetSequenceItem(Item):
    """Item of Biopsy Target Sequence (0018,2041) (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    def __init__(
        self,
        /,
        *,
        TargetUID: UIValue = ...,
        LocalizingCursorPosition: FLnValue = ...,
        CalculatedTargetPosition: FLnValue = ...,
        DisplayedZValue: FLValue = ...,
        TargetLabel: SH_Value = ...,
    ) -> None: ...
    TargetUID: UI
    """Target UID (0018,2042), UI, VM 1, Type 1.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    LocalizingCursorPosition: FLn
    """Localizing Cursor Position (0018,2043), FL, VM 2, Type 1.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    CalculatedTargetPosition: FLn
    """Calculated Target Position (0018,2044), FL, VM 3, Type 1.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    DisplayedZValue: FL
    """Displayed Z Value (0018,2046), FL, VM 1, Type 1.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    TargetLabel: SH_
    """Target Label (0018,2045), SH, VM 1, Type 3.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

class BiopsyTargetSequenceItems(Sequence[BiopsyTargetSequenceItem]):
    def add(
        self,
        /,
        *,
        TargetUID: UIValue = ...,
        LocalizingCursorPosition: FLnValue = ...,
        CalculatedTargetPosition: FLnValue = ...,
        DisplayedZValue: FLValue = ...,
        TargetLabel: SH_Value = ...,
    ) -> BiopsyTargetSequenceItem: ...
