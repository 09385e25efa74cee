# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Definition Source Sequence (0008,1156)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import IS, ISValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FiducialSequenceDefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.21.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1C.

    Required if Referenced SOP Class UID is RT Structure Set Storage. Not allowed otherwise.

    PS3.3 C.21.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.21.2.html
    """

class FiducialSequenceDefinitionSourceSequenceItems(Sequence[FiducialSequenceDefinitionSourceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedROINumber: ISValue = ...,
    ) -> FiducialSequenceDefinitionSourceSequenceItem: ...
