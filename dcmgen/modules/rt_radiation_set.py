# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Radiation Set Module."""

from __future__ import annotations

from dcmgen.items.enhanced_content_identification_macro import EnhancedContentIdentificationMacro
from dcmgen.items.radiation_fraction_pattern_macro import RadiationFractionPatternMacro
from dcmgen.model.fields import CST, SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.referenced_rt_physician_intent_sequence_item import ReferencedRTPhysicianIntentSequenceItem
    from dcmgen.items.rt_radiation_set_treatment_position_group_sequence_item import (
        RTRadiationSetTreatmentPositionGroupSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTRadiationSetModule(EnhancedContentIdentificationMacro, RadiationFractionPatternMacro, Module):
    """RT Radiation Set Module (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    IntendedNumberOfFractions: US = US(0x300A_0636)
    """Intended Number of Fractions (300A,0636), VM 1, Type 1C (PS3.3 C.36.10)."""
    ReferencedRTPhysicianIntentSequence: SQ[ReferencedRTPhysicianIntentSequenceItem] = SQ(
        0x300A_063B, "ReferencedRTPhysicianIntentSequenceItem"
    )
    """Referenced RT Physician Intent Sequence (300A,063B), VM 1, Type 2 (PS3.3 C.36.10)."""
    RTRadiationSetIntent: CST[Literal["TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE"]] = CST(0x300A_0637)
    """RT Radiation Set Intent (300A,0637), VM 1, Type 1 (PS3.3 C.36.10)."""
    TreatmentPositionGroupSequence: SQ[RTRadiationSetTreatmentPositionGroupSequenceItem] = SQ(
        0x300A_060A, "RTRadiationSetTreatmentPositionGroupSequenceItem"
    )
    """Treatment Position Group Sequence (300A,060A), VM 1, Type 2 (PS3.3 C.36.10)."""
    RTRadiationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300A_0616, "SOPInstanceReferenceMacro")
    """RT Radiation Sequence (300A,0616), VM 1, Type 1 (PS3.3 C.36.10)."""
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.36.10)."""
