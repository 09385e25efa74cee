# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Position Scope With Legacy Support Macro."""

from dcmgen.items.referenced_rt_radiation_set_sequence_item import (
    ReferencedRTRadiationSetSequenceItem,
    ReferencedRTRadiationSetSequenceItems,
)
from dcmgen.items.rt_patient_position_scope_with_legacy_support_referenced_rt_plan_sequence_item import (
    RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem,
    RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItems,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTPatientPositionScopeWithLegacySupportMacro(Macro):
    """RT Patient Position Scope With Legacy Support Macro (PS3.3 C.36.2.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedRTRadiationSetSequence: Items[ReferencedRTRadiationSetSequenceItem] = ...,
        ReferencedRTPlanSequence: Items[RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem] = ...,
    ) -> None: ...
    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1, Type 1C.

    Required if Referenced RT Radiation Set Sequence is absent and Referenced RT Plan Sequence is absent. Not
    allowed otherwise.

    PS3.3 C.36.2.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """
    ReferencedRTRadiationSetSequence: SQ[ReferencedRTRadiationSetSequenceItems, ReferencedRTRadiationSetSequenceItem]
    """Referenced RT Radiation Set Sequence (300A,0702), SQ, VM 1, Type 1C.

    Required if Referenced RT Radiation Sequence is absent and Referenced RT Plan Sequence is absent. Not allowed
    otherwise.

    PS3.3 C.36.2.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """
    ReferencedRTPlanSequence: SQ[
        RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItems,
        RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem,
    ]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 1C.

    Required if Referenced RT Radiation Sequence is absent and Referenced RT Radiation Set Sequence is absent. Not
    allowed otherwise.

    PS3.3 C.36.2.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.3.html
    """

class RTPatientPositionScopeWithLegacySupportMacros(Sequence[RTPatientPositionScopeWithLegacySupportMacro]):
    def add(
        self,
        /,
        *,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedRTRadiationSetSequence: Items[ReferencedRTRadiationSetSequenceItem] = ...,
        ReferencedRTPlanSequence: Items[RTPatientPositionScopeWithLegacySupportReferencedRTPlanSequenceItem] = ...,
    ) -> RTPatientPositionScopeWithLegacySupportMacro: ...
