# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Overridden Attributes Sequence (0074,104A)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, ST_, PNn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SelectorAttributeMacro


class OverriddenAttributesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Overridden Attributes Sequence (0074,104A) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    OverrideReason = ST_(0x3008_0066)
