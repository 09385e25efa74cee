# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Spectroscopy Pulse Sequence Module."""

from typing import Literal

from dcmgen.model.fields import CS, CST, IS_, SH, US, AnyText, IS_Value, SHValue, USValue
from dcmgen.model.iod import Module

class MRSpectroscopyPulseSequenceModule(Module):
    """MR Spectroscopy Pulse Sequence Module (PS3.3 C.8.14.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """

    def __init__(
        self,
        /,
        *,
        PulseSequenceName: SHValue = ...,
        EchoPulseSequence: Literal["SPIN", "GRADIENT", "BOTH"] = ...,
        MultipleSpinEcho: Literal["YES", "NO"] = ...,
        MultiPlanarExcitation: Literal["YES", "NO"] = ...,
        SteadyStatePulseSequence: Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]
        | AnyText = ...,
        EchoPlanarPulseSequence: Literal["YES", "NO"] = ...,
        SpectrallySelectedSuppression: Literal["WATER", "FAT", "FAT_AND_WATER", "SILICON_GEL", "NONE"] | AnyText = ...,
        GeometryOfKSpaceTraversal: Literal["RECTILINEAR", "RADIAL", "SPIRAL"] | AnyText = ...,
        SegmentedKSpaceTraversal: Literal["SINGLE", "PARTIAL", "FULL"] = ...,
        RectilinearPhaseEncodeReordering: Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
        | AnyText = ...,
        NumberOfKSpaceTrajectories: USValue = ...,
        CoverageOfKSpace: Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"] | AnyText = ...,
        MRSpectroscopyAcquisitionType: Literal["SINGLE_VOXEL", "ROW", "PLANE", "VOLUME"] | AnyText = ...,
        EchoPeakPosition: IS_Value = ...,
    ) -> None: ...
    PulseSequenceName: SH
    """Pulse Sequence Name (0018,9005), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    MRSpectroscopyAcquisitionType: CST[Literal["SINGLE_VOXEL", "ROW", "PLANE", "VOLUME"]]
    """MR Spectroscopy Acquisition Type (0018,9200), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    EchoPulseSequence: CS[Literal["SPIN", "GRADIENT", "BOTH"]]
    """Echo Pulse Sequence (0018,9008), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    MultipleSpinEcho: CS[Literal["YES", "NO"]]
    """Multiple Spin Echo (0018,9011), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    MultiPlanarExcitation: CS[Literal["YES", "NO"]]
    """Multi-planar Excitation (0018,9012), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    SteadyStatePulseSequence: CST[Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]]
    """Steady State Pulse Sequence (0018,9017), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    EchoPlanarPulseSequence: CS[Literal["YES", "NO"]]
    """Echo Planar Pulse Sequence (0018,9018), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    SpectrallySelectedSuppression: CST[Literal["WATER", "FAT", "FAT_AND_WATER", "SILICON_GEL", "NONE"]]
    """Spectrally Selected Suppression (0018,9025), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    GeometryOfKSpaceTraversal: CST[Literal["RECTILINEAR", "RADIAL", "SPIRAL"]]
    """Geometry of k-Space Traversal (0018,9032), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    RectilinearPhaseEncodeReordering: CST[
        Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
    ]
    """Rectilinear Phase Encode Reordering (0018,9034), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    SegmentedKSpaceTraversal: CS[Literal["SINGLE", "PARTIAL", "FULL"]]
    """Segmented k-Space Traversal (0018,9033), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    CoverageOfKSpace: CST[Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"]]
    """Coverage of k-Space (0018,9094), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    NumberOfKSpaceTrajectories: US
    """Number of k-Space Trajectories (0018,9093), VM 1, Type 1C (PS3.3 C.8.14.2)."""
    EchoPeakPosition: IS_
    """Echo Peak Position (0018,9298), VM 1, Type 3 (PS3.3 C.8.14.2)."""
