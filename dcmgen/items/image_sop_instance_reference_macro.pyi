# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image SOP Instance Reference Macro."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import ISn, ISnValue, UIValue, USn, USnValue
from dcmgen.model.sequence import Sequence

class ImageSOPInstanceReferenceMacro(SOPInstanceReferenceMacro):
    """Image SOP Instance Reference Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> None: ...
    ReferencedFrameNumber: ISn
    """Referenced Frame Number (0008,1160), IS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Referenced Segment Number is
    absent. Not allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (referenced instance) applies and Referenced Frame Number is
    absent. Not allowed otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class ImageSOPInstanceReferenceMacros(Sequence[ImageSOPInstanceReferenceMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
    ) -> ImageSOPInstanceReferenceMacro: ...
