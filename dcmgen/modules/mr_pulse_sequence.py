# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""MR Pulse Sequence Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, SH, SQ, US
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.velocity_encoding_acquisition_sequence_item import VelocityEncodingAcquisitionSequenceItem


class MRPulseSequenceModule(Module):
    """MR Pulse Sequence Module (PS3.3 C.8.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """

    __slots__ = ()

    PulseSequenceName: SH = SH(0x0018_9005)
    """Pulse Sequence Name (0018,9005), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    MRAcquisitionType: CST[Literal["1D", "2D", "3D"]] = CST(0x0018_0023)
    """MR Acquisition Type (0018,0023), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    EchoPulseSequence: CS[Literal["SPIN", "GRADIENT", "BOTH"]] = CS(0x0018_9008)
    """Echo Pulse Sequence (0018,9008), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    MultipleSpinEcho: CS[Literal["YES", "NO"]] = CS(0x0018_9011)
    """Multiple Spin Echo (0018,9011), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    MultiPlanarExcitation: CS[Literal["YES", "NO"]] = CS(0x0018_9012)
    """Multi-planar Excitation (0018,9012), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    PhaseContrast: CS[Literal["YES", "NO"]] = CS(0x0018_9014)
    """Phase Contrast (0018,9014), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    VelocityEncodingAcquisitionSequence: SQ[VelocityEncodingAcquisitionSequenceItem] = SQ(
        0x0018_9092, "VelocityEncodingAcquisitionSequenceItem"
    )
    """Velocity Encoding Acquisition Sequence (0018,9092), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    TimeOfFlightContrast: CS[Literal["YES", "NO"]] = CS(0x0018_9015)
    """Time of Flight Contrast (0018,9015), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    ArterialSpinLabelingContrast: CS[Literal["CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED"]] = CS(0x0018_9250)
    """Arterial Spin Labeling Contrast (0018,9250), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SteadyStatePulseSequence: CST[Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]] = (
        CST(0x0018_9017)
    )
    """Steady State Pulse Sequence (0018,9017), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    EchoPlanarPulseSequence: CS[Literal["YES", "NO"]] = CS(0x0018_9018)
    """Echo Planar Pulse Sequence (0018,9018), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SaturationRecovery: CS[Literal["YES", "NO"]] = CS(0x0018_9024)
    """Saturation Recovery (0018,9024), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SpectrallySelectedSuppression: CST[Literal["FAT", "WATER", "FAT_AND_WATER", "SILICON_GEL", "NONE"]] = CST(
        0x0018_9025
    )
    """Spectrally Selected Suppression (0018,9025), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    OversamplingPhase: CS[Literal["2D", "3D", "2D_3D", "NONE"]] = CS(0x0018_9029)
    """Oversampling Phase (0018,9029), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    GeometryOfKSpaceTraversal: CST[Literal["RECTILINEAR", "RADIAL", "SPIRAL"]] = CST(0x0018_9032)
    """Geometry of k-Space Traversal (0018,9032), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    RectilinearPhaseEncodeReordering: CST[
        Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
    ] = CST(0x0018_9034)
    """Rectilinear Phase Encode Reordering (0018,9034), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SegmentedKSpaceTraversal: CS[Literal["SINGLE", "PARTIAL", "FULL"]] = CS(0x0018_9033)
    """Segmented k-Space Traversal (0018,9033), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    CoverageOfKSpace: CST[Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"]] = CST(0x0018_9094)
    """Coverage of k-Space (0018,9094), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    NumberOfKSpaceTrajectories: US = US(0x0018_9093)
    """Number of k-Space Trajectories (0018,9093), VM 1, Type 1C (PS3.3 C.8.13.4)."""
