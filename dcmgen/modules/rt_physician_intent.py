# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Physician Intent Module."""

from __future__ import annotations

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.rt_physician_intent_sequence_item import RTPhysicianIntentSequenceItem


class RTPhysicianIntentModule(ExtendedContentIdentificationMacro, Module):
    """RT Physician Intent Module (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    __slots__ = ()

    RTTreatmentPhaseIntentPresenceFlag: CS[Literal["YES", "NO"]] = CS(0x3010_0045)
    """RT Treatment Phase Intent Presence Flag (3010,0045), VM 1, Type 1 (PS3.3 C.36.5)."""
    RTPhysicianIntentSequence: SQ[RTPhysicianIntentSequenceItem] = SQ(0x3010_0057, "RTPhysicianIntentSequenceItem")
    """RT Physician Intent Sequence (3010,0057), VM 1, Type 1 (PS3.3 C.36.5)."""
