# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Used Fiducials Sequence (0070,0314)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class UsedFiducialsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Used Fiducials Sequence (0070,0314) (PS3.3 C.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FiducialUID: UIValue = ...,
    ) -> None: ...
    FiducialUID: UI
    """Fiducial UID (0070,031A), UI, VM 1, Type 1.

    PS3.3 C.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.20.2.html
    """

class UsedFiducialsSequenceItems(Sequence[UsedFiducialsSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FiducialUID: UIValue = ...,
    ) -> UsedFiducialsSequenceItem: ...
