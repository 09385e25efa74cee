# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Treatment Preparation Module."""

from __future__ import annotations

from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.rt_patient_position_macro import RTPatientPositionMacro
    from dcmgen.items.rt_patient_position_scope_with_legacy_support_macro import (
        RTPatientPositionScopeWithLegacySupportMacro,
    )


class RTTreatmentPreparationModule(EntityLongLabelingMacro, RTPatientTreatmentPreparationMacro, Module):
    """RT Treatment Preparation Module (PS3.3 C.36.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.25.html
    """

    __slots__ = ()

    RTPatientPositionScopeSequence: SQ[RTPatientPositionScopeWithLegacySupportMacro] = SQ(
        0x300A_0784, "RTPatientPositionScopeWithLegacySupportMacro"
    )
    """RT Patient Position Scope Sequence (300A,0784), VM 1, Type 1 (PS3.3 C.36.25)."""
    RTTreatmentPreparationPatientPositionSequence: SQ[RTPatientPositionMacro] = SQ(
        0x300A_078A, "RTPatientPositionMacro"
    )
    """RT Treatment Preparation Patient Position Sequence (300A,078A), VM 1, Type 1 (PS3.3 C.36.25)."""
