# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Dimension Index Sequence (0020,9222)."""

from __future__ import annotations

from dcmgen.model.fields import AT, LO, LO_, UI
from dcmgen.model.iod import Item


class DimensionIndexSequenceItem(Item):
    """Item of Dimension Index Sequence (0020,9222) (PS3.3 C.7.6.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

    __slots__ = ()

    DimensionIndexPointer: AT = AT(0x0020_9165)
    """Dimension Index Pointer (0020,9165), VM 1, Type 1 (PS3.3 C.7.6.17)."""
    DimensionIndexPrivateCreator: LO = LO(0x0020_9213)
    """Dimension Index Private Creator (0020,9213), VM 1, Type 1C (PS3.3 C.7.6.17)."""
    FunctionalGroupPointer: AT = AT(0x0020_9167)
    """Functional Group Pointer (0020,9167), VM 1, Type 1C (PS3.3 C.7.6.17)."""
    FunctionalGroupPrivateCreator: LO = LO(0x0020_9238)
    """Functional Group Private Creator (0020,9238), VM 1, Type 1C (PS3.3 C.7.6.17)."""
    DimensionOrganizationUID: UI = UI(0x0020_9164)
    """Dimension Organization UID (0020,9164), VM 1, Type 1 (PS3.3 C.7.6.17)."""
    DimensionDescriptionLabel: LO_ = LO_(0x0020_9421)
    """Dimension Description Label (0020,9421), VM 1, Type 3 (PS3.3 C.7.6.17)."""
