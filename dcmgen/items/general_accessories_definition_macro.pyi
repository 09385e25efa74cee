# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""General Accessories Definition Macro."""

from dcmgen.items.general_accessory_definition_sequence_item import (
    GeneralAccessoryDefinitionSequenceItem,
    GeneralAccessoryDefinitionSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class GeneralAccessoriesDefinitionMacro(Macro):
    """General Accessories Definition Macro (PS3.3 C.36.2.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.15.html
    """

    def __init__(
        self,
        /,
        *,
        GeneralAccessoryDefinitionSequence: Items[GeneralAccessoryDefinitionSequenceItem] = ...,
        NumberOfGeneralAccessories: USValue = ...,
    ) -> None: ...
    NumberOfGeneralAccessories: US
    """Number of General Accessories (300A,0672), US, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.15.html
    """
    GeneralAccessoryDefinitionSequence: SQ[
        GeneralAccessoryDefinitionSequenceItems, GeneralAccessoryDefinitionSequenceItem
    ]
    """General Accessory Definition Sequence (300A,0671), SQ, VM 1, Type 1C.

    Required if Number of General Accessories is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.15.html
    """
