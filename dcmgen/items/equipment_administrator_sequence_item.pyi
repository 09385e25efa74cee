# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Equipment Administrator Sequence (0028,7000)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import PN_, Items, LO_Value, LOnValue, LOValue, LT_Value, PN_Value, ST_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EquipmentAdministratorSequenceItem(PersonIdentificationMacro, Item):
    """Item of Equipment Administrator Sequence (0028,7000) (PS3.3 C.32.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

    def __init__(
        self,
        /,
        *,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionName: LOValue = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PersonAddress: ST_Value = ...,
        PersonTelephoneNumbers: LOnValue = ...,
        PersonTelecomInformation: LT_Value = ...,
        PersonName: PN_Value = ...,
    ) -> None: ...
    PersonName: PN_
    """Person Name (0040,A123), PN, VM 1.

    PS3.3 C.32.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.32.html#sect_C.32.1
    """

class EquipmentAdministratorSequenceItems(Sequence[EquipmentAdministratorSequenceItem]):
    def add(
        self,
        /,
        *,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionName: LOValue = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PersonAddress: ST_Value = ...,
        PersonTelephoneNumbers: LOnValue = ...,
        PersonTelecomInformation: LT_Value = ...,
        PersonName: PN_Value = ...,
    ) -> EquipmentAdministratorSequenceItem: ...
