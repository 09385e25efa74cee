# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Ophthalmic Frame Location Sequence (0022,0031)."""

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import FLn, FLnValue, ISnValue, UIValue, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicFrameLocationSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Ophthalmic Frame Location Sequence (0022,0031) (PS3.3 C.8.17.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceCoordinates: FLnValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    ReferenceCoordinates: FLn
    """Reference Coordinates (0022,0032), FL, VM 2-2n, Type 1.

    PS3.3 C.8.17.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.14.html
    """

class OphthalmicFrameLocationSequenceItems(Sequence[OphthalmicFrameLocationSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceCoordinates: FLnValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> OphthalmicFrameLocationSequenceItem: ...
