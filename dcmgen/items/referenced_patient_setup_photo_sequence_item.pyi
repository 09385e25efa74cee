# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Patient Setup Photo Sequence (300A,078C)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import LT_, US, LT_Value, UIValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedPatientSetupPhotoSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Patient Setup Photo Sequence (300A,078C) (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedPatientSetupProcedureIndex: USValue = ...,
        PatientSetupPhotoDescription: LT_Value = ...,
    ) -> None: ...
    PatientSetupPhotoDescription: LT_
    """Patient Setup Photo Description (300A,0794), LT, VM 1, Type 2.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    ReferencedPatientSetupProcedureIndex: US
    """Referenced Patient Setup Procedure Index (300A,0796), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

class ReferencedPatientSetupPhotoSequenceItems(Sequence[ReferencedPatientSetupPhotoSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedPatientSetupProcedureIndex: USValue = ...,
        PatientSetupPhotoDescription: LT_Value = ...,
    ) -> ReferencedPatientSetupPhotoSequenceItem: ...
