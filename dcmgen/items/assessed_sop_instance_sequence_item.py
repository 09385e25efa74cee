# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Assessed SOP Instance Sequence (0082,0004)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class AssessedSOPInstanceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Assessed SOP Instance Sequence (0082,0004) (PS3.3 C.33.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.33.html#sect_C.33.1
    """

    __slots__ = ()

    ReferencedComparisonSOPInstanceSequence = SQ(0x0082_0005, "SOPInstanceReferenceMacro")
