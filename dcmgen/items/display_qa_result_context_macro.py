# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Display QA Result Context Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.actual_human_performers_sequence_item import ActualHumanPerformersSequenceItem
    from dcmgen.items.measurement_equipment_sequence_item import MeasurementEquipmentSequenceItem


class DisplayQAResultContextMacro(Macro):
    """Display QA Result Context Macro (PS3.3 C.32.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """

    __slots__ = ()

    PerformedProcedureStepStartDateTime: DT_ = DT_(0x0040_4050)
    """Performed Procedure Step Start DateTime (0040,4050), VM 1 (PS3.3 C.32.3.1)."""
    PerformedProcedureStepEndDateTime: DT_ = DT_(0x0040_4051)
    """Performed Procedure Step End DateTime (0040,4051), VM 1 (PS3.3 C.32.3.1)."""
    ActualHumanPerformersSequence: SQ[ActualHumanPerformersSequenceItem] = SQ(
        0x0040_4035, "ActualHumanPerformersSequenceItem"
    )
    """Actual Human Performers Sequence (0040,4035), VM 1 (PS3.3 C.32.3.1)."""
    MeasurementEquipmentSequence: SQ[MeasurementEquipmentSequenceItem] = SQ(
        0x0028_7012, "MeasurementEquipmentSequenceItem"
    )
    """Measurement Equipment Sequence (0028,7012), VM 1 (PS3.3 C.32.3.1)."""
