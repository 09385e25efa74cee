# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Timing and Related Parameters Sequence (0018,9112)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, FD, IS, SQ, US
from dcmgen.model.iod import Item


class MRTimingAndRelatedParametersSequenceItem(Item):
    """Item of MR Timing and Related Parameters Sequence (0018,9112) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    __slots__ = ()

    RepetitionTime = DS(0x0018_0080)
    FlipAngle = DS(0x0018_1314)
    EchoTrainLength = IS(0x0018_0091)
    RFEchoTrainLength = US(0x0018_9240)
    GradientEchoTrainLength = US(0x0018_9241)
    SpecificAbsorptionRateSequence = SQ(0x0018_9239, "SpecificAbsorptionRateSequenceItem")
    GradientOutputType = CST(0x0018_9180)
    GradientOutput = FD(0x0018_9182)
    OperatingModeSequence = SQ(0x0018_9176, "OperatingModeSequenceItem")


class SpecificAbsorptionRateSequenceItem(Item):
    """Item of Specific Absorption Rate Sequence (0018,9239) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    __slots__ = ()

    SpecificAbsorptionRateDefinition = CST(0x0018_9179)
    SpecificAbsorptionRateValue = FD(0x0018_9181)


class OperatingModeSequenceItem(Item):
    """Item of Operating Mode Sequence (0018,9176) (PS3.3 C.8.13.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.2.html
    """

    __slots__ = ()

    OperatingModeType = CST(0x0018_9177)
    OperatingMode = CST(0x0018_9178)
