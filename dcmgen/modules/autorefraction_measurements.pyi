# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Autorefraction Measurements Module."""

from dcmgen.items.autorefraction_left_eye_sequence_item import (
    AutorefractionLeftEyeSequenceItem,
    AutorefractionLeftEyeSequenceItems,
)
from dcmgen.items.autorefraction_right_eye_sequence_item import (
    AutorefractionRightEyeSequenceItem,
    AutorefractionRightEyeSequenceItems,
)
from dcmgen.model.fields import FD_, SQ, FD_Value, Items
from dcmgen.model.iod import Module

class AutorefractionMeasurementsModule(Module):
    """Autorefraction Measurements Module (PS3.3 C.8.25.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """

    def __init__(
        self,
        /,
        *,
        AutorefractionRightEyeSequence: Items[AutorefractionRightEyeSequenceItem] = ...,
        AutorefractionLeftEyeSequence: Items[AutorefractionLeftEyeSequenceItem] = ...,
        DistancePupillaryDistance: FD_Value = ...,
        NearPupillaryDistance: FD_Value = ...,
    ) -> None: ...
    AutorefractionRightEyeSequence: SQ[AutorefractionRightEyeSequenceItems, AutorefractionRightEyeSequenceItem]
    """Autorefraction Right Eye Sequence (0046,0050), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
    AutorefractionLeftEyeSequence: SQ[AutorefractionLeftEyeSequenceItems, AutorefractionLeftEyeSequenceItem]
    """Autorefraction Left Eye Sequence (0046,0052), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
    DistancePupillaryDistance: FD_
    """Distance Pupillary Distance (0046,0060), FD, VM 1, Type 3.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
    NearPupillaryDistance: FD_
    """Near Pupillary Distance (0046,0062), FD, VM 1, Type 3.

    PS3.3 C.8.25.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.9.html
    """
