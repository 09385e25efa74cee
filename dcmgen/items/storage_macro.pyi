# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Storage Macro."""

from dcmgen.items.dicom_storage_sequence_item import DICOMStorageSequenceItem, DICOMStorageSequenceItems
from dcmgen.items.stow_rs_storage_sequence_item import STOWRSStorageSequenceItem, STOWRSStorageSequenceItems
from dcmgen.items.xds_storage_sequence_item import XDSStorageSequenceItem, XDSStorageSequenceItems
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class StorageMacro(Macro):
    """Storage Macro (PS3.3 10.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        DICOMStorageSequence: Items[DICOMStorageSequenceItem] = ...,
        STOWRSStorageSequence: Items[STOWRSStorageSequenceItem] = ...,
        XDSStorageSequence: Items[XDSStorageSequenceItem] = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    DICOMStorageSequence: SQ[DICOMStorageSequenceItems, DICOMStorageSequenceItem]
    """DICOM Storage Sequence (0040,4071), SQ, VM 1, Type 1C.

    Required if STOW-RS Storage Sequence is absent and XDS Storage Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    STOWRSStorageSequence: SQ[STOWRSStorageSequenceItems, STOWRSStorageSequenceItem]
    """STOW-RS Storage Sequence (0040,4072), SQ, VM 1, Type 1C.

    Required if DICOM Storage Sequence is absent and XDS Storage Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """
    XDSStorageSequence: SQ[XDSStorageSequenceItems, XDSStorageSequenceItem]
    """XDS Storage Sequence (0040,4074), SQ, VM 1, Type 1C.

    Required if STOW-RS Storage Sequence is absent and DICOM Storage Sequence is absent. May be present otherwise.

    PS3.3 10.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.3.html
    """

class StorageMacros(Sequence[StorageMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        DICOMStorageSequence: Items[DICOMStorageSequenceItem] = ...,
        STOWRSStorageSequence: Items[STOWRSStorageSequenceItem] = ...,
        XDSStorageSequence: Items[XDSStorageSequenceItem] = ...,
    ) -> StorageMacro: ...
