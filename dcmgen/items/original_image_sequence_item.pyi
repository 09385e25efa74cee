# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Original Image Sequence (2130,00C0)."""

from dcmgen.model.fields import LO_, UI_, LO_Value, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OriginalImageSequenceItem(Item):
    """Item of Original Image Sequence (2130,00C0) (PS3.3 C.13.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
        PatientID: LO_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        SeriesInstanceUID: UI_Value = ...,
    ) -> None: ...
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    SeriesInstanceUID: UI_
    """Series Instance UID (0020,000E), UI, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    ReferencedSOPClassUID: UI_
    """Referenced SOP Class UID (0008,1150), UI, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """
    ReferencedSOPInstanceUID: UI_
    """Referenced SOP Instance UID (0008,1155), UI, VM 1.

    PS3.3 C.13.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.5.html
    """

class OriginalImageSequenceItems(Sequence[OriginalImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
        PatientID: LO_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        SeriesInstanceUID: UI_Value = ...,
    ) -> OriginalImageSequenceItem: ...
