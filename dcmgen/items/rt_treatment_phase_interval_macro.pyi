# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Phase Interval Macro."""

from dcmgen.items.rt_treatment_phase_interval_sequence_item import (
    RTTreatmentPhaseIntervalSequenceItem,
    RTTreatmentPhaseIntervalSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class RTTreatmentPhaseIntervalMacro(Macro):
    """RT Treatment Phase Interval Macro (PS3.3 C.36.2.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """

    def __init__(
        self,
        /,
        *,
        RTTreatmentPhaseIntervalSequence: Items[RTTreatmentPhaseIntervalSequenceItem] = ...,
    ) -> None: ...
    RTTreatmentPhaseIntervalSequence: SQ[RTTreatmentPhaseIntervalSequenceItems, RTTreatmentPhaseIntervalSequenceItem]
    """RT Treatment Phase Interval Sequence (3010,004E), SQ, VM 1, Type 2.

    PS3.3 C.36.2.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.3
    """
