# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Dimension Organization Sequence (0020,9221)."""

from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DimensionOrganizationSequenceItem(Item):
    """Item of Dimension Organization Sequence (0020,9221) (PS3.3 C.7.6.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

    def __init__(
        self,
        /,
        *,
        DimensionOrganizationUID: UIValue = ...,
    ) -> None: ...
    DimensionOrganizationUID: UI
    """Dimension Organization UID (0020,9164), UI, VM 1, Type 1.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

class DimensionOrganizationSequenceItems(Sequence[DimensionOrganizationSequenceItem]):
    def add(
        self,
        /,
        *,
        DimensionOrganizationUID: UIValue = ...,
    ) -> DimensionOrganizationSequenceItem: ...
