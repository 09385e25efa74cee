# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Data Frame Assignment Sequence (0028,1401)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, US_
from dcmgen.model.iod import Item
from dcmgen.model.parts import VOILUTMacro


class DataFrameAssignmentSequenceItem(VOILUTMacro, Item):
    """Item of Data Frame Assignment Sequence (0028,1401) (PS3.3 C.7.6.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.23.html
    """

    __slots__ = ()

    DataType = CST(0x0018_9808)
    DataPathAssignment = CS(0x0028_1402)
    BitsMappedToColorLookupTable = US_(0x0028_1403)
