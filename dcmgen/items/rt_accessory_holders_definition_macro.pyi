# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Accessory Holders Definition Macro."""

from dcmgen.items.rt_accessory_holder_definition_sequence_item import (
    RTAccessoryHolderDefinitionSequenceItem,
    RTAccessoryHolderDefinitionSequenceItems,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class RTAccessoryHoldersDefinitionMacro(Macro):
    """RT Accessory Holders Definition Macro (PS3.3 C.36.2.2.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """

    def __init__(
        self,
        /,
        *,
        RTAccessoryHolderDefinitionSequence: Items[RTAccessoryHolderDefinitionSequenceItem] = ...,
        NumberOfRTAccessoryHolders: USValue = ...,
    ) -> None: ...
    NumberOfRTAccessoryHolders: US
    """Number of RT Accessory Holders (300A,0670), US, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
    RTAccessoryHolderDefinitionSequence: SQ[
        RTAccessoryHolderDefinitionSequenceItems, RTAccessoryHolderDefinitionSequenceItem
    ]
    """RT Accessory Holder Definition Sequence (300A,0614), SQ, VM 1, Type 1C.

    Required if Number of RT Accessory Holders is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.14.html
    """
