# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SH_, UI_, AEn, AEnValue, SH_Value, UI_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StorageCommitmentReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RetrieveAETitle: AEnValue = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> None: ...
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """
    StorageMediaFileSetUID: UI_
    """Storage Media File-set UID (0088,0140), UI, VM 1.

    PS3.3 C.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html
    """

class StorageCommitmentReferencedSOPSequenceItems(Sequence[StorageCommitmentReferencedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RetrieveAETitle: AEnValue = ...,
        StorageMediaFileSetID: SH_Value = ...,
        StorageMediaFileSetUID: UI_Value = ...,
    ) -> StorageCommitmentReferencedSOPSequenceItem: ...
