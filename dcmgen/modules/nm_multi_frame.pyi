# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Multi-frame Module."""

from dcmgen.model.fields import US, ATn, ATnValue, USn, USnValue, USValue
from dcmgen.model.iod import Module

class NMMultiFrameModule(Module):
    """NM Multi-frame Module (PS3.3 C.8.4.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """

    def __init__(
        self,
        /,
        *,
        FrameIncrementPointer: ATnValue = ...,
        NumberOfEnergyWindows: USValue = ...,
        NumberOfDetectors: USValue = ...,
        EnergyWindowVector: USnValue = ...,
        DetectorVector: USnValue = ...,
        PhaseVector: USnValue = ...,
        NumberOfPhases: USValue = ...,
        RotationVector: USnValue = ...,
        NumberOfRotations: USValue = ...,
        RRIntervalVector: USnValue = ...,
        NumberOfRRIntervals: USValue = ...,
        TimeSlotVector: USnValue = ...,
        NumberOfTimeSlots: USValue = ...,
        SliceVector: USnValue = ...,
        NumberOfSlices: USValue = ...,
        AngularViewVector: USnValue = ...,
        TimeSliceVector: USnValue = ...,
    ) -> None: ...
    FrameIncrementPointer: ATn
    """Frame Increment Pointer (0028,0009), VM 1-n, Type 1 (PS3.3 C.8.4.8)."""
    EnergyWindowVector: USn
    """Energy Window Vector (0054,0010), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfEnergyWindows: US
    """Number of Energy Windows (0054,0011), VM 1, Type 1 (PS3.3 C.8.4.8)."""
    DetectorVector: USn
    """Detector Vector (0054,0020), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfDetectors: US
    """Number of Detectors (0054,0021), VM 1, Type 1 (PS3.3 C.8.4.8)."""
    PhaseVector: USn
    """Phase Vector (0054,0030), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfPhases: US
    """Number of Phases (0054,0031), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    RotationVector: USn
    """Rotation Vector (0054,0050), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfRotations: US
    """Number of Rotations (0054,0051), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    RRIntervalVector: USn
    """R-R Interval Vector (0054,0060), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfRRIntervals: US
    """Number of R-R Intervals (0054,0061), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    TimeSlotVector: USn
    """Time Slot Vector (0054,0070), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfTimeSlots: US
    """Number of Time Slots (0054,0071), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    SliceVector: USn
    """Slice Vector (0054,0080), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfSlices: US
    """Number of Slices (0054,0081), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    AngularViewVector: USn
    """Angular View Vector (0054,0090), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    TimeSliceVector: USn
    """Time Slice Vector (0054,0100), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
