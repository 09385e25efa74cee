# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Spectroscopy Pulse Sequence Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS_, SH, US
from dcmgen.model.iod import Module


class MRSpectroscopyPulseSequenceModule(Module):
    """MR Spectroscopy Pulse Sequence Module (PS3.3 C.8.14.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """

    __slots__ = ()

    PulseSequenceName = SH(0x0018_9005)
    MRSpectroscopyAcquisitionType = CST(0x0018_9200)
    EchoPulseSequence = CS(0x0018_9008)
    MultipleSpinEcho = CS(0x0018_9011)
    MultiPlanarExcitation = CS(0x0018_9012)
    SteadyStatePulseSequence = CST(0x0018_9017)
    EchoPlanarPulseSequence = CS(0x0018_9018)
    SpectrallySelectedSuppression = CST(0x0018_9025)
    GeometryOfKSpaceTraversal = CST(0x0018_9032)
    RectilinearPhaseEncodeReordering = CST(0x0018_9034)
    SegmentedKSpaceTraversal = CS(0x0018_9033)
    CoverageOfKSpace = CST(0x0018_9094)
    NumberOfKSpaceTrajectories = US(0x0018_9093)
    EchoPeakPosition = IS_(0x0018_9298)
