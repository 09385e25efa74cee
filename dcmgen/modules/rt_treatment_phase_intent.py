# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Treatment Phase Intent Module."""

from __future__ import annotations

from dcmgen.items.rt_treatment_phase_interval_macro import RTTreatmentPhaseIntervalMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.rt_treatment_phase_macro import RTTreatmentPhaseMacro


class RTTreatmentPhaseIntentModule(RTTreatmentPhaseIntervalMacro, Module):
    """RT Treatment Phase Intent Module (PS3.3 C.36.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.7.html
    """

    __slots__ = ()

    IntendedRTTreatmentPhaseSequence: SQ[RTTreatmentPhaseMacro] = SQ(0x3010_004B, "RTTreatmentPhaseMacro")
    """Intended RT Treatment Phase Sequence (3010,004B), VM 1, Type 1 (PS3.3 C.36.7)."""
