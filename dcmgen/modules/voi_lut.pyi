# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""VOI LUT Module."""

from typing import Literal

from dcmgen.items.voi_lut_macro import VOILUTMacro
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import AnyText, DSnValue, Items, LOnValue
from dcmgen.model.iod import Module

class VOILUTModule(VOILUTMacro, Module):
    """VOI LUT Module (PS3.3 C.11.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """

    def __init__(
        self,
        /,
        *,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> None: ...
