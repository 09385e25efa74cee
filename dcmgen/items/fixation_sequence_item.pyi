# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fixation Sequence (0024,0032)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import CS, SQ, US, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FixationSequenceItem(Item):
    """Item of Fixation Sequence (0024,0032) (PS3.3 C.8.26.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

    def __init__(
        self,
        /,
        *,
        FixationMonitoringCodeSequence: Items[CodeSequenceMacro] = ...,
        ExcessiveFixationLossesDataFlag: Literal["YES", "NO"] = ...,
        FixationCheckedQuantity: USValue = ...,
        PatientNotProperlyFixatedQuantity: USValue = ...,
        ExcessiveFixationLosses: Literal["YES", "NO"] = ...,
    ) -> None: ...
    FixationMonitoringCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Fixation Monitoring Code Sequence (0024,0033), SQ, VM 1, Type 1.

    Codes: CID 4253 Visual Field Static Perimetry Fixation Strategy (Defined, inferred).

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    FixationCheckedQuantity: US
    """Fixation Checked Quantity (0024,0035), US, VM 1, Type 1C.

    Required if Code Value in Fixation Monitoring Code Sequence is 111844 or 111845. May be present otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    PatientNotProperlyFixatedQuantity: US
    """Patient Not Properly Fixated Quantity (0024,0036), US, VM 1, Type 1C.

    Required if Code Value in Fixation Monitoring Code Sequence is 111844 or 111845. May be present otherwise.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    ExcessiveFixationLossesDataFlag: CS[Literal["YES", "NO"]]
    """Excessive Fixation Losses Data Flag (0024,0039), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """
    ExcessiveFixationLosses: CS[Literal["YES", "NO"]]
    """Excessive Fixation Losses (0024,0040), CS, VM 1, Type 1C.

    Required if Excessive Fixation Losses Data Flag is YES. Not allowed otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.26.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.3.html
    """

class FixationSequenceItems(Sequence[FixationSequenceItem]):
    def add(
        self,
        /,
        *,
        FixationMonitoringCodeSequence: Items[CodeSequenceMacro] = ...,
        ExcessiveFixationLossesDataFlag: Literal["YES", "NO"] = ...,
        FixationCheckedQuantity: USValue = ...,
        PatientNotProperlyFixatedQuantity: USValue = ...,
        ExcessiveFixationLosses: Literal["YES", "NO"] = ...,
    ) -> FixationSequenceItem: ...
