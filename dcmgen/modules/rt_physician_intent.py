# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Physician Intent Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module


class RTPhysicianIntentModule(ExtendedContentIdentificationMacro, Module):
    """RT Physician Intent Module (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    __slots__ = ()

    RTTreatmentPhaseIntentPresenceFlag = CS(0x3010_0045)
    RTPhysicianIntentSequence = SQ(0x3010_0057, "RTPhysicianIntentSequenceItem")
