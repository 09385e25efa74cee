# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""NM Multi-frame Module."""

from __future__ import annotations

from dcmgen.model.fields import US, ATn, USn
from dcmgen.model.iod import Module


class NMMultiFrameModule(Module):
    """NM Multi-frame Module (PS3.3 C.8.4.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """

    __slots__ = ()

    FrameIncrementPointer = ATn(0x0028_0009)
    EnergyWindowVector = USn(0x0054_0010)
    NumberOfEnergyWindows = US(0x0054_0011)
    DetectorVector = USn(0x0054_0020)
    NumberOfDetectors = US(0x0054_0021)
    PhaseVector = USn(0x0054_0030)
    NumberOfPhases = US(0x0054_0031)
    RotationVector = USn(0x0054_0050)
    NumberOfRotations = US(0x0054_0051)
    RRIntervalVector = USn(0x0054_0060)
    NumberOfRRIntervals = US(0x0054_0061)
    TimeSlotVector = USn(0x0054_0070)
    NumberOfTimeSlots = US(0x0054_0071)
    SliceVector = USn(0x0054_0080)
    NumberOfSlices = US(0x0054_0081)
    AngularViewVector = USn(0x0054_0090)
    TimeSliceVector = USn(0x0054_0100)
