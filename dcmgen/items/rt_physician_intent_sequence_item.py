# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of RT Physician Intent Sequence (3010,0057)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST_, LO, LO_, SQ, ST_, US, UT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.related_information_entities_macro import RelatedInformationEntitiesMacro
    from dcmgen.items.treatment_site_code_sequence_item import TreatmentSiteCodeSequenceItem


class RTPhysicianIntentSequenceItem(Item):
    """Item of RT Physician Intent Sequence (3010,0057) (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    __slots__ = ()

    RTPhysicianIntentIndex: US = US(0x3010_0058)
    """RT Physician Intent Index (3010,0058), VM 1, Type 1 (PS3.3 C.36.5)."""
    TreatmentSite: LO = LO(0x3010_0077)
    """Treatment Site (3010,0077), VM 1, Type 1 (PS3.3 C.36.5)."""
    TreatmentSiteCodeSequence: SQ[TreatmentSiteCodeSequenceItem] = SQ(0x3010_0078, "TreatmentSiteCodeSequenceItem")
    """Treatment Site Code Sequence (3010,0078), VM 1, Type 2 (PS3.3 C.36.5)."""
    RTPhysicianIntentNarrative: UT_ = UT_(0x3010_005A)
    """RT Physician Intent Narrative (3010,005A), VM 1, Type 2 (PS3.3 C.36.5)."""
    RTTreatmentIntentType: CST_[Literal["CURATIVE", "PALLIATIVE", "PROPHYLACTIC"]] = CST_(0x3010_0059)
    """RT Treatment Intent Type (3010,0059), VM 1, Type 2 (PS3.3 C.36.5)."""
    RTPhysicianIntentPredecessorSequence: SQ[RTPhysicianIntentPredecessorSequenceItem] = SQ(
        0x3010_0055, "RTPhysicianIntentPredecessorSequenceItem"
    )
    """RT Physician Intent Predecessor Sequence (3010,0055), VM 1, Type 1C (PS3.3 C.36.5)."""
    RTTreatmentApproachLabel: LO_ = LO_(0x3010_0056)
    """RT Treatment Approach Label (3010,0056), VM 1, Type 2 (PS3.3 C.36.5)."""
    RTProtocolCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_005B, "CodeSequenceMacro")
    """RT Protocol Code Sequence (3010,005B), VM 1, Type 2 (PS3.3 C.36.5)."""
    RTDiagnosisCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_005D, "CodeSequenceMacro")
    """RT Diagnosis Code Sequence (3010,005D), VM 1, Type 2 (PS3.3 C.36.5)."""
    RTPhysicianIntentInputInstanceSequence: SQ[RelatedInformationEntitiesMacro] = SQ(
        0x3010_005F, "RelatedInformationEntitiesMacro"
    )
    """RT Physician Intent Input Instance Sequence (3010,005F), VM 1, Type 2 (PS3.3 C.36.5)."""


class RTPhysicianIntentPredecessorSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of RT Physician Intent Predecessor Sequence (3010,0055) (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    __slots__ = ()

    ReasonForSuperseding: ST_ = ST_(0x3010_005C)
    """Reason for Superseding (3010,005C), VM 1, Type 2 (PS3.3 C.36.5)."""
