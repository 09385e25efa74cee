# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Group Macro."""

from dcmgen.items.group_of_patients_identification_sequence_item import (
    GroupOfPatientsIdentificationSequenceItem,
    GroupOfPatientsIdentificationSequenceItems,
)
from dcmgen.items.source_patient_group_identification_sequence_item import (
    SourcePatientGroupIdentificationSequenceItem,
    SourcePatientGroupIdentificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class PatientGroupMacro(Macro):
    """Patient Group Macro (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    def __init__(
        self,
        /,
        *,
        SourcePatientGroupIdentificationSequence: Items[SourcePatientGroupIdentificationSequenceItem] = ...,
        GroupOfPatientsIdentificationSequence: Items[GroupOfPatientsIdentificationSequenceItem] = ...,
    ) -> None: ...
    SourcePatientGroupIdentificationSequence: SQ[
        SourcePatientGroupIdentificationSequenceItems, SourcePatientGroupIdentificationSequenceItem
    ]
    """Source Patient Group Identification Sequence (0010,0026), SQ, VM 1, Type 3.

    PS3.3 C.7.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """
    GroupOfPatientsIdentificationSequence: SQ[
        GroupOfPatientsIdentificationSequenceItems, GroupOfPatientsIdentificationSequenceItem
    ]
    """Group of Patients Identification Sequence (0010,0027), SQ, VM 1, Type 3.

    PS3.3 C.7.1.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """
