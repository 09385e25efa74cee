# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""VOI LUT Macro."""

from typing import Literal

from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem, VOILUTSequenceItems
from dcmgen.model.fields import CST_, SQ, AnyText, DSn, DSnValue, Items, LOn, LOnValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class VOILUTMacro(Macro):
    """VOI LUT Macro (PS3.3 C.11.2).

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
    VOILUTSequence: SQ[VOILUTSequenceItems, VOILUTSequenceItem]
    """VOI LUT Sequence (0028,3010), SQ, VM 1, Type 1C.

    Required if Window Center is absent. May be present otherwise.

    PS3.3 C.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 1C.

    Required if VOI LUT Sequence is absent. May be present otherwise.

    PS3.3 C.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 1C.

    Required if Window Center is present. Not allowed otherwise.

    PS3.3 C.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """
    WindowCenterWidthExplanation: LOn
    """Window Center & Width Explanation (0028,1055), LO, VM 1-n, Type 3.

    PS3.3 C.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """
    VOILUTFunction: CST_[Literal["LINEAR", "LINEAR_EXACT", "SIGMOID"]]
    """VOI LUT Function (0028,1056), CS, VM 1, Type 3.

    Defined Terms: LINEAR, LINEAR_EXACT, SIGMOID.

    PS3.3 C.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.2.html
    """

class VOILUTMacros(Sequence[VOILUTMacro]):
    def add(
        self,
        /,
        *,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
    ) -> VOILUTMacro: ...
