# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Arterial Spin Labeling Sequence (0018,9251)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FD, LO, LO_, SQ, UL, US, FDn
from dcmgen.model.iod import Item
from dcmgen.model.parts import GeneralAnatomyOptionalMacro


class MRArterialSpinLabelingSequenceItem(Item):
    """Item of MR Arterial Spin Labeling Sequence (0018,9251) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    __slots__ = ()

    ASLTechniqueDescription = LO_(0x0018_9252)
    ASLContext = CS(0x0018_9257)
    ASLSlabSequence = SQ(0x0018_9260, "ASLSlabSequenceItem")
    ASLCrusherFlag = CS(0x0018_9259)
    ASLCrusherFlowLimit = FD(0x0018_925A)
    ASLCrusherDescription = LO(0x0018_925B)
    ASLBolusCutoffFlag = CS(0x0018_925C)
    ASLBolusCutoffTimingSequence = SQ(0x0018_925D, "ASLBolusCutoffTimingSequenceItem")


class ASLBolusCutoffTimingSequenceItem(Item):
    """Item of ASL Bolus Cut-off Timing Sequence (0018,925D) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    __slots__ = ()

    ASLBolusCutoffDelayTime = UL(0x0018_925F)
    ASLBolusCutoffTechnique = LO_(0x0018_925E)


class ASLSlabSequenceItem(GeneralAnatomyOptionalMacro, Item):
    """Item of ASL Slab Sequence (0018,9260) (PS3.3 C.8.13.5.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.14.html
    """

    __slots__ = ()

    ASLSlabNumber = US(0x0018_9253)
    ASLSlabThickness = FD(0x0018_9254)
    ASLSlabOrientation = FDn(0x0018_9255)
    ASLMidSlabPosition = FDn(0x0018_9256)
    ASLPulseTrainDuration = UL(0x0018_9258)
