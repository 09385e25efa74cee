# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""MR Pulse Sequence Module."""

from typing import Literal

from dcmgen.items.velocity_encoding_acquisition_sequence_item import (
    VelocityEncodingAcquisitionSequenceItem,
    VelocityEncodingAcquisitionSequenceItems,
)
from dcmgen.model.fields import CS, CST, SH, SQ, US, AnyText, Items, SHValue, USValue
from dcmgen.model.iod import Module

class MRPulseSequenceModule(Module):
    """MR Pulse Sequence Module (PS3.3 C.8.13.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """

    def __init__(
        self,
        /,
        *,
        MRAcquisitionType: Literal["1D", "2D", "3D"] | AnyText = ...,
        PulseSequenceName: SHValue = ...,
        EchoPulseSequence: Literal["SPIN", "GRADIENT", "BOTH"] = ...,
        MultipleSpinEcho: Literal["YES", "NO"] = ...,
        MultiPlanarExcitation: Literal["YES", "NO"] = ...,
        PhaseContrast: Literal["YES", "NO"] = ...,
        TimeOfFlightContrast: Literal["YES", "NO"] = ...,
        SteadyStatePulseSequence: Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]
        | AnyText = ...,
        EchoPlanarPulseSequence: Literal["YES", "NO"] = ...,
        SaturationRecovery: Literal["YES", "NO"] = ...,
        SpectrallySelectedSuppression: Literal["FAT", "WATER", "FAT_AND_WATER", "SILICON_GEL", "NONE"] | AnyText = ...,
        OversamplingPhase: Literal["2D", "3D", "2D_3D", "NONE"] = ...,
        GeometryOfKSpaceTraversal: Literal["RECTILINEAR", "RADIAL", "SPIRAL"] | AnyText = ...,
        SegmentedKSpaceTraversal: Literal["SINGLE", "PARTIAL", "FULL"] = ...,
        RectilinearPhaseEncodeReordering: Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
        | AnyText = ...,
        VelocityEncodingAcquisitionSequence: Items[VelocityEncodingAcquisitionSequenceItem] = ...,
        NumberOfKSpaceTrajectories: USValue = ...,
        CoverageOfKSpace: Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"] | AnyText = ...,
        ArterialSpinLabelingContrast: Literal["CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED"] = ...,
    ) -> None: ...
    PulseSequenceName: SH
    """Pulse Sequence Name (0018,9005), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    MRAcquisitionType: CST[Literal["1D", "2D", "3D"]]
    """MR Acquisition Type (0018,0023), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    EchoPulseSequence: CS[Literal["SPIN", "GRADIENT", "BOTH"]]
    """Echo Pulse Sequence (0018,9008), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    MultipleSpinEcho: CS[Literal["YES", "NO"]]
    """Multiple Spin Echo (0018,9011), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    MultiPlanarExcitation: CS[Literal["YES", "NO"]]
    """Multi-planar Excitation (0018,9012), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    PhaseContrast: CS[Literal["YES", "NO"]]
    """Phase Contrast (0018,9014), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    VelocityEncodingAcquisitionSequence: SQ[
        VelocityEncodingAcquisitionSequenceItems, VelocityEncodingAcquisitionSequenceItem
    ]
    """Velocity Encoding Acquisition Sequence (0018,9092), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    TimeOfFlightContrast: CS[Literal["YES", "NO"]]
    """Time of Flight Contrast (0018,9015), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    ArterialSpinLabelingContrast: CS[Literal["CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED"]]
    """Arterial Spin Labeling Contrast (0018,9250), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SteadyStatePulseSequence: CST[Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]]
    """Steady State Pulse Sequence (0018,9017), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    EchoPlanarPulseSequence: CS[Literal["YES", "NO"]]
    """Echo Planar Pulse Sequence (0018,9018), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SaturationRecovery: CS[Literal["YES", "NO"]]
    """Saturation Recovery (0018,9024), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SpectrallySelectedSuppression: CST[Literal["FAT", "WATER", "FAT_AND_WATER", "SILICON_GEL", "NONE"]]
    """Spectrally Selected Suppression (0018,9025), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    OversamplingPhase: CS[Literal["2D", "3D", "2D_3D", "NONE"]]
    """Oversampling Phase (0018,9029), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    GeometryOfKSpaceTraversal: CST[Literal["RECTILINEAR", "RADIAL", "SPIRAL"]]
    """Geometry of k-Space Traversal (0018,9032), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    RectilinearPhaseEncodeReordering: CST[
        Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
    ]
    """Rectilinear Phase Encode Reordering (0018,9034), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    SegmentedKSpaceTraversal: CS[Literal["SINGLE", "PARTIAL", "FULL"]]
    """Segmented k-Space Traversal (0018,9033), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    CoverageOfKSpace: CST[Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"]]
    """Coverage of k-Space (0018,9094), VM 1, Type 1C (PS3.3 C.8.13.4)."""
    NumberOfKSpaceTrajectories: US
    """Number of k-Space Trajectories (0018,9093), VM 1, Type 1C (PS3.3 C.8.13.4)."""
