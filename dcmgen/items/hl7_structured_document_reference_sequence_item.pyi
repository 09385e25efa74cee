# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of HL7 Structured Document Reference Sequence (0040,A390)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import ST, UR_, STValue, UIValue, UR_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class HL7StructuredDocumentReferenceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of HL7 Structured Document Reference Sequence (0040,A390) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        HL7InstanceIdentifier: STValue = ...,
        RetrieveURI: UR_Value = ...,
    ) -> None: ...
    HL7InstanceIdentifier: ST
    """HL7 Instance Identifier (0040,E001), ST, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    RetrieveURI: UR_
    """Retrieve URI (0040,E010), UR, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class HL7StructuredDocumentReferenceSequenceItems(Sequence[HL7StructuredDocumentReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        HL7InstanceIdentifier: STValue = ...,
        RetrieveURI: UR_Value = ...,
    ) -> HL7StructuredDocumentReferenceSequenceItem: ...
