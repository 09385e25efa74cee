# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Failed SOP Sequence (0008,1198)."""

from __future__ import annotations

from dcmgen.model.fields import US_
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class FailedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Failed SOP Sequence (0008,1198) (PS3.3 C.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

    __slots__ = ()

    FailureReason = US_(0x0008_1197)
