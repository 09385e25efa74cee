# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Boluses Definition Macro."""

from dcmgen.items.bolus_definition_sequence_item import BolusDefinitionSequenceItem, BolusDefinitionSequenceItems
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Macro

class BolusesDefinitionMacro(Macro):
    """Boluses Definition Macro (PS3.3 C.36.2.2.16).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """

    def __init__(
        self,
        /,
        *,
        BolusDefinitionSequence: Items[BolusDefinitionSequenceItem] = ...,
        NumberOfBoluses: USValue = ...,
    ) -> None: ...
    NumberOfBoluses: US
    """Number of Boluses (300A,0674), US, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """
    BolusDefinitionSequence: SQ[BolusDefinitionSequenceItems, BolusDefinitionSequenceItem]
    """Bolus Definition Sequence (300A,0673), SQ, VM 1, Type 1C.

    Required if Number of Boluses is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.16.html
    """
