# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Group Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
    from dcmgen.items.source_patient_group_identification_sequence_item import (
        SourcePatientGroupIdentificationSequenceItem,
    )


class PatientGroupMacro(Macro):
    """Patient Group Macro (PS3.3 C.7.1.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.html#sect_C.7.1.4
    """

    __slots__ = ()

    SourcePatientGroupIdentificationSequence: SQ[SourcePatientGroupIdentificationSequenceItem] = SQ(
        0x0010_0026, "SourcePatientGroupIdentificationSequenceItem"
    )
    """Source Patient Group Identification Sequence (0010,0026), VM 1, Type 3 (PS3.3 C.7.1.4)."""
    GroupOfPatientsIdentificationSequence: SQ[GroupOfPatientsIdentificationSequenceItem] = SQ(
        0x0010_0027, "GroupOfPatientsIdentificationSequenceItem"
    )
    """Group of Patients Identification Sequence (0010,0027), VM 1, Type 3 (PS3.3 C.7.1.4)."""
