# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Wedges Definition Macro."""

from dcmgen.items.wedge_definition_sequence_item import WedgeDefinitionSequenceItem, WedgeDefinitionSequenceItems
from dcmgen.model.fields import IS, SQ, ISValue, Items
from dcmgen.model.iod import Macro

class WedgesDefinitionMacro(Macro):
    """Wedges Definition Macro (PS3.3 C.36.2.2.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfWedges: ISValue = ...,
        WedgeDefinitionSequence: Items[WedgeDefinitionSequenceItem] = ...,
    ) -> None: ...
    NumberOfWedges: IS
    """Number of Wedges (300A,00D0), IS, VM 1, Type 1C.

    Required if RT Radiation Physical and Geometric Content Detail Flag is FULL. May be present otherwise.

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """
    WedgeDefinitionSequence: SQ[WedgeDefinitionSequenceItems, WedgeDefinitionSequenceItem]
    """Wedge Definition Sequence (300A,0651), SQ, VM 1, Type 1C.

    Required if Number of Wedges is not 0. Not allowed otherwise.

    PS3.3 C.36.2.2.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.10.html
    """
