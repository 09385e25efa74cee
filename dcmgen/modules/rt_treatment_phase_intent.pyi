# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Phase Intent Module."""

from dcmgen.items.rt_treatment_phase_interval_macro import RTTreatmentPhaseIntervalMacro
from dcmgen.items.rt_treatment_phase_interval_sequence_item import RTTreatmentPhaseIntervalSequenceItem
from dcmgen.items.rt_treatment_phase_macro import RTTreatmentPhaseMacro, RTTreatmentPhaseMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class RTTreatmentPhaseIntentModule(RTTreatmentPhaseIntervalMacro, Module):
    """RT Treatment Phase Intent Module (PS3.3 C.36.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.7.html
    """

    def __init__(
        self,
        /,
        *,
        IntendedRTTreatmentPhaseSequence: Items[RTTreatmentPhaseMacro] = ...,
        RTTreatmentPhaseIntervalSequence: Items[RTTreatmentPhaseIntervalSequenceItem] = ...,
    ) -> None: ...
    IntendedRTTreatmentPhaseSequence: SQ[RTTreatmentPhaseMacros, RTTreatmentPhaseMacro]
    """Intended RT Treatment Phase Sequence (3010,004B), SQ, VM 1, Type 1.

    PS3.3 C.36.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.7.html
    """
