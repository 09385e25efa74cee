# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of RT Physician Intent Sequence (3010,0057)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, LO, LO_, SQ, ST_, US, UT_
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class RTPhysicianIntentSequenceItem(Item):
    """Item of RT Physician Intent Sequence (3010,0057) (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    __slots__ = ()

    RTPhysicianIntentIndex = US(0x3010_0058)
    TreatmentSite = LO(0x3010_0077)
    TreatmentSiteCodeSequence = SQ(0x3010_0078, "TreatmentSiteCodeSequenceItem")
    RTPhysicianIntentNarrative = UT_(0x3010_005A)
    RTTreatmentIntentType = CST_(0x3010_0059)
    RTPhysicianIntentPredecessorSequence = SQ(0x3010_0055, "RTPhysicianIntentPredecessorSequenceItem")
    RTTreatmentApproachLabel = LO_(0x3010_0056)
    RTProtocolCodeSequence = SQ(0x3010_005B, "CodeSequenceMacro")
    RTDiagnosisCodeSequence = SQ(0x3010_005D, "CodeSequenceMacro")
    RTPhysicianIntentInputInstanceSequence = SQ(0x3010_005F, "RelatedInformationEntitiesMacro")


class RTPhysicianIntentPredecessorSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of RT Physician Intent Predecessor Sequence (3010,0055) (PS3.3 C.36.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.5.html
    """

    __slots__ = ()

    ReasonForSuperseding = ST_(0x3010_005C)
