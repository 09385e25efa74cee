# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Dimension Index Sequence (0020,9222)."""

from dcmgen.model.fields import AT, LO, LO_, UI, ATValue, LO_Value, LOValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DimensionIndexSequenceItem(Item):
    """Item of Dimension Index Sequence (0020,9222) (PS3.3 C.7.6.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

    def __init__(
        self,
        /,
        *,
        DimensionOrganizationUID: UIValue = ...,
        DimensionIndexPointer: ATValue = ...,
        FunctionalGroupPointer: ATValue = ...,
        DimensionIndexPrivateCreator: LOValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        DimensionDescriptionLabel: LO_Value = ...,
    ) -> None: ...
    DimensionIndexPointer: AT
    """Dimension Index Pointer (0020,9165), AT, VM 1, Type 1.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    DimensionIndexPrivateCreator: LO
    """Dimension Index Private Creator (0020,9213), LO, VM 1, Type 1C.

    Required if Dimension Index Pointer identifies a private element. Not allowed otherwise.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    FunctionalGroupPointer: AT
    """Functional Group Pointer (0020,9167), AT, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    FunctionalGroupPrivateCreator: LO
    """Functional Group Private Creator (0020,9238), LO, VM 1, Type 1C.

    Required if Functional Group Pointer identifies a private element. Not allowed otherwise.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    DimensionOrganizationUID: UI
    """Dimension Organization UID (0020,9164), UI, VM 1, Type 1.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """
    DimensionDescriptionLabel: LO_
    """Dimension Description Label (0020,9421), LO, VM 1, Type 3.

    PS3.3 C.7.6.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.17.html
    """

class DimensionIndexSequenceItems(Sequence[DimensionIndexSequenceItem]):
    def add(
        self,
        /,
        *,
        DimensionOrganizationUID: UIValue = ...,
        DimensionIndexPointer: ATValue = ...,
        FunctionalGroupPointer: ATValue = ...,
        DimensionIndexPrivateCreator: LOValue = ...,
        FunctionalGroupPrivateCreator: LOValue = ...,
        DimensionDescriptionLabel: LO_Value = ...,
    ) -> DimensionIndexSequenceItem: ...
