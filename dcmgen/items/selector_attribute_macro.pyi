# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Selector Attribute Macro."""

from dcmgen.model.fields import AT, LO, US, ATn, ATnValue, ATValue, ISn, ISnValue, LOn, LOnValue, LOValue, USValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class SelectorAttributeMacro(Macro):
    """Selector Attribute Macro (PS3.3 10.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

    def __init__(
        self,
        /,
        *,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
    ) -> None: ...
    SelectorAttribute: AT
    """Selector Attribute (0072,0026), AT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """
    SelectorValueNumber: US
    """Selector Value Number (0072,0028), US, VM 1, Type 1C.

    Required if Selector Attribute has a value and Selector Attribute does not identify an element of VR SQ. Not
    allowed otherwise.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """
    SelectorSequencePointer: ATn
    """Selector Sequence Pointer (0072,0052), AT, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (selection) applies or Selector Attribute is absent. Not allowed
    otherwise.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """
    SelectorSequencePointerPrivateCreator: LOn
    """Selector Sequence Pointer Private Creator (0072,0054), LO, VM 1-n, Type 1C.

    Required if Selector Sequence Pointer is present and Selector Sequence Pointer identifies a private element. Not
    allowed otherwise.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """
    SelectorSequencePointerItems: ISn
    """Selector Sequence Pointer Items (0074,1057), IS, VM 1-n, Type 1C.

    Required if Selector Sequence Pointer is present. Not allowed otherwise.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """
    SelectorAttributePrivateCreator: LO
    """Selector Attribute Private Creator (0072,0056), LO, VM 1, Type 1C.

    Required if Selector Attribute identifies a private element. Not allowed otherwise.

    PS3.3 10.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.17.html
    """

class SelectorAttributeMacros(Sequence[SelectorAttributeMacro]):
    def add(
        self,
        /,
        *,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
    ) -> SelectorAttributeMacro: ...
