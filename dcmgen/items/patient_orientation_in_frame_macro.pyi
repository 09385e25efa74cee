# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Orientation in Frame Macro."""

from dcmgen.items.patient_orientation_in_frame_sequence_item import (
    PatientOrientationInFrameSequenceItem,
    PatientOrientationInFrameSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PatientOrientationInFrameMacro(Macro):
    """Patient Orientation in Frame Macro (PS3.3 C.7.6.16.2.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.15
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationInFrameSequence: Items[PatientOrientationInFrameSequenceItem] = ...,
    ) -> None: ...
    PatientOrientationInFrameSequence: SQ[PatientOrientationInFrameSequenceItems, PatientOrientationInFrameSequenceItem]
    """Patient Orientation in Frame Sequence (0020,9450), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.15
    """
