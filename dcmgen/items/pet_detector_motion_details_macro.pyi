# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Detector Motion Details Macro."""

from dcmgen.items.pet_detector_motion_details_sequence_item import (
    PETDetectorMotionDetailsSequenceItem,
    PETDetectorMotionDetailsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PETDetectorMotionDetailsMacro(Macro):
    """PET Detector Motion Details Macro (PS3.3 C.8.22.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.3.html
    """

    def __init__(
        self,
        /,
        *,
        PETDetectorMotionDetailsSequence: Items[PETDetectorMotionDetailsSequenceItem] = ...,
    ) -> None: ...
    PETDetectorMotionDetailsSequence: SQ[PETDetectorMotionDetailsSequenceItems, PETDetectorMotionDetailsSequenceItem]
    """PET Detector Motion Details Sequence (0018,9733), SQ, VM 1, Type 1.

    PS3.3 C.8.22.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.3.html
    """
