# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""PET Table Dynamics Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.pet_table_dynamics_sequence_item import PETTableDynamicsSequenceItem


class PETTableDynamicsMacro(Macro):
    """PET Table Dynamics Macro (PS3.3 C.8.22.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.7.html
    """

    __slots__ = ()

    PETTableDynamicsSequence: SQ[PETTableDynamicsSequenceItem] = SQ(0x0018_9734, "PETTableDynamicsSequenceItem")
    """PET Table Dynamics Sequence (0018,9734), VM 1, Type 1 (PS3.3 C.8.22.5.7)."""
