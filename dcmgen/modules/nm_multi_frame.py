# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""NM Multi-frame Module."""

from __future__ import annotations

from dcmgen.model.fields import US, ATn, USn
from dcmgen.model.iod import Module


class NMMultiFrameModule(Module):
    """NM Multi-frame Module (PS3.3 C.8.4.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """

    __slots__ = ()

    FrameIncrementPointer: ATn = ATn(0x0028_0009)
    """Frame Increment Pointer (0028,0009), VM 1-n, Type 1 (PS3.3 C.8.4.8)."""
    EnergyWindowVector: USn = USn(0x0054_0010)
    """Energy Window Vector (0054,0010), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfEnergyWindows: US = US(0x0054_0011)
    """Number of Energy Windows (0054,0011), VM 1, Type 1 (PS3.3 C.8.4.8)."""
    DetectorVector: USn = USn(0x0054_0020)
    """Detector Vector (0054,0020), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfDetectors: US = US(0x0054_0021)
    """Number of Detectors (0054,0021), VM 1, Type 1 (PS3.3 C.8.4.8)."""
    PhaseVector: USn = USn(0x0054_0030)
    """Phase Vector (0054,0030), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfPhases: US = US(0x0054_0031)
    """Number of Phases (0054,0031), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    RotationVector: USn = USn(0x0054_0050)
    """Rotation Vector (0054,0050), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfRotations: US = US(0x0054_0051)
    """Number of Rotations (0054,0051), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    RRIntervalVector: USn = USn(0x0054_0060)
    """R-R Interval Vector (0054,0060), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfRRIntervals: US = US(0x0054_0061)
    """Number of R-R Intervals (0054,0061), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    TimeSlotVector: USn = USn(0x0054_0070)
    """Time Slot Vector (0054,0070), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfTimeSlots: US = US(0x0054_0071)
    """Number of Time Slots (0054,0071), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    SliceVector: USn = USn(0x0054_0080)
    """Slice Vector (0054,0080), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    NumberOfSlices: US = US(0x0054_0081)
    """Number of Slices (0054,0081), VM 1, Type 1C (PS3.3 C.8.4.8)."""
    AngularViewVector: USn = USn(0x0054_0090)
    """Angular View Vector (0054,0090), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
    TimeSliceVector: USn = USn(0x0054_0100)
    """Time Slice Vector (0054,0100), VM 1-n, Type 1C (PS3.3 C.8.4.8)."""
