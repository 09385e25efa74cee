# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""PET Frame Acquisition Macro."""

from dcmgen.items.pet_frame_acquisition_sequence_item import (
    PETFrameAcquisitionSequenceItem,
    PETFrameAcquisitionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PETFrameAcquisitionMacro(Macro):
    """PET Frame Acquisition Macro (PS3.3 C.8.22.5.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """

    def __init__(
        self,
        /,
        *,
        PETFrameAcquisitionSequence: Items[PETFrameAcquisitionSequenceItem] = ...,
    ) -> None: ...
    PETFrameAcquisitionSequence: SQ[PETFrameAcquisitionSequenceItems, PETFrameAcquisitionSequenceItem]
    """PET Frame Acquisition Sequence (0018,9732), SQ, VM 1, Type 1.

    PS3.3 C.8.22.5.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.2.html
    """
