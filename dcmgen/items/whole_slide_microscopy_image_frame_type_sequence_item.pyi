# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Whole Slide Microscopy Image Frame Type Sequence (0040,0710)."""

from dcmgen.model.fields import CSn, CSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WholeSlideMicroscopyImageFrameTypeSequenceItem(Item):
    """Item of Whole Slide Microscopy Image Frame Type Sequence (0040,0710) (PS3.3 C.8.12.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.9.html
    """

    def __init__(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
    ) -> None: ...
    FrameType: CSn
    """Frame Type (0008,9007), CS, VM 4-5, Type 1.

    PS3.3 C.8.12.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.9.html
    """

class WholeSlideMicroscopyImageFrameTypeSequenceItems(Sequence[WholeSlideMicroscopyImageFrameTypeSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameType: CSnValue = ...,
    ) -> WholeSlideMicroscopyImageFrameTypeSequenceItem: ...
