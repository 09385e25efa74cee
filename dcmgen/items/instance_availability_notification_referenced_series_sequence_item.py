# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Series Sequence (0008,1115)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, SH_, SQ, UI_, UR_, AEn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class InstanceAvailabilityNotificationReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    __slots__ = ()

    SeriesInstanceUID = UI_(0x0020_000E)
    ReferencedSOPSequence = SQ(
        0x0008_1199, "InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem"
    )


class InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    __slots__ = ()

    InstanceAvailability = CS_(0x0008_0056)
    RetrieveAETitle = AEn(0x0008_0054)
    RetrieveLocationUID = UI_(0x0040_E011)
    RetrieveURI = UR_(0x0040_E010)
    RetrieveURL = UR_(0x0008_1190)
    StorageMediaFileSetID = SH_(0x0088_0130)
    StorageMediaFileSetUID = UI_(0x0088_0140)
