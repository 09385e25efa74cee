# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Display QA Result Context Macro."""

from dcmgen.items.actual_human_performers_sequence_item import (
    ActualHumanPerformersSequenceItem,
    ActualHumanPerformersSequenceItems,
)
from dcmgen.items.measurement_equipment_sequence_item import (
    MeasurementEquipmentSequenceItem,
    MeasurementEquipmentSequenceItems,
)
from dcmgen.model.fields import DT_, SQ, DT_Value, Items
from dcmgen.model.iod import Macro

class DisplayQAResultContextMacro(Macro):
    """Display QA Result Context Macro (PS3.3 C.32.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """

    def __init__(
        self,
        /,
        *,
        MeasurementEquipmentSequence: Items[MeasurementEquipmentSequenceItem] = ...,
        ActualHumanPerformersSequence: Items[ActualHumanPerformersSequenceItem] = ...,
        PerformedProcedureStepStartDateTime: DT_Value = ...,
        PerformedProcedureStepEndDateTime: DT_Value = ...,
    ) -> None: ...
    PerformedProcedureStepStartDateTime: DT_
    """Performed Procedure Step Start DateTime (0040,4050), DT, VM 1.

    PS3.3 C.32.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """
    PerformedProcedureStepEndDateTime: DT_
    """Performed Procedure Step End DateTime (0040,4051), DT, VM 1.

    PS3.3 C.32.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """
    ActualHumanPerformersSequence: SQ[ActualHumanPerformersSequenceItems, ActualHumanPerformersSequenceItem]
    """Actual Human Performers Sequence (0040,4035), SQ, VM 1.

    PS3.3 C.32.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """
    MeasurementEquipmentSequence: SQ[MeasurementEquipmentSequenceItems, MeasurementEquipmentSequenceItem]
    """Measurement Equipment Sequence (0028,7012), SQ, VM 1.

    PS3.3 C.32.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """
