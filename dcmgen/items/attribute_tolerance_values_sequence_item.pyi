# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Attribute Tolerance Values Sequence (300A,062B)."""

from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.fields import FD, ATnValue, ATValue, FDValue, ISnValue, LOnValue, LOValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AttributeToleranceValuesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Attribute Tolerance Values Sequence (300A,062B) (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    def __init__(
        self,
        /,
        *,
        ToleranceValue: FDValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
    ) -> None: ...
    ToleranceValue: FD
    """Tolerance Value (300A,062C), FD, VM 1, Type 1.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

class AttributeToleranceValuesSequenceItems(Sequence[AttributeToleranceValuesSequenceItem]):
    def add(
        self,
        /,
        *,
        ToleranceValue: FDValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
    ) -> AttributeToleranceValuesSequenceItem: ...
