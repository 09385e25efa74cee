# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Series Sequence (0008,1115)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, SH_, SQ, UI_, UR_, AEn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class InstanceAvailabilityNotificationReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    __slots__ = ()

    SeriesInstanceUID: UI_ = UI_(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1 (PS3.3 C.4.23)."""
    ReferencedSOPSequence: SQ[InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem] = SQ(
        0x0008_1199, "InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem"
    )
    """Referenced SOP Sequence (0008,1199), VM 1 (PS3.3 C.4.23)."""


class InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    __slots__ = ()

    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"]] = CS_(0x0008_0056)
    """Instance Availability (0008,0056), VM 1 (PS3.3 C.4.23)."""
    RetrieveAETitle: AEn = AEn(0x0008_0054)
    """Retrieve AE Title (0008,0054), VM 1-n (PS3.3 C.4.23)."""
    RetrieveLocationUID: UI_ = UI_(0x0040_E011)
    """Retrieve Location UID (0040,E011), VM 1 (PS3.3 C.4.23)."""
    RetrieveURI: UR_ = UR_(0x0040_E010)
    """Retrieve URI (0040,E010), VM 1 (PS3.3 C.4.23)."""
    RetrieveURL: UR_ = UR_(0x0008_1190)
    """Retrieve URL (0008,1190), VM 1 (PS3.3 C.4.23)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1 (PS3.3 C.4.23)."""
    StorageMediaFileSetUID: UI_ = UI_(0x0088_0140)
    """Storage Media File-set UID (0088,0140), VM 1 (PS3.3 C.4.23)."""
