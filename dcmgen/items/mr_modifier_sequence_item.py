# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Modifier Sequence (0018,9115)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FD, FDn
from dcmgen.model.iod import Item


class MRModifierSequenceItem(Item):
    """Item of MR Modifier Sequence (0018,9115) (PS3.3 C.8.13.5.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.5.html
    """

    __slots__ = ()

    InversionRecovery = CS(0x0018_9009)
    InversionTimes = FDn(0x0018_9079)
    FlowCompensation = CST(0x0018_9010)
    FlowCompensationDirection = CS(0x0018_9183)
    Spoiling = CS(0x0018_9016)
    T2Preparation = CS(0x0018_9021)
    SpectrallySelectedExcitation = CS(0x0018_9026)
    SpatialPresaturation = CST(0x0018_9027)
    PartialFourier = CS(0x0018_9081)
    PartialFourierDirection = CS(0x0018_9036)
    ParallelAcquisition = CS(0x0018_9077)
    ParallelAcquisitionTechnique = CST(0x0018_9078)
    ParallelReductionFactorInPlane = FD(0x0018_9069)
    ParallelReductionFactorOutOfPlane = FD(0x0018_9155)
    ParallelReductionFactorSecondInPlane = FD(0x0018_9168)
