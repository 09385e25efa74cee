# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Beams Module."""

from dcmgen.items.rt_beams_beam_sequence_item import RTBeamsBeamSequenceItem, RTBeamsBeamSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTBeamsModule(Module):
    """RT Beams Module (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        BeamSequence: Items[RTBeamsBeamSequenceItem] = ...,
    ) -> None: ...
    BeamSequence: SQ[RTBeamsBeamSequenceItems, RTBeamsBeamSequenceItem]
    """Beam Sequence (300A,00B0), SQ, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
