# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Image Sequence (0008,2112) in the Wide Field Ophthalmic Photography 3D Coordinates Image IOD."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
)
from dcmgen.items.source_image_sequence_item import SourceImageSequenceItem
from dcmgen.model.fields import CSnValue, ISnValue, Items, UIValue, USnValue
from dcmgen.model.sequence import Sequence

class WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageSequenceItem(
    OphthalmicPhotographyImageSourceImageSequenceItem, SourceImageSequenceItem
):
    """Item of Source Image Sequence (0008,2112) in the Wide Field Ophthalmic Photography 3D Coordinates Image IOD (PS3.3 A.77).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.77.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
    ) -> None: ...

class WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageSequenceItems(
    Sequence[WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedFrameNumber: ISnValue = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SpatialLocationsPreserved: Literal["YES", "NO", "REORIENTED_ONLY", "", None] = ...,
    ) -> WideFieldOphthalmicPhotography3DCoordinatesImageSourceImageSequenceItem: ...
