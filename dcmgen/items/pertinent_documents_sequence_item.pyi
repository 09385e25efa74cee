# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pertinent Documents Sequence (0038,0100)."""

from dcmgen.model.fields import ST_, UI_, UR_, ST_Value, UI_Value, UR_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PertinentDocumentsSequenceItem(Item):
    """Item of Pertinent Documents Sequence (0038,0100) (PS3.3 10.30).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
        HL7InstanceIdentifier: ST_Value = ...,
        RetrieveURI: UR_Value = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI_
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    ReferencedSOPInstanceUID: UI_
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    HL7InstanceIdentifier: ST_
    """HL7 Instance Identifier (0040,E001), ST, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """
    RetrieveURI: UR_
    """Retrieve URI (0040,E010), UR, VM 1, Type 3.

    PS3.3 10.30: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.30.html
    """

class PertinentDocumentsSequenceItems(Sequence[PertinentDocumentsSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UI_Value = ...,
        ReferencedSOPInstanceUID: UI_Value = ...,
        HL7InstanceIdentifier: ST_Value = ...,
        RetrieveURI: UR_Value = ...,
    ) -> PertinentDocumentsSequenceItem: ...
