# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Blending Display Sequence (0070,1B04)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, SQ, US, FLValue, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BlendingDisplayInputSequenceItem(Item):
    """Item of Blending Display Input Sequence (0070,1B03) (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    def __init__(
        self,
        /,
        *,
        BlendingInputNumber: USValue = ...,
    ) -> None: ...
    BlendingInputNumber: US
    """Blending Input Number (0070,1B02), US, VM 1, Type 1.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

class BlendingDisplayInputSequenceItems(Sequence[BlendingDisplayInputSequenceItem]):
    def add(
        self,
        /,
        *,
        BlendingInputNumber: USValue = ...,
    ) -> BlendingDisplayInputSequenceItem: ...

class BlendingDisplaySequenceItem(Item):
    """Item of Blending Display Sequence (0070,1B04) (PS3.3 C.11.34).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

    def __init__(
        self,
        /,
        *,
        BlendingDisplayInputSequence: Items[BlendingDisplayInputSequenceItem] = ...,
        BlendingMode: Literal["EQUAL", "FOREGROUND"] = ...,
        RelativeOpacity: FLValue = ...,
        BlendingInputNumber: USValue = ...,
    ) -> None: ...
    BlendingDisplayInputSequence: SQ[BlendingDisplayInputSequenceItems, BlendingDisplayInputSequenceItem]
    """Blending Display Input Sequence (0070,1B03), SQ, VM 1, Type 1.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """
    RelativeOpacity: FL
    """Relative Opacity (0070,0403), FL, VM 1, Type 1C.

    Required if Blending Mode is FOREGROUND. Not allowed otherwise.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """
    BlendingMode: CS[Literal["EQUAL", "FOREGROUND"]]
    """Blending Mode (0070,1B06), CS, VM 1, Type 1.

    Enumerated Values: EQUAL, FOREGROUND.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """
    BlendingInputNumber: US
    """Blending Input Number (0070,1B02), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.11.34: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.34.html
    """

class BlendingDisplaySequenceItems(Sequence[BlendingDisplaySequenceItem]):
    def add(
        self,
        /,
        *,
        BlendingDisplayInputSequence: Items[BlendingDisplayInputSequenceItem] = ...,
        BlendingMode: Literal["EQUAL", "FOREGROUND"] = ...,
        RelativeOpacity: FLValue = ...,
        BlendingInputNumber: USValue = ...,
    ) -> BlendingDisplaySequenceItem: ...
