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
    """Pulse Sequence Name (0018,9005), SH, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    MRAcquisitionType: CST[Literal["1D", "2D", "3D"]]
    """MR Acquisition Type (0018,0023), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: 1D, 2D, 3D.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    EchoPulseSequence: CS[Literal["SPIN", "GRADIENT", "BOTH"]]
    """Echo Pulse Sequence (0018,9008), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: SPIN, GRADIENT, BOTH.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    MultipleSpinEcho: CS[Literal["YES", "NO"]]
    """Multiple Spin Echo (0018,9011), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Echo Pulse Sequence is SPIN or BOTH. Otherwise allowed
    only if Image Type Value 1 is DERIVED and Echo Pulse Sequence is SPIN or BOTH.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    MultiPlanarExcitation: CS[Literal["YES", "NO"]]
    """Multi-planar Excitation (0018,9012), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    PhaseContrast: CS[Literal["YES", "NO"]]
    """Phase Contrast (0018,9014), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    VelocityEncodingAcquisitionSequence: SQ[
        VelocityEncodingAcquisitionSequenceItems, VelocityEncodingAcquisitionSequenceItem
    ]
    """Velocity Encoding Acquisition Sequence (0018,9092), SQ, VM 1, Type 1C.

    Required if Phase Contrast is YES. Not allowed otherwise.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    TimeOfFlightContrast: CS[Literal["YES", "NO"]]
    """Time of Flight Contrast (0018,9015), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    ArterialSpinLabelingContrast: CS[Literal["CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED"]]
    """Arterial Spin Labeling Contrast (0018,9250), CS, VM 1, Type 1C.

    Required if Image Type Value 3 is ASL. May be present otherwise.

    Enumerated Values: CONTINUOUS, PSEUDOCONTINUOUS, PULSED.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    SteadyStatePulseSequence: CST[Literal["FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE"]]
    """Steady State Pulse Sequence (0018,9017), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: FREE_PRECESSION, TRANSVERSE, TIME_REVERSED, LONGITUDINAL, NONE.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    EchoPlanarPulseSequence: CS[Literal["YES", "NO"]]
    """Echo Planar Pulse Sequence (0018,9018), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    SaturationRecovery: CS[Literal["YES", "NO"]]
    """Saturation Recovery (0018,9024), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    SpectrallySelectedSuppression: CST[Literal["FAT", "WATER", "FAT_AND_WATER", "SILICON_GEL", "NONE"]]
    """Spectrally Selected Suppression (0018,9025), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: FAT, WATER, FAT_AND_WATER, SILICON_GEL, NONE.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    OversamplingPhase: CS[Literal["2D", "3D", "2D_3D", "NONE"]]
    """Oversampling Phase (0018,9029), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: 2D, 3D, 2D_3D, NONE.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    GeometryOfKSpaceTraversal: CST[Literal["RECTILINEAR", "RADIAL", "SPIRAL"]]
    """Geometry of k-Space Traversal (0018,9032), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Defined Terms: RECTILINEAR, RADIAL, SPIRAL.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    RectilinearPhaseEncodeReordering: CST[
        Literal["LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC"]
    ]
    """Rectilinear Phase Encode Reordering (0018,9034), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and Geometry of k-Space Traversal is RECTILINEAR. Otherwise
    allowed only if Image Type Value 1 is DERIVED and Geometry of k-Space Traversal is RECTILINEAR.

    Defined Terms: LINEAR, CENTRIC, SEGMENTED, REVERSE_LINEAR, REVERSE_CENTRIC.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    SegmentedKSpaceTraversal: CS[Literal["SINGLE", "PARTIAL", "FULL"]]
    """Segmented k-Space Traversal (0018,9033), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    Enumerated Values: SINGLE, PARTIAL, FULL.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    CoverageOfKSpace: CST[Literal["FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED"]]
    """Coverage of k-Space (0018,9094), CS, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED and MR Acquisition Type is 3D. Otherwise allowed only if
    Image Type Value 1 is DERIVED and MR Acquisition Type is 3D.

    Defined Terms: FULL, CYLINDRICAL, ELLIPSOIDAL, WEIGHTED.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
    NumberOfKSpaceTrajectories: US
    """Number of k-Space Trajectories (0018,9093), US, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or MIXED. May be present otherwise.

    PS3.3 C.8.13.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.4.html
    """
