# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pertinent Documents Sequence (0038,0100)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, ST_, Items, ST_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientMedicalPertinentDocumentsSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Pertinent Documents Sequence (0038,0100) (PS3.3 C.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        DocumentTitle: ST_Value = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """
    DocumentTitle: ST_
    """Document Title (0042,0010), ST, VM 1.

    PS3.3 C.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.2.4.html
    """

class PatientMedicalPertinentDocumentsSequenceItems(Sequence[PatientMedicalPertinentDocumentsSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        DocumentTitle: ST_Value = ...,
    ) -> PatientMedicalPertinentDocumentsSequenceItem: ...
