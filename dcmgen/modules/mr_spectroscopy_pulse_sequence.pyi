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
    """Pulse Sequence Name (0018,9005), SH, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    MRSpectroscopyAcquisitionType: CST[Literal["SINGLE_VOXEL", "ROW", "PLANE", "VOLUME"]]
    """MR Spectroscopy Acquisition Type (0018,9200), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: SINGLE_VOXEL, ROW, PLANE, VOLUME.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    EchoPulseSequence: CS[Literal["SPIN", "GRADIENT", "BOTH"]]
    """Echo Pulse Sequence (0018,9008), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: SPIN, GRADIENT, BOTH.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    MultipleSpinEcho: CS[Literal["YES", "NO"]]
    """Multiple Spin Echo (0018,9011), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Echo Pulse Sequence is SPIN or BOTH. Otherwise allowed
    only if Image Type Value 1 is DERIVED and Echo Pulse Sequence is SPIN or BOTH.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    MultiPlanarExcitation: CS[Literal["YES", "NO"]]
    """Multi-planar Excitation (0018,9012), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    SteadyStatePulseSequence: CST[Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]]
    """Steady State Pulse Sequence (0018,9017), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: FREE_PRECESSION, TRANSVERSE, TIME_REVERSED, LONGITUDINAL, NONE.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    EchoPlanarPulseSequence: CS[Literal["YES", "NO"]]
    """Echo Planar Pulse Sequence (0018,9018), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    SpectrallySelectedSuppression: CST[Literal["WATER", "FAT", "FAT_AND_WATER", "SILICON_GEL", "NONE"]]
    """Spectrally Selected Suppression (0018,9025), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: WATER, FAT, FAT_AND_WATER, SILICON_GEL, NONE.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    GeometryOfKSpaceTraversal: CST[Literal["RECTILINEAR", "RADIAL", "SPIRAL"]]
    """Geometry of k-Space Traversal (0018,9032), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: RECTILINEAR, RADIAL, SPIRAL.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    RectilinearPhaseEncodeReordering: CST[
        Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
    ]
    """Rectilinear Phase Encode Reordering (0018,9034), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Geometry of k-Space Traversal is RECTILINEAR. Otherwise
    allowed only if Image Type Value 1 is DERIVED and Geometry of k-Space Traversal is RECTILINEAR.

    Defined Terms: LINEAR, CENTRIC, SEGMENTED, REVERSE_LINEAR, REVERSE_CENTRIC.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    SegmentedKSpaceTraversal: CS[Literal["SINGLE", "PARTIAL", "FULL"]]
    """Segmented k-Space Traversal (0018,9033), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: SINGLE, PARTIAL, FULL.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    CoverageOfKSpace: CST[Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"]]
    """Coverage of k-Space (0018,9094), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and MR Spectroscopy Acquisition Type is VOLUME. Otherwise
    allowed only if Image Type Value 1 is DERIVED and MR Spectroscopy Acquisition Type is VOLUME.

    Defined Terms: FULL, CYLINDRICAL, ELLIPSOIDAL, WEIGHTED.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    NumberOfKSpaceTrajectories: US
    """Number of k-Space Trajectories (0018,9093), US, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
    EchoPeakPosition: IS_
    """Echo Peak Position (0018,9298), IS, VM 1, Type 3.

    PS3.3 C.8.14.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.2.html
    """
