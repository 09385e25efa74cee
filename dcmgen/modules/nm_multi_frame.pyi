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
    """Frame Increment Pointer (0028,0009), AT, VM 1-n, Type 1.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    EnergyWindowVector: USn
    """Energy Window Vector (0054,0010), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Energy Window Vector (0054,0010). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfEnergyWindows: US
    """Number of Energy Windows (0054,0011), US, VM 1, Type 1.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    DetectorVector: USn
    """Detector Vector (0054,0020), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Detector Vector (0054,0020). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfDetectors: US
    """Number of Detectors (0054,0021), US, VM 1, Type 1.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    PhaseVector: USn
    """Phase Vector (0054,0030), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Phase Vector (0054,0030). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfPhases: US
    """Number of Phases (0054,0031), US, VM 1, Type 1C.

    Required if Frame Increment Pointer is Phase Vector (0054,0030). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    RotationVector: USn
    """Rotation Vector (0054,0050), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Rotation Vector (0054,0050). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfRotations: US
    """Number of Rotations (0054,0051), US, VM 1, Type 1C.

    Required if Image Type Value 3 is TOMO, GATED TOMO, RECON TOMO or RECON GATED TOMO. Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    RRIntervalVector: USn
    """R-R Interval Vector (0054,0060), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is R-R Interval Vector (0054,0060). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfRRIntervals: US
    """Number of R-R Intervals (0054,0061), US, VM 1, Type 1C.

    Required if Frame Increment Pointer is R-R Interval Vector (0054,0060). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    TimeSlotVector: USn
    """Time Slot Vector (0054,0070), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Time Slot Vector (0054,0070). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfTimeSlots: US
    """Number of Time Slots (0054,0071), US, VM 1, Type 1C.

    Required if Frame Increment Pointer is Time Slot Vector (0054,0070). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    SliceVector: USn
    """Slice Vector (0054,0080), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Slice Vector (0054,0080). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    NumberOfSlices: US
    """Number of Slices (0054,0081), US, VM 1, Type 1C.

    Required if Frame Increment Pointer is Slice Vector (0054,0080). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    AngularViewVector: USn
    """Angular View Vector (0054,0090), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Angular View Vector (0054,0090). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
    TimeSliceVector: USn
    """Time Slice Vector (0054,0100), US, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Time Slice Vector (0054,0100). Not allowed otherwise.

    PS3.3 C.8.4.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.8.html
    """
