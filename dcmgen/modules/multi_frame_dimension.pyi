# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-frame Dimension Module."""

from typing import Literal

from dcmgen.items.dimension_index_sequence_item import DimensionIndexSequenceItem, DimensionIndexSequenceItems
from dcmgen.items.dimension_organization_sequence_item import (
    DimensionOrganizationSequenceItem,
    DimensionOrganizationSequenceItems,
)
from dcmgen.model.fields import CST_, SQ, AnyText, Items
from dcmgen.model.iod import Module

class MultiFrameDimensionModule(Module):
    """Multi-frame Dimension Module (PS3.3 C.7.6.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

    def __init__(
        self,
        /,
        *,
        DimensionOrganizationSequence: Items[DimensionOrganizationSequenceItem] = ...,
        DimensionIndexSequence: Items[DimensionIndexSequenceItem] = ...,
        DimensionOrganizationType: Literal["3D", "3D_TEMPORAL", "TILED_FULL", "TILED_SPARSE", None] | AnyText = ...,
    ) -> None: ...
    DimensionOrganizationSequence: SQ[DimensionOrganizationSequenceItems, DimensionOrganizationSequenceItem]
    """Dimension Organization Sequence (0020,9221), SQ, VM 1, Type 1.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    DimensionOrganizationType: CST_[Literal["3D", "3D_TEMPORAL", "TILED_FULL", "TILED_SPARSE"]]
    """Dimension Organization Type (0020,9311), CS, VM 1, Type 3.

    Defined Terms: 3D, 3D_TEMPORAL, TILED_FULL, TILED_SPARSE.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    DimensionIndexSequence: SQ[DimensionIndexSequenceItems, DimensionIndexSequenceItem]
    """Dimension Index Sequence (0020,9222), SQ, VM 1, Type 1C.

    Required if Dimension Organization Type is absent or Dimension Organization Type is not TILED_FULL. May be
    present otherwise.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
