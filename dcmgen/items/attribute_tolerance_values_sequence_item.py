# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Attribute Tolerance Values Sequence (300A,062B)."""

from __future__ import annotations

from dcmgen.model.fields import FD
from dcmgen.model.iod import Item
from dcmgen.model.parts import SelectorAttributeMacro


class AttributeToleranceValuesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Attribute Tolerance Values Sequence (300A,062B) (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    __slots__ = ()

    ToleranceValue = FD(0x300A_062C)
