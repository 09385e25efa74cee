# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Anatomic Reference Point Sequence (0022,1632)."""

from dcmgen.model.fields import CS_, FL_, IS, CS_Value, FL_Value, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicAnatomicReferencePointSequenceItem(Item):
    """Item of Ophthalmic Anatomic Reference Point Sequence (0022,1632) (PS3.3 C.8.17.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """

    def __init__(
        self,
        /,
        *,
        PrimaryAnatomicStructureItemIndex: ISValue = ...,
        OphthalmicAnatomicReferencePointXCoordinate: FL_Value = ...,
        OphthalmicAnatomicReferencePointYCoordinate: FL_Value = ...,
        OphthalmicAnatomicReferencePointLocalizationType: CS_Value = ...,
        OphthalmicAnatomicReferencePointFrameCoordinate: FL_Value = ...,
    ) -> None: ...
    PrimaryAnatomicStructureItemIndex: IS
    """Primary Anatomic Structure Item Index (0022,1634), IS, VM 1, Type 1.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointLocalizationType: CS_
    """Ophthalmic Anatomic Reference Point Localization Type (0022,1633), CS, VM 1, Type 2.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointXCoordinate: FL_
    """Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624), FL, VM 1, Type 2.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointYCoordinate: FL_
    """Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626), FL, VM 1, Type 2.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """
    OphthalmicAnatomicReferencePointFrameCoordinate: FL_
    """Ophthalmic Anatomic Reference Point Frame Coordinate (0022,1623), FL, VM 1, Type 2C.

    Required if Number of Frames in the dataset is present and a condition that cannot be checked (measurement)
    applies. Not allowed otherwise.

    PS3.3 C.8.17.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """

class OphthalmicAnatomicReferencePointSequenceItems(Sequence[OphthalmicAnatomicReferencePointSequenceItem]):
    def add(
        self,
        /,
        *,
        PrimaryAnatomicStructureItemIndex: ISValue = ...,
        OphthalmicAnatomicReferencePointXCoordinate: FL_Value = ...,
        OphthalmicAnatomicReferencePointYCoordinate: FL_Value = ...,
        OphthalmicAnatomicReferencePointLocalizationType: CS_Value = ...,
        OphthalmicAnatomicReferencePointFrameCoordinate: FL_Value = ...,
    ) -> OphthalmicAnatomicReferencePointSequenceItem: ...
