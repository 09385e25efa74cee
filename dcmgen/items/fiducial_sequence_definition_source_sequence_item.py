# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Definition Source Sequence (0008,1156)."""

from __future__ import annotations

from dcmgen.model.fields import IS
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class FiducialSequenceDefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
