# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Graphic Group Sequence (0070,0234)."""

from dcmgen.model.fields import LO, ST_, UL, LOValue, ST_Value, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GraphicGroupSequenceItem(Item):
    """Item of Graphic Group Sequence (0070,0234) (PS3.3 C.10.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicGroupLabel: LOValue = ...,
        GraphicGroupID: ULValue = ...,
        GraphicGroupDescription: ST_Value = ...,
    ) -> None: ...
    GraphicGroupID: UL
    """Graphic Group ID (0070,0295), UL, VM 1, Type 1.

    PS3.3 C.10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """
    GraphicGroupLabel: LO
    """Graphic Group Label (0070,0207), LO, VM 1, Type 1.

    PS3.3 C.10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """
    GraphicGroupDescription: ST_
    """Graphic Group Description (0070,0208), ST, VM 1, Type 3.

    PS3.3 C.10.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """

class GraphicGroupSequenceItems(Sequence[GraphicGroupSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicGroupLabel: LOValue = ...,
        GraphicGroupID: ULValue = ...,
        GraphicGroupDescription: ST_Value = ...,
    ) -> GraphicGroupSequenceItem: ...
