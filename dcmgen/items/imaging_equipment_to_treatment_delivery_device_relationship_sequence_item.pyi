# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1)."""

from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.model.fields import SQ, FDn, FDnValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem(Item):
    """Item of Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1) (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

    def __init__(
        self,
        /,
        *,
        DevicePositionToEquipmentMappingMatrix: FDnValue = ...,
        DevicePositionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    DevicePositionToEquipmentMappingMatrix: FDn
    """Device Position to Equipment Mapping Matrix (3002,010F), FD, VM 16, Type 1.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    DevicePositionParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Device Position Parameter Sequence (3002,0110), SQ, VM 1, Type 2.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

class ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItems(
    Sequence[ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem]
):
    def add(
        self,
        /,
        *,
        DevicePositionToEquipmentMappingMatrix: FDnValue = ...,
        DevicePositionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem: ...
