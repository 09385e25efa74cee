# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Preparation Module."""

from __future__ import annotations

from dcmgen.items.entity_long_labeling_macro import EntityLongLabelingMacro
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module


class RTTreatmentPreparationModule(EntityLongLabelingMacro, RTPatientTreatmentPreparationMacro, Module):
    """RT Treatment Preparation Module (PS3.3 C.36.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.25.html
    """

    __slots__ = ()

    RTPatientPositionScopeSequence = SQ(0x300A_0784, "RTPatientPositionScopeWithLegacySupportMacro")
    RTTreatmentPreparationPatientPositionSequence = SQ(0x300A_078A, "RTPatientPositionMacro")
