# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Spectroscopy Pulse Sequence Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, IS_, SH, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRSpectroscopyPulseSequenceModule(Module):
    """MR Spectroscopy Pulse Sequence Module (PS3.3 C.8.14.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """

    __slots__ = ()

    PulseSequenceName: SH = SH(0x0018_9005)
    """Pulse Sequence Name (0018,9005), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    MRSpectroscopyAcquisitionType: CST[Literal["SINGLE_VOXEL", "ROW", "PLANE", "VOLUME"]] = CST(0x0018_9200)
    """MR Spectroscopy Acquisition Type (0018,9200), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    EchoPulseSequence: CS[Literal["SPIN", "GRADIENT", "BOTH"]] = CS(0x0018_9008)
    """Echo Pulse Sequence (0018,9008), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    MultipleSpinEcho: CS[Literal["YES", "NO"]] = CS(0x0018_9011)
    """Multiple Spin Echo (0018,9011), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    MultiPlanarExcitation: CS[Literal["YES", "NO"]] = CS(0x0018_9012)
    """Multi-planar Excitation (0018,9012), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    SteadyStatePulseSequence: CST[Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]] = (
        CST(0x0018_9017)
    )
    """Steady State Pulse Sequence (0018,9017), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    EchoPlanarPulseSequence: CS[Literal["YES", "NO"]] = CS(0x0018_9018)
    """Echo Planar Pulse Sequence (0018,9018), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    SpectrallySelectedSuppression: CST[Literal["WATER", "FAT", "FAT_AND_WATER", "SILICON_GEL", "NONE"]] = CST(
        0x0018_9025
    )
    """Spectrally Selected Suppression (0018,9025), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    GeometryOfKSpaceTraversal: CST[Literal["RECTILINEAR", "RADIAL", "SPIRAL"]] = CST(0x0018_9032)
    """Geometry of k-Space Traversal (0018,9032), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    RectilinearPhaseEncodeReordering: CST[
        Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
    ] = CST(0x0018_9034)
    """Rectilinear Phase Encode Reordering (0018,9034), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    SegmentedKSpaceTraversal: CS[Literal["SINGLE", "PARTIAL", "FULL"]] = CS(0x0018_9033)
    """Segmented k-Space Traversal (0018,9033), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    CoverageOfKSpace: CST[Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"]] = CST(0x0018_9094)
    """Coverage of k-Space (0018,9094), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    NumberOfKSpaceTrajectories: US = US(0x0018_9093)
    """Number of k-Space Trajectories (0018,9093), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    EchoPeakPosition: IS_ = IS_(0x0018_9298)
    """Echo Peak Position (0018,9298), VM 1, Type 3 (PS3.3 C.8.14.2)."""
