# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Phase Macro."""

from __future__ import annotations

from dcmgen.items.entity_labeling_macro import EntityLabelingMacro
from dcmgen.model.fields import DA_, UI_, US


class RTTreatmentPhaseMacro(EntityLabelingMacro):
    """RT Treatment Phase Macro (PS3.3 C.36.2.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """

    __slots__ = ()

    RTTreatmentPhaseIndex = US(0x3010_003A)
    RTTreatmentPhaseUID = UI_(0x3010_003B)
    IntendedPhaseStartDate = DA_(0x3010_004C)
    IntendedPhaseEndDate = DA_(0x3010_004D)
