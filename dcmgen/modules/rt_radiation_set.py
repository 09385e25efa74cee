# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Radiation Set Module."""

from __future__ import annotations

from dcmgen.items.enhanced_content_identification_macro import EnhancedContentIdentificationMacro
from dcmgen.items.radiation_fraction_pattern_macro import RadiationFractionPatternMacro
from dcmgen.model.fields import CST, SQ, US
from dcmgen.model.iod import Module


class RTRadiationSetModule(EnhancedContentIdentificationMacro, RadiationFractionPatternMacro, Module):
    """RT Radiation Set Module (PS3.3 C.36.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.10.html
    """

    __slots__ = ()

    IntendedNumberOfFractions = US(0x300A_0636)
    ReferencedRTPhysicianIntentSequence = SQ(0x300A_063B, "ReferencedRTPhysicianIntentSequenceItem")
    RTRadiationSetIntent = CST(0x300A_0637)
    TreatmentPositionGroupSequence = SQ(0x300A_060A, "RTRadiationSetTreatmentPositionGroupSequenceItem")
    RTRadiationSequence = SQ(0x300A_0616, "SOPInstanceReferenceMacro")
    DefinitionSourceSequence = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
