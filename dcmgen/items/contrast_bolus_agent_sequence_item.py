# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Contrast Administration Profile Sequence (0018,9340)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FL_, SQ, TM_, US, DSn
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class ContrastAdministrationProfileSequenceItem(Item):
    """Item of Contrast Administration Profile Sequence (0018,9340) (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    __slots__ = ()

    ContrastBolusVolume = DS_(0x0018_1041)
    ContrastBolusStartTime = TM_(0x0018_1042)
    ContrastBolusStopTime = TM_(0x0018_1043)
    ContrastFlowRate = DSn(0x0018_1046)
    ContrastFlowDuration = DSn(0x0018_1047)


class ContrastBolusAgentSequenceItem(CodeSequenceMacro, Item):
    """Item of Contrast/Bolus Agent Sequence (0018,0012) (PS3.3 C.7.6.4b).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.4b.html
    """

    __slots__ = ()

    ContrastBolusAgentNumber = US(0x0018_9337)
    ContrastBolusAdministrationRouteSequence = SQ(0x0018_0014, "CodeSequenceMacro")
    ContrastBolusIngredientCodeSequence = SQ(0x0018_9338, "CodeSequenceMacro")
    ContrastBolusVolume = DS_(0x0018_1041)
    ContrastBolusIngredientConcentration = DS_(0x0018_1049)
    ContrastBolusIngredientPercentByVolume = FL_(0x0052_0001)
    ContrastBolusIngredientOpaque = CS_(0x0018_9425)
    ContrastBolusT1Relaxivity = FL_(0x0018_0013)
    ContrastAdministrationProfileSequence = SQ(0x0018_9340, "ContrastAdministrationProfileSequenceItem")
