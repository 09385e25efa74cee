# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Component Assembly Sequence (0076,0060)."""

from __future__ import annotations

from dcmgen.model.fields import US
from dcmgen.model.iod import Item


class ComponentAssemblySequenceItem(Item):
    """Item of Component Assembly Sequence (0076,0060) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    Component1ReferencedID = US(0x0076_0070)
    Component1ReferencedMatingFeatureSetID = US(0x0076_0080)
    Component1ReferencedMatingFeatureID = US(0x0076_0090)
    Component2ReferencedID = US(0x0076_00A0)
    Component2ReferencedMatingFeatureSetID = US(0x0076_00B0)
    Component2ReferencedMatingFeatureID = US(0x0076_00C0)
