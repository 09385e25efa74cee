# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Ion Beams Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.ion_beam_sequence_item import IonBeamSequenceItem


class RTIonBeamsModule(Module):
    """RT Ion Beams Module (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    IonBeamSequence: SQ[IonBeamSequenceItem] = SQ(0x300A_03A2, "IonBeamSequenceItem")
    """Ion Beam Sequence (300A,03A2), VM 1, Type 1 (PS3.3 C.8.8.25)."""
