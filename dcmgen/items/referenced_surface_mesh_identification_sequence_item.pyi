# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Surface Mesh Identification Sequence (0022,1620)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, UI, UL, Items, UIValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedSurfaceMeshIdentificationSequenceItem(Item):
    """Item of Referenced Surface Mesh Identification Sequence (0022,1620) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPInstanceUID: UIValue = ...,
        SurfaceMeshZPixelOffset: ULValue = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSurfaceNumber: ULValue = ...,
    ) -> None: ...
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    ReferencedSurfaceNumber: UL
    """Referenced Surface Number (0066,002C), UL, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    SegmentedPropertyTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """
    SurfaceMeshZPixelOffset: UL
    """Surface Mesh Z-Pixel Offset (0022,1658), UL, VM 1, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

class ReferencedSurfaceMeshIdentificationSequenceItems(Sequence[ReferencedSurfaceMeshIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPInstanceUID: UIValue = ...,
        SurfaceMeshZPixelOffset: ULValue = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSurfaceNumber: ULValue = ...,
    ) -> ReferencedSurfaceMeshIdentificationSequenceItem: ...
