# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Component Types Sequence (0076,0032)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ComponentTypesSequenceItem(Item):
    """Item of Component Types Sequence (0076,0032) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    ComponentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0076_0034, "CodeSequenceMacro")
    """Component Type Code Sequence (0076,0034), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    ExclusiveComponentType: CST[Literal["YES", "NO"]] = CST(0x0076_0036)
    """Exclusive Component Type (0076,0036), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    MandatoryComponentType: CST[Literal["YES", "NO"]] = CST(0x0076_0038)
    """Mandatory Component Type (0076,0038), VM 1, Type 1 (PS3.3 C.29.2.1)."""
    ComponentSequence: SQ[ComponentSequenceItem] = SQ(0x0076_0040, "ComponentSequenceItem")
    """Component Sequence (0076,0040), VM 1, Type 1 (PS3.3 C.29.2.1)."""


class ComponentSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Component Sequence (0076,0040) (PS3.3 C.29.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.2.html#sect_C.29.2.1
    """

    __slots__ = ()

    ComponentID: US = US(0x0076_0055)
    """Component ID (0076,0055), VM 1, Type 1 (PS3.3 C.29.2.1)."""
