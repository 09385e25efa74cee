# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Multi-energy CT Processing Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.multi_energy_ct_processing_sequence_item import MultienergyCTProcessingSequenceItem


class MultiEnergyCTProcessingMacro(Macro):
    """Multi-energy CT Processing Macro (PS3.3 C.8.15.3.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.13.html
    """

    __slots__ = ()

    MultienergyCTProcessingSequence: SQ[MultienergyCTProcessingSequenceItem] = SQ(
        0x0018_9363, "MultienergyCTProcessingSequenceItem"
    )
    """Multi-energy CT Processing Sequence (0018,9363), VM 1, Type 3 (PS3.3 C.8.15.3.13)."""
