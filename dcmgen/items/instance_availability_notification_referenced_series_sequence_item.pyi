# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Series Sequence (0008,1115)."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, SH_, SQ, UI_, UR_, AEn, AEnValue, Items, SH_Value, UI_Value, UIValue, UR_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem(
    SOPInstanceReferenceMacro, Item
):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RetrieveAETitle: AEnValue = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        RetrieveURL: UR_Value = ...,
        RetrieveURI: UR_Value = ...,
        RetrieveLocationUID: UI_Value = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> None: ...
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", ""]]
    """Instance Availability (0008,0056), CS, VM 1.

    Enumerated Values: ONLINE, NEARLINE, OFFLINE, UNAVAILABLE.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    RetrieveLocationUID: UI_
    """Retrieve Location UID (0040,E011), UI, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    RetrieveURI: UR_
    """Retrieve URI (0040,E010), UR, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    RetrieveURL: UR_
    """Retrieve URL (0008,1190), UR, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    StorageMediaFileSetUID: UI_
    """Storage Media File-set UID (0088,0140), UI, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

class InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItems(
    Sequence[InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RetrieveAETitle: AEnValue = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        RetrieveURL: UR_Value = ...,
        RetrieveURI: UR_Value = ...,
        RetrieveLocationUID: UI_Value = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem: ...

class InstanceAvailabilityNotificationReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 C.4.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[
            InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem
        ] = ...,
        SeriesInstanceUID: UI_Value = ...,
    ) -> None: ...
    SeriesInstanceUID: UI_
    """Series Instance UID (0020,000E), UI, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """
    ReferencedSOPSequence: SQ[
        InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItems,
        InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem,
    ]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1.

    PS3.3 C.4.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.23.html
    """

class InstanceAvailabilityNotificationReferencedSeriesSequenceItems(
    Sequence[InstanceAvailabilityNotificationReferencedSeriesSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[
            InstanceAvailabilityNotificationReferencedSeriesSequenceReferencedSOPSequenceItem
        ] = ...,
        SeriesInstanceUID: UI_Value = ...,
    ) -> InstanceAvailabilityNotificationReferencedSeriesSequenceItem: ...
