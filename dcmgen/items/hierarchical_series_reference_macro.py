# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Hierarchical Series Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import SH_, SQ, UI, UI_, UR_, AEn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.hierarchical_series_reference_referenced_sop_sequence_item import (
        HierarchicalSeriesReferenceReferencedSOPSequenceItem,
    )


class HierarchicalSeriesReferenceMacro(Macro):
    """Hierarchical Series Reference Macro (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.17.2.1)."""
    RetrieveAETitle: AEn = AEn(0x0008_0054)
    """Retrieve AE Title (0008,0054), VM 1-n, Type 3 (PS3.3 C.17.2.1)."""
    RetrieveLocationUID: UI_ = UI_(0x0040_E011)
    """Retrieve Location UID (0040,E011), VM 1, Type 3 (PS3.3 C.17.2.1)."""
    RetrieveURL: UR_ = UR_(0x0008_1190)
    """Retrieve URL (0008,1190), VM 1, Type 3 (PS3.3 C.17.2.1)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1, Type 3 (PS3.3 C.17.2.1)."""
    StorageMediaFileSetUID: UI_ = UI_(0x0088_0140)
    """Storage Media File-set UID (0088,0140), VM 1, Type 3 (PS3.3 C.17.2.1)."""
    ReferencedSOPSequence: SQ[HierarchicalSeriesReferenceReferencedSOPSequenceItem] = SQ(
        0x0008_1199, "HierarchicalSeriesReferenceReferencedSOPSequenceItem"
    )
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1 (PS3.3 C.17.2.1)."""
