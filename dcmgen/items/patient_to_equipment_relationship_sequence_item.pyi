# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient to Equipment Relationship Sequence (300A,07A0)."""

from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.model.fields import SQ, DSn, DSnValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientToEquipmentRelationshipSequenceItem(Item):
    """Item of Patient to Equipment Relationship Sequence (300A,07A0) (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

    def __init__(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        PatientSupportPositionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    ImageToEquipmentMappingMatrix: DSn
    """Image to Equipment Mapping Matrix (0028,9520), DS, VM 16, Type 1.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """
    PatientSupportPositionParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Patient Support Position Parameter Sequence (300A,065B), SQ, VM 1, Type 2.

    PS3.3 C.36.2.4.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

class PatientToEquipmentRelationshipSequenceItems(Sequence[PatientToEquipmentRelationshipSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        PatientSupportPositionParameterSequence: Items[ContentItemMacro] = ...,
    ) -> PatientToEquipmentRelationshipSequenceItem: ...
