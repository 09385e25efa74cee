# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Hanging Protocol Selector Attribute Context Macro."""

from dcmgen.model.fields import AT, LO, ATn, ATnValue, ATValue, LOn, LOnValue, LOValue
from dcmgen.model.iod import Macro

class HangingProtocolSelectorAttributeContextMacro(Macro):
    """Hanging Protocol Selector Attribute Context Macro (PS3.3 C.23.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """

    def __init__(
        self,
        /,
        *,
        FunctionalGroupPointer: ATValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
    ) -> None: ...
    SelectorSequencePointer: ATn
    """Selector Sequence Pointer (0072,0052), AT, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.23.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """
    FunctionalGroupPointer: AT
    """Functional Group Pointer (0020,9167), AT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.23.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """
    SelectorSequencePointerPrivateCreator: LOn
    """Selector Sequence Pointer Private Creator (0072,0054), LO, VM 1-n, Type 1C.

    Required if Selector Sequence Pointer identifies a private element. Not allowed otherwise.

    PS3.3 C.23.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """
    FunctionalGroupPrivateCreator: LO
    """Functional Group Private Creator (0020,9238), LO, VM 1, Type 1C.

    Required if Functional Group Pointer identifies a private element. Not allowed otherwise.

    PS3.3 C.23.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """
    SelectorAttributePrivateCreator: LO
    """Selector Attribute Private Creator (0072,0056), LO, VM 1, Type 1C.

    Required if Selector Attribute identifies a private element. Not allowed otherwise.

    PS3.3 C.23.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.23.4.html#sect_C.23.4.1
    """
