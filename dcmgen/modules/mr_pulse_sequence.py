# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""MR Pulse Sequence Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, SH, SQ, US
from dcmgen.model.iod import Module


class MRPulseSequenceModule(Module):
    """MR Pulse Sequence Module (PS3.3 C.8.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """

    __slots__ = ()

    PulseSequenceName = SH(0x0018_9005)
    MRAcquisitionType = CST(0x0018_0023)
    EchoPulseSequence = CS(0x0018_9008)
    MultipleSpinEcho = CS(0x0018_9011)
    MultiPlanarExcitation = CS(0x0018_9012)
    PhaseContrast = CS(0x0018_9014)
    VelocityEncodingAcquisitionSequence = SQ(0x0018_9092, "VelocityEncodingAcquisitionSequenceItem")
    TimeOfFlightContrast = CS(0x0018_9015)
    ArterialSpinLabelingContrast = CS(0x0018_9250)
    SteadyStatePulseSequence = CST(0x0018_9017)
    EchoPlanarPulseSequence = CS(0x0018_9018)
    SaturationRecovery = CS(0x0018_9024)
    SpectrallySelectedSuppression = CST(0x0018_9025)
    OversamplingPhase = CS(0x0018_9029)
    GeometryOfKSpaceTraversal = CST(0x0018_9032)
    RectilinearPhaseEncodeReordering = CST(0x0018_9034)
    SegmentedKSpaceTraversal = CS(0x0018_9033)
    CoverageOfKSpace = CST(0x0018_9094)
    NumberOfKSpaceTrajectories = US(0x0018_9093)
