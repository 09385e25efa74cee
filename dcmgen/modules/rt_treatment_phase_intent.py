# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Phase Intent Module."""

from __future__ import annotations

from dcmgen.items.rt_treatment_phase_interval_macro import RTTreatmentPhaseIntervalMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTTreatmentPhaseIntentModule(RTTreatmentPhaseIntervalMacro, Module):
    """RT Treatment Phase Intent Module (PS3.3 C.36.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.7.html
    """

    __slots__ = ()

    IntendedRTTreatmentPhaseSequence = SQ(0x3010_004B, "RTTreatmentPhaseMacro")
