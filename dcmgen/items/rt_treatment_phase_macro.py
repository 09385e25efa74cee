# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Treatment Phase Macro."""

from __future__ import annotations

from dcmgen.items.entity_labeling_macro import EntityLabelingMacro
from dcmgen.model.fields import DA_, UI_, US


class RTTreatmentPhaseMacro(EntityLabelingMacro):
    """RT Treatment Phase Macro (PS3.3 C.36.2.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """

    __slots__ = ()

    RTTreatmentPhaseIndex: US = US(0x3010_003A)
    """RT Treatment Phase Index (3010,003A), VM 1, Type 1 (PS3.3 C.36.2.1.2)."""
    RTTreatmentPhaseUID: UI_ = UI_(0x3010_003B)
    """RT Treatment Phase UID (3010,003B), VM 1, Type 2 (PS3.3 C.36.2.1.2)."""
    IntendedPhaseStartDate: DA_ = DA_(0x3010_004C)
    """Intended Phase Start Date (3010,004C), VM 1, Type 2 (PS3.3 C.36.2.1.2)."""
    IntendedPhaseEndDate: DA_ = DA_(0x3010_004D)
    """Intended Phase End Date (3010,004D), VM 1, Type 2 (PS3.3 C.36.2.1.2)."""
