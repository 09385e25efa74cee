# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Definition Source Sequence (0008,1156)."""

from __future__ import annotations

from dcmgen.model.fields import IS
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class DefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.36.2.1.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)
