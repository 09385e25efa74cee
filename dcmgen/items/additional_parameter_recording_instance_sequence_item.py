# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Additional Parameter Recording Instance Sequence (300A,0780)."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class AdditionalParameterRecordingInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Additional Parameter Recording Instance Sequence (300A,0780) (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    __slots__ = ()

    CreatorVersionUID = UI(0x0008_9123)
