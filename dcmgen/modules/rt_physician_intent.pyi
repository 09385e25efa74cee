# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Physician Intent Module."""

from typing import Literal

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.rt_physician_intent_sequence_item import RTPhysicianIntentSequenceItem, RTPhysicianIntentSequenceItems
from dcmgen.model.fields import CS, SQ, Items, LO_Value, LOValue, PN_Value
from dcmgen.model.iod import Module

class RTPhysicianIntentModule(ExtendedContentIdentificationMacro, Module):
    """RT Physician Intent Module (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    def __init__(
        self,
        /,
        *,
        UserContentLongLabel: LOValue = ...,
        RTTreatmentPhaseIntentPresenceFlag: Literal["YES", "NO"] = ...,
        RTPhysicianIntentSequence: Items[RTPhysicianIntentSequenceItem] = ...,
        ContentDescription: LO_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    RTTreatmentPhaseIntentPresenceFlag: CS[Literal["YES", "NO"]]
    """RT Treatment Phase Intent Presence Flag (3010,0045), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
    RTPhysicianIntentSequence: SQ[RTPhysicianIntentSequenceItems, RTPhysicianIntentSequenceItem]
    """RT Physician Intent Sequence (3010,0057), SQ, VM 1, Type 1.

    PS3.3 C.36.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """
