# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Display QA Result Context Macro."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ
from dcmgen.model.iod import Macro


class DisplayQAResultContextMacro(Macro):
    """Display QA Result Context Macro (PS3.3 C.32.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.3.html#sect_C.32.3.1
    """

    __slots__ = ()

    PerformedProcedureStepStartDateTime = DT_(0x0040_4050)
    PerformedProcedureStepEndDateTime = DT_(0x0040_4051)
    ActualHumanPerformersSequence = SQ(0x0040_4035, "ActualHumanPerformersSequenceItem")
    MeasurementEquipmentSequence = SQ(0x0028_7012, "MeasurementEquipmentSequenceItem")
