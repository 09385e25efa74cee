# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Imaging Source Position Sequence (3002,010D)."""

from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.model.fields import SQ, US, FDn, FDnValue, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImagingSourcePositionSequenceItem(Item):
    """Item of Imaging Source Position Sequence (3002,010D) (PS3.3 C.36.2.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """

    def __init__(
        self,
        /,
        *,
        DevicePositionToEquipmentMappingMatrix: FDnValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        DevicePositionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    ReferencedDefinedDeviceIndex: US
    """Referenced Defined Device Index (300A,0602), US, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL or a condition that cannot be checked (source instances) applies. May
    be present otherwise.

    PS3.3 C.36.2.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """
    DevicePositionToEquipmentMappingMatrix: FDn
    """Device Position to Equipment Mapping Matrix (3002,010F), FD, VM 16, Type 1.

    PS3.3 C.36.2.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """
    DevicePositionParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Device Position Parameter Sequence (3002,0110), SQ, VM 1, Type 2.

    PS3.3 C.36.2.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """

class ImagingSourcePositionSequenceItems(Sequence[ImagingSourcePositionSequenceItem]):
    def add(
        self,
        /,
        *,
        DevicePositionToEquipmentMappingMatrix: FDnValue = ...,
        ReferencedDefinedDeviceIndex: USValue = ...,
        DevicePositionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> ImagingSourcePositionSequenceItem: ...
