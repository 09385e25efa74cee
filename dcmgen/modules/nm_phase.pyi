# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Phase Module."""

from dcmgen.items.phase_information_sequence_item import PhaseInformationSequenceItem, PhaseInformationSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class NMPhaseModule(Module):
    """NM Phase Module (PS3.3 C.8.4.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """

    def __init__(
        self,
        /,
        *,
        PhaseInformationSequence: Items[PhaseInformationSequenceItem] = ...,
    ) -> None: ...
    PhaseInformationSequence: SQ[PhaseInformationSequenceItems, PhaseInformationSequenceItem]
    """Phase Information Sequence (0054,0032), SQ, VM 1, Type 2C.

    Required if Frame Increment Pointer is Phase Vector (0054,0030). Not allowed otherwise.

    PS3.3 C.8.4.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.14.html
    """
