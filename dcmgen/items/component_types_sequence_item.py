# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Component Types Sequence (0076,0032)."""

from __future__ import annotations

from dcmgen.model.fields import CST, SQ, US
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ComponentTypesSequenceItem(Item):
    """Item of Component Types Sequence (0076,0032) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    ComponentTypeCodeSequence = SQ(0x0076_0034, "CodeSequenceMacro")
    ExclusiveComponentType = CST(0x0076_0036)
    MandatoryComponentType = CST(0x0076_0038)
    ComponentSequence = SQ(0x0076_0040, "ComponentSequenceItem")


class ComponentSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Component Sequence (0076,0040) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    ComponentID = US(0x0076_0055)
